package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Comments in a block, and at its end, go where the block goes. */
class BlockCommentsTest {

    private static final String YAML = """
            ---
            ports: # of call
              - name: Hull
                # rank: 2

                # open: no
              - name: Goole
              # - name: Selby
            crew:
                mate:
                    age: 30
                    # ship: none
                # cook
            title: Log
              # kept by hand
            # what follows
            end: true
            ---
            """;

    private static final String TOML = """
            +++
            # head
            name = "a"
            # old = 1

            [first]
            x = 1
            # y = 2

            # about the inner one
            [first.inner]
            # nothing yet

            # apart

            # of the second
            [second]
            z = 1
            # z2 = 2
            [[third]]
            k = 1
            # last
            +++
            """;

    private static String edited(String text, UnaryOperator<FrontMatterEditor> edit) {
        return edit.apply(FrontMatter.editText(text)).toText();
    }

    private static String without(String text, String... parts) {
        String rest = text;
        for (String part : parts) {
            assertThat(rest).contains(part);
            rest = rest.replace(part, "");
        }
        return rest;
    }

    @Test
    void a_block_is_removed_with_the_comments_at_its_end() {
        String second = "  - name: Goole\n";
        String ports = YAML.substring(YAML.indexOf("ports:"), YAML.indexOf("crew:"));
        String crew = YAML.substring(YAML.indexOf("crew:"), YAML.indexOf("title:"));

        assertThat(edited(YAML, edit -> edit.remove("/ports"))).isEqualTo(without(YAML, ports));
        assertThat(edited(YAML, edit -> edit.remove("/crew"))).isEqualTo(without(YAML, crew));
        assertThat(edited(YAML, edit -> edit.remove("/ports/1"))).isEqualTo(without(YAML, second));
        assertThat(edited(YAML, edit -> edit.remove("/ports/0")))
                .isEqualTo(without(YAML, ports.substring(ports.indexOf('\n') + 1, ports.indexOf(second))));
        assertThat(edited(YAML, edit -> edit.remove("/crew/mate")))
                .isEqualTo(YAML.replace(crew, "crew: {}\n    # cook\n"));
        assertThat(edited(YAML, edit -> edit.remove("/title")))
                .isEqualTo(without(YAML, "title: Log\n  # kept by hand\n"));
    }

    @Test
    void a_block_moves_with_the_comments_at_its_end() {
        assertThat(edited(YAML, edit -> edit.sortKeys(List.of("end", "title", "crew"))))
                .isEqualTo("---\n# what follows\nend: true\ntitle: Log\n  # kept by hand\n"
                        + YAML.substring(YAML.indexOf("crew:"), YAML.indexOf("title:"))
                        + YAML.substring(YAML.indexOf("ports:"), YAML.indexOf("crew:")) + "---\n");
        assertThat(edited(YAML, edit -> edit.move("/ports/1", "/ports/0")))
                .isEqualTo(without(YAML, "  - name: Goole\n").replace("# of call\n", "# of call\n  - name: Goole\n"));
    }

    @Test
    void what_is_added_stands_behind_the_comments_of_another_block_and_before_those_of_its_own() {
        assertThat(edited(YAML, edit -> edit.set("/crew/boy", 1)))
                .isEqualTo(YAML.replace("    # cook\n", "    boy: 1\n    # cook\n"));
        assertThat(edited(YAML, edit -> edit.insertAfter("/new", 1, "title")))
                .isEqualTo(YAML.replace("by hand\n", "by hand\nnew: 1\n"));
        assertThat(edited(YAML, edit -> edit.insertAt("/ports", 1, "Leith")))
                .isEqualTo(YAML.replace("open: no\n", "open: no\n  - Leith\n"));
    }

    @Test
    void a_block_that_another_value_replaces_takes_its_comments_with_it() {
        String crew = YAML.substring(YAML.indexOf("crew:"), YAML.indexOf("title:"));
        String ports = YAML.substring(YAML.indexOf("ports:"), YAML.indexOf("crew:"));

        assertThat(edited(YAML, edit -> edit.set("/crew", Map.of("cook", "none"))))
                .isEqualTo(YAML.replace(crew, "crew:\n    cook: none\n"));
        assertThat(edited(YAML, edit -> edit.set("/crew", 4))).isEqualTo(YAML.replace(crew, "crew: 4\n"));
        assertThat(edited(YAML, edit -> edit.set("/ports", "none")))
                .isEqualTo(YAML.replace(ports, "ports: none # of call\n"));
        assertThat(edited(YAML, edit -> edit.set("/crew", Map.of("mate", "none"))))
                .isEqualTo(YAML.replace(crew, "crew:\n    mate: none\n    # cook\n"));
    }

    @Test
    void a_table_is_removed_with_the_comments_at_its_end() {
        assertThat(edited(TOML, edit -> edit.remove("/first")))
                .isEqualTo(without(
                        TOML, "\n[first]\nx = 1\n# y = 2\n\n# about the inner one\n[first.inner]\n# nothing yet\n"));
        assertThat(edited(TOML, edit -> edit.remove("/first/x"))).isEqualTo(without(TOML, "x = 1\n"));
        assertThat(edited(TOML, edit -> edit.remove("/third")))
                .isEqualTo(without(TOML, "# z2 = 2\n[[third]]\nk = 1\n# last\n"));
        assertThat(edited(TOML, edit -> edit.remove("/second")))
                .isEqualTo(without(TOML, "# of the second\n[second]\nz = 1\n"));
        assertThat(edited(TOML, edit -> edit.remove("/name"))).isEqualTo(without(TOML, "name = \"a\"\n"));
    }

    @Test
    void a_table_moves_with_the_comments_at_its_end() {
        assertThat(edited(TOML, edit -> edit.sortKeys(List.of("second", "first"))))
                .isEqualTo("""
                        +++
                        # head
                        name = "a"
                        # old = 1

                        # of the second
                        [second]
                        z = 1

                        # apart

                        [first]
                        x = 1
                        # y = 2

                        # about the inner one
                        [first.inner]
                        # nothing yet

                        # z2 = 2
                        [[third]]
                        k = 1
                        # last
                        +++
                        """);
        assertThat(edited(TOML, edit -> edit.append("/third", Map.of("k", 2)).set("/first/more", Map.of("x", 1))))
                .isEqualTo(TOML.replace("yet\n", "yet\n\n[first.more]\nx = 1\n")
                        .replace("# last\n", "# last\n\n[[third]]\nk = 2\n"));
    }

    @Test
    void no_comment_is_lost_where_a_value_moves_between_tables() {
        assertThat(edited("+++\n[a]\n# of x\nx = 1\n[b]\n+++\n", edit -> edit.move("/a/x", "/b/x")))
                .isEqualTo("+++\n[a]\n[b]\n# of x\nx = 1\n+++\n");
        assertThat(edited("+++\n[a]\nx = 1\n[b]\n+++\n", edit -> edit.move("/a/x", "/b/x")))
                .isEqualTo("+++\n[a]\n[b]\nx = 1\n+++\n");
    }
}
