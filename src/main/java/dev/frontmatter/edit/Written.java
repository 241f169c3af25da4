package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A value that is given as it is written, in the notation of the document that it is for, or else in that of YAML.
 * Immutable but for what it keeps of its reading, and thread-safe.
 */
final class Written {

    private final String text;
    /** Kept, since one value may be for many documents. */
    private final Map<Format, Reading> readings = new ConcurrentHashMap<>();

    /** The value as a format reads it: a tree with one key, or else the reason why there is none. */
    private record Reading(
            @Nullable DataTree tree, @Nullable String problem) {}

    /**
     * Creates a value.
     *
     * @param text what would stand behind the key
     */
    Written(String text) {
        this.text = text;
    }

    /**
     * Returns the value in a document of a format.
     *
     * @throws IllegalArgumentException if it can be read in no way; the message says why
     */
    Datum in(Format format) {
        DataTree own = read(format).tree;
        if (own != null) {
            return Datum.asWritten(own, own.next(DataTree.ROOT + 1));
        }
        Reading yaml = read(Format.YAML);
        if (yaml.tree == null) {
            throw unreadable(yaml);
        }
        return Datum.of(yaml.tree, yaml.tree.next(DataTree.ROOT + 1));
    }

    /**
     * Returns this.
     *
     * @throws IllegalArgumentException if there is no format in which the value can be read; the message says why
     */
    Written requireReadable() {
        if (Arrays.stream(Format.values()).allMatch(format -> read(format).tree == null)) {
            throw unreadable(read(Format.YAML));
        }
        return this;
    }

    private IllegalArgumentException unreadable(Reading reading) {
        return new IllegalArgumentException("the value `" + text + "` cannot be read: " + reading.problem
                + "; write a list as [a, b], a mapping as {a: b}, and text in quotes");
    }

    private Reading read(Format format) {
        return readings.computeIfAbsent(format, this::readAnew);
    }

    private Reading readAnew(Format format) {
        return switch (format) {
            case YAML -> read(format, YamlReader.INSTANCE, "v: " + text);
            case TOML -> read(format, TomlReader.INSTANCE, "v = " + text);
            case JSON -> read(format, JsonReader.INSTANCE, "{\"v\": " + text + "}");
        };
    }

    private Reading read(Format format, FormatReader reader, String document) {
        Source source = Source.ofText("value", document);
        Span whole = new Span(0, source.length());
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = reader.read(source, whole, KeyTable.empty(), Limits.defaults(), diagnostics);
        String problem = tree == null || diagnostics.hasErrors()
                ? firstError(diagnostics)
                : isHeaderAlone(format)
                        ? "it begins a text of several lines, and there are none"
                        : problem(tree, !Comments.of(format, tree, whole).isEmpty());
        return problem == null ? new Reading(tree, null) : new Reading(null, problem);
    }

    /** Returns true if the value is the first line of a block scalar, which is read as an empty text, and not meant as one. */
    private boolean isHeaderAlone(Format format) {
        String header = text.strip();
        return format == Format.YAML
                && (header.startsWith("|") || header.startsWith(">"))
                && header.chars().skip(1).allMatch(c -> c == '+' || c == '-' || c >= '0' && c <= '9');
    }

    private static String firstError(Diagnostics diagnostics) {
        return diagnostics.toList().stream()
                .map(Diagnostic::message)
                .findFirst()
                .orElse("it is no value");
    }

    private static @Nullable String problem(DataTree tree, boolean comments) {
        if (tree.kind(DataTree.ROOT) != NodeKind.MAPPING || tree.size(DataTree.ROOT) != 1) {
            return "it must be one value";
        }
        for (int node = DataTree.ROOT; node < tree.nodeCount(); node++) {
            if (tree.isAnchored(node)) {
                return "an anchor cannot be set with a value";
            }
        }
        return comments ? "a comment cannot be set with a value, found `#` behind it" : null;
    }
}
