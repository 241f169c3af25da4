package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.fence.Splitter;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.stage.Encoding;
import dev.frontmatter.stage.TooLarge;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.syntax.yaml.ScannedYaml;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A document that an edit can work on: its front matter without errors.
 *
 * @param source the document
 * @param format the format of its front matter; null if it has none
 * @param place the place of the front matter between its fences
 * @param tree the data
 * @param head the end of the comments at the top, which belong to the document; they are those of the text as it was read
 *     first, whatever has come to the top since
 * @param lineEnd the line end of the document
 * @param bodyLength the number of bytes behind the closing fence, or of all without front matter
 * @param scanner reads front matter of YAML with its closing fence; null if that cannot be done
 * @param scan what it has read; null if it gave up
 */
record Parsed(
        Source source,
        @Nullable Format format,
        Span place,
        DataTree tree,
        int head,
        String lineEnd,
        int bodyLength,
        @Nullable FenceScanner scanner,
        @Nullable ScannedYaml scan) {

    private static final Map<Format, FormatReader> READERS = Map.of(
            Format.YAML, YamlReader.INSTANCE, Format.TOML, TomlReader.INSTANCE, Format.JSON, JsonReader.INSTANCE);

    /**
     * Reads a document.
     *
     * @param source the document, read to its end
     * @param whole the format of a file that is data from its first byte to its last, or null
     * @param presence the use that it makes of front matter
     * @throws EditRefusedException if it has errors
     */
    static Parsed of(Source source, @Nullable Format whole, Presence presence, Limits limits) throws IOException {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        InputSource input = InputSource.of(source);
        input.load((int) Math.min(Integer.MAX_VALUE, limits.documentBytes() + 1L));
        if (input.exceeds(limits.documentBytes())) {
            diagnostics.add(TooLarge.of(input, limits.documentBytes()));
            throw unreadable(diagnostics);
        }
        FenceScanner scanner = whole == null ? FenceScanner.of(source, presence, limits) : null;
        ScannedYaml scan = scanner == null ? null : scanner.scan(source);
        if (scanner != null && scan != null) {
            Segments segments = scanner.segments(source, scan);
            return new Parsed(
                    source,
                    Format.YAML,
                    segments.frontMatter(),
                    scan.tree(),
                    Text.endOfHead(source.bytes(), segments.frontMatter()),
                    lineEnd(source),
                    segments.body().length(),
                    scanner,
                    scan);
        }
        Segments segments = whole == null && presence == Presence.OPTIONAL
                ? Splitter.splitOptional(source, limits)
                : split(source, whole, limits);
        Encoding.check(source, segments.hasFrontMatter() ? segments.closing().end() : source.length(), diagnostics);
        segments.diagnostics().forEach(diagnostics::add);
        if (diagnostics.hasErrors()) {
            throw unreadable(diagnostics);
        }
        Span place = segments.frontMatter();
        String lineEnd = lineEnd(source);
        Format format = segments.format().orElse(null);
        if (format == null) {
            Diagnostic.Builder missing = presence == Presence.REQUIRED
                    ? Splitter.missing(source, limits)
                    : Splitter.nearMiss(source, limits);
            if (missing != null) {
                diagnostics.add(missing);
                throw unreadable(diagnostics);
            }
            int start = segments.body().start() + (hasMark(source) ? MARK : 0);
            return new Parsed(
                    source,
                    null,
                    Span.at(start),
                    DataTree.emptyMapping(source, start),
                    start,
                    lineEnd,
                    source.length() - start,
                    null,
                    null);
        }
        DataTree tree = read(source, format, place, limits, diagnostics);
        if (tree == null || diagnostics.hasErrors() || tree.isPartial()) {
            throw unreadable(diagnostics);
        }
        int head = Text.endOfHead(source.bytes(), place);
        return new Parsed(
                source, format, place, tree, head, lineEnd, segments.body().length(), null, null);
    }

    private static final int MARK = 3;

    private static boolean hasMark(Source source) {
        byte[] bytes = source.bytes();
        return source.length() >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    static Segments split(Source source, @Nullable Format whole, Limits limits) throws IOException {
        return whole == null ? Splitter.split(source, limits) : Splitter.wholeFile(source, whole, limits);
    }

    private static EditRefusedException unreadable(Diagnostics diagnostics) {
        List<Diagnostic> all = diagnostics.toList();
        return new EditRefusedException(EditRefusedException.Reason.UNREADABLE, all);
    }

    /** Returns the tree, or null where there are errors that leave none. */
    private static @Nullable DataTree read(
            Source source, Format format, Span place, Limits limits, Diagnostics diagnostics) {
        byte[] bytes = source.bytes();
        if (Lines.trimSpace(bytes, place.start(), place.end()) == place.start()) {
            return DataTree.emptyMapping(source, place.start());
        }
        if (format == Format.YAML) {
            // Warnings are not asked for.
            DataTree scanned = YamlReader.scan(source, place, KeyTable.empty(), limits);
            if (scanned != null && scanned.kind(DataTree.ROOT) == NodeKind.MAPPING) {
                return scanned;
            }
        }
        FormatReader reader = Objects.requireNonNull(READERS.get(format), format::label);
        DataTree tree = reader.read(source, place, KeyTable.empty(), limits, diagnostics);
        if (tree != null && tree.kind(DataTree.ROOT) != NodeKind.MAPPING) {
            diagnostics.add(diagnostics.error(
                    Rules.NOT_MAPPING,
                    tree.span(DataTree.ROOT),
                    "front matter must be keys and values, found "
                            + Datum.of(tree, DataTree.ROOT).words()));
        }
        return tree;
    }

    /**
     * Returns the document with its front matter changed.
     *
     * @param changed the bytes of the document
     * @param limits upper bounds on its size and complexity
     * @param problem takes the first error, if what comes of it cannot be read
     * @return null if it cannot be read
     */
    @Nullable
    Parsed with(byte[] changed, Limits limits, Consumer<Diagnostic> problem) {
        int growth = changed.length - source.length();
        Source text = Source.wrap(source.name(), changed);
        Span grown = new Span(place.start(), place.end() + growth);
        ScannedYaml scanned = scanner == null ? null : scanner.scan(text);
        if (scanned != null
                && scanned.closing().start() == grown.end()
                && changed.length - scanned.closing().end() == bodyLength) {
            return new Parsed(text, format, grown, scanned.tree(), head, lineEnd, bodyLength, scanner, scanned);
        }
        Diagnostics diagnostics = new Diagnostics(text, limits);
        Format known = Objects.requireNonNull(format);
        DataTree tree = grown.length() < 0 ? null : read(text, known, grown, limits, diagnostics);
        if (tree == null || diagnostics.hasErrors()) {
            diagnostics.toList().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .findFirst()
                    .ifPresent(problem);
            return null;
        }
        return new Parsed(text, known, grown, tree, head, lineEnd, bodyLength, scanner, null);
    }

    Text text() {
        return new Text(
                source.bytes(), place, head, lineEnd, () -> Comments.of(Objects.requireNonNull(format), tree, place));
    }

    FormatEditor editor() {
        Text text = text();
        return switch (Objects.requireNonNull(format)) {
            case YAML -> new YamlEditor(tree, text);
            case TOML -> new TomlEditor(tree, text);
            case JSON -> new FlowEditor(tree, text, JsonRendering.of(tree, text));
        };
    }

    private static String lineEnd(Source source) {
        byte[] bytes = source.bytes();
        int at = Lines.lineEnd(bytes, 0, source.length());
        if (at == source.length() || bytes[at] == '\n') {
            return "\n";
        }
        return at + 1 < source.length() && bytes[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
