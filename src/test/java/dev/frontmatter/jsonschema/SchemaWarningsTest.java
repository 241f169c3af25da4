package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schema files as such: what is warned of in them, how they refer to each other, and what is their fault. */
class SchemaWarningsTest {

    @TempDir
    Path folder;

    private String warnings(String schema) {
        return SchemaFixture.reader(folder, schema).schemaDiagnostics().stream()
                .map(SchemaWarningsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic warning) {
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.sourceName()).endsWith("s.json");
        return warning.start() + " " + warning.rule().id() + ": " + warning.message()
                + warning.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    private static final String D7 = "'$schema':'http://json-schema.org/draft-07/schema#',";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'propertes':{}}                      | 1:2 config/schema-keyword: `propertes` is no keyword, and passed over (did you mean `properties`?)",
                "{'$defs':{'a':{'requierd':['b']}}}    | 1:16 config/schema-keyword: `requierd` is no keyword, and passed over (did you mean `required`?)",
                "{'additionalproperties':false}        | 1:2 config/schema-keyword: `additionalproperties` is no keyword, and passed over (did you mean `additionalProperties`?)",
                "{'allOff':[]}                         | 1:2 config/schema-keyword: `allOff` is no keyword, and passed over (did you mean `allOf`?)",
                "{" + D7
                        + "'prefixItems':[{}]}        | 1:54 config/schema-keyword: `prefixItems` is no keyword of draft 07, and passed over (name a draft that has it in `$schema`)",
                "{" + D7
                        + "'unevaluatedProperties':false} | 1:54 config/schema-keyword: `unevaluatedProperties` is no keyword of draft 07, and passed over (name a draft that has it in `$schema`)",
                "{'format':'dat-time'}                 | 1:11 config/schema-format: `dat-time` is no format that is known, and passed over (did you mean `date-time`?)",
                "{'format':'slug'}                     | 1:11 config/schema-format: `slug` is no format that is known, and passed over (say it with `pattern`)",
                "{'then':{}}                           | 1:2 config/schema-unreachable: `then` does nothing without `if`",
                "{'if':{}}                             | 1:2 config/schema-unreachable: `if` does nothing without `then` or `else`",
                "{" + D7
                        + "'$ref':'#/definitions/a','type':'object','definitions':{'a':{}}} | 1:79 config/schema-unreachable: `type` is passed over beside `$ref` in draft 07 (put both into `allOf`, or name draft 2019-09 or a later one in `$schema`)",
                "{'type':'string','minimum':3}         | 1:18 config/schema-unreachable: `minimum` never applies, because `type` does not allow a number",
                "{'type':['string','null'],'items':{}} | 1:27 config/schema-unreachable: `items` never applies, because `type` does not allow a list",
                "{'type':'string','enum':['a',5]}      | 1:30 config/schema-unreachable: `type` does not allow this value of `enum`",
                "{'minLength':5,'maxLength':3}         | 1:2 config/schema-unreachable: `minLength` is more than `maxLength`, so nothing fits",
                "{'required':['titel'],'properties':{'title':{}},'additionalProperties':false} | 1:14 config/schema-unreachable: `titel` is required, and `additionalProperties` does not allow it (did you mean `title`?)",
                "{'anyOf':[{'type':'string'},{'type':'string'}]} | 1:29 config/schema-unreachable: this branch of `anyOf` is the same as one before it",
                "{'anyOf':[true,{'type':'string'}]}    | 1:16 config/schema-unreachable: a branch of `anyOf` before this one allows everything"
            })
    void warnsOfWhatIsNeverMeant(String schema, String warning) {
        assertThat(warnings(schema)).isEqualTo(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "{'properties':{'propertes':{},'titel':{}}}",
                "{'default':{'propertes':1},'examples':[{'requierd':1}],'const':{'allOff':1}}",
                "{'x-propertes':1,'errorMessage':'x','markdownDescription':'x','enumNames':[],'note':1,'icon':'x','label':'x'}",
                "{'$schema':'https://json-schema.org/draft/2020-12/schema','$id':'https://example.org/a','$anchor':'a','$comment':'x','$vocabulary':{}}",
                "{" + D7
                        + "'definitions':{},'$comment':'x','if':{},'then':{},'readOnly':true,'contentEncoding':'base64','deprecated':true}",
                "{" + D7
                        + "'properties':{'a':{'$ref':'#/definitions/b','description':'x','default':1}},'definitions':{'b':{}}}",
                "{'$schema':'http://json-schema.org/draft-04/schema#','id':'x','definitions':{},'minimum':1,'exclusiveMinimum':true}",
                "{'type':'integer','minimum':1,'maximum':1,'enum':[1]}",
                "{'type':['array','string'],'format':'uri','items':{'type':'string'},'minLength':1}",
                "{'required':['a'],'patternProperties':{'^a':{}},'additionalProperties':false}",
                "{'anyOf':[{'required':['a']},{'required':['b']}]}",
                "{'oneOf':[{'type':'string','format':'date'},{'const':false}]}"
            })
    void letsOthersPass(String schema) {
        assertThat(warnings(schema)).isEmpty();
    }

    /** Of a file that nobody vouches for, messages show the place and our own words alone. */
    @Test
    void showsNoTextOfAFileThatIsNotTrusted() throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), """
                {
                  "propertes": {}, "format": "secret-1",
                  "required": ["secret-2"], "additionalProperties": false
                }""");
        FileAccess access = FileAccess.anywhere();
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withJsonSchema(access.open(file, "s.json").unquoted(), FileAccess.below(folder));

        assertThat(reader.schemaDiagnostics().stream().map(SchemaWarningsTest::line))
                .containsExactly(
                        "2:3 config/schema-keyword: this is no keyword, and passed over (did you mean `properties`?)",
                        "2:30 config/schema-format: this is no format that is known, and passed over (say it with `pattern`)",
                        "3:16 config/schema-unreachable: this key is required, and `additionalProperties` does not allow it"
                                + " (add it to `properties`)");
        assertThat(reader.schemaDiagnostics().toString()).doesNotContain("secret", "propertes");
    }

    // Files

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/schemas/post.json",
                "https://example.org",
                "https://example.org/post",
                "https://example.org/a/b/c/",
                "urn:example:post",
                "tag:example.org,2022:post",
                "post.json",
                "/post.json"
            })
    void aRelativeReferenceLeadsToTheFileBesideIt(String id) throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(
                folder.resolve("parts/image.json"), "{\"properties\":{\"width\":{\"$ref\":\"../size.json\"}}}");
        Files.writeString(folder.resolve("size.json"), "{\"type\":\"integer\"}");
        FrontMatterReader<?> reader = SchemaFixture.reader(
                folder,
                "{'$id':'" + id + "','properties':{'image':{'$ref':'parts/image.json'},'w':{'$ref':'size.json#'}}}");

        assertThat(SchemaFixture.diagnostics(reader, "image: {width: x}", "w: y"))
                .isEqualTo("2:16: [type]: image.width must be an integer, found text\n"
                        + "3:4: [type]: w must be an integer, found text");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> SchemaFixture.reader(
                        folder, "{'$id':'https://example.org/a.json','properties':{'a':{'$ref':'none.json'}}}"))
                .hasMessageContaining("none.json, which cannot be read. Put the file there");
    }

    // Loops

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'#'}",
                "{'$ref':'s.json'}",
                "{'allOf':[{'$ref':'#'}]}",
                "{'$dynamicRef':'#'}",
                "{'$dynamicAnchor':'a','anyOf':[{'$dynamicRef':'#a'}]}",
                "{'$anchor':'a','if':{'$ref':'#a'}}",
                "{'$id':'https://example.org/a.json','not':{'$ref':'https://example.org/a.json'}}",
                "{'$schema':'https://json-schema.org/draft/2019-09/schema','$recursiveRef':'#'}",
                "{'$schema':'https://json-schema.org/draft/2019-09/schema','allOf':[{'$recursiveRef':'#'}]}",
                "{'$defs':{'a':{'$ref':'#/$defs/b'},'b':{'oneOf':[{'$ref':'#/$defs/a'}]}},'properties':{'x':{'$ref':'#/$defs/a'}}}",
                "{'properties':{'x':{'$ref':'#/properties/x'}}}",
                "{'dependentSchemas':{'x':{'$ref':'#'}}}"
            })
    void aLoopIsTheFaultOfTheSchema(String schema) {
        assertThatThrownBy(() -> SchemaFixture.reader(folder, schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s.json:1:")
                .hasMessageContaining("leads back to itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'a':{'$ref':'#'}}}",
                "{'$dynamicAnchor':'n','properties':{'a':{'$dynamicRef':'#n'}}}",
                "{'$schema':'https://json-schema.org/draft/2019-09/schema','$recursiveAnchor':true,'additionalProperties':{'$recursiveRef':'#'}}",
                "{'items':{'$ref':'#'},'properties':{'a':{'anyOf':[{'$ref':'#'},{'type':'null'}]}}}"
            })
    void aSchemaMayDescend(String schema) {
        FrontMatterReader<?> reader = SchemaFixture.reader(folder, schema);

        assertThat(SchemaFixture.diagnostics(reader, "a: {a: {a: {}}}")).isEmpty();
        assertThat(List.copyOf(reader.schemaDiagnostics())).isEmpty();
    }
}
