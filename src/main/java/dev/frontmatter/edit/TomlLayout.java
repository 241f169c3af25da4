package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layout of a TOML document: its headers and its keys with their values, in the order in which they stand. */
final class TomlLayout {

    private final DataTree tree;
    private final Text text;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Integer, Integer> valueEnds = new HashMap<>();

    TomlLayout(DataTree tree, Text text) {
        this.tree = tree;
        this.text = text;
        for (int node = 1; node < tree.nodeCount(); node++) {
            valueEnds.put(tree.start(node), tree.span(node).end());
        }
        scan();
    }

    /** A part of a key as it is written; its token is its number in the path of the statement. */
    record Part(int start, int end, int token) {}

    /**
     * A header, or a key with its value.
     *
     * @param path the way to the table or the value: keys, and the indices of elements
     * @param parts the parts of the key that is written here
     * @param isHeader true for a header
     * @param isElement true for a header of an element of a list
     * @param own where it starts
     * @param region where its lines begin, with the comments that belong to it
     * @param valueStart where its value starts; its own start for a header
     * @param valueEnd where it ends
     * @param lineEnd the end of its last line
     * @param next the start of the line after that
     */
    record Statement(
            List<String> path,
            List<Part> parts,
            boolean isHeader,
            boolean isElement,
            int own,
            int region,
            int valueStart,
            int valueEnd,
            int lineEnd,
            int next) {

        /** Returns this with the comments that end its table, where it is the last of one. */
        private Statement withComments(int end, int nextLine) {
            return new Statement(path, parts, isHeader, isElement, own, region, valueStart, valueEnd, end, nextLine);
        }

        boolean isWithin(List<String> prefix) {
            return path.size() >= prefix.size()
                    && path.subList(0, prefix.size()).equals(prefix);
        }
    }

    List<Statement> statements() {
        return statements;
    }

    /**
     * Returns statements with the comments at the end of each table of which the header is among them. These stand directly
     * below the last statement of the table, with a blank line or nothing behind them.
     */
    List<Statement> withComments(List<Statement> some) {
        return some.stream()
                .map(statement ->
                        endsTable(statement) && some.contains(header(statement)) ? withComments(statement) : statement)
                .toList();
    }

    private boolean endsTable(Statement statement) {
        int next = statements.indexOf(statement) + 1;
        return next == statements.size() || statements.get(next).isHeader;
    }

    /** Returns the header of the table that a statement is in; null above all headers. */
    private @Nullable Statement header(Statement statement) {
        for (int i = statements.indexOf(statement); i >= 0; i--) {
            if (statements.get(i).isHeader) {
                return statements.get(i);
            }
        }
        return null;
    }

    private Statement withComments(Statement statement) {
        int line = statement.next;
        int end = statement.lineEnd;
        while (line < text.end && text.isCommentLine(line)) {
            end = text.lineEnd(line);
            line = text.nextLine(line);
        }
        boolean ends = line >= text.end || text.isBlankLine(line);
        return ends ? statement.withComments(end, line) : statement;
    }

    private void scan() {
        Map<List<String>, Integer> sizes = new HashMap<>();
        List<String> table = List.of();
        int floor = text.head;
        int at = text.pastSpace(text.start);
        while (at < text.end) {
            int own = at;
            boolean header = text.at(at) == '[';
            boolean element = header && text.at(at + 1) == '[';
            at = text.pastBlanks(at + (element ? 2 : header ? 1 : 0));
            List<String> path = new ArrayList<>(header ? List.of() : table);
            List<Part> parts = new ArrayList<>();
            while (true) {
                int end = keyEnd(at);
                parts.add(new Part(at, end, path.size()));
                path.add(keyText(at, end));
                at = text.pastBlanks(end);
                boolean more = text.at(at) == '.';
                if (header && more && sizes.getOrDefault(path, 0) > 0) {
                    path.add(String.valueOf(sizes.getOrDefault(path, 0) - 1));
                }
                if (!more) {
                    break;
                }
                at = text.pastBlanks(at + 1);
            }
            int valueStart = own;
            int valueEnd;
            if (header) {
                valueEnd = at + (element ? 2 : 1);
                if (element) {
                    int index = sizes.merge(List.copyOf(path), 1, Integer::sum) - 1;
                    path.add(String.valueOf(index));
                }
                table = List.copyOf(path);
            } else {
                valueStart = text.pastBlanks(at + 1);
                Integer end = valueEnds.get(valueStart);
                if (end == null || text.at(at) != '=') {
                    throw Refusal.uncertain(own, at, "the value of this key cannot be found");
                }
                valueEnd = end;
            }
            int lineStart = text.lineStart(own);
            int region = text.commentsAbove(lineStart, floor, own - lineStart);
            int next = text.nextLine(valueEnd);
            statements.add(new Statement(
                    List.copyOf(path),
                    parts,
                    header,
                    element,
                    own,
                    region,
                    valueStart,
                    valueEnd,
                    text.lineEnd(valueEnd),
                    next));
            floor = next;
            at = text.pastSpace(next);
        }
    }

    private int keyEnd(int start) {
        byte quote = text.at(start);
        int at = start;
        if (quote == '"' || quote == '\'') {
            at++;
            while (at < text.end && text.at(at) != quote) {
                at += quote == '"' && text.at(at) == '\\' ? 2 : 1;
            }
            return Math.min(text.end, at + 1);
        }
        while (at < text.end && " \t.=]".indexOf(text.at(at)) < 0 && !Lines.isLineEnd(text.at(at))) {
            at++;
        }
        if (at == start) {
            throw Refusal.uncertain(start, start, "a key was expected here");
        }
        return at;
    }

    private String keyText(int start, int end) {
        String written = text.text(start, end);
        if (!written.startsWith("\"") && !written.startsWith("'")) {
            return written;
        }
        return written.indexOf('\\') < 0 ? written.substring(1, written.length() - 1) : decoded(written);
    }

    private static String decoded(String written) {
        Source source = Source.ofText("key", written + " = 0");
        DataTree key = TomlReader.INSTANCE.read(
                source,
                new Span(0, source.length()),
                KeyTable.empty(),
                Limits.defaults(),
                new Diagnostics(source, Limits.defaults()));
        return key == null || key.nodeCount() < 2 ? written : key.text(1);
    }

    List<String> path(int node) {
        return Pointers.parts(tree.pointer(node));
    }

    /** Returns true if a collection stands in brackets or braces, or within such a one. */
    boolean isInline(List<String> path) {
        return statements.stream()
                .anyMatch(statement ->
                        !statement.isHeader && path.size() >= statement.path.size() && isPrefix(statement.path, path));
    }

    private static boolean isPrefix(List<String> prefix, List<String> path) {
        return path.subList(0, prefix.size()).equals(prefix);
    }

    List<Statement> within(List<String> path) {
        return statements.stream().filter(statement -> statement.isWithin(path)).toList();
    }
}
