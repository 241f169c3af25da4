package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A constraint is a keyword of the exported schema, which refuses no document that the record takes. */
class ConstraintKeywordsTest {

    record Texts(
            @Size(min = 4, max = 9) String even,
            @Size(min = 5) String odd,
            @Size(max = 7) String atMost,
            @NotEmpty String some) {}

    /** An emoji is one character for JSON Schema, and two for Java. */
    @Test
    void a_text_has_at_least_half_as_many_characters() {
        assertThat(property(Texts.class, "even")).contains("\"minLength\" : 2", "\"maxLength\" : 9");
        assertThat(property(Texts.class, "odd")).contains("\"minLength\" : 3").doesNotContain("maxLength");
        assertThat(property(Texts.class, "atMost"))
                .contains("\"maxLength\" : 7")
                .doesNotContain("minLength");
        assertThat(property(Texts.class, "some")).contains("\"minLength\" : 1").doesNotContain("maxLength");
    }

    record Collections(
            @Size(min = 4, max = 9) List<String> list,
            @Size(min = 4, max = 9) Map<String, String> map,
            @NotEmpty List<String> some,
            @Size(max = 3) Map<String, String> few) {}

    @Test
    void a_list_has_items_and_a_mapping_properties() {
        assertThat(property(Collections.class, "list")).contains("\"minItems\" : 4", "\"maxItems\" : 9");
        assertThat(property(Collections.class, "map")).contains("\"minProperties\" : 4", "\"maxProperties\" : 9");
        assertThat(property(Collections.class, "some"))
                .contains("\"minItems\" : 1")
                .doesNotContain("maxItems");
        assertThat(property(Collections.class, "few"))
                .contains("\"maxProperties\" : 3")
                .doesNotContain("minProperties");
    }

    record Patterns(
            @Pattern(regexp = "[a-z]+") String portable,

            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
            String flagged,

            @Pattern(regexp = "(?i)[a-z]+") String ofJava) {}

    @Test
    void a_pattern_is_one_of_the_schema_if_it_means_the_same_there() {
        assertThat(property(Patterns.class, "portable")).contains("\"pattern\" : \"^(?:[a-z]+)$\"");
        assertThat(property(Patterns.class, "flagged")).doesNotContain("pattern");
        assertThat(property(Patterns.class, "ofJava")).doesNotContain("pattern");
    }

    record Numbers(
            @DecimalMin("0.5") @DecimalMax("2.5") BigDecimal between,

            @DecimalMin(value = "0.5", inclusive = false) @DecimalMax(value = "2.5", inclusive = false)
            BigDecimal inside,

            @Digits(integer = 3, fraction = 2) BigDecimal price) {}

    @Test
    void a_bound_is_in_or_out() {
        assertThat(property(Numbers.class, "between")).contains("\"minimum\" : 0.5", "\"maximum\" : 2.5");
        assertThat(property(Numbers.class, "inside"))
                .contains("\"exclusiveMinimum\" : 0.5", "\"exclusiveMaximum\" : 2.5");
    }

    @Test
    void digits_are_bounds_and_a_step() {
        assertThat(property(Numbers.class, "price"))
                .contains("\"exclusiveMinimum\" : -1E+3", "\"exclusiveMaximum\" : 1E+3", "\"multipleOf\" : 0.01");
    }

    /** Returns the schema of a property, whose own properties are none. */
    private static String property(Class<?> type, String key) {
        String schema = FrontMatter.reader(type).jsonSchema();
        int start = schema.indexOf("\"" + key + "\" : {");
        int end = schema.indexOf("\n    }", start);

        return schema.substring(start, end);
    }
}
