package dev.frontmatter;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
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
}
