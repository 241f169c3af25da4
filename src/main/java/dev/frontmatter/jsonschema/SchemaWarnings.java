package dev.frontmatter.jsonschema;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in schema files what is valid there, and never meant. */
final class SchemaWarnings {

    private static final Limits MOST = Limits.defaults().withDiagnostics(100);

    /** The keywords that ask something of values of one type, by type. */
    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "string", Set.of("minLength", "maxLength", "pattern"),
            "number", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "array",
                    Set.of(
                            "items",
                            "prefixItems",
                            "additionalItems",
                            "contains",
                            "minItems",
                            "maxItems",
                            "uniqueItems",
                            "minContains",
                            "maxContains",
                            "unevaluatedItems"),
            "object",
                    Set.of(
                            "properties",
                            "required",
                            "patternProperties",
                            "additionalProperties",
                            "propertyNames",
                            "minProperties",
                            "maxProperties",
                            "dependentRequired",
                            "dependentSchemas",
                            "unevaluatedProperties"));

    private static final Map<String, String> BOUNDS = Map.of(
            "minLength", "maxLength",
            "minItems", "maxItems",
            "minProperties", "maxProperties",
            "minimum", "maximum");

    /** The keywords that may stand beside a reference in any draft, since they ask nothing. */
    private static final Set<String> SILENT = Set.of(
            "$anchor",
            "$comment",
            "$defs",
            "$id",
            "$ref",
            "$schema",
            "default",
            "definitions",
            "deprecated",
            "description",
            "examples",
            "id",
            "readOnly",
            "title",
            "writeOnly");

    private final SchemaFile file;
    private final Vocabulary vocabulary;
    private final DataTree tree;
    private final Diagnostics diagnostics;

    private SchemaWarnings(SchemaFile file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.tree = file.tree();
        this.diagnostics = new Diagnostics(tree.source(), MOST);
    }

    /** Returns the warnings about all files, file by file. */
    static List<Diagnostic> of(SchemaFiles files) {
        List<Diagnostic> all = new ArrayList<>();
        for (SchemaFile file : files.all()) {
            SchemaWarnings warnings =
                    new SchemaWarnings(file, Vocabulary.of(SchemaFiles.version(file, files.version())));
            Subschemas.walk(file.tree(), file, (schema, context) -> {
                warnings.look(new SchemaFiles.Resource(file, schema));
                return context;
            });
            // Of a text that is not shown, only lines and columns tell the order.
            warnings.diagnostics.toList().stream()
                    .sorted(Comparator.comparing(warning -> warning.start()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private void look(SchemaFiles.Resource schema) {
        int end = tree.next(schema.node());
        boolean alone = schema.get("$ref") != null && vocabulary.refersAlone();
        for (int key = schema.node() + 1; key < end; key = tree.next(key + 1)) {
            String keyword = tree.text(key);
            if (alone && vocabulary.has(keyword) && !SILENT.contains(keyword)) {
                warn(
                        Rules.CONFIG_SCHEMA_UNREACHABLE,
                        key,
                        "`" + keyword + "` is passed over beside `$ref` in " + vocabulary.name(),
                        "put both into `allOf`, or name draft 2019-09 or a later one in `$schema`");
            } else {
                keyword(key, keyword);
            }
        }
        if (!alone) {
            format(schema);
            condition(schema);
            type(schema);
            bounds(schema);
            required(schema);
            branches(schema, "anyOf");
            branches(schema, "oneOf");
        }
    }

    private void keyword(int key, String keyword) {
        if (vocabulary.has(keyword) || Vocabulary.isExtension(keyword)) {
            return;
        }
        if (Vocabulary.ALL.contains(keyword)) {
            warn(
                    Rules.CONFIG_SCHEMA_KEYWORD,
                    key,
                    "`" + keyword + "` is no keyword of " + vocabulary.name() + ", and passed over",
                    "name a draft that has it in `$schema`");
            return;
        }
        String nearest = Spelling.nearest(keyword, Vocabulary.ALL);
        if (nearest != null && Spelling.isSurely(keyword, nearest)) {
            warn(
                    Rules.CONFIG_SCHEMA_KEYWORD,
                    key,
                    "`" + keyword + "` is no keyword, and passed over",
                    "this is no keyword, and passed over",
                    "did you mean `" + nearest + "`?");
        }
    }

    private void format(SchemaFiles.Resource schema) {
        SchemaFiles.Resource format = schema.get("format");
        if (format != null && tree.kind(format.node()) == NodeKind.TEXT && !Formats.NAMES.contains(format.scalar())) {
            String nearest = Spelling.nearest(format.scalar(), Formats.NAMES);
            warn(
                    Rules.CONFIG_SCHEMA_FORMAT,
                    format.node(),
                    "`" + format.scalar() + "` is no format that is known, and passed over",
                    "this is no format that is known, and passed over",
                    nearest == null ? "say it with `pattern`" : "did you mean `" + nearest + "`?");
        }
    }

    private void condition(SchemaFiles.Resource schema) {
        if (!vocabulary.has("if")) {
            return;
        }
        boolean condition = schema.get("if") != null;
        boolean consequence = schema.get("then") != null || schema.get("else") != null;
        for (String keyword : List.of("if", "then", "else")) {
            if (schema.get(keyword) != null && condition != consequence) {
                unreachable(
                        key(schema, keyword),
                        "`" + keyword + "` does nothing without " + (condition ? "`then` or `else`" : "`if`"),
                        null);
            }
        }
    }

    private static int key(SchemaFiles.Resource schema, String keyword) {
        SchemaFiles.Resource value = schema.get(keyword);
        return value == null ? schema.node() : value.node() - 1;
    }

    /** Warns of keywords and values that the type rules out. */
    private void type(SchemaFiles.Resource schema) {
        SchemaFiles.Resource type = schema.get("type");
        if (type == null) {
            return;
        }
        Set<String> types = new HashSet<>();
        if (tree.kind(type.node()) == NodeKind.SEQUENCE) {
            type.elements().forEach(each -> types.add(each.scalar()));
        } else {
            types.add(type.scalar());
        }
        if (types.contains("integer")) {
            types.add("number");
        }
        OF_TYPE.forEach((of, keywords) -> {
            if (!types.contains(of)) {
                for (String keyword : schema.names()) {
                    if (keywords.contains(keyword)) {
                        unreachable(
                                key(schema, keyword),
                                "`" + keyword + "` never applies, because `type` does not allow "
                                        + Words.types(Set.of(of)),
                                null);
                    }
                }
            }
        });
        SchemaFiles.Resource values = schema.get("enum");
        if (values != null) {
            values.elements()
                    .filter(value -> !types.contains(typeOf(value, types)))
                    .forEach(value -> unreachable(value.node(), "`type` does not allow this value of `enum`", null));
        }
    }

    /** Returns the type of a value; a number without a fraction may be an integer, so it is of a type that is allowed. */
    private String typeOf(SchemaFiles.Resource value, Set<String> allowed) {
        if (tree.isCollection(value.node())) {
            return value.isMapping() ? "object" : "array";
        }
        ScalarKind kind = tree.scalarKind(value.node());
        return switch (kind) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case INTEGER -> "number";
            case FLOAT -> allowed.contains("number") ? "number" : "fraction";
            default -> "string";
        };
    }

    private void bounds(SchemaFiles.Resource schema) {
        BOUNDS.forEach((least, most) -> {
            BigDecimal min = number(schema.get(least));
            BigDecimal max = number(schema.get(most));
            if (min != null && max != null && min.compareTo(max) > 0) {
                unreachable(key(schema, least), "`" + least + "` is more than `" + most + "`, so nothing fits", null);
            }
        });
    }

    private @Nullable BigDecimal number(SchemaFiles.@Nullable Resource value) {
        if (value == null || tree.isCollection(value.node())) {
            return null;
        }
        return tree.scalarKind(value.node()).isNumber() ? new BigDecimal(value.scalar()) : null;
    }

    /** Warns of required keys that are not allowed. */
    private void required(SchemaFiles.Resource schema) {
        SchemaFiles.Resource required = schema.get("required");
        SchemaFiles.Resource properties = schema.get("properties");
        if (required == null
                || !"false".equals(schema.text("additionalProperties"))
                || schema.get("patternProperties") != null) {
            return;
        }
        List<String> names = properties == null ? List.of() : properties.names();
        required.elements().filter(name -> !names.contains(name.scalar())).forEach(name -> {
            String nearest = Spelling.nearest(name.scalar(), names);
            boolean tell = nearest != null && file.quotable();
            warn(
                    Rules.CONFIG_SCHEMA_UNREACHABLE,
                    name.node(),
                    "`" + name.scalar() + "` is required, and `additionalProperties` does not allow it",
                    "this key is required, and `additionalProperties` does not allow it",
                    tell ? "did you mean `" + nearest + "`?" : "add it to `properties`");
        });
    }

    private void branches(SchemaFiles.Resource schema, String keyword) {
        SchemaFiles.Resource choice = schema.get(keyword);
        if (choice == null) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        boolean[] open = new boolean[1];
        choice.elements().forEach(branch -> {
            boolean equal = seen.putIfAbsent(Canonical.of(tree, branch.node()), branch.node()) != null;
            if (equal) {
                unreachable(branch.node(), "this branch of `" + keyword + "` is the same as one before it", null);
            } else if (open[0]) {
                unreachable(branch.node(), "a branch of `" + keyword + "` before this one allows everything", null);
            }
            open[0] |= branch.isMapping()
                    ? tree.size(branch.node()) == 0
                    : branch.scalar().equals("true");
        });
    }

    private void unreachable(int node, String message, @Nullable String hint) {
        warn(Rules.CONFIG_SCHEMA_UNREACHABLE, node, message, hint);
    }

    private void warn(Rule rule, int node, String message, @Nullable String hint) {
        warn(rule, node, message, message, hint);
    }

    /**
     * Reports a warning.
     *
     * @param neutral the message that is given of a file whose text must not be shown
     */
    private void warn(Rule rule, int node, String message, String neutral, @Nullable String hint) {
        if (file.quotable()) {
            diagnostics.add(Diagnostic.warning(rule, tree.source(), tree.span(node), message)
                    .at(tree.pointer(node))
                    .hint(hint));
            return;
        }
        Position start = tree.source().position(tree.start(node));
        String blank = "\n".repeat(start.line() - 1) + " ".repeat(start.column() - 1);
        Source source = Source.ofText(file.name(), blank);
        diagnostics.add(Diagnostic.warning(rule, source, Span.at(source.length()), neutral)
                .hint(hint));
    }
}
