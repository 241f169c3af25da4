package dev.frontmatter.syntax.toml;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.toml.TomlTables.Origin;
import dev.frontmatter.tree.NodeKind;

/**
 * Finds the table that a header or a dotted key names, and makes those that are not there yet. Where TOML 1.1 does not
 * allow it, the error is told with both places, and a table that belongs nowhere takes what follows.
 */
final class TomlLinks {

    private final TomlTables tables;
    private final TomlErrors errors;

    TomlLinks(TomlTables tables, TomlErrors errors) {
        this.tables = tables;
        this.errors = errors;
    }

    /** Returns the table whose keys follow a header. */
    int header(DottedKey key, boolean list, Span header) {
        int table = TomlTables.ROOT;
        for (int part = 0; part < key.last(); part++) {
            int child = tables.find(table, key, part);
            if (child == TomlTables.NONE) {
                table = add(table, key, part, NodeKind.MAPPING, Origin.IMPLIED, header);
                continue;
            }
            switch (tables.origin(child)) {
                case IMPLIED, HEADER, DOTTED -> table = child;
                case TABLES -> table = tables.last(child);
                case VALUE, INLINE -> {
                    return refuse(child, key, part);
                }
            }
        }
        return list ? headerOfElement(table, key, header) : headerOfTable(table, key, header);
    }

    private int headerOfTable(int parent, DottedKey key, Span header) {
        int last = key.last();
        int known = tables.find(parent, key, last);
        if (known == TomlTables.NONE) {
            return add(parent, key, last, NodeKind.MAPPING, Origin.HEADER, header);
        }
        return switch (tables.origin(known)) {
            case IMPLIED -> {
                tables.setOrigin(known, Origin.HEADER, TomlTables.NONE);
                yield known;
            }
            case HEADER ->
                redefined(
                        known,
                        key,
                        last,
                        "table `" + path(key, last) + "` must have one header, found a second",
                        "move the keys below the first");
            case DOTTED ->
                redefined(
                        known,
                        key,
                        last,
                        "table `" + path(key, last)
                                + "` must be defined in one way, found a header for it and keys with a dot",
                        "write all its keys below the header, or all with a dot");
            case TABLES ->
                redefined(
                        known,
                        key,
                        last,
                        "`" + path(key, last)
                                + "` is a list of tables, each with a header in double brackets, found single ones",
                        "write `[[" + path(key, last) + "]]`");
            case VALUE, INLINE -> refuse(known, key, last);
        };
    }

    private int headerOfElement(int parent, DottedKey key, Span header) {
        int last = key.last();
        int list = tables.find(parent, key, last);
        if (list == TomlTables.NONE) {
            list = add(parent, key, last, NodeKind.SEQUENCE, Origin.TABLES, header);
        }
        return switch (tables.origin(list)) {
            case TABLES -> add(list, key, TomlTables.ELEMENT, NodeKind.MAPPING, Origin.HEADER, header);
            case IMPLIED, HEADER, DOTTED ->
                redefined(
                        list,
                        key,
                        last,
                        "`" + path(key, last) + "` is a table, whose header has single brackets, found double ones",
                        "write double brackets everywhere if it is a list of tables");
            case VALUE, INLINE -> refuse(list, key, last);
        };
    }

    private int add(int parent, DottedKey key, int part, NodeKind kind, Origin origin, Span header) {
        return tables.add(parent, key, part, kind, origin, header.start(), header.end());
    }

    /**
     * Returns the table that the last part of a key belongs to.
     *
     * @param base the table that the key stands in
     */
    int dotted(int base, DottedKey key) {
        int table = base;
        for (int part = 0; part < key.last(); part++) {
            int child = tables.find(table, key, part);
            if (child == TomlTables.NONE) {
                int start = key.start(part + 1);
                child = tables.add(table, key, part, NodeKind.MAPPING, Origin.DOTTED, start, key.end(key.last()));
                tables.setOrigin(child, Origin.DOTTED, base);
            } else if (tables.origin(child) == Origin.IMPLIED) {
                tables.setOrigin(child, Origin.DOTTED, base);
            } else if (tables.origin(child) == Origin.TABLES) {
                return redefined(
                        child,
                        key,
                        part,
                        "`" + path(key, part) + "` is a list of tables, found a key with a dot for it",
                        "write the key below a header in double brackets");
            } else if (tables.origin(child) == Origin.VALUE || tables.origin(child) == Origin.INLINE) {
                return refuse(child, key, part);
            } else if (tables.owner(child) != base || tables.origin(child) == Origin.HEADER) {
                return redefined(
                        child,
                        key,
                        part,
                        "table `" + path(key, part)
                                + "` must be defined in one place, found a key with a dot for it in another",
                        "write the key where the table is defined");
            }
            table = child;
        }
        return table;
    }

    /** Returns the table that the value of a key belongs to: the given one, or another if it has that key already. */
    int withoutDuplicate(int table, DottedKey key) {
        int known = tables.find(table, key, key.last());
        if (known == TomlTables.NONE) {
            return table;
        }
        String name = path(key, key.last());
        boolean isTable = tables.kind(known) == NodeKind.MAPPING && tables.origin(known) != Origin.INLINE
                || tables.origin(known) == Origin.TABLES;
        return report(
                Rules.TOML_DUPLICATE_KEY,
                known,
                key,
                key.last(),
                isTable
                        ? "key `" + name + "` is a table already, found a value for it"
                        : "key `" + name + "` is given twice",
                isTable ? "remove it, or rename it" : "remove one of them, or rename it");
    }

    /** Reports a key that leads through what has no keys, or no more keys. */
    private int refuse(int child, DottedKey key, int part) {
        String name = path(key, part);
        if (tables.origin(child) == Origin.VALUE) {
            return report(
                    Rules.TOML_DUPLICATE_KEY,
                    child,
                    key,
                    part,
                    "key `" + name + "` has a value already, so it must not be a table, found it as one",
                    "remove the value, or rename one of them");
        }
        boolean list = tables.kind(child) == NodeKind.SEQUENCE;
        return report(
                Rules.TOML_INLINE_TABLE,
                child,
                key,
                part,
                list
                        ? "list `" + name + "` is complete in its brackets, found more for it"
                        : "table `" + name + "` is complete in its braces, found more for it",
                list
                        ? "write the entry between the brackets, or each below a header in double brackets"
                        : "write the key between the braces, or give the table a header of its own");
    }

    private int redefined(int known, DottedKey key, int part, String message, String hint) {
        return report(Rules.TOML_TABLE_REDEFINED, known, key, part, message, hint);
    }

    private int report(Rule rule, int known, DottedKey key, int part, String message, String hint) {
        errors.add(errors.error(rule, key.start(part), key.end(part), message, hint)
                .found(tables.textOf(key, part))
                .related(tables.key(known), "first given"));
        return tables.addDetached(key.start(part));
    }

    /** Returns a key up to one of its parts, as it is written in the document. */
    private String path(DottedKey key, int part) {
        return errors.shown(key.start(0), key.end(part));
    }
}
