package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.SameHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs that break other parsers, each read to its documented outcome on a stack of 256 KB. The time limit is no
 * measurement: it is so generous that only what hangs, or takes time in the square of its length, is caught.
 */
class HostileInputTest {

    private static final Duration TIME = Duration.ofMinutes(2);
    private static final long STACK = 256 << 10;
    private static final int MANY = 100_000;

    /** How long the runs of each character are, of which there are hundreds. */
    private static final int RUN = 4_000;

    /** Numbers and sets, which an untyped reader does not make. */
    record Typed(
            @Nullable BigInteger integer,
            @Nullable BigDecimal decimal,
            @Nullable Double number,
            @Nullable Integer small,
            @Nullable Set<Period> periods,
            @Nullable Set<LocalDateTime> times,
            @Nullable Set<LocalDate> dates,
            @Nullable Set<Locale> locales,
            @Nullable Set<Pair> pairs,
            @Nullable Set<String> texts) {}

    /** A value whose hash code a document can choose. */
    record Pair(String a, String b) {}

    private static final FrontMatterReader<?> UNTYPED = FrontMatter.untyped();
    private static final FrontMatterReader<?> TYPED = FrontMatter.reader(Typed.class);

    private static FrontMatterReader<?> raised() {
        return UNTYPED.withLimits(Limits.defaults()
                .withFrontMatterBytes(1 << 27)
                .withScalarBytes(1 << 27)
                .withValues(10_000_000));
    }

    private static FrontMatterReader<?> deep() {
        return UNTYPED.withLimits(Limits.defaults().withDepth(1_000_000).withFrontMatterBytes(1 << 27));
    }

    /**
     * One input.
     *
     * @param outcome the first finding as {@code rule line:column}, or what the value of {@code a} is: the size of a
     *     collection, the length of a text, else the value itself
     */
    private record Hostile(String name, FrontMatterReader<?> reader, byte[] document, String outcome) {}

    private static final List<Hostile> INPUTS = new ArrayList<>();

    private static void add(String name, FrontMatterReader<?> reader, String frontMatter, String outcome) {
        whole(name, reader, "---\n" + frontMatter + "\n---\n", outcome);
    }

    private static void whole(String name, FrontMatterReader<?> reader, String document, String outcome) {
        Source source = Source.ofText(name, document);
        INPUTS.add(new Hostile(name, reader, Arrays.copyOf(source.bytes(), source.length()), outcome));
    }

    private static void bytes(String name, String outcome, int... middle) {
        byte[] head = "---\na: x".getBytes(StandardCharsets.UTF_8);
        byte[] tail = "y\n---\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
        for (int i = 0; i < middle.length; i++) {
            all[head.length + i] = (byte) middle[i];
        }
        System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
        INPUTS.add(new Hostile(name, UNTYPED, all, outcome));
    }

    static {
        nesting();
        aliases();
        keys();
        longScalars();
        numbers();
        characters();
        fences();
        otherSchemas();
    }

    private static void nesting() {
        add("64 brackets", UNTYPED, "a: " + "[".repeat(63) + "]".repeat(63), "1 entries");
        add(
                "1,000 brackets, balanced",
                UNTYPED,
                "a: " + "[".repeat(1_000) + "]".repeat(1_000),
                "source/limit-depth 2:67");
        add("brackets, open", UNTYPED, "a: " + "[".repeat(MANY), "source/limit-depth 2:67");
        add("brackets, deep", deep(), "a: " + "[".repeat(2_000) + "]".repeat(2_000), "1 entries");
        add("braces", UNTYPED, "a: " + "{b: ".repeat(MANY), "source/limit-depth 2:256");
        add("braces as keys", UNTYPED, "a: " + "{".repeat(MANY), "yaml/reserved-character 2:4");
        add("brackets as keys", UNTYPED, "a:\n  ? " + "[".repeat(MANY), "yaml/complex-key 3:5");
        add("brackets and braces", UNTYPED, "a: " + "[{b: ".repeat(MANY), "source/limit-depth 2:160");
        add("dashes", UNTYPED, "a:\n" + "- ".repeat(MANY), "source/limit-depth 3:127");
        add("question marks", UNTYPED, "a:\n  " + "? ".repeat(MANY), "yaml/complex-key 3:5");
        add("mappings, 1,000 deep", UNTYPED, steps(1_000), "source/limit-depth 66:65");
        add("mappings, 1,000 deep, allowed", deep(), steps(1_000), "1 entries");
        add(
                "lists in mappings",
                UNTYPED,
                "a:\n- a:\n" + lines(500, i -> " ".repeat(2 * i + 2) + "- a:"),
                "source/limit-depth 34:65");
    }

    private static String steps(int depth) {
        return lines(depth, i -> " ".repeat(i) + "a:");
    }

    private static void aliases() {
        add(
                "billion laughs",
                UNTYPED,
                "b0: &b0 [l, l, l, l, l, l, l, l, l]\n"
                        + lines(
                                9,
                                i -> "b" + (i + 1) + ": &b" + (i + 1) + " [" + ("*b" + i + ", ").repeat(8) + "*b" + i
                                        + "]"),
                "source/limit-values 7:10");
        add(
                "48 aliases that double",
                UNTYPED,
                "b0: &b0 [l]\n" + lines(48, i -> "b" + (i + 1) + ": &b" + (i + 1) + " [*b" + i + ", *b" + i + "]"),
                "source/limit-values 17:12");
        add("an alias of what it is in", UNTYPED, "a: &a [*a]", "yaml/alias 2:8");
        add("an alias of a mapping that it is in", UNTYPED, "a: &a {b: {c: *a}}", "yaml/alias 2:15");
        add("a merge key of what it is in", UNTYPED, "a: &a {<<: *a}", "yaml/merge-key 2:8");
        add("an alias of nothing", UNTYPED, "a: *b", "yaml/alias 2:4");
        add("many anchors", UNTYPED, "a:\n" + lines(15_000, i -> "- &a" + i + " x"), "source/limit-diagnostics 1003:3");
        add(
                "one anchor, many times",
                UNTYPED,
                "a:\n" + "- &a x\n".repeat(20_000) + "- *a",
                "source/limit-diagnostics 1003:3");
        add(
                "aliases of a long text",
                UNTYPED,
                "b: &b " + "x".repeat(500_000) + "\na:\n" + "- *b\n".repeat(50_000),
                "source/limit-aliases 6:3");
        add(
                "aliases of a long text as keys",
                UNTYPED,
                "b: &b " + "x".repeat(500_000) + "\na:\n" + "- {*b : 1}\n".repeat(40_000),
                "source/limit-aliases 6:4");
    }

    private static void keys() {
        add("150,000 keys", UNTYPED, lines(150_000, i -> "k" + i + ":"), "source/limit-front-matter 1:1");
        add("100,000 keys", UNTYPED, lines(100_000, i -> i + ":"), "source/limit-values 100001:7");
        add("300,000 keys, allowed", raised(), lines(300_000, i -> "k" + i + ": v") + "a: b", "b");
        add("keys of one hash code", UNTYPED, lines(25_000, i -> SameHash.text(i, 15) + ": v") + "\na: b", "b");
        add(
                "keys with the same ends",
                UNTYPED,
                lines(40_000, i -> String.format("abcdefgh%05dabcdefgh:", i)) + "\na: b",
                "b");
        add(
                "equal keys with the same ends",
                UNTYPED,
                lines(600, i -> String.format("abcdefgh%05dabcdefgh:", i)) + "\nabcdefgh00000abcdefgh:",
                "yaml/duplicate-key 603:1");
        add(
                "equal keys of one hash code",
                UNTYPED,
                lines(4_096, i -> SameHash.text(i, 12) + ": v") + "\n" + SameHash.text(0, 12) + ": v",
                "yaml/duplicate-key 4099:1");
        add("texts of one hash code", TYPED, "texts:\n" + lines(25_000, i -> "- " + SameHash.text(i, 15)), "read");
        add(
                "periods of one hash code",
                TYPED,
                "periods:\n" + lines(20_000, i -> "- P" + -(i << 8) + "Y" + i + "M"),
                "source/limit-values 451:3");
        add(
                "times of one hash code",
                TYPED,
                "times:\n"
                        + lines(20_000, i -> "- 2020-01-01T" + LocalTime.ofNanoOfDay((long) i << 32 | i ^ 0x1234567)),
                "source/limit-values 451:3");
        add(
                "dates of few hash codes",
                TYPED,
                "dates:\n" + lines(20_000, i -> "- " + sameHashDate(i % 900 - 450, i / 900)),
                "source/limit-values 451:3");
        add(
                "records of one hash code",
                TYPED,
                "pairs:\n" + lines(16_384, i -> "- {a: " + SameHash.text(i, 14) + ", b: c}"),
                "source/limit-values 451:3");
        add(
                "languages of one hash code",
                TYPED,
                "locales:\n"
                        + lines(
                                2_048,
                                i -> "- en-x-"
                                        + IntStream.range(0, 11)
                                                .mapToObj(word -> (i >> word & 1) == 0 ? "c5" : "as")
                                                .collect(Collectors.joining("-"))),
                "source/limit-values 451:3");
    }

    /** Different dates with one hash code for each family: the code folds the year's upper bits into its lower ones. */
    private static LocalDate sameHashDate(int number, int family) {
        int upper = (family ^ number << 10) & 0x1F_FC00;
        int lower = (family ^ upper >>> 11) & 0x3FF;
        return LocalDate.of((number << 21) + (upper | lower), 3, 3);
    }

    private static void longScalars() {
        add("10 MB on a line", UNTYPED, "a: " + "x".repeat(10_000_000), "source/limit-front-matter 1:1");
        add("10 MB on a line, allowed", raised(), "a: " + "x".repeat(10_000_000), "10000000 characters");
        add("10 MB in quotes", raised(), "a: \"" + "x".repeat(10_000_000) + "\"", "10000000 characters");
        add("10 MB in quotes, with escapes", raised(), "a: \"" + "\\n".repeat(5_000_000) + "\"", "5000000 characters");
        add("10 MB of words", raised(), "a: " + "x ".repeat(4_999_999) + "x", "9999999 characters");
        add("10 MB of lines", raised(), "a: x" + "\n  y".repeat(2_500_000), "5000001 characters");
        add("10 MB of a literal", raised(), "a: |-\n" + "  y\n".repeat(2_500_000), "4999999 characters");
        add("10 MB, read by the engine", raised(), "a: &a " + "x".repeat(10_000_000), "10000000 characters");
        add("10 MB of a comment", raised(), "a: b #" + "x".repeat(10_000_000), "b");
        add("10 MB of blank lines", raised(), "a: b" + "\n".repeat(10_000_000), "b");
        add("a key of 10 MB", raised(), "x".repeat(10_000_000) + ": y", "yaml/syntax 2:1");
        add("a quoted key of 10 MB", raised(), "\"" + "x".repeat(10_000_000) + "\": y", "yaml/syntax 2:1");
        add(
                "a scalar past its limit",
                UNTYPED.withLimits(Limits.defaults().withFrontMatterBytes(1 << 27)),
                "a: " + "x".repeat(10_000_000),
                "source/limit-scalar 2:4");
    }

    private static void numbers() {
        String million = "1".repeat(1_000_000);
        add("a million digits", UNTYPED, "a: " + million, "source/limit-number 2:4");
        add("a million digits for an integer", TYPED, "integer: " + million, "source/limit-number 2:10");
        add("a million digits for a decimal", TYPED, "decimal: " + million, "source/limit-number 2:10");
        add("a million digits for an int", TYPED, "small: " + million, "source/limit-number 2:8");
        add("a million digits for a double", TYPED, "number: 0." + million, "source/limit-number 2:9");
        add("a million hexadecimal digits", UNTYPED, "a: 0x" + "f".repeat(1_000_000), "source/limit-number 2:4");
        add("a million octal digits", TYPED, "integer: 0o" + "7".repeat(1_000_000), "source/limit-number 2:10");
        add("a million digits of an exponent", TYPED, "decimal: 1e" + million, "source/limit-number 2:10");
        add("a million digits that are no number", UNTYPED, "a: " + million + "x", "1000001 characters");
        add("a huge exponent", UNTYPED, "a: 1e999999999", "schema/range 2:4");
        add("a huge exponent for a double", TYPED, "number: 1e999999999", "schema/range 2:9");
        add("a huge exponent for a decimal", TYPED, "decimal: 1e999999999", "source/limit-number 2:10");
        add("a huge negative exponent for a decimal", TYPED, "decimal: 1e-999999999", "source/limit-number 2:10");
        add("a huge negative exponent", UNTYPED, "a: 1e-999999999", "0.0");
        add("1,000 digits", UNTYPED, "a: " + "1".repeat(1_000), "1".repeat(1_000));
        add("an exponent for an int", TYPED, "small: 1e3", "schema/type 2:8");
    }

    private static void characters() {
        for (char c : "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t".toCharArray()) {
            for (String start : List.of("", "a: ", "a: \"", "a: '", "a: [", "a: {", "a:\n- ", "a: |\n  ", "a: &")) {
                whole(
                        "a run of " + c + " after " + start.strip(),
                        UNTYPED,
                        "---\n" + start + String.valueOf(c).repeat(RUN) + "\n---\n",
                        "");
                whole(
                        "lines of " + c + " after " + start.strip(),
                        UNTYPED,
                        "---\n" + start + (c + "\n").repeat(RUN) + "---\n",
                        "");
            }
        }
        for (String lineBreak : List.of("\n", "\r", "\r\n")) {
            whole(
                    "line break " + lineBreak.length() + (int) lineBreak.charAt(0),
                    UNTYPED,
                    "---" + lineBreak + "b: c" + lineBreak + "a: |" + lineBreak + "  x" + lineBreak + "  y" + lineBreak
                            + "---" + lineBreak,
                    "4 characters");
            add(
                    "many line breaks " + lineBreak.length() + (int) lineBreak.charAt(0),
                    UNTYPED,
                    "a: b" + lineBreak.repeat(MANY),
                    "b");
        }
        add("next line", UNTYPED, "a: x\u0085y", "yaml/control-character 2:5");
        add("line separator", UNTYPED, "a: x\u2028y", "3 characters");
        add("paragraph separator", UNTYPED, "a: x\u2029y", "3 characters");
        add("vertical tab", UNTYPED, "a: x\u000By", "yaml/control-character 2:5");
        add("form feed", UNTYPED, "a: x\fy", "yaml/control-character 2:5");
        add("a lone surrogate by an escape", UNTYPED, "a: \"\\ud800\"", "yaml/escape 2:4");
        add("a pair by escapes", UNTYPED, "a: \"\\ud83d\\ude00\"", "2 characters");
        add("a surrogate in the text", UNTYPED, "a: x\ud800", "source/encoding 2:5");
        add("an escape past Unicode", UNTYPED, "a: \"\\UFFFFFFFF\"", "yaml/escape 2:5");
        add("DEL without quotes", UNTYPED, "a: x\u007F", "yaml/control-character 2:5");
        add("DEL in quotes", UNTYPED, "a: \"x\u007F\"", "2 characters");
        add("a byte order mark in a value", UNTYPED, "a: x\uFEFFy", "yaml/control-character 2:5");
        add("a byte order mark at a line's start", UNTYPED, "a: x\n\uFEFFb: y", "yaml/control-character 3:1");
        add("a noncharacter", UNTYPED, "a: x\uFFFE", "yaml/control-character 2:5");
        add("NUL", UNTYPED, "a: x\0y", "source/nul 2:5");
        add("NUL by an escape", UNTYPED, "a: \"x\\0y\"", "3 characters");
        add("many NULs", UNTYPED, "a: " + "x\0".repeat(MANY), "source/nul 2:5");
        bytes("an overlong slash", "source/encoding 2:5", 0xC0, 0xAF);
        bytes("an overlong slash of three bytes", "source/encoding 2:5", 0xE0, 0x80, 0xAF);
        bytes("a surrogate in UTF-8", "source/encoding 2:5", 0xED, 0xA0, 0x80);
        bytes("past Unicode", "source/encoding 2:5", 0xF4, 0x90, 0x80, 0x80);
        bytes("half a character", "source/encoding 2:5", 0xF0, 0x9F, 0x98);
        bytes("a byte that is never text", "source/encoding 2:5", 0xFF);
        INPUTS.add(new Hostile(
                "UTF-16", UNTYPED, "\uFEFF---\na: b\n---\n".getBytes(StandardCharsets.UTF_16LE), "source/utf-16 1:1"));
        INPUTS.add(new Hostile(
                "UTF-32", UNTYPED, "\uFEFF---\na: b\n".getBytes(Charset.forName("UTF-32LE")), "source/utf-16 1:1"));
    }

    private static void fences() {
        whole("fences everywhere", UNTYPED, "---\n".repeat(MANY), "null");
        whole("fences that are none", UNTYPED, "---\na: b\n" + " ---\n".repeat(MANY), "front/closer-indented 3:2");
        whole("long fences", UNTYPED, "---\na: b\n" + "-".repeat(10_000_000), "source/limit-front-matter 1:1");
        whole("a long opening line", UNTYPED, "-".repeat(10_000_000), "front/fence-length 1:1");
        whole(
                "blank lines before the opening line",
                UNTYPED,
                "\n".repeat(MANY) + "---\na: b\n---\n",
                "front/late 100001:1");
        whole("blanks behind the opening line", UNTYPED, "---" + " ".repeat(MANY) + "\na: b\n---\n", "b");
        whole("nothing but an opening line", UNTYPED, "---", "front/unclosed 1:1");
        whole("fences of the other kind", UNTYPED, "---\na: b\n" + "+++\n".repeat(MANY), "front/closer-characters 3:1");
        whole("braces", UNTYPED, "{\"".repeat(MANY), "front/unclosed 1:1");
        whole("nothing", UNTYPED, "", "front/missing 1:1");
    }

    private static void otherSchemas() {
        add("a class by a tag", UNTYPED, "a: !!java.net.URL [http://example.org]", "yaml/tag 2:4");
        add(
                "a class by a whole tag",
                UNTYPED,
                "a: !<tag:yaml.org,2002:javax.script.ScriptEngineManager> []",
                "yaml/tag 2:4");
        add("a tag of one's own", UNTYPED, "a: !foo x", "yaml/tag 2:4");
        add("a bad tag", UNTYPED, "a: !!int%a x", "yaml/tag 2:4");
        add("text that is a list", UNTYPED, "a: !!str [1]", "yaml/tag 2:4");
        add("binary", UNTYPED, "a: !!binary \"#\"", "yaml/tag 2:4");
        add("a question mark alone", UNTYPED, "?", "read");
        add("a duplicate key", UNTYPED, "a: b\na: c", "yaml/duplicate-key 3:1");
        add("a directive", UNTYPED, "%YAML 1.1\na: b", "yaml/reserved-character 2:1");
        add("a second document", UNTYPED, "a: b\n--- c", "yaml/second-document 3:1");
    }

    @TestFactory
    Stream<DynamicTest> hostile_input_has_its_documented_outcome() {
        return INPUTS.stream()
                .map(input -> dynamicTest(input.name(), () -> {
                    String outcome = assertTimeoutPreemptively(TIME, () -> onSmallStack(input));

                    if (!input.outcome().isEmpty()) {
                        assertThat(outcome).isEqualTo(input.outcome());
                    }
                }));
    }

    private static String onSmallStack(Hostile input) throws InterruptedException, ExecutionException {
        FutureTask<String> task = new FutureTask<>(() -> outcome(input));
        Thread thread = new Thread(null, task, input.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get();
    }

    private static String outcome(Hostile input) {
        try {
            ReadResult<?> result = input.reader().tryRead(Source.of(input.name(), input.document()));
            for (Diagnostic finding : result.diagnostics()) {
                // Whatever is found can be shown, on lines of a bounded length.
                assertThat(DiagnosticText.of(finding)).contains(finding.rule().id());
            }
            for (Diagnostic diagnostic : result.diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    return diagnostic.rule() + " " + diagnostic.start();
                }
            }
            return result.orThrow().data() instanceof Map<?, ?> map && !map.containsKey(null) && !map.containsKey("")
                    ? shown(map.get("a"))
                    : "read";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size() + " entries";
        }
        if (value instanceof Map<?, ?> map) {
            return map.size() + " entries";
        }
        return value instanceof String text && text.length() > 1
                ? text.length() + " characters"
                : String.valueOf(value);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
