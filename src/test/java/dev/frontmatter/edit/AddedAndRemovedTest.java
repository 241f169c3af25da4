package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.edited;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added by one change, and removed by another one, leaves no trace. */
class AddedAndRemovedTest {

    private static void assertNoTrace(
            String text, UnaryOperator<FrontMatterEditor> add, UnaryOperator<FrontMatterEditor> remove) {
        String added = edited(text, add);

        assertThat(added).isNotEqualTo(text);
        assertThat(edited(added, remove)).as(added).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\n+++\n",
                "+++\n[a]\n+++\n",
                "+++\n\n[a]\n+++\n",
                "+++\n# head\n[a]\n+++\n",
                "+++\n# head\n\n[a]\n+++\n",
                "+++\nk = 1\n\n[a]\nb = 1\n+++\n",
                "+++\na.b = 1\n+++\n",
                "---\n---\n",
                "---\n# head\n---\n",
                "---\n# head\n\n# of k\nk: 1\n\n---\n",
                "---\nk: |+\n  v\n\n---\n",
                "---\r\nk:\r\n  - v\r\n---\r\n",
                "{}\n",
                "{\n}\n",
                "{ }\n",
                "{\"k\": 1}\n",
                "{\n  \"k\": 1\n}\n",
            })
    void a_key(String text) {
        assertNoTrace(text, edit -> edit.set("/x", 1), edit -> edit.remove("/x"));
        assertNoTrace(text, edit -> edit.insertBefore("/x", 1, "k"), edit -> edit.remove("/x"));
        assertNoTrace(text, edit -> edit.set("/x", List.of("v", "w")), edit -> edit.remove("/x"));
        assertNoTrace(text, edit -> edit.set("/x/y", 1), edit -> edit.remove("/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\n[[a]]\nx = 1\n[[a]]\nx = 2\n+++\n",
                "+++\n[[a]]\nx = 1\n\n[[a]]\nx = 2\n+++\n",
                "+++\n# head\n\n# of a\n[[a]]\nx = 1\n\n# of another\n[[a]]\nx = 2\n\n[b]\n+++\n",
                "+++\na = [{x = 1}, {x = 2}]\n+++\n",
                "---\na:\n  - x: 1\n  # of the second\n  - x: 2\n---\n",
                "---\na:\n-\n  x: 1\n\n-\n  x: 2\n\nb: 1\n---\n",
                "---\na: [{x: 1}, # one\n  {x: 2}]\n---\n",
                "{\n  \"a\": [\n    {\n      \"x\": 1\n    },\n    {\"x\": 2}\n  ]\n}\n",
            })
    void an_element(String text) {
        for (int i = 0; i <= 2; i++) {
            int index = i;
            assertNoTrace(text, edit -> edit.insertAt("/a", index, Map.of("x", 0)), edit -> edit.removeAt("/a", index));
        }
    }

    @Test
    void a_key_of_a_table() {
        for (String text :
                List.of("+++\n[a]\nb = 1\n\n[a.c]\n\n[[d]]\n+++\n", "+++\n[a]\n[a.c]\nb = 1\n[[d]]\n[e]\n+++\n")) {
            for (String key : List.of("/a/x", "/a/c/x", "/d/0/x")) {
                assertNoTrace(text, edit -> edit.set(key, 1), edit -> edit.remove(key));
                assertNoTrace(text, edit -> edit.set(key, Map.of("k", 1)), edit -> edit.remove(key));
                assertNoTrace(text, edit -> edit.set(key, List.of(Map.of("k", 1))), edit -> edit.remove(key));
            }
        }
    }
}
