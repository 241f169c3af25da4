package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys are told apart within their object, however many there are and however deep it lies. */
class JsonDuplicateKeysTest {

    @Test
    void a_key_is_the_same_however_it_is_written() {
        assertThat(JsonDiagnosed.of("{\"ab\": 1, \"\\u0061b\": 2}")).isEqualTo("""
                        10-19 json/duplicate-key key `ab` is given twice
                        hint: remove one of them, or rename it
                        """);
        assertThat(JsonDiagnosed.of("{\"\\u0061b\": 1, \"ab\": 2}")).startsWith("15-19 json/duplicate-key key `ab`");
        assertThat(JsonDiagnosed.of("{\"\\u0061b\": 1, \"a\\u0062\": 2, \"ac\": 3}"))
                .startsWith("15-24 json/duplicate-key key `ab`");
        assertThat(JsonDiagnosed.of("{\"\": 1, \"\": 2}")).startsWith("8-10 json/duplicate-key key ``");
    }

    /** An object of many keys holds one as large, and more of its own behind it. */
    @Test
    void large_objects_stand_in_large_ones() {
        String inner = "{" + keys(0, 40) + "}";
        for (int depth = 1; depth < 12; depth++) {
            String before = "{\"o\": ".repeat(depth);
            String behind = "}".repeat(depth);
            assertThat(JsonDiagnosed.of(before + inner + behind)).isEmpty();
            assertThat(JsonDiagnosed.of(before + inner + ", " + keys(0, 60) + behind))
                    .isEmpty();
            assertThat(JsonDiagnosed.of(
                            before + "{" + keys(0, 20) + ", \"n\": " + inner + ", " + keys(20, 30) + "}" + behind))
                    .isEmpty();
            assertThat(JsonDiagnosed.of(before + "{" + keys(0, 20) + ", \"n\": " + inner + ", \"k7\": 1}" + behind))
                    .contains("json/duplicate-key key `k7`");
        }
    }

    @Test
    void a_key_is_found_whatever_the_number_of_those_before() {
        for (int count : List.of(1, 2, 15, 16, 17, 18, 31, 32, 33, 64, 65)) {
            String keys = keys(0, count);
            assertThat(JsonDiagnosed.of("{" + keys + "}")).isEmpty();
            for (String key : List.of("k0", "k" + (count - 1), "k" + count / 2)) {
                assertThat(JsonDiagnosed.of("{" + keys + ", \"" + key + "\": 1}"))
                        .contains("json/duplicate-key key `" + key + "`");
                assertThat(JsonDiagnosed.of("{" + keys + ", \"\\u006b" + key.substring(1) + "\": 1}"))
                        .contains("json/duplicate-key key `" + key + "`");
            }
        }
    }

    private static String keys(int from, int to) {
        StringBuilder keys = new StringBuilder();
        for (int key = from; key < to; key++) {
            keys.append(key == from ? "" : ", ").append("\"k").append(key).append("\": 1");
        }
        return keys.toString();
    }
}
