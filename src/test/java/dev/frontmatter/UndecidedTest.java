package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.diagnostic.Diagnostic;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that take too long, or too much stack, are neither matched nor not matched, on any stack. */
class UndecidedTest {

    private static final int[] STACKS_IN_KILOBYTES = {200, 256, 1_024, 65_536};

    /** Takes a frame and more for each character, and none that could be spared. */
    private static final String DEEP = "(?:[a-z]|\\s)+";

    private static final String SLOW = "(a+)+";

    record Deep(@Pattern(regexp = DEEP) String title) {}

    record Slow(@Pattern(regexp = SLOW) String title) {}

    record Keys(Map<@Pattern(regexp = SLOW) String, Integer> names) {}

    record Bounded(@Pattern(regexp = SLOW) @Size(max = 100) String title) {}

    record Possessive(@Pattern(regexp = "(?:[a-z]|\\s)++") String title) {}

    record Empty(@Pattern(regexp = "(?:|a?){60}x") String title) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 30, 100, 3_000, 30_000})
    void a_text_that_any_large_stack_decides_is_decided_on_every_stack(int length) {
        String text = "title: " + "x".repeat(length);

        assertThat(outcome(FrontMatter.reader(Deep.class), text)).isEmpty();
        assertThat(outcome(FrontMatter.reader(Deep.class), text + "!")).startsWith("2:8 schema/pattern");
    }

    @Test
    void a_text_that_is_too_long_for_the_pattern_is_undecided_on_every_stack() {
        String text = "title: " + "x".repeat(300_000);

        assertThat(outcome(FrontMatter.reader(Deep.class), text))
                .isEqualTo("2:8 schema/undecided title must match (?:[a-z]|\\s)+, which cannot be decided: "
                        + "the pattern needs too much stack for a text of 300000 characters");
        assertThat(outcome(FrontMatter.reader(Possessive.class), text)).isEmpty();
    }

    @Test
    void a_text_that_takes_too_long_is_undecided() {
        String text = "a".repeat(5_000) + "!";

        assertThat(outcome(FrontMatter.reader(Slow.class), "title: " + text))
                .isEqualTo("2:8 schema/undecided title must match (a+)+, which cannot be decided: "
                        + "the pattern takes too long on this text");
        assertThat(outcome(FrontMatter.reader(Keys.class), "names:\n  " + text.substring(4_000) + ": 1"))
                .startsWith("3:3 schema/undecided key `names.aaaa");
        assertThat(outcome(FrontMatter.reader(Bounded.class), "title: " + text)).startsWith("2:8 schema/size");
    }

    @Test
    void a_pattern_that_can_match_nothing_in_many_ways_is_undecided() {
        assertThat(outcome(FrontMatter.reader(Empty.class), "title: y")).startsWith("2:8 schema/undecided");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'title':{'pattern':'^(a+)+$'}}}",
                "{'not':{'properties':{'title':{'pattern':'^(a+)+$'}}}}",
                "{'properties':{'title':{'not':{'pattern':'^(a+)+$'}}}}",
                "{'if':{'properties':{'title':{'pattern':'^(a+)+$'}}},'then':{'required':['x']}}",
                "{'if':{'properties':{'title':{'pattern':'^(a+)+$'}}},'else':{'required':['x']}}",
                "{'anyOf':[{'properties':{'title':{'pattern':'^(a+)+$'}}},{'type':'object'}]}",
                "{'oneOf':[{'properties':{'title':{'pattern':'^(a+)+$'}}},{'type':'object'}]}",
                "{'dependentSchemas':{'title':{'properties':{'title':{'pattern':'^(a+)+$'}}}}}",
                "{'unevaluatedProperties':{'pattern':'^(a+)+$'}}",
                "{'additionalProperties':{'pattern':'^(a+)+$'}}"
            })
    void a_document_is_undecided_wherever_the_schema_has_the_pattern(String schema) throws IOException {
        assertThat(outcome(reader(schema), "title: " + "a".repeat(5_000) + "!"))
                .isEqualTo("2:8 schema/undecided title is held against the pattern ^(a+)+$, which cannot be decided: "
                        + "it takes too long on this text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'patternProperties':{'^(a+)+$':{'type':'string'}}}",
                "{'patternProperties':{'^(a+)+$':{}},'additionalProperties':false}",
                "{'propertyNames':{'pattern':'^(a+)+$'}}",
                "{'not':{'propertyNames':{'pattern':'^(a+)+$'}}}"
            })
    void a_document_is_undecided_at_its_key(String schema) throws IOException {
        assertThat(outcome(reader(schema), "'" + "a".repeat(900) + "!': 1"))
                .startsWith("2:1 schema/undecided key `aaa")
                .doesNotContain("\n");
    }

    @Test
    void a_document_is_undecided_at_an_entry() throws IOException {
        String text = "title: [x, " + "a".repeat(5_000) + "!]";

        assertThat(outcome(reader("{'properties':{'title':{'contains':{'pattern':'^(a+)+$'}}}}"), text))
                .startsWith("2:12 schema/undecided title[1] ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'title':{'format':'F'}}}",
                "{'properties':{'title':{'not':{'format':'F'}}}}",
                "{'not':{'properties':{'title':{'format':'F'}}}}",
                "{'if':{'properties':{'title':{'format':'F'}}},'then':{'required':['x']}}",
                "{'if':{'properties':{'title':{'format':'F'}}},'else':{'required':['x']}}",
                "{'anyOf':[{'properties':{'title':{'format':'F'}}},{'type':'object'}]}"
            })
    void a_text_is_undecided_that_is_longer_than_its_format_is_looked_at(String schema) throws IOException {
        assertThat(outcome(reader(schema.replace("'F'", "'json-pointer'")), "title: " + "/a".repeat(501)))
                .isEqualTo("2:8 schema/undecided title must be a JSON Pointer such as /a/0, which cannot be decided: "
                        + "no more than 1000 characters are looked at, found 1002");
        assertThat(outcome(reader(schema.replace("'F'", "'uri'")), "title: http://example.org/" + "a".repeat(65_536)))
                .startsWith("2:8 schema/undecided title must be an absolute URI such as https://example.org/a, ")
                .endsWith("no more than 65536 characters are looked at, found 65555");
    }

    @Test
    void an_entry_is_undecided_that_is_longer_than_its_format_is_looked_at() throws IOException {
        assertThat(outcome(
                        reader("{'properties':{'title':{'contains':{'format':'duration'}}}}"),
                        "title: [x, P" + "1".repeat(1_000) + "D]"))
                .startsWith("2:12 schema/undecided title[1] must be a duration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "email",
                "hostname",
                "idn-email",
                "idn-hostname",
                "ip-address",
                "ipv4",
                "ipv6",
                "phone",
                "uuid"
            })
    void a_long_text_does_not_have_a_format_whose_texts_are_short(String format) throws IOException {
        String text = "title: " + "x".repeat(1_001);
        String is = "{'properties':{'title':{'format':'" + format + "'}}}";

        assertThat(outcome(reader(is), text)).startsWith("2:8 schema/format");
        assertThat(outcome(reader("{'not':" + is + "}"), text)).isEmpty();
    }

    @Test
    void schemas_in_schemas_are_evaluated_alike_on_every_stack() throws IOException {
        String schema = "{'properties':{'a':{'allOf':[{'$ref':'#'}]}},'additionalProperties':false}";

        assertThat(outcome(reader(schema), "a: " + "{a: ".repeat(60) + "{b: 1}" + "}".repeat(60)))
                .matches("2:\\d+ schema/unknown-key .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'#'}",
                "{'properties':{'a':{'$ref':'#/$defs/b'}},'$defs':{'b':{'anyOf':[{'type':'string'},{'$ref':'#/$defs/b'}]}}}",
                "{'$defs':{'b':{'not':{'$ref':'#/$defs/c'}},'c':{'if':{'$ref':'#/$defs/b'}}}}"
            })
    void a_schema_that_leads_back_to_itself_is_refused(String schema) {
        assertThatThrownBy(() -> reader(schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s.json:1:")
                .hasMessageContaining("leads back to itself");
    }

    @Test
    void an_interrupt_is_kept_and_no_thread_is_left() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Thread.currentThread().interrupt();
        ReadResult<Deep> result;
        try {
            result = FrontMatter.reader(Deep.class).tryReadText("---\ntitle: " + "x".repeat(3_000) + "\n---\n");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(result.diagnostics()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("front matter") && !before.contains(thread))
                .isEmpty();
    }

    private FrontMatterReader<?> reader(String schema) throws IOException {
        Path file = folder.resolve("s.json");
        Files.writeString(file, schema.replace('\'', '"'));
        return FrontMatter.untyped().withJsonSchema(file);
    }

    /** Returns what is found on each stack, once if all agree. */
    private static String outcome(FrontMatterReader<?> reader, String frontMatter) {
        Set<String> outcomes = new TreeSet<>();
        for (int kilobytes : STACKS_IN_KILOBYTES) {
            outcomes.add(onStack(kilobytes, reader, "---\n" + frontMatter + "\n---\n"));
        }
        assertThat(outcomes).as("outcomes on different stacks").hasSize(1);
        return outcomes.iterator().next();
    }

    private static String onStack(int kilobytes, FrontMatterReader<?> reader, String text) {
        FutureTask<String> task = new FutureTask<>(() -> reader.tryReadText(text).diagnostics().stream()
                .map(UndecidedTest::line)
                .collect(Collectors.joining("\n")));
        Thread thread = new Thread(null, task, "stack", kilobytes * 1_024L);
        thread.start();
        try {
            return task.get();
        } catch (Exception e) {
            throw new AssertionError("on a stack of " + kilobytes + " kB", e);
        }
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.start() + " " + diagnostic.rule().id() + " " + diagnostic.message();
    }
}
