package dev.frontmatter;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each annotation on a record does, by example. */
class RecordAnnotationsTest {

    record WithAlias(@JsonAlias({"name", "headline"}) String title) {}

    @Test
    void an_alias_is_another_name_of_a_key() {
        assertThat(valid(WithAlias.class, "headline: x")).isEqualTo(new WithAlias("x"));
        assertThat(findings(WithAlias.class, "title: x", "name: y")).containsExactly("schema/duplicate-key /name");
    }

    @Test
    void a_misspelt_alias_and_the_key_that_it_stands_for_are_one_finding() {
        assertThat(findings(WithAlias.class, "headlin: x")).containsExactly("schema/unknown-key /headlin");
    }

    record WithRest(String title, @JsonAnySetter Map<String, Object> rest) {}

    record WithRestByNumber(@JsonAnySetter @Size(max = 2) Map<Integer, List<String>> rest) {}

    @Test
    void an_any_setter_takes_the_keys_that_the_record_does_not_have() {
        assertThat(valid(WithRest.class, "b: 1", "title: x", "a: [yes, 2]"))
                .isEqualTo(new WithRest("x", Map.of("b", 1, "a", List.of("yes", 2))));
        assertThat(valid(WithRest.class, "title: x").rest()).isEmpty();
    }

    @Test
    void an_any_setter_converts_its_keys_and_keeps_its_bounds() {
        assertThat(valid(WithRestByNumber.class, "1: [a]", "0x2: [b]").rest())
                .isEqualTo(Map.of(1, List.of("a"), 2, List.of("b")));
        assertThat(findings(WithRestByNumber.class, "1: [a]", "0x1: [b]")).containsExactly("schema/duplicate-key /0x1");
        assertThat(findings(WithRestByNumber.class, "one: [a]")).containsExactly("schema/type /one");
        assertThat(findings(WithRestByNumber.class, "1: [a]", "2: [b]", "3: []"))
                .containsExactly("schema/size ");
    }
}
