package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Keys are what Jackson's naming strategies make of the names of components. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "title,      Title,      title,       TITLE,       title,     title,       title",
        "tagNames,   TagNames,   tag_names,   TAG_NAMES,   tagnames,  tag-names,   tag.names",
        "webURL,     WebURL,     web_url,     WEB_URL,     weburl,    web-url,     web.url",
        "URLOfPage,  URLOfPage,  urlof_page,  URLOF_PAGE,  urlofpage, url-of-page, url.of.page",
        "x2y,        X2y,        x2y,         X2Y,         x2y,       x2y,         x2y",
    })
    void the_words_of_a_name_are_the_words_of_its_key(
            String name, String camel, String snake, String screaming, String lower, String kebab, String dots) {
        assertThat(Naming.of(NamingTest.class).apply(name)).isEqualTo(name);
        assertThat(Naming.of(NamingProperties.LowerCamel.class).apply(name)).isEqualTo(name);
        assertThat(Naming.of(NamingProperties.UpperCamel.class).apply(name)).isEqualTo(camel);
        assertThat(Naming.of(NamingProperties.Snake.class).apply(name)).isEqualTo(snake);
        assertThat(Naming.of(NamingProperties.UpperSnake.class).apply(name)).isEqualTo(screaming);
        assertThat(Naming.of(NamingProperties.Lower.class).apply(name)).isEqualTo(lower);
        assertThat(Naming.of(NamingProperties.Kebab.class).apply(name)).isEqualTo(kebab);
        assertThat(Naming.of(NamingProperties.LowerDot.class).apply(name)).isEqualTo(dots);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_",
                "__",
                "_a",
                "_A",
                "__a",
                "_aB",
                "a_b",
                "a_B",
                "A_B",
                "A",
                "AB",
                "ABc",
                "aB",
                "aBC",
                "aBCd",
                "aBcD",
                "Ab",
                "$",
                "$A",
                "a1B",
                "A1b",
                "\u00c9tat",
                "a\u00c9b"
            })
    void an_unusual_name_has_the_key_that_jackson_gives_it(String name) {
        NamingProperties.assertAsJackson(name);
    }

    @JsonNaming(PropertyNamingStrategy.class)
    record NoStrategy(String tagName) {}

    @Test
    void a_naming_without_a_strategy_changes_nothing() {
        assertThat(valid(NoStrategy.class, "tagName: x")).isEqualTo(new NoStrategy("x"));
    }
}
