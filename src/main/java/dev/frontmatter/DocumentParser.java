package dev.frontmatter;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.fence.PlainOpening;
import dev.frontmatter.fence.Splitter;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.stage.Encoding;
import dev.frontmatter.stage.TooLarge;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.syntax.ScannerPool;
import dev.frontmatter.syntax.TreeScanner;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.json.JsonScanner;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.syntax.toml.TomlScanner;
import dev.frontmatter.syntax.yaml.BlockYamlScanner;
import dev.frontmatter.syntax.yaml.ScannedYaml;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.syntax.yaml.YamlWarnings;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parses documents up to their data tree: encoding, fences, syntax. Immutable but for its pool of emptied scanners, and
 * thread-safe.
 */
final class DocumentParser {

    private static final Map<Format, FormatReader> READERS = new EnumMap<>(Map.of(
            Format.YAML, YamlReader.INSTANCE, Format.TOML, TomlReader.INSTANCE, Format.JSON, JsonReader.INSTANCE));

    /** The beginning of a file without front matter that must be text if its body is not wanted, in bytes. */
    private static final int BEGINNING = 8192;

    private final KeyTable keys;
    private final Limits limits;
    private final ReaderOptions.Parsing options;
    private final Map<Format, ScannerPool> scanners;
    private final boolean withFixes;

    DocumentParser(KeyTable keys, ReaderOptions.Parsing options) {
        this(keys, options, scanners(keys, options.limits()), true);
    }

    private DocumentParser(
            KeyTable keys, ReaderOptions.Parsing options, Map<Format, ScannerPool> scanners, boolean withFixes) {
        this.keys = keys;
        this.limits = options.limits();
        this.options = options;
        this.scanners = scanners;
        this.withFixes = withFixes;
    }

    private static Map<Format, ScannerPool> scanners(KeyTable keys, Limits limits) {
        return new EnumMap<>(Map.of(
                Format.YAML, new ScannerPool(() -> new BlockYamlScanner(keys, limits)),
                Format.TOML, new ScannerPool(() -> new TomlScanner(keys, limits)),
                Format.JSON, new ScannerPool(() -> new JsonScanner(keys, limits))));
    }

    /** Returns a parser that tells the same, and tries no fixes. */
    DocumentParser withoutFixes() {
        return new DocumentParser(keys, options, scanners, false);
    }

    private Diagnostics diagnostics(Source source) {
        return new Diagnostics(source, limits, withFixes);
    }

    /** Parses an input; what comes of it lasts until it is closed. */
    ParsedDocument parse(Source source) throws IOException {
        if (options.wholeFile() != null) {
            return parseWhole(source, options.wholeFile());
        }
        InputSource input = InputSource.of(source);
        if (!options.withBody()) {
            ScannedYaml scanned = options.optional() ? null : input.takeReading(ScannedYaml.class);
            return scanned == null || !scanned.limits().equals(limits) ? parse(split(source)) : parsed(source, scanned);
        }
        input.load((int) Math.min(Integer.MAX_VALUE, limits.documentBytes() + 1L));
        PlainOpening plain =
                options.optional() || input.exceeds(limits.documentBytes()) ? null : PlainOpening.of(input);
        return plain == null ? parse(split(input)) : parseInOnePass(input, plain);
    }

    /** Returns what comes of an input that was scanned already, with what the scanner has found. */
    private ParsedDocument parsed(Source source, ScannedYaml scanned) {
        Segments segments = Objects.requireNonNull(PlainOpening.of(source))
                .segments(source, scanned.closing().start(), scanned.closing().end());
        Diagnostics diagnostics = diagnostics(source);
        if (scanned.isOdd()) {
            YamlWarnings.check(scanned.tree(), segments.frontMatter(), limits, diagnostics);
        }
        return new ParsedDocument(
                segments, diagnostics, scanned.tree().numberedBy(keys), YamlReader.INSTANCE.notation());
    }

    private Segments split(Source source) throws IOException {
        return options.optional() ? Splitter.splitOptional(source, limits) : Splitter.split(source, limits);
    }

    /** Parses a file that is data from its first byte to its last. */
    private ParsedDocument parseWhole(Source source, Format format) throws IOException {
        Segments segments = Splitter.wholeFile(source, format, limits);
        // How much of a file that is too large was read, and what is in that, depends on where it came from.
        if (has(Rules.LIMIT_DOCUMENT, segments) || has(Rules.LIMIT_FRONT_MATTER, segments)) {
            Diagnostics diagnostics = diagnostics(source);
            segments.diagnostics().forEach(diagnostics::add);
            return ParsedDocument.withoutTree(segments, diagnostics);
        }
        return parse(segments);
    }

    private static boolean has(Rule rule, Segments segments) {
        for (Diagnostic diagnostic : segments.diagnostics()) {
            if (diagnostic.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** The scanner finds the closing line and checks the encoding up to it; if it gives up, the reader reads at once. */
    private ParsedDocument parseInOnePass(Source source, PlainOpening opening) throws IOException {
        ScannerPool pool = pool(opening.format());
        TreeScanner scanner = pool.take();
        // What is closed at once may have its keys below.
        if (scanner.scanToFence(source, opening.start())
                && Lines.trimSpace(source.bytes(), opening.start(), scanner.closing()) > opening.start()) {
            int bodyStart = scanner.bodyStart();
            if (Utf8.isText(source.bytes(), bodyStart, source.length())) {
                return scanned(
                        opening.segments(source, scanner.closing(), bodyStart),
                        diagnostics(source),
                        reader(opening.format()).notation(),
                        scanner,
                        pool);
            }
        }
        pool.giveBack(scanner);
        return parseByEngine(Splitter.split(source, limits));
    }

    /** Parses an input in the plain way, without a scanner. */
    ParsedDocument parseByEngine(Segments segments) throws IOException {
        Diagnostics diagnostics = diagnostics(segments.source());
        FormatReader reader = reader(segments, diagnostics);
        return reader == null
                ? ParsedDocument.withoutTree(segments, diagnostics)
                : readPlainly(reader, segments, diagnostics);
    }

    /** Parses an input whose segments are known; what comes of it lasts until it is closed. */
    ParsedDocument parse(Segments segments) throws IOException {
        Diagnostics diagnostics = diagnostics(segments.source());
        FormatReader reader = reader(segments, diagnostics);
        if (reader == null) {
            boolean absent = options.optional() && !diagnostics.hasErrors();
            return absent
                    ? ParsedDocument.absent(segments, diagnostics)
                    : ParsedDocument.withoutTree(segments, diagnostics);
        }
        ScannerPool pool = pool(segments.format().orElseThrow());
        TreeScanner scanner = pool.take();
        if (scanner.scan(segments.source(), segments.frontMatter())) {
            return scanned(segments, diagnostics, reader.notation(), scanner, pool);
        }
        pool.giveBack(scanner);
        return readPlainly(reader, segments, diagnostics);
    }

    private ScannerPool pool(Format format) {
        return Objects.requireNonNull(scanners.get(format), format::label);
    }

    private static FormatReader reader(Format format) {
        return Objects.requireNonNull(READERS.get(format), format::label);
    }

    private ParsedDocument scanned(
            Segments segments, Diagnostics diagnostics, Notation notation, TreeScanner scanner, ScannerPool pool) {
        if (scanner instanceof BlockYamlScanner yaml && yaml.isOdd()) {
            YamlWarnings.check(yaml.lentTree(), segments.frontMatter(), limits, diagnostics);
        }
        return new ParsedDocument(segments, diagnostics, notation, scanner, pool);
    }

    /**
     * Parses a document again, for a tree that lasts.
     *
     * @param withErrors true to take what can be read of a document with errors
     * @return the tree, or null if there is none
     */
    @Nullable
    DataTree parseAgain(Segments segments, boolean withErrors) {
        try (ParsedDocument parsed = parse(segments)) {
            boolean wanted =
                    parsed.hasTree() && (withErrors || !parsed.diagnostics().hasErrors());
            return wanted ? parsed.lastingTree() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("what was read needs no more reading", e);
        }
    }

    /** Returns the places of the comments of a document that was read. */
    static List<Span> comments(DataTree tree, Segments segments) {
        return segments.format()
                .map(format -> reader(format).notation().comments(tree, segments.frontMatter()))
                .orElse(List.of());
    }

    /** Reads without a scanner, and makes sure of a mapping. */
    private ParsedDocument readPlainly(FormatReader reader, Segments segments, Diagnostics diagnostics) {
        DataTree tree = reader == YamlReader.INSTANCE
                ? YamlReader.readByEngine(segments.source(), segments.frontMatter(), keys, limits, diagnostics)
                : isEmptyBlock(segments)
                        ? DataTree.emptyMapping(
                                segments.source(), segments.frontMatter().start())
                        : reader.read(segments.source(), segments.frontMatter(), keys, limits, diagnostics);
        if (tree != null && tree.kind(DataTree.ROOT) != NodeKind.MAPPING) {
            NodeKind root = tree.kind(DataTree.ROOT);
            boolean text = root == NodeKind.PLAIN || root == NodeKind.TEXT;
            Diagnostic.Builder almostKey = reader == YamlReader.INSTANCE && text
                    ? YamlReader.almostKey(segments.source(), segments.frontMatter(), limits)
                    : null;
            diagnostics.add(almostKey != null ? almostKey : notMapping(segments, tree, reader.notation()));
            tree = null;
        }
        return new ParsedDocument(segments, diagnostics, tree, reader.notation());
    }

    private static Diagnostic.Builder notMapping(Segments segments, DataTree tree, Notation notation) {
        NodeKind root = tree.kind(DataTree.ROOT);
        String hint = notation.hintForMapping(tree, DataTree.ROOT);
        boolean toml =
                notation == YamlNotation.INSTANCE && !segments.fence().isEmpty() && YamlReader.isAssignment(tree);
        return Diagnostic.error(
                        Rules.NOT_MAPPING,
                        segments.source(),
                        tree.span(DataTree.ROOT),
                        (segments.fence().isEmpty() ? "the file" : "front matter") + " must be keys and values, found "
                                + (root == NodeKind.SEQUENCE
                                        ? "a list"
                                        : tree.scalarKind(DataTree.ROOT).words()))
                .hint(toml ? hint + ", or `+++` in place of both lines `---` if it is TOML" : hint);
    }

    /** Returns true for nothing between two fences, which is an empty mapping in each format. */
    private static boolean isEmptyBlock(Segments segments) {
        Span text = segments.frontMatter();
        return !segments.fence().isEmpty()
                && Lines.trimSpace(segments.source().bytes(), text.start(), text.end()) == text.start();
    }

    /** Returns the reader of the front matter; null if there is none, or anything is wrong with the encoding or the fences. */
    private @Nullable FormatReader reader(Segments segments, Diagnostics diagnostics) throws IOException {
        Source source = segments.source();
        InputSource input = InputSource.of(source);
        if (input.exceeds(options.withBody() ? limits.documentBytes() : Integer.MAX_VALUE)) {
            diagnostics.add(TooLarge.of(input, limits.documentBytes()));
            return null;
        }
        Encoding.check(source, endOfText(segments), diagnostics);
        if (diagnostics.hasErrors()) {
            return null;
        }
        boolean refused = false;
        for (Diagnostic diagnostic : segments.diagnostics()) {
            diagnostics.add(diagnostic);
            // Front matter that begins too late is read all the same.
            refused |= !diagnostic.rule().equals(Rules.LATE);
        }
        if (refused) {
            return null;
        }
        Format format = segments.format().orElse(null);
        if (format == null) {
            if (!options.optional() && !diagnostics.hasErrors()) {
                diagnostics.add(Splitter.missing(source, limits));
            }
            return null;
        }
        return reader(format);
    }

    /**
     * Returns how much of the input must be text: all of it, what was needed of it, or its beginning if there is no front
     * matter.
     */
    private int endOfText(Segments segments) throws IOException {
        Source source = segments.source();
        boolean whole = !has(Rules.LIMIT_FRONT_MATTER, segments);
        if (options.withBody() && whole) {
            return source.length();
        }
        if (segments.hasFrontMatter()) {
            return segments.closing().end();
        }
        // How much was read depends on where it came from, so that does not count; it may end within a character.
        int most = whole ? BEGINNING : limits.frontMatterBytes();
        int end = Math.min(InputSource.of(source).load(most), most);
        byte[] bytes = source.bytes();
        while (end > 0 && bytes[end - 1] < 0) {
            end--;
        }
        return end;
    }
}
