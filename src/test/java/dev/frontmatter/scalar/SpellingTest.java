package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that a writer meant: the longer it is, the more of it may be wrong. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "b, a, -",
                "A, a, -",
                "tga, tag, tag",
                "TAG, tag, tag",
                "cat, dot, -",
                "tgas, tags, tags",
                "coat, boot, boot",
                "coat, bend, -",
                "lastmod1, lastmo23, lastmo23",
                "lastmo1x, lastmd23, -",
                "lastmodxy, lastmd123, -",
                "abcdefxyz, abcdefuvw, abcdefuvw",
                "abcdexyz, abcdeuvw, -",
                "publish_Date, publishDate, publishDate"
            })
    void the_name_that_is_near_is_meant(String name, String known, @Nullable String meant) {
        assertThat(Spelling.nearest(name, List.of(known))).isEqualTo(meant);
    }

    @Test
    void the_nearest_is_meant_and_the_first_of_several() {
        assertThat(Spelling.nearest("bat", List.of("cat", "hat"))).isEqualTo("cat");
        assertThat(Spelling.nearest("titel", List.of("tital", "title", "titer")))
                .isEqualTo("tital");
        assertThat(Spelling.nearest("dates", List.of("mates", "data", "date"))).isEqualTo("mates");
        assertThat(Spelling.nearest("authors", List.of("autor", "author"))).isEqualTo("author");
        assertThat(Spelling.nearest("author", List.of())).isNull();
    }

    @Test
    void names_of_more_than_64_characters_are_not_compared() {
        String longest = "a".repeat(63);

        assertThat(Spelling.nearest(longest + "x", List.of(longest + "y"))).isEqualTo(longest + "y");
        assertThat(Spelling.nearest(longest + "x", List.of(longest + "ax"))).isNull();
        assertThat(Spelling.nearest(longest + "ax", List.of(longest + "x"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tags, tagz, false",
        "TAGS, tags, true",
        "tags, tagsz, true",
        "title, titel, true",
        "summary, sumary, true",
        "summary, sumarie, false",
        "category, kathegory, true",
        "category, kategori, true",
        "category, kathegori, false",
        "publish-date, publishDate, true"
    })
    void a_long_name_with_a_slip_is_surely_one(String meant, String name, boolean surely) {
        assertThat(Spelling.isSurely(name, meant)).isEqualTo(surely);
    }
}
