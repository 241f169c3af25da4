package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The tokens of a tree, each with what Jackson may ask of it. */
class DataTreeParserTest {

    @Test
    void tokens_come_in_document_order_with_the_name_that_they_stand_under() {
        DataTreeParser parser = parser("a: 1\nb: [x, {c: ~}]\nd: {}");

        List<String> tokens = new ArrayList<>();
        while (parser.nextToken() != null) {
            tokens.add(parser.currentToken() + " " + parser.currentName() + " " + parser.getString());
        }

        assertThat(tokens)
                .containsExactly(
                        "START_OBJECT null {",
                        "PROPERTY_NAME a a",
                        "VALUE_NUMBER_INT a 1",
                        "PROPERTY_NAME b b",
                        "START_ARRAY b [",
                        "VALUE_STRING null x",
                        "START_OBJECT null {",
                        "PROPERTY_NAME c c",
                        "VALUE_NULL c ~",
                        "END_OBJECT null }",
                        "END_ARRAY b ]",
                        "PROPERTY_NAME d d",
                        "START_OBJECT d {",
                        "END_OBJECT d }",
                        "END_OBJECT null }");
        assertThat(parser.getString()).isNull();
        assertThat(parser.getStringCharacters()).isNull();
        assertThat(parser.getStringLength()).isZero();
    }

    @Test
    void a_plain_scalar_is_what_the_core_schema_says_and_keeps_its_text() {
        assertThat(token("true")).isEqualTo(JsonToken.VALUE_TRUE);
        assertThat(token("FALSE")).isEqualTo(JsonToken.VALUE_FALSE);
        assertThat(token("007")).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        assertThat(token("1.10")).isEqualTo(JsonToken.VALUE_NUMBER_FLOAT);
        assertThat(token("yes")).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(token("''")).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(token("")).isEqualTo(JsonToken.VALUE_NULL);
        DataTreeParser parser = at("1.10");
        assertThat(parser.getString()).isEqualTo("1.10");
        assertThat(parser.getStringCharacters()).containsExactly('1', '.', '1', '0');
        assertThat(parser.getStringLength()).isEqualTo(4);
        assertThat(parser.getStringOffset()).isZero();
        assertThat(parser.hasStringCharacters()).isFalse();
    }

    @Test
    void a_scalar_that_is_the_whole_value_of_a_textual_target_is_text() {
        DataTree tree = tree("a: 10\nb: ~\nc: [1]");

        assertThat(first(tree, "/a", true)).isEqualTo(JsonToken.VALUE_STRING);
        assertThat(first(tree, "/b", true)).isEqualTo(JsonToken.VALUE_NULL);
        assertThat(first(tree, "/a", false)).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        DataTreeParser parser = parser(tree, "/c", true);
        parser.nextToken();
        assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }

    @Test
    void a_value_is_text_only_where_it_is_a_scalar() {
        assertThat(at("x").getValueAsString("none")).isEqualTo("x");
        assertThat(at("1").getValueAsString("none")).isEqualTo("1");
        assertThat(at("~").getValueAsString("none")).isEqualTo("none");
        assertThat(at("[]").getValueAsString("none")).isEqualTo("none");
        DataTreeParser name = parser("key: x");
        assertThat(name.getValueAsString("none")).isEqualTo("none");
        name.nextToken();
        name.nextToken();
        assertThat(name.getValueAsString("none")).isEqualTo("key");
    }

    @Test
    void a_number_has_the_smallest_type_that_holds_it() {
        assertThat(at("2147483647").getNumberType()).isEqualTo(NumberType.INT);
        assertThat(at("2147483648").getNumberType()).isEqualTo(NumberType.LONG);
        assertThat(at("9223372036854775808").getNumberType()).isEqualTo(NumberType.BIG_INTEGER);
        assertThat(at("1.5").getNumberType()).isEqualTo(NumberType.DOUBLE);
        assertThat(at("2147483647").getNumberValue()).isEqualTo(2147483647);
        assertThat(at("-2147483649").getNumberValue()).isEqualTo(-2147483649L);
        assertThat(at("9223372036854775808").getNumberValue()).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(at("1.5").getNumberValue()).isEqualTo(1.5);
        assertThat(at("1.5").getFloatValue()).isEqualTo(1.5f);
        assertThat(at("1.10").getDecimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(at("0x10").getLongValue()).isEqualTo(16);
    }

    @Test
    void a_deferred_number_is_its_text() {
        assertThat(at("1.10").getNumberValueDeferred()).isEqualTo("1.10");
        assertThat(at("0x10").getNumberValueDeferred()).isNotEqualTo("16");
    }

    @Test
    void only_what_is_no_number_is_not_a_number() {
        assertThat(at(".nan").isNaN()).isTrue();
        assertThat(at("-.inf").isNaN()).isTrue();
        assertThat(at("1.5").isNaN()).isFalse();
        assertThat(at("1").isNaN()).isFalse();
        assertThat(at("x").isNaN()).isFalse();
    }

    @Test
    void what_is_no_number_or_does_not_fit_is_refused() {
        assertThatThrownBy(() -> at("x").getIntValue()).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> parser("a: 1").getIntValue()).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> at("2147483648").getIntValue()).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> at("1.5").getLongValue()).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> at("1".repeat(1_001)).getBigIntegerValue()).isInstanceOf(JacksonException.class);
    }

    @Test
    void binary_is_base64() {
        assertThat(at("AQID").getBinaryValue(Base64Variants.MIME)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> at("'#'").getBinaryValue(Base64Variants.MIME)).isInstanceOf(JacksonException.class);
    }

    @Test
    void the_place_is_told_by_the_node_and_not_by_jackson() {
        DataTree tree = tree("a: [x, y]");
        DataTreeParser parser = parser(tree, "/a", false);
        parser.nextToken();
        parser.nextToken();
        parser.nextToken();

        assertThat(tree.pointer(parser.currentNode())).isEqualTo("/a/1");
        assertThat(parser.streamReadContext().getCurrentIndex()).isEqualTo(1);
        assertThat(parser.currentLocation().getLineNr()).isEqualTo(-1);
        assertThat(parser.currentTokenLocation().getLineNr()).isEqualTo(-1);
        assertThat(parser.streamReadInputSource()).isNull();
        assertThat(parser.version().isUnknownVersion()).isTrue();
        parser.assignCurrentValue("mine");
        assertThat(parser.currentValue()).isEqualTo("mine");
        parser.close();
        assertThat(parser.isClosed()).isTrue();
    }

    /** A list that is deeper than the parser expects. */
    @Test
    void depth_has_no_bound_of_its_own() {
        DataTreeParser parser = parser("a: " + "[".repeat(40) + "]".repeat(40));
        int depth = 0;
        int deepest = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }

        assertThat(deepest).isEqualTo(41);
        assertThat(depth).isZero();
    }

    /** A parser that has reached a value. */
    private static DataTreeParser at(String value) {
        DataTreeParser parser = parser(tree("a: " + value), "/a", false);
        parser.nextToken();
        return parser;
    }

    private static @Nullable JsonToken token(String value) {
        return at(value).currentToken();
    }

    private static @Nullable JsonToken first(DataTree tree, String pointer, boolean textual) {
        return parser(tree, pointer, textual).nextToken();
    }

    private static DataTreeParser parser(String yaml) {
        return parser(tree(yaml), "", false);
    }

    private static DataTreeParser parser(DataTree tree, String pointer, boolean textual) {
        return new DataTreeParser(ObjectReadContext.empty(), tree, tree.find(pointer), textual, Limits.defaults());
    }

    private static DataTree tree(String yaml) {
        Source source = Source.ofText("text", yaml);
        return Objects.requireNonNull(YamlReader.INSTANCE.read(
                source,
                new Span(0, source.length()),
                KeyTable.empty(),
                Limits.defaults(),
                new Diagnostics(source, Limits.defaults())));
    }
}
