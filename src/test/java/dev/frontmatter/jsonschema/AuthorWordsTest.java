package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons for what a schema asks, and the words of its author. */
class AuthorWordsTest {

    @TempDir
    Path folder;

    private String diagnostics(String schema, String... lines) {
        return SchemaFixture.diagnostics(SchemaFixture.reader(folder, schema), lines);
    }

    // Reasons

    private static final String IF =
            "{'if':{'properties':{'status':{'const':'published'}},'required':['status']},'then':{'required':['date']},"
                    + "'else':{'properties':{'date':false}}}";

    @Test
    void aKeyIsRequiredForAReason() {
        assertThat(diagnostics(IF, "status: published"))
                .isEqualTo(
                        "1:1: [required]: required key `date` is missing; it is required because `status` is published");
        assertThat(diagnostics(IF, "status: draft", "date: 2022-05-12"))
                .isEqualTo("3:1: [unknown-key]: key `date` is not allowed here because `status` is draft");
        assertThat(diagnostics(IF, "date: 2022-05-12"))
                .isEqualTo("2:1: [unknown-key]: key `date` is not allowed here because `status` is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'if':{'required':['a']},'then':{'required':['b']}             | a: [1] | `a` is given",
                "'if':{'not':{'required':['c']}},'then':{'required':['b']}     | a: 1   | `c` is missing",
                "'if':{'properties':{'a':{'minimum':3}},'required':['a']},'then':{'required':['b']} | a: 4 | `a` is 4",
                "'if':{'$ref':'#/$defs/x'},'then':{'required':['b']},'$defs':{'x':{'properties':{'a':{'const':1}}}} | a: 1 | `a` is 1",
                "'if':{'properties':{'a':{'properties':{'c':{'const':1}}}}},'then':{'required':['b']} | a: {c: 1} | `a.c` is 1",
                "'if':{'anyOf':[{'required':['a']},{'required':['c']}]},'then':{'required':['b']} | a: 1 | `c` is missing and `a` is given",
                "'dependentSchemas':{'a':{'required':['b']}}                   | a: 1   | `a` is given",
                "'dependentRequired':{'a':['b']}                               | a: 1   | `a` is given",
                "'$schema':'http://json-schema.org/draft-07/schema#','dependencies':{'a':['b']} | a: 1 | `a` is given",
                "'$schema':'http://json-schema.org/draft-07/schema#','dependencies':{'a':{'required':['b']}} | a: 1 | `a` is given",
                "'allOf':[{'$ref':'#/$defs/x'}],'$defs':{'x':{'if':{'required':['a']},'then':{'required':['b']}}} | a: 1 | `a` is given"
            })
    void tellsTheReason(String schema, String text, String reason) {
        assertThat(diagnostics("{" + schema + "}", text))
                .isEqualTo("1:1: [required]: required key `b` is missing; it is required because " + reason);
    }

    @Test
    void tellsNoReasonOfAConditionOnTooManyKeys() {
        String schema = "{'if':{'required':['a','b','c','d']},'then':{'required':['e']}}";

        assertThat(diagnostics(schema, "a: 1", "b: 1", "c: 1", "d: 1"))
                .isEqualTo("1:1: [required]: required key `e` is missing");
    }

    // Words

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'pattern':'^[a-z-]+$','description':'Lower case and dashes' | A  | a must match ^[a-z-]+$, found \"A\" (Lower case and dashes)",
                "'pattern':'^[a-z-]+$','x-hint':'No capitals','description':'x' | A | a must match ^[a-z-]+$, found \"A\" (No capitals)",
                "'pattern':'^[a-z-]+$','title':'A slug','examples':['blue-whale'] | A | a must match ^[a-z-]+$, found \"A\" (A slug, such as blue-whale)",
                "'pattern':'^[a-z-]+$','title':'A slug','examples':['B'] | A | a must match ^[a-z-]+$, found \"A\" (A slug)",
                "'pattern':'^[a-z-]+$','errorMessage':'must be lower case' | A | a must be lower case",
                "'pattern':'^[a-z-]+$','patternErrorMessage':'Use lower case' | A | a: Use lower case",
                "'type':'string','pattern':'^x','errorMessage':{'pattern':'Begin with x','type':'Write a text'} | A | a: Begin with x",
                "'type':'string','pattern':'^x','errorMessage':{'pattern':'Begin with x','type':'Write a text'} | 5 | a: Write a text",
                "'type':'string','pattern':'^x','errorMessage':{'_':'Not so'} | y | a: Not so",
                "'minLength':3,'errorMessage':'`${0}` is too short'         | ab | a: `ab` is too short",
                "'anyOf':[{'type':'integer'},{'type':'boolean'}],'errorMessage':'A number or a switch' | x | a: A number or a switch",
                "'not':{'const':'admin'},'description':'The account of a person' | admin | a must not be admin (The account of a person)",
                "'type':'integer','description':'In minutes'               | x  | a must be an integer, found text",
                "'format':'date','description':'The day of the talk'       | x  | a must be a date such as 2022-05-12, found \"x\" (The day of the talk)"
            })
    void showsTheWordsOfASchema(String keywords, String value, String message) {
        assertThat(diagnostics("{'properties':{'a':{" + keywords + "}}}", "a: " + value))
                .endsWith("]: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'properties':{'a':{'description':'The title of the page'}}  | required key `a` is missing (The title of the page)",
                "'properties':{'a':{'default':false}}                        | required key `a` is missing (add `a: false`)",
                "'properties':{'a':{'const':'low tide'}}                     | required key `a` is missing (add `a: \"low tide\"`)",
                "'properties':{'a':{'enum':['post'],'description':'The kind'}} | required key `a` is missing (add `a: post`; The kind)",
                "'properties':{'a':{'type':'integer','default':'x','examples':['y',3]}} | required key `a` is missing",
                "'properties':{'a':{'type':'integer','examples':[3]}}        | required key `a` is missing (add `a: 3`)",
                "'properties':{'a':{'default':'no'}}                         | required key `a` is missing (add `a: \"no\"`)",
                "'properties':{'a':{'default':'1.10'}}                       | required key `a` is missing (add `a: \"1.10\"`)",
                "'errorMessage':{'required':{'a':'Give it an a'}}            | a: Give it an a",
                "'errorMessage':{'required':'Something is missing'}          | a: Something is missing"
            })
    void showsTheWordsForAMissingKey(String keywords, String message) {
        assertThat(diagnostics("{'required':['a']," + keywords + "}", "b: 1")).isEqualTo("1:1: [required]: " + message);
    }

    @Test
    void showsTheFirstParagraphOfALongDescription() {
        String schema = "{'properties':{'a':{'pattern':'^x','description':'One\\n line.\\n\\nAnother paragraph'}}}";

        assertThat(diagnostics(schema, "a: y")).endsWith(" (One line.)");
        assertThat(diagnostics(schema.replace("One", "y".repeat(500)), "a: y")).endsWith("y".repeat(200) + "…)");
    }

    // Deprecated keys

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'properties':{'a':{'deprecated':true}}                     | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated",
                "'properties':{'a':{'deprecated':true,'description':'Use b'}} | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated (Use b)",
                "'properties':{'a':{'deprecated':true,'deprecationMessage':'Use c'}} | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated (Use c)",
                "'properties':{'a':{'deprecated':false}}                    | a: 1 | ''",
                "'properties':{'deprecated':{'type':'boolean'}}             | deprecated: true | ''",
                "'properties':{'l':{'items':{'properties':{'a':{'deprecated':true}}}}} | l: [{a: 1}] | 2:6: warning[schema/deprecated]: key `l[0].a` is deprecated",
                "'additionalProperties':{'deprecated':true}                 | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated",
                "'allOf':[{'$ref':'#/$defs/x'}],'$defs':{'x':{'properties':{'a':{'deprecated':true}}}} | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated",
                "'if':{'required':['a']},'then':{'properties':{'a':{'deprecated':true}}} | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated",
                "'if':{'required':['b']},'then':{'properties':{'a':{'deprecated':true}}} | a: 1 | ''",
                "'anyOf':[{'properties':{'a':{'type':'string','deprecated':true}}},{'properties':{'a':{'type':'integer'}}}] | a: 1 | ''",
                "'anyOf':[{'properties':{'a':{'type':'string','deprecated':true}}},{'properties':{'a':{'type':'integer'}}}] | a: x | 2:1: warning[schema/deprecated]: key `a` is deprecated",
                "'not':{'properties':{'a':{'deprecated':true},'b':{'const':1}},'required':['b']} | a: 1 | ''",
                "'$schema':'http://json-schema.org/draft-07/schema#','properties':{'a':{'deprecated':true}} | a: 1 | 2:1: warning[schema/deprecated]: key `a` is deprecated"
            })
    void warnsOfDeprecatedKeys(String schema, String text, String found) {
        assertThat(diagnostics("{" + schema + "}", text)).isEqualTo(found.equals("''") ? "" : found);
    }

    @Test
    void aDocumentWithADeprecatedKeyIsRead() {
        assertThat(SchemaFixture.reader(folder, "{'properties':{'a':{'deprecated':true}}}")
                        .tryReadText("---\na: 1\n---\n")
                        .document())
                .isPresent();
    }
}
