package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.build.OptionalLibrary;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.report.Reports;
import dev.frontmatter.source.Limits;
import dev.frontmatter.testing.SameHash;
import dev.frontmatter.testing.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation by JSON Schema files: what each keyword says of a document, which schemas are refused, and where it ends. */
class JsonSchemaTest {

    @TempDir
    Path folder;

    private FrontMatterReader<Map<String, Object>> reader(String schema) {
        try {
            return FrontMatter.untyped()
                    .withJsonSchema(Files.writeString(folder.resolve("s.json"), schema.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings in a document, line by line, without its name. */
    private static String findings(FrontMatterReader<?> reader, String... lines) {
        return reader.tryReadText("---\n" + String.join("\n", lines) + "\n---\n").diagnostics().stream()
                .map(JsonSchemaTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic finding) {
        String headline = finding.toString().substring("text:".length()).replace(" error[schema/", " [");
        return headline + finding.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    /** A number whose text is a choice lacks its quotes; in a text they are there already. */
    @Test
    void a_choice_that_needs_quotes_is_told_so() {
        FrontMatterReader<?> reader = reader("{'properties': {"
                + "'release': {'enum': ['2.10', '2.9']}, 'tide': {'const': 'true'}, 'berth': {'enum': ['1', 2]}}}");

        assertThat(findings(reader, "release: 2.10", "tide: true", "berth: 1")).isEqualTo("""
                        2:10: [enum]: release must be one of "2.10", "2.9", found 2.10 (put it in quotes)
                        3:7: [enum]: tide must be "true", found true (put it in quotes)
                        4:8: [enum]: berth must be one of "1", 2, found 1 (put it in quotes)""");
        assertThat(findings(reader, "release: 2.1", "berth: 3")).doesNotContain("quotes");
        assertThat(reader.fixText("---\nrelease: 2.10\n---\n").text()).isEqualTo("---\nrelease: \"2.10\"\n---\n");
    }

    // Keywords

    /** Properties of a schema; a document; what is found. */
    static Stream<List<String>> keywords() {
        return Stream.of(
                List.of("'a':{'type':'integer'}", "a: wide", "2:4: [type]: a must be an integer, found text"),
                List.of(
                        "'a':{'type':'integer'}",
                        "a: '5'",
                        "2:4: [type]: a must be an integer, found text (remove the quotes)"),
                List.of("'a':{'type':'integer'}", "a: 1.5", "2:4: [type]: a must be an integer, found decimal number"),
                List.of("'a':{'type':'integer'}", "a: 0x1F", ""),
                List.of(
                        "'a':{'type':'string'}",
                        "a: 1.10",
                        "2:4: [type]: a must be text, found decimal number (put it in quotes)"),
                List.of("'a':{'type':'string'}", "a: '1.10'", ""),
                List.of(
                        "'a':{'type':'boolean'}",
                        "a: no",
                        "2:4: [type]: a must be true or false, found text (write false, without quotes)"),
                List.of(
                        "'a':{'type':['array','string']}",
                        "a: {}",
                        "2:4: [type]: a must be text or a list, found mapping"),
                List.of(
                        "'a':{'type':'object'}",
                        "a: x",
                        "2:4: [type]: a must be a mapping, found text (write `key: value` lines below the key)"),
                List.of("'a':{'type':['string','null']}", "a:", ""),
                List.of(
                        "'a':{'type':'string'}",
                        "a:",
                        "2:1: [type]: a must be text, found nothing (give it a value, or remove the key)"),
                List.of("'a':{'type':'null'}", "a: x", "2:4: [type]: a must be nothing, found text"),
                List.of(
                        "'a':{'enum':['low','high','1',2]}",
                        "a: hgih",
                        "2:4: [enum]: a must be one of low, high, \"1\", 2, found \"hgih\" (did you mean `high`?)"),
                List.of("'a':{'const':2.50}", "a: 2.5", ""),
                List.of("'a':{'const':2}", "a: 3", "2:4: [enum]: a must be 2, found 3"),
                List.of("'a':{'enum':[[1]]}", "a: [2]", "2:4: [enum]: a must be [1], found list"),
                List.of("'a':{'minimum':5}", "a: 3", "2:4: [range]: a must be at least 5, found 3"),
                List.of("'a':{'maximum':1.50}", "a: 3", "2:4: [range]: a must be at most 1.50, found 3"),
                List.of(
                        "'a':{'type':'integer','maximum':3}",
                        "a: 1e99",
                        "2:4: [range]: a must be at most 3, found 1e99"),
                List.of("'a':{'exclusiveMinimum':3}", "a: 3.0", "2:4: [range]: a must be greater than 3, found 3.0"),
                List.of("'a':{'exclusiveMaximum':3}", "a: 3", "2:4: [range]: a must be less than 3, found 3"),
                List.of(
                        "'a':{'multipleOf':0.01}",
                        "a: 1.005",
                        "2:4: [range]: a must be a multiple of 0.01, found 1.005"),
                List.of("'a':{'minLength':2}", "a: x", "2:4: [size]: a must have at least 2 characters, found \"x\""),
                List.of("'a':{'minLength':1}", "a: ''", "2:4: [size]: a must not be empty, found \"\""),
                List.of(
                        "'a':{'minLength':2,'maxLength':3}",
                        "a: long",
                        "2:4: [size]: a must have 2 to 3 characters, found \"long\""),
                List.of("'a':{'maxItems':1}", "a: [1, 2]", "2:4: [size]: a must have at most 1 entries, found 2"),
                List.of("'a':{'minProperties':2}", "a: {b: 1}", "2:4: [size]: a must have at least 2 entries, found 1"),
                List.of(
                        "'a':{'prefixItems':[{}],'items':false}",
                        "a: [1, 2, 3]",
                        "2:8: [size]: a must have at most 1 entries, found 3"),
                List.of(
                        "'a':{'prefixItems':[{}],'unevaluatedItems':false}",
                        "a: [1, 2]",
                        "2:8: [size]: a must have at most 1 entries, found 2"),
                List.of("'a':{'pattern':'^x'}", "a: yx", "2:4: [pattern]: a must match ^x, found \"yx\""),
                List.of(
                        "'a':{'uniqueItems':true}",
                        "a: [1, x, 1.0]",
                        "2:11: [duplicate-element]: a[2] must differ from all other elements, found 1.0 again"),
                List.of(
                        "'a':{'uniqueItems':true}",
                        "a: [{b: 1, c: 2}, {c: 2, b: 1}]",
                        "2:4: [duplicate-element]: a must have no element twice, found 2"),
                List.of(
                        "'a':{'contains':{'type':'integer'},'minContains':2}",
                        "a: [1, x]",
                        "2:4: [contains]: a must have at least 2 entries that are an integer"),
                List.of(
                        "'a':{'items':{'type':'string'}}",
                        "a: [x, ~]",
                        "2:8: [null-element]: a[1] must have a value, found none (remove the entry, or give it a value)"),
                List.of("'a':false", "a: 1", "2:1: [unknown-key]: key `a` is not allowed here"),
                List.of(
                        "'a':{'not':{'required':['c']}}",
                        "a: {c: 1}",
                        "2:5: [unknown-key]: key `a.c` is not allowed here"),
                List.of("'a':{'not':{'enum':[1,2]}}", "a: 1", "2:4: [forbidden]: a must not be one of 1, 2"),
                List.of("'a':{'not':{'type':'string'}}", "a: x", "2:4: [forbidden]: a must not be text"),
                List.of(
                        "'a':{'not':{'properties':{'kind':{'const':'old'}},'required':['kind']}}",
                        "a: {kind: old, b: 1}",
                        "2:11: [forbidden]: a must not have `kind: old`"),
                List.of(
                        "'a':{'contains':{'properties':{'main':{'const':true}},'required':['main']}}",
                        "a: [{b: 1}]",
                        "2:4: [contains]: a must have at least 1 entry with `main: true`"),
                List.of("'a':{'enum':[20,40]}", "a: 30", "2:4: [enum]: a must be one of 20, 40, found 30"),
                List.of(
                        "'a':{'not':{'minimum':3}}",
                        "a: 4",
                        "2:4: [forbidden]: a must not be what `not` of the JSON Schema describes"),
                List.of(
                        "'a':{'propertyNames':{'pattern':'^[a-z]+$'}}",
                        "a: {B: 1}",
                        "2:5: [unknown-key]: key `a.B` must match ^[a-z]+$"),
                List.of(
                        "'a':{'propertyNames':{'enum':['width']}}",
                        "a: {widht: 1}",
                        "2:5: [unknown-key]: key `a.widht` must be width (did you mean `width`?)"),
                List.of(
                        "'a':{'additionalProperties':{'type':'integer'}}",
                        "a: {b: x}",
                        "2:8: [type]: a.b must be an integer, found text"),
                List.of(
                        "'a':{'patternProperties':{'^b':{'type':'integer'}}}",
                        "a: {b: x}",
                        "2:8: [type]: a.b must be an integer, found text"),
                List.of(
                        "'a':{'dependentRequired':{'long':['short']}}",
                        "a: {long: 1}",
                        "2:1: [required]: required key `a.short` is missing; it is required because `a.long` is given"
                                + " (add `short: …`)"),
                List.of(
                        "'a':{'dependentSchemas':{'long':{'required':['short']}}}",
                        "a: {long: 1}",
                        "2:1: [required]: required key `a.short` is missing; it is required because `a.long` is given"
                                + " (add `short: …`)"),
                List.of(
                        "'a':{'if':{'required':['long']},'then':{'required':['short']}}",
                        "a: {long: 1}",
                        "2:1: [required]: required key `a.short` is missing; it is required because `a.long` is given"
                                + " (add `short: …`)"),
                List.of(
                        "'a':{'items':{'required':['url']}}",
                        "a: [{width: 1}]",
                        "2:6: [required]: required key `a[0].url` is missing (add `url: …`)"));
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void saysOfAKeyword(List<String> row) {
        assertThat(findings(reader("{'properties':{" + row.get(0) + "}}"), row.get(1)))
                .isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date                  | 2022-05-12           | 2022-02-30",
                "date-time             | 2022-05-12T15:12:00Z | 2019-13-45T99:00:10Z",
                "time                  | 15:12:00Z            | 25:00:00Z",
                "duration              | PT1H30M              | an hour",
                "email                 | ann@example.org      | ann",
                "idn-email             | ann@example.org      | ann",
                "hostname              | example.org          | -example",
                "idn-hostname          | example.org          | a b",
                "ipv4                  | 192.0.2.1            | 192.0.2.256",
                "ipv6                  | '2001:db8::1'        | '2001:zz::1'",
                "uri                   | https://example.org  | example",
                "uri-reference         | /a/b                 | a b",
                "iri                   | https://example.org  | example",
                "iri-reference         | /a/b                 | a b",
                "uri-template          | /a/b                 | '{'",
                "uuid                  | 123e4567-e89b-12d3-a456-426614174000 | 123",
                "json-pointer          | /a/0                 | a",
                "relative-json-pointer | 1/a                  | /a",
                "regex                 | a+                   | (a"
            })
    void assertsFormats(String format, String valid, String invalid) {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'format':'" + format + "'}}}");

        assertThat(findings(reader, "a: '" + valid + "'")).isEmpty();
        assertThat(findings(reader, "a: '" + invalid + "'"))
                .startsWith("2:4: [format]: a must be ")
                .contains(", found \"" + invalid + "\"");
        assertThat(findings(reader, "a: " + "x ".repeat(40_000))).matches("2:4: \\[(format|undecided)]: a must be .*");
    }

    // Combining

    private static final String CLOSED =
            "{'required':['title','author'],'properties':{'title':{},'author':{},'topics':{}},"
                    + "'additionalProperties':false}";

    @Test
    void anUnknownKeyNearAMissingOneIsOneFinding() {
        assertThat(findings(reader(CLOSED), "ttile: x", "topcs: y", "zzzzzz: 1"))
                .isEqualTo("""
                        1:1: [required]: required key `author` is missing
                        2:1: [unknown-key]: unknown key `ttile`; required key `title` is missing (did you mean `title`?)
                        3:1: [unknown-key]: unknown key `topcs` (did you mean `topics`?)
                        4:1: [unknown-key]: unknown key `zzzzzz`""");
    }

    record Post(Object title, Object author, @Nullable Object topics) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ttile: x\nauthor: y",
                "title: x\nautor: y\ntopcs: z",
                "titel: x\nautohr: y",
                "zzzzzz: 1\ntitle: x",
                "{}",
                "title:\nauthor: x"
            })
    void combinesAsTheRecordsValidatorDoes(String text) {
        FrontMatterReader<?> schema = reader(CLOSED.replace("'title':{}", "'title':{'type':'string'}"));

        assertThat(findings(schema, text))
                .isEqualTo(findings(FrontMatter.reader(Post.class), text))
                .isNotEmpty();
    }

    @Test
    void anUnknownKeyThatIsAllowedIsOnlyReportedInPlaceOfAMissingOne() {
        FrontMatterReader<?> reader = reader("{'required':['title'],'properties':{'titles':{}}}");

        assertThat(findings(reader, "title: x", "ttile: y")).isEmpty();
        assertThat(findings(reader, "ttile: x")).contains("did you mean `title`?");
        assertThat(findings(reader, "titles: x")).isEqualTo("1:1: [required]: required key `title` is missing");
    }

    @Test
    void aSchemaKeyAtTheTopIsNoUnknownKey() {
        assertThat(findings(reader("{'additionalProperties':false}"), "$schema: s.json"))
                .isEmpty();
        assertThat(findings(FrontMatter.reader(Post.class), "$schema: s.json", "title: x", "author: y"))
                .isEmpty();
        assertThat(findings(reader("{'properties':{'$schema':{'const':'s.json'}}}"), "$schema: x"))
                .isNotEmpty();
        assertThat(findings(reader("{'properties':{'a':{'additionalProperties':false}}}"), "a: {$schema: x}"))
                .isEqualTo("2:5: [unknown-key]: unknown key `a.$schema`");
    }

    private static final String SHAPES = """
            {'properties':{'s':{'oneOf':[
              {'type':'object','required':['kind','radius'],'properties':{'kind':{'const':'circle'},'radius':{'type':'number'}}},
              {'type':'object','required':['kind','side'],'properties':{'kind':{'const':'square'},'side':{'type':'number'}}},
              {'type':'string'}]}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{kind: square, sied: 5}      | 2:19: [unknown-key]: unknown key `s.sied`; required key `s.side` is missing (did you mean `side`?)",
                "{kind: circle, radius: wide} | 2:27: [type]: s.radius must be a number, found text",
                "{kind: squid}                | 2:11: [enum]: s.kind must be one of circle, square, found \"squid\"",
                "{radius: 1}                  | 2:1: [required]: required key `s.kind` is missing (add `kind: circle`)",
                "7                            | 2:4: [type]: s must be text or a mapping, found integer (put it in quotes)"
            })
    void showsTheBestBranchOnly(String value, String found) {
        assertThat(findings(reader(SHAPES), "s: " + value)).isEqualTo(found);
    }

    @Test
    void branchesOfOtherKindsAreOneFinding() {
        FrontMatterReader<?> reader = reader(
                "{'properties':{'a':{'anyOf':[{'type':'boolean'},{'type':'array','items':{'type':'string'}}]}}}");

        assertThat(findings(reader, "a: x")).isEqualTo("2:4: [type]: a must be true or false or a list, found text");
        assertThat(findings(reader, "a: [x, 1]"))
                .isEqualTo("2:8: [type]: a[1] must be text, found integer (put it in quotes)");
    }

    private static final String CUT =
            ": error[source/limit-diagnostics]: the JSON Schema finds more errors than are kept, of a branch of `anyOf` or `oneOf` the"
                    + " first 200; the rest is left out";

    /** Of a branch 200 errors are kept, and that there are more is said at the first one that is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'anyOf':[{'properties':{'k':{'const':'b'}}},%s]}",
                "{'oneOf':[{'properties':{'k':{'const':'b'}}},%s]}",
                "{'allOf':[{'anyOf':[{'type':'array'},{'allOf':[{'$ref':'#/$defs/a'}]}]}],'$defs':{'a':%s}}"
            })
    void aBranchWithTooManyErrorsSaysSo(String schema) {
        FrontMatterReader<?> reader =
                reader(schema.formatted("{'properties':{'k':{'const':'a'},'l':{'items':{'type':'integer'}}}}"));

        for (int count : new int[] {199, 200, 201, 1_500}) {
            List<String> found = findings(reader, "k: a", "l: [", "  x,\n".repeat(count) + "  ]")
                    .lines()
                    .toList();
            assertThat(found).hasSize(Math.min(count, 201));
            assertThat(found.get(found.size() - 1)).matches(last -> last.equals("204:3" + CUT) == count > 200);
        }
    }

    /** The errors of all branches of a choice count for the branch that the choice stands in. */
    @Test
    void aBranchInABranchWithTooManyErrorsSaysSo() {
        FrontMatterReader<?> reader = reader("{'oneOf':[{'type':'array'},{'anyOf':[{'type':'array'},"
                + "{'properties':{'l':{'items':{'type':'integer'}}}}]}]}");

        for (int count : new int[] {199, 200, 201, 1_500}) {
            List<String> found = findings(reader, "l: [", "  x,\n".repeat(count) + "  ]")
                    .lines()
                    .toList();
            assertThat(found).hasSize(Math.min(count, 200));
            assertThat(found.get(found.size() - 1)).matches(last -> last.endsWith(CUT) == count > 199);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'anyOf':[{'properties':{'k':{'const':'b'}}},{'properties':{'k':{'const':'a'},'m':{'type':'integer'}}},%s]}",
                "{'properties':{'m':{'type':'integer'}},'anyOf':[{},%s]}",
                "{'properties':{'m':{'type':'integer'}},'not':%s}",
                "{'anyOf':[{'type':'array'},{'if':%s,'else':{'properties':{'m':{'type':'integer'}}}}]}",
            })
    void aBranchThatIsNotShownSaysNothing(String schema) {
        FrontMatterReader<?> reader = reader(schema.formatted("{'properties':{'l':{'items':{'type':'integer'}}}}"));

        assertThat(findings(reader, "k: a", "m: x", "l: [", "  x,\n".repeat(300) + "  ]")
                        .replace(" because `l` is given", ""))
                .isEqualTo("3:4: [type]: m must be an integer, found text");
    }

    /** Several errors that are one for a reader count as several. */
    @Test
    void aDocumentWithTooManyErrorsSaysSo() {
        FrontMatterReader<?> reader = reader(
                "{'properties':{'l':{'items':{'allOf':[" + "{'type':'integer'},".repeat(9) + "{'type':'integer'}]}}}}");

        List<String> found =
                findings(reader, "l: [", "  x,\n".repeat(700) + "  ]").lines().toList();

        assertThat(found).hasSize(501);
        assertThat(found.get(500)).isEqualTo("503:3" + CUT);
    }

    @Test
    void severalBranchesThatFitAreAFinding() {
        assertThat(findings(reader("{'properties':{'a':{'oneOf':[{},{'type':'string'}]}}}"), "a: x"))
                .isEqualTo("2:4: [ambiguous]: a must fit exactly one choice of `oneOf`, found 2");
    }

    @Test
    void whatAFailingSchemaLookedAtIsNoFindingOfItsOwn() {
        FrontMatterReader<?> reader =
                reader("{'allOf':[{'properties':{'a':{'type':'integer'},'b':{}}}],'unevaluatedProperties':false}");

        assertThat(findings(reader, "a: x", "b: 1", "zzzzzz: 1"))
                .isEqualTo("2:4: [type]: a must be an integer, found text\n4:1: [unknown-key]: unknown key `zzzzzz`");
    }

    @Test
    void theSameIsSaidOnce() {
        String all = "{'allOf':[{'required':['b'],'properties':{'a':{'type':'integer'}}},"
                + "{'required':['b'],'properties':{'a':{'type':'integer','minimum':5,'enum':[1]}}}]}";

        assertThat(findings(reader(all), "a: x"))
                .isEqualTo(
                        "1:1: [required]: required key `b` is missing\n2:4: [type]: a must be an integer, found text");
    }

    record Numbers(int count) {}

    @Test
    void theRecordIsAskedFirst() throws IOException {
        Path schema = Files.writeString(folder.resolve("n.json"), "{\"properties\":{\"count\":{\"maximum\":5}}}");
        FrontMatterReader<Numbers> reader = FrontMatter.reader(Numbers.class).withJsonSchema(schema);

        assertThat(reader.readText("---\ncount: 4\n---\n").data()).isEqualTo(new Numbers(4));
        assertThat(findings(reader, "count: 6")).isEqualTo("2:8: [range]: count must be at most 5, found 6");
        assertThat(findings(reader, "count: six")).isEqualTo("2:8: [type]: count must be an integer, found text");
    }

    // Drafts and references

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2020-12/schema#"
            })
    void readsAllDrafts(String draft) {
        FrontMatterReader<?> reader =
                reader("{'$schema':'" + draft + "','required':['a'],'properties':{'a':{'type':'integer'}}}");

        assertThat(findings(reader, "a: x")).isEqualTo("2:4: [type]: a must be an integer, found text");
        assertThatThrownBy(() -> reader("{'$schema':'" + draft + "','type':'strin'}"))
                .hasMessageContaining("type must be one of")
                .hasMessageContaining("did you mean `string`?");
    }

    @Test
    void olderDraftsKeepTheirKeywords() {
        assertThat(findings(
                        reader(
                                "{'$schema':'http://json-schema.org/draft-04/schema#','properties':{'a':{'minimum':5,'exclusiveMinimum':true}}}"),
                        "a: 5"))
                .isEqualTo("2:4: [range]: a must be greater than 5, found 5");
        assertThat(findings(
                        reader("{'$schema':'http://json-schema.org/draft-07/schema#','dependencies':{'long':['short']},"
                                + "'properties':{'a':{'items':[{}],'additionalItems':false}}}"),
                        "long: 1",
                        "a: [1, 2]"))
                .isEqualTo("1:1: [required]: required key `short` is missing; it is required because `long` is given\n"
                        + "3:8: [size]: a must have at most 1 entries, found 2");
    }

    @Test
    void referencesToLocalFilesWork() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(
                folder.resolve("parts/image.json"),
                "{\"properties\":{\"width\":{\"$ref\":\"../sizes.json#/$defs/side\"}}}");
        Files.writeString(folder.resolve("sizes.json"), "{\"$defs\":{\"side\":{\"type\":\"integer\"}}}");

        assertThat(findings(reader("{'properties':{'image':{'$ref':'parts/image.json'}}}"), "image: {width: x}"))
                .isEqualTo("2:16: [type]: image.width must be an integer, found text");
        assertThat(findings(
                        reader(
                                "{'$id':'https://example.org/schemas/post.json','properties':{'image':{'$ref':'parts/image.json'}}}"),
                        "image: {width: x}"))
                .isEqualTo("2:16: [type]: image.width must be an integer, found text");
    }

    @Test
    void schemasMayReferToThemselves() {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'$ref':'#'},'b':{'type':'integer'}}}");

        assertThat(findings(reader, "a: " + "{a: ".repeat(61) + "{b: x}" + "}".repeat(61)))
                .contains("b must be an integer");
    }

    @Test
    void a_schema_may_have_many_keys_of_one_hash_code() {
        String properties = IntStream.range(0, 3_000)
                .mapToObj(i -> "'" + SameHash.text(i) + "':{'type':'integer'}")
                .collect(Collectors.joining(","));

        assertThat(findings(reader("{'properties':{" + properties + "}}"), SameHash.text(2_999) + ": x"))
                .contains("must be an integer");
    }

    // Refusals

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':                                     | s.json:1:6: is not JSON",
                "{} {}                                     | s.json:1:4: is not JSON: JSON must end",
                "{'a':1,'a':2}                             | s.json:1:8: is not JSON: key",
                "[]                                        | s.json:1:1: the schema must be true or false or a mapping, found list",
                "{'properties':{'a':5}}                    | s.json:1:20: properties.a must be true or false or a mapping, found integer",
                "{'required':'a'}                          | s.json:1:13: required must be a list, found text",
                "{'minLength':-1}                          | s.json:1:14: minLength must be at least 0, found -1",
                "{'pattern':'('}                           | s.json:1:12: pattern must be a regular expression, found \"(\"",
                "{'$ref':'#/$defs/no'}                     | s.json:1:9: reference \"#/$defs/no\" names nothing in ",
                "{'$ref':'#/$defs/tree','$defs':{'tre':{}}}| s.json; did you mean #/$defs/tre?",
                "{'$ref':'#anchor'}                        | s.json:1:9: reference \"#anchor\" names nothing in ",
                "{'$defs':{'a':{'$ref':'other.json'}}}     | other.json, which cannot be read. Put the file there",
                "{'$ref':'http://127.0.0.1:9/x.json'}      | s.json:1:9: reference \"http://127.0.0.1:9/x.json\" would have to be fetched",
                "{'$ref':'jar:file:/x.jar!/a.json'}        | would have to be fetched",
                "{'$schema':'http://example.org/mine'}     | s.json:1:12: `$schema` must be one of http://json-schema.org/draft-04/schema#"
            })
    void refusesWhatIsNoSchema(String schema, String message) {
        assertThatThrownBy(() -> reader(schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("s.json");
    }

    /** What a user without the validator is told to add. */
    @Test
    void namesTheValidatorThatItIsBuiltWith() throws IOException {
        String version =
                Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<json-schema-validator.version>(.*?)<.*", "$1");

        assertThat(OptionalLibrary.JSON_SCHEMA_VALIDATOR.coordinates())
                .isEqualTo("com.networknt:json-schema-validator:" + version);
    }

    @Test
    void aSchemaThatIsNotThereIsAnIoException() {
        assertThatThrownBy(() -> FrontMatter.untyped().withJsonSchema(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSchemaNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> reader("{'not':".repeat(600) + "{}" + "}".repeat(600)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 1.0]                         | false",
                "[1e2, 100]                       | false",
                "[{a: 1, b: 2}, {b: 2, a: 1}]     | false",
                "[[1, {a: [x]}], [1.0, {a: [x]}]] | false",
                "[null, null]                     | false",
                "[1, '1']                         | true",
                "[true, 'true']                   | true",
                "[null, 'null']                   | true",
                "[[1, 2], [12]]                   | true",
                "[[1], {a: 1}, [], {}]            | true",
                "[{a: 1}, {a: 2}, {b: 1}]         | true",
                "['a', [a], ['[a']]               | true"
            },
            quoteCharacter = '`')
    void tellsEqualEntriesByTheirValue(String list, boolean unique) {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'uniqueItems':true}}}");

        assertThat(reader.tryReadText("---\na: " + list + "\n---\n")
                        .diagnostics()
                        .isEmpty())
                .isEqualTo(unique);
    }

    // Bounds

    @Test
    void misspeltKeysWithoutNumberGetSomeSuggestions() {
        String names =
                IntStream.range(0, 3_000).mapToObj(i -> "'keyword" + i + "'").collect(Collectors.joining(","));
        String keys =
                IntStream.range(0, 3_000).mapToObj(i -> "keywort" + i + ": x\n").collect(Collectors.joining());

        assertThat(reader("{'required':[" + names + "]}")
                        .tryReadText("---\n" + keys + "---\n")
                        .diagnostics())
                .filteredOn(diagnostic -> diagnostic.hint().isPresent())
                .hasSizeBetween(10, 100);
    }

    @Test
    void aPatternThatTakesTooLongIsUndecided() {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'pattern':'^(a+)+$'},'b':{'pattern':'^(a|a)*$'}}}");

        assertThat(findings(reader, "a: " + "a".repeat(5_000) + "!"))
                .startsWith("2:4: [undecided]: a is held against the pattern ^(a+)+$, which cannot be decided");
        assertThat(findings(reader, "b: " + "a".repeat(50_000)))
                .startsWith("2:4: [undecided]: b is held against the pattern ^(a|a)*$, which cannot be decided");
    }

    @Test
    void choicesThatDoubleAtEachLevelEnd() {
        String twice = "{'properties':{'a':{'oneOf':[{'$ref':'#'},{'$ref':'#','required':['b']}]}}}";

        assertThat(findings(reader(twice), "a: " + "{a: ".repeat(60) + "{}" + "}".repeat(60)))
                .contains("[undecided]");
    }

    @Test
    void depthThatALargerLimitAllowsEnds() {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'$ref':'#'}}}")
                .withLimits(Limits.defaults().withDepth(10_000));

        assertThat(findings(reader, "a: " + "{a: ".repeat(5_000) + "{}" + "}".repeat(5_000)))
                .contains("[undecided]");
    }

    @Test
    void findingsAreBounded() {
        FrontMatterReader<?> reader = reader("{'properties':{'a':{'items':{'type':'string'}}}}")
                .withLimits(Limits.defaults().withDiagnostics(3));

        assertThat(reader.tryReadText("---\na: [1, 2, 3, 4, 5, 6]\n---\n").diagnostics())
                .extracting(Diagnostic::pointer)
                .startsWith("/a/0", "/a/1", "/a/2")
                .hasSize(4);
    }

    // Real files

    @ParameterizedTest
    @CsvSource({"courses, course, 60", "organizations, organization, 70", "people, person, 6"})
    void validatesFoldersOfRealFiles(String name, String schema, int files) throws IOException {
        Path content = SharedFolder.resolve("corpus/other/" + name);
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withJsonSchema(Path.of("src/test/resources/schemas/" + schema + ".schema.json"));
        try (Stream<? extends ReadResult<?>> results = reader.walk(content)) {
            List<? extends ReadResult<?>> all = results.toList();
            assertThat(all).hasSize(files);
            assertThat(all).flatExtracting(ReadResult::diagnostics).isEmpty();
        }
    }

    /** What a schema says that a missing key means may be written there; an example may not. */
    @Test
    void a_missing_key_is_added_with_its_default() throws IOException {
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withJsonSchema(Files.writeString(folder.resolve("s.json"), """
                        {"required": ["draft", "kind", "lang", "by", "meta"], "properties": {
                          "draft": {"default": false}, "kind": {"const": "news"}, "lang": {"default": "no"},
                          "by": {"examples": ["kim"]},
                          "meta": {"required": ["v"], "properties": {"v": {"type": "string", "default": "1.10"}}}}}
                        """));

        assertThat(fixedText(reader, "---\nmeta:\n  x: 1 # c\n---\nBody"))
                .isEqualTo("---\nmeta:\n  x: 1 # c\n  v: \"1.10\"\ndraft: false\nlang: \"no\"\n---\nBody");
        assertThat(fixedText(reader, "+++\n[meta]\nx = 1\n+++\n"))
                .isEqualTo("+++\ndraft = false\nlang = \"no\"\n\n[meta]\nx = 1\nv = \"1.10\"\n+++\n");
        assertThat(fixedText(reader.withoutFences(dev.frontmatter.tokenizer.Format.JSON), "{\"meta\": {}}"))
                .isEqualTo("{\"meta\": {\"v\": \"1.10\"}, \"draft\": false, \"lang\": \"no\"}");
    }

    @Test
    void the_place_of_a_key_that_is_added_is_in_every_report() throws IOException {
        FrontMatterReader<?> reader = FrontMatter.untyped()
                .withJsonSchema(Files.writeString(
                        folder.resolve("s.json"),
                        "{\"required\": [\"draft\"], \"properties\": {\"draft\": {\"default\": false}}}"));
        List<Diagnostic> diagnostics = reader.validateText("---\ntitle: a\nx: 1\n---\nBody\n");

        assertThat(diagnostics.get(0).toMap().toString()).contains("draft: false\n");
        assertThat(Reports.json(diagnostics)).contains("\"draft: false\\n\"");
        assertThat(Reports.sarif(diagnostics)).contains("\"draft: false\\n\"");
    }

    @Test
    void the_only_value_that_a_missing_key_can_have_is_a_possible_fix() throws IOException {
        FrontMatterReader<?> reader = FrontMatter.untyped()
                .withJsonSchema(Files.writeString(
                        folder.resolve("s.json"),
                        "{\"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"news\"}}}"));

        assertThat(fixedText(reader, "---\na: b\n---\n")).isEqualTo("---\na: b\n---\n");
        assertThat(fixedText(reader.withUnsafeFixes(), "---\na: b\n---\n")).isEqualTo("---\na: b\nkind: news\n---\n");
    }

    private static String fixedText(FrontMatterReader<?> reader, String text) throws IOException {
        return reader.fixText(text).text();
    }

    /** What is suggested can be written as it is shown. */
    @Test
    void a_choice_that_needs_quotes_is_suggested_in_quotes() throws IOException {
        Path schema = Files.writeString(
                folder.resolve("s.json"),
                "{\"properties\": {\"status\": {\"enum\": [\"draft\", \"on hold: legal\"]}}}");
        Diagnostic diagnostic = FrontMatter.untyped()
                .withJsonSchema(schema)
                .tryReadText("---\nstatus: on hold legal\n---\n")
                .diagnostics()
                .get(0);

        assertThat(diagnostic.hint()).contains("did you mean `\"on hold: legal\"`?");
        assertThat(diagnostic.fixes().get(0).replacements().get(0).text()).isEqualTo("\"on hold: legal\"");
    }
}
