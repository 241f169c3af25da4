package dev.frontmatter.testing;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.tokenizer.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A document for a record: valid as it is, with the value that it reads to, and with ways to break it.
 *
 * @param type the record
 * @param value what the document reads to
 * @param faults ways to break it; applying one changes the document
 * @param strangers places that take a key which no record knows; given a name, each changes the document
 */
public record Sample(
        Class<?> type,
        Object value,
        List<Fault> faults,
        List<Consumer<String>> strangers,
        Node.Keys root,
        Random style) {

    /**
     * One way to break a document.
     *
     * @param rule the rule that is then broken
     * @param pointer the value that is then wrong
     * @param does what it does
     */
    public record Fault(Rule rule, String pointer, String does, Runnable change) {

        @Override
        public String toString() {
            return does + " at \"" + pointer + "\": " + rule;
        }
    }

    /** The document as it now is, in a style of its own, with a body. */
    public String write() {
        String lineEnd = Pick.of(style, "\n", "\n", "\r\n", "\r");
        boolean mixed = Pick.chance(style, 8);
        StringBuilder text = new StringBuilder("---\n");
        text.append(YamlWriter.write(root, style));
        text.append(Pick.of(style, "---\n", "...\n", "---")).append(Pick.of(style, "", "\n# Body\n"));
        StringBuilder ended = new StringBuilder(Pick.chance(style, 10) ? "\uFEFF" : "");
        for (char c : text.toString().toCharArray()) {
            // An LF right behind a CR would end the same line.
            boolean behind = ended.length() > 0 && ended.charAt(ended.length() - 1) == '\r';
            String end = mixed ? Pick.of(style, "\r", "\r\n", behind ? "\r\n" : "\n") : lineEnd;
            ended.append(c == '\n' ? end : String.valueOf(c));
        }
        return ended.toString();
    }

    /**
     * The document as it now is, in another format.
     *
     * @return the text; empty if the format cannot say it
     */
    public Optional<String> write(Format format) {
        try {
            Map<String, Object> data = NodeData.of(root, format, style);
            return Optional.of(
                    format == Format.TOML
                            ? "+++\n" + AnyFormat.toml(data, style).text() + "+++\n"
                            : AnyFormat.json(data, style).text());
        } catch (NodeData.Unspeakable e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + value;
    }
}
