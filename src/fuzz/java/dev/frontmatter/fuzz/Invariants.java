package dev.frontmatter.fuzz;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What holds for whatever is read. */
public final class Invariants {

    private static final String NAME = "fuzz.md";

    private static final List<String> STAGES = List.of("source", "front", "yaml", "schema", "bind");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Invariants() {}

    /** Reads bytes in all ways and holds the results against the promises, and against each other. */
    static <T> ReadResult<T> check(FrontMatterReader<T> reader, byte[] input) {
        byte[] bytes = mostlyText(input);
        try {
            ReadResult<T> result = reader.tryRead(Source.of(NAME, bytes));
            checkFindings(result);
            checkStream(reader, result);
            checkFixes(reader, result);
            checkLineEnds(reader, result);
            result.document().ifPresent(Invariants::checkDocument);
            Watch.over(reader, bytes);
            return result;
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
    }

    /** The bytes, in most cases made well-formed: what is malformed is never read any further. */
    private static byte[] mostlyText(byte[] bytes) {
        return bytes.length % 16 == 0 || isText(bytes)
                ? bytes
                : new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether bytes are well-formed UTF-8, told without an exception. */
    public static boolean isText(byte[] bytes) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
                .isError();
    }

    private static <T> void checkStream(FrontMatterReader<T> reader, ReadResult<T> result) throws IOException {
        byte[] bytes = Arrays.copyOf(result.source().bytes(), result.source().length());
        ReadResult<T> streamed = reader.tryRead(Source.of(NAME, new ByteArrayInputStream(bytes)));
        check(streamed.diagnostics().equals(result.diagnostics()), "a stream is read as its bytes are");
        check(data(streamed).equals(data(result)), "a stream is read as its bytes are");
        if (!hasFamily(result, "source")) {
            ReadResult<T> head = reader.withoutBody().tryRead(Source.of(NAME, bytes));
            check(head.diagnostics().equals(result.diagnostics()), "findings do not depend on the body");
            check(data(head).equals(data(result)), "data does not depend on the body");
        }
    }

    /** Says which law does not hold. AssertJ would take most of a search's time. */
    public static void check(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }

    private static <T> Optional<T> data(ReadResult<T> result) {
        return result.document().map(Document::data);
    }

    private static boolean hasFamily(ReadResult<?> result, String family) {
        return result.diagnostics().stream().anyMatch(finding -> family(finding).equals(family));
    }

    private static String family(Diagnostic finding) {
        return finding.rule().id().substring(0, finding.rule().id().indexOf('/'));
    }

    // Findings

    private static void checkFindings(ReadResult<?> result) {
        List<Diagnostic> findings = result.diagnostics();
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        check(result.document().isPresent() != errors, "there is a document or there are errors");
        Set<String> families = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Invariants::family)
                .collect(Collectors.toSet());
        check(!families.contains("bind") || families.size() == 1, "nothing is bound of what has errors");
        int last = 0;
        // The rest of very many is like the first.
        for (Diagnostic finding : findings.subList(0, Math.min(findings.size(), 10))) {
            check(Rules.all().containsKey(finding.rule()), "rules are those of the table");
            check(finding.span().start() >= last, "findings are in document order");
            last = finding.span().start();
            checkSpan(result.source(), finding.span());
            check(finding.start().equals(result.source().position(finding.span().start())), "a start is its span's");
            check(finding.start().compareTo(finding.end()) <= 0, "an end comes after its start");
            finding.related().forEach(related -> checkSpan(result.source(), related.span()));
            finding.fixes().forEach(fix -> checkSpan(result.source(), fix.span()));
            check(!finding.message().isBlank(), "a finding says what is wrong");
            check(isSafe(DiagnosticText.of(finding).replace("\n", "")), "what is shown acts on no terminal");
            check(isSafe(DiagnosticText.headline(finding)), "a finding has one line that names it");
        }
    }

    private static void checkSpan(Source source, Span span) {
        check(span.end() <= source.length(), "spans lie in the source");
        byte[] bytes = source.bytes();
        int line = 1;
        for (int at = 0; at < span.start(); at++) {
            boolean ends =
                    bytes[at] == '\n' || bytes[at] == '\r' && !(at + 1 < source.length() && bytes[at + 1] == '\n');
            line += ends ? 1 : 0;
        }
        Position position = source.position(span.start());
        check(position.line() == line, "a line is one more than the line ends before it");
    }

    public static boolean isSafe(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0x2028
                        || c == 0x2029
                        || c == 0x200E
                        || c == 0x200F
                        || c == 0x061C);
    }

    /** A fix that is called safe mends its finding, and changes nothing else. */
    private static void checkFixes(FrontMatterReader<?> reader, ReadResult<?> result) throws IOException {
        for (Diagnostic finding : result.diagnostics()) {
            for (Fix fix : finding.fixes()) {
                if (fix.safe()) {
                    ReadResult<?> fixed = reader.tryRead(Source.of(NAME, replaced(result.source(), fix)));
                    boolean mended = fixed.diagnostics().stream()
                            .noneMatch(other -> other.rule().equals(finding.rule())
                                    && other.pointer().equals(finding.pointer())
                                    && other.message().equals(finding.message())
                                    && other.span().start() == finding.span().start());
                    check(mended, "a safe fix mends its finding: " + fix);
                    // What could not be looked at before may have faults of its own.
                    check(stage(fixed) >= stage(result), "a safe fix breaks nothing: " + fix);
                }
            }
        }
    }

    /** How far a document came: to the first stage that found something. */
    private static int stage(ReadResult<?> result) {
        return result.diagnostics().stream()
                .mapToInt(finding -> STAGES.indexOf(family(finding)))
                .min()
                .orElse(STAGES.size());
    }

    private static byte[] replaced(Source source, Fix fix) {
        return fix.applyTo(Arrays.copyOf(source.bytes(), source.length()));
    }

    // Line ends

    /** A document says the same, in the same lines and columns, whatever its lines end with. */
    private static <T> void checkLineEnds(FrontMatterReader<T> reader, ReadResult<T> result) throws IOException {
        byte[] bytes = Arrays.copyOf(result.source().bytes(), result.source().length());
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\r') >= 0 || hasFamily(result, "source")) {
            return;
        }
        // A carriage return alone ends no line of TOML.
        boolean toml = text.contains("+++") || text.contains("---toml");
        for (String lineEnd : toml ? List.of("\r\n") : List.of("\r\n", "\r")) {
            ReadResult<T> other = reader.tryRead(Source.ofText(NAME, text.replace("\n", lineEnd)));
            check(data(other).equals(data(result)), "data does not depend on line ends");
            check(
                    places(other).equals(places(result)),
                    "places do not depend on line ends: " + places(other) + places(result));
        }
    }

    private static List<String> places(ReadResult<?> result) {
        return result.diagnostics().stream()
                .map(finding -> finding.rule() + " " + finding.pointer() + " " + finding.start() + " " + finding.end())
                .toList();
    }

    // Documents

    private static void checkDocument(Document<?> document) {
        Objects.requireNonNull(document.data());
        Source source = document.source();
        Span body = document.segments().body();
        check(body.end() == source.length(), "the body is the rest");
        check(document.body().equals(source.text(body)), "the body is the file's own");
        check(document.span("").isPresent(), "the whole has a place");
    }

    /** A value written as JSON is front matter that reads back equal, if YAML allows keys as long as its own. */
    static <T> void readsBack(FrontMatterReader<T> reader, T data) {
        String json = JSON.writeValueAsString(data);
        ReadResult<T> again = reader.tryReadText("---\n" + json + "\n---\n");
        boolean longKey = again.diagnostics().stream()
                .anyMatch(finding -> finding.message().startsWith("a key must not be longer"));
        check(
                longKey || data(again).equals(Optional.of(data)),
                "what is written as JSON reads back: " + again.diagnostics());
    }

    /** Every value has a place, which the pointer to it finds. */
    static void hasPlaces(Document<Map<String, Object>> document) {
        Deque<Map.Entry<String, Object>> open = new ArrayDeque<>();
        open.push(Map.entry("", document.data()));
        while (!open.isEmpty()) {
            Map.Entry<String, Object> next = open.pop();
            check(document.span(next.getKey()).isPresent(), "every value has a place");
            if (next.getValue() instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    String step = key.toString().replace("~", "~0").replace("/", "~1");
                    open.push(Map.entry(next.getKey() + "/" + step, value == null ? "" : value));
                });
            } else if (next.getValue() instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    open.push(Map.entry(next.getKey() + "/" + i, list.get(i) == null ? "" : list.get(i)));
                }
            }
        }
    }
}
