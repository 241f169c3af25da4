package dev.frontmatter.lsp;

import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.syntax.toml.TomlNotation;
import dev.frontmatter.syntax.yaml.YamlStrings;
import dev.frontmatter.tokenizer.Format;

/** The ways to write texts and keys in each format, so that every reader takes them for what they are. */
final class Written {

    private Written() {}

    /**
     * Returns a text as a value.
     *
     * @param flow true between brackets or braces
     */
    static String text(Format format, String text, boolean flow) {
        return switch (format) {
            case YAML -> YamlStrings.canBePlain(text, flow) ? text : YamlStrings.doubleQuoted(text);
            case TOML -> TomlNotation.INSTANCE.text(text);
            case JSON -> JsonNotation.INSTANCE.text(text);
        };
    }

    /** Returns a scalar of a schema as a value. */
    static String value(Format format, SchemaView.Value value, boolean flow) {
        return value.isText() ? text(format, value.text(), flow) : value.text();
    }

    /** Returns a text as a key. */
    static String key(Format format, String key, boolean flow) {
        return format == Format.TOML && isBare(key) ? key : text(format, key, flow);
    }

    /** Returns true if a key of TOML needs no quotes (TOML, Keys). */
    private static boolean isBare(String key) {
        return !key.isEmpty()
                && key.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '_'
                                || c == '-');
    }
}
