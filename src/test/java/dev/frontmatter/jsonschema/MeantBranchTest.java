package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the branches of a schema, the one that the writer meant is told, and the mistake inside it. */
class MeantBranchTest {

    @TempDir
    Path folder;

    private String diagnostics(String schema, String... lines) {
        return SchemaFixture.diagnostics(SchemaFixture.reader(folder, schema), lines);
    }

    /** A documentation site: each kind of page by where it is, the last branch for all other pages. */
    private static final String BY_PLACE = """
            {'type':'object','additionalProperties':false,'required':['title','slug','page-type'],
            'properties':{'title':{'type':'string'},'slug':{'type':'string'},'page-type':{'type':'string'}},
            'anyOf':[
            {'if':{'properties':{'slug':{'type':'string','pattern':'^Terms/'}}},
             'then':{'properties':{'page-type':{'enum':['term','disambiguation']}}},'else':false},
            {'if':{'properties':{'slug':{'type':'string','pattern':'^Web/Style/'}}},
             'then':{'properties':{'page-type':{'enum':['guide','style-property','style-function']}}},'else':false},
            {'if':{'properties':{'slug':{'type':'string','pattern':'.*'}}},
             'then':{'properties':{'page-type':{'enum':['guide','landing-page','tutorial']}}},'else':false}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Web/Style/x | style-propery | 4:12: [enum]: page-type must be one of guide, style-property, style-function,"
                        + " landing-page, tutorial because `slug` is Web/Style/x, found \"style-propery\""
                        + " (did you mean `style-property`?)",
                "About       | tutoral       | 4:12: [enum]: page-type must be one of guide, landing-page, tutorial because"
                        + " `slug` is About, found \"tutoral\" (did you mean `tutorial`?)",
                "Terms/x     | term          | ''",
                "Terms/x     | tutorial      | ''"
            })
    void theBranchWhoseConditionMatches(String slug, String type, String found) {
        assertThat(diagnostics(BY_PLACE, "title: x", "slug: " + slug, "page-type: " + type))
                .isEqualTo(found);
    }

    /** The condition is what tells the kinds of page apart, so a kind that none has is the mistake. */
    private static final String BY_KIND = """
            {'required':['title','page-type'],'anyOf':[
            {'if':{'properties':{'page-type':{'const':'guide'}},'required':['page-type']},
             'then':{'required':['level'],'properties':{'level':{'enum':['easy','hard']}}},'else':false},
            {'if':{'properties':{'page-type':{'const':'reference'}},'required':['page-type']},
             'then':{'required':['api'],'properties':{'api':{'type':'string'}}},'else':false},
            {'if':{'properties':{'page-type':{'enum':['news','event']}},'required':['page-type']},
             'then':{'required':['date'],'properties':{'date':{'format':'date'}}},'else':false}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-type: referense | title: x | 2:12: [enum]: page-type must be one of guide, reference, news, event, found"
                        + " \"referense\" (did you mean `reference`?)",
                "page-type: guide | level: esay | 3:8: [enum]: level must be one of easy, hard because `page-type` is guide,"
                        + " found \"esay\" (did you mean `easy`?)",
                "page-type: event | title: x | 1:1: [required]: required key `date` is missing; it is required because"
                        + " `page-type` is event",
                "page-type: news | date: soon | 3:7: [format]: date must be a date such as 2022-05-12 because `page-type`"
                        + " is news, found \"soon\"",
                "page-type: event | daet: 2022-05-12 | 3:1: [unknown-key]: unknown key `daet`; required key `date` is missing"
                        + " (did you mean `date`?)"
            })
    void theKindThatNoBranchHas(String first, String second, String found) {
        String title = second.startsWith("title") ? "" : "title: x";

        assertThat(diagnostics(BY_KIND, first, second, title)).isEqualTo(found);
    }

    @Test
    void aConditionThatMustHoldIsToldAsWhatItAsks() {
        String schema = "{'if':{'properties':{'lang':{'enum':['en','de']}}},'else':false}";

        assertThat(diagnostics(schema, "lang: fr")).isEqualTo("2:7: [enum]: lang must be one of en, de, found \"fr\"");
        assertThat(diagnostics(schema, "lang: de")).isEmpty();
    }

    @Test
    void aConditionThatMustNotHoldIsToldAsWhatItRulesOut() {
        String schema =
                "{'if':{'properties':{'draft':{'const':true},'lang':{'const':'en'}},'required':['draft']},'then':false}";

        assertThat(diagnostics(schema, "lang: en", "draft: true"))
                .isEqualTo(
                        "3:8: [forbidden]: the front matter must not have `draft: true` and `lang: en` at the same time");
        assertThat(diagnostics("{'if':{'required':['layout']},'then':false}", "layout: x"))
                .isEqualTo("2:1: [unknown-key]: key `layout` is not allowed here");
        assertThat(diagnostics(schema, "draft: false")).isEmpty();
    }

    @Test
    void aChoiceInsideOfTheBranchThatWasMeant() {
        String schema = """
                {'properties':{'blocks':{'items':{'oneOf':[
                {'properties':{'kind':{'const':'text'},'body':{'type':'string'}},'required':['kind','body'],'additionalProperties':false},
                {'properties':{'kind':{'const':'media'},'source':{'oneOf':[
                  {'properties':{'type':{'const':'video'},'seconds':{'type':'integer'}},'required':['type','seconds']},
                  {'properties':{'type':{'const':'image'},'width':{'type':'integer'}},'required':['type','width']}]}},
                 'required':['kind','source'],'additionalProperties':false}]}}}}""";

        assertThat(diagnostics(schema, "blocks:", "  - kind: media", "    source: {type: vidoe, seconds: 3}"))
                .isEqualTo("4:20: [enum]: blocks[0].source.type must be one of video, image, found \"vidoe\""
                        + " (did you mean `video`?)");
        assertThat(diagnostics(schema, "blocks:", "  - kind: media", "    source: {type: image, widht: 3}"))
                .isEqualTo("4:27: [unknown-key]: unknown key `blocks[0].source.widht`; required key"
                        + " `blocks[0].source.width` is missing (did you mean `width`?)");
    }

    @Test
    void theBranchWhoseConstantsHold() {
        String schema = """
                {'properties':{'shape':{'anyOf':[
                {'required':['side'],'properties':{'side':{'type':'integer'}}},
                {'required':['radius'],'properties':{'kind':{'const':'circle'},'radius':{'type':'integer'}}}]}}}""";

        assertThat(diagnostics(schema, "shape: {kind: circle}"))
                .isEqualTo("2:1: [required]: required key `shape.radius` is missing (add `radius: …`)");
    }

    @Test
    void theBranchThatHasSchemasForMostKeys() {
        String schema = """
                {'properties':{'author':{'anyOf':[
                {'required':['team'],'properties':{'team':{'type':'string'}}},
                {'required':['name','url','mail'],'properties':{'name':{'type':'string'},'url':{'type':'string'},'mail':{'type':'string'}}}
                ]}}}""";

        assertThat(diagnostics(schema, "author: {name: 12, url: x}"))
                .isEqualTo("2:1: [required]: required key `author.mail` is missing (add `mail: …`)\n"
                        + "2:16: [type]: author.name must be text, found integer (put it in quotes)");
    }

    /** Where each condition is a pattern on one key, and none matches, the key must match one of them. */
    @Test
    void thePatternsThatNoneMatches() {
        String schema = """
                {'oneOf':[{'if':{'properties':{'slug':{'pattern':'^a/'}}},'then':{'required':['x']},'else':false},
                {'if':{'properties':{'slug':{'pattern':'^b/'}}},'then':{'required':['y']},'else':false}]}""";

        assertThat(diagnostics(schema, "slug: c/1"))
                .isEqualTo("2:7: [pattern]: slug must match ^a/ or ^b/, found \"c/1\"");
        assertThat(diagnostics(schema, "slug: b/1"))
                .isEqualTo("1:1: [required]: required key `y` is missing; it is required because `slug` is b/1");
    }
}
