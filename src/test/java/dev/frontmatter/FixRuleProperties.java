package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.FixRule;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.testing.YamlVersions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Every fix that is offered for a document with planted faults is right. */
class FixRuleProperties {

    private static final AtomicInteger FOLLOWED = new AtomicInteger();

    private static final List<String> NUMBERS = YamlVersions.doubtful();

    private static final List<String> TEXTS = List.of(
            "wide",
            "https://example.org/a b",
            "a b",
            "it's a b",
            " a/b",
            "\u00a0#x",
            "\u00a0a b",
            "\u00a0010",
            "1:30 ",
            "//a b/c",
            "a b\\c",
            "say \"a b\"",
            "a  b: c",
            "true",
            "3",
            "99999999999",
            "-5",
            "1e999");

    /** A record with a value of each kind that has a fix. */
    record Boat(
            @Nullable Integer berth,
            @Nullable @Max(20) Integer length,
            @Nullable Double draught,
            @Nullable BigDecimal price,
            @Nullable Boolean afloat,
            @Nullable URI link,
            @Nullable URI shortLink,
            @Nullable @Pattern(regexp = "[a-z/]+") String port,
            List<Integer> depths,
            Map<Integer, Boolean> lamps,
            @Nullable Hull hull) {}

    record Hull(int planks, String wood, @Nullable URI plan) {}

    /** A document that is most likely broken. */
    record Broken(FrontMatterReader<?> reader, String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    @AfterContainer
    static void followedMany() {
        assertThat(FOLLOWED.get()).isGreaterThan(500);
    }

    @Property(tries = 4_000)
    void isRightForScalars(@ForAll("boats") Broken broken) throws IOException {
        follow(broken);
    }

    @Property(tries = 4_000)
    void isRightForScalarsUnderAJsonSchema(@ForAll("schemaBoats") Broken broken) throws IOException {
        follow(broken);
    }

    @Property(tries = 3_000)
    void isRightForDocumentsOfAllRecords(@ForAll("samples") Broken broken) throws IOException {
        follow(broken);
    }

    private enum Wood {
        MAHOGANY,
        ELM
    }

    record Stock(Map<Wood, Integer> planks) {}

    /** What is said of the value of a key is said of it when the key has another name, too. */
    @Example
    void isRightForAKeyWhoseValueHasAnErrorOfItsOwn() throws IOException {
        FrontMatterReader<Stock> reader = FrontMatter.reader(Stock.class);
        byte[] text = "---\nplanks: {MAHOGANY:-6}\n---\n".getBytes(StandardCharsets.UTF_8);

        assertThat(found(reader, text)).hasSize(2);
        assertThat(FixRule.check(text, changed -> found(reader, changed))).isEqualTo(1);
    }

    private static void follow(Broken broken) throws IOException {
        FOLLOWED.addAndGet(
                FixRule.check(broken.text().getBytes(StandardCharsets.UTF_8), text -> found(broken.reader(), text)));
    }

    private static List<Diagnostic> found(FrontMatterReader<?> reader, byte[] text) throws IOException {
        return reader.validate(Source.of("a.md", text));
    }

    // Boats

    @Provide
    Arbitrary<Broken> boats() {
        FrontMatterReader<Boat> reader = FrontMatter.reader(Boat.class);
        return Arbitraries.randomValue(random -> new Broken(reader, boat(random)));
    }

    @Provide
    Arbitrary<Broken> schemaBoats() throws IOException {
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withJsonSchema(Path.of("src/test/resources/schemas/boat.schema.json"));
        return Arbitraries.randomValue(random -> new Broken(reader, boat(random)));
    }

    private static String boat(Random random) {
        List<String> keys = List.of(
                "berth",
                "length",
                "draught",
                "price",
                "afloat",
                "link",
                "shortLink",
                "port",
                "depths",
                "lamps",
                "hull");
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            if (Pick.chance(random, 3)) {
                lines.add(misspelt(key, random) + ": " + value(key, random));
            }
        }
        if (Pick.chance(random, 3) && !lines.isEmpty()) {
            anchored(lines, random);
        }
        return "---\n" + String.join("\n", lines) + "\n---\n";
    }

    /** An anchor before a value, and perhaps an alias of it elsewhere. */
    private static void anchored(List<String> lines, Random random) {
        int line = random.nextInt(lines.size());
        lines.set(line, lines.get(line).replaceFirst(":( |$)", ": &it$1"));
        if (Pick.chance(random, 2)) {
            lines.add(Pick.of(random, "other: *it", "port: *it", "berth: *it", "link: *it", "depths: [*it, 4]"));
        }
    }

    private static String value(String key, Random random) {
        return switch (key) {
            case "depths" ->
                Pick.chance(random, 2)
                        ? "[" + list(random, ", ") + "]"
                        : Pick.join(Pick.between(random, 1, 3), () -> "\n  - " + scalar(random));
            case "lamps" ->
                Pick.chance(random, 2)
                        ? "{" + Pick.of(random, "\"1\":", "\"1\": ", "1: ", "\"010\": ") + scalar(random) + "}"
                        : "\n  " + Pick.of(random, "\"1\"", "'0x1F'", "2") + ": " + scalar(random);
            case "hull" -> hull(random);
            default -> scalar(random);
        };
    }

    private static String list(Random random, String separator) {
        List<String> entries = new ArrayList<>();
        for (int count = Pick.between(random, 1, 3); count > 0; count--) {
            entries.add(scalar(random));
        }
        return entries.stream().collect(Collectors.joining(separator));
    }

    private static String hull(Random random) {
        String planks = "\n  " + misspelt("planks", random) + ": " + scalar(random);
        String wood = "\n  " + misspelt("wood", random) + ": oak";
        String plan = "\n  " + misspelt("plan", random) + ": " + scalar(random);
        return planks + wood + (Pick.chance(random, 2) ? plan : "");
    }

    private static String scalar(Random random) {
        String text = Pick.chance(random, 3) ? Pick.of(random, TEXTS) : Pick.of(random, NUMBERS);
        boolean plain = text.matches("[A-Za-z0-9+./~][^#:]*[^ :]") && !text.contains(",");
        return switch (random.nextInt(plain ? 3 : 2)) {
            case 0 -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case 1 -> '\'' + text.replace("'", "''") + '\'';
            default -> text;
        };
    }

    private static String misspelt(String key, Random random) {
        if (!Pick.chance(random, 4)) {
            return key;
        }
        int at = random.nextInt(key.length() - 1);
        String swapped = key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
        return Pick.of(random, swapped, '"' + swapped + '"', "'" + swapped + "'", key.toUpperCase(Locale.ROOT));
    }

    // Documents of all kinds

    @Provide
    Arbitrary<Broken> samples() {
        return Arbitraries.randomValue(random -> {
            Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
            String text = sample.write();
            for (int count = Pick.between(random, 1, 2); count > 0; count--) {
                text = damaged(text, random);
            }
            return new Broken(Read.reader(sample.type()).withoutBody(), text);
        });
    }

    private static String damaged(String text, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "\n \n" + text;
            case 1 -> text.replaceFirst("^---", Pick.of(random, "----", "--", "--- yaml", "---yml", " ---"));
            case 2 -> text.replaceFirst("\n---(?=\r?\n|$)", "\n" + Pick.of(random, "----", " ---", "\t---", "--- x"));
            case 3 -> text.replace("  ", "\t");
            case 4 -> replaced(text, ": ([0-9]+)(?=[\r\n])", ": \"$1\"", random);
            case 5 -> replaced(text, "(?<=[a-z]): ", ":", random);
            case 6 -> replaced(text, "- (?=[a-z])", "-", random);
            case 7 -> replaced(text, ": (?=[a-z])", ": a: ", random);
            case 8 -> replaced(text, ", ", " ", random);
            default -> replaced(text, "(?<=\n)([ -]*[a-z])([a-z])", "$2$1", random);
        };
    }

    private static String replaced(String text, String pattern, String by, Random random) {
        Matcher matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
        int skip = random.nextInt(4);
        while (matcher.find()) {
            if (skip-- == 0) {
                String rest = text.substring(matcher.start());
                return text.substring(0, matcher.start())
                        + java.util.regex.Pattern.compile(pattern).matcher(rest).replaceFirst(by);
            }
        }
        return text;
    }
}
