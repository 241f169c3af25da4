package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON stands between other text, such as a fence and a body, of which nothing counts. */
class JsonSpanTest {

    private static final List<String> TEXTS = List.of(
            "{\"a\": 1, \"b\": [true, \"c\\u0041\", {}]}",
            "{\"a\": -1.5e+3 \"b\": 'it''s' // c\n}",
            "{\"a\": \"x \"y\" z\", \"b\": \"E:\\\"}",
            "{\"a\": \"c, \"b\": [\"x]}",
            "{\"a\"= 12:30:45, b: tru /* c */}",
            "{\"a\"\uff1a \u201cx\u201d, \"b\": +.5; \"c\": \"d\" + \"e\"}",
            "{\"a\":: \"x\" /y, \"b\" c",
            "{\"a: [\"b\"], c d\": 'it\\'s', \"e\" := [#f, //g.h/i] // j\n}",
            "{\"a: 1, \"b\": http://c/d, e => None True\uff0c f: # g, h}",
            "[1e5, 1;, \"\\ud83d\\ude00\", \u00a0\u00a0/**/ \"a\" \"b\" x\"]",
            "[\"a\", \"b\"\"c\", nil, a b, 2026-01-01, \"\\q\"]");

    private static final List<String> BEHIND = List.of(
            "",
            "\"",
            "\": 1}",
            "'",
            "\\",
            "]",
            "}",
            ",",
            ":",
            "= 1",
            " ",
            "\n",
            "/",
            "*",
            "//",
            "*/",
            "0",
            "5",
            "e5",
            "+ \"a\"",
            ";",
            "\u00a0",
            "\ud83d\ude00",
            "true",
            "u0041",
            "x");

    @Test
    void nothing_behind_the_text_counts() {
        for (String text : TEXTS) {
            for (int end = 0; end <= text.length(); end++) {
                String part = text.substring(0, end);
                if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
                    continue;
                }
                String alone = JsonDiagnosed.of(part);
                for (String behind : BEHIND) {
                    assertThat(JsonDiagnosed.between("", part, behind))
                            .as("%s before %s", part, behind)
                            .isEqualTo(alone);
                }
            }
        }
    }

    @Test
    void nothing_before_the_line_of_the_text_counts() {
        for (String text : TEXTS) {
            for (String before : List.of("\n", ";;;json\n", "{[\"\n", "\\\r")) {
                assertThat(JsonDiagnosed.between(before, text, ""))
                        .as("%s behind %s", text, before)
                        .isEqualTo(JsonDiagnosed.of(text));
            }
        }
    }
}
