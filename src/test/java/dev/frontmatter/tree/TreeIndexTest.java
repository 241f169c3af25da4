package dev.frontmatter.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class TreeIndexTest {

    private static final String YAML = "a: [x, {k: y, l: z}]\nb/c: {k: 1, m: [2]}\n\"*\": 3\nd:\n";

    private final TreeIndex index = new TreeIndex(read(YAML));

    @Test
    void finds_values_and_the_keys_above_them() {
        assertThat(index.span("/a/1/l").map(TreeIndexTest::written)).contains("z");
        assertThat(index.keySpan("/a/1/l").map(TreeIndexTest::written)).contains("l");
        assertThat(index.keySpan("/b~1c").map(TreeIndexTest::written)).contains("b/c");
        assertThat(index.keySpan("/a/0")).isEmpty();
        assertThat(index.keySpan("")).isEmpty();
        assertThat(index.keySpan("/e")).isEmpty();
        assertThat(index.span("/a/2")).isEmpty();
        assertThat(index.span("/a/0/x")).isEmpty();
        assertThatThrownBy(() -> index.find("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_star_stands_for_every_entry() {
        assertThat(index.pointers("/a/*")).containsExactly("/a/0", "/a/1");
        assertThat(index.pointers("/*")).containsExactly("/a", "/b~1c", "/*", "/d");
        assertThat(index.pointers("/*/k")).containsExactly("/b~1c/k");
        assertThat(index.pointers("/*/1/*")).containsExactly("/a/1/k", "/a/1/l");
        assertThat(index.pointers("/b~1c/*/*")).containsExactly("/b~1c/m/0");
        assertThat(index.pointers("/a/0/*")).isEmpty();
        assertThat(index.pointers("/e/*")).isEmpty();
    }

    @Test
    void a_path_without_a_star_is_a_pointer() {
        assertThat(index.pointers("/a/1/k")).containsExactly("/a/1/k");
        assertThat(index.pointers("")).containsExactly("");
        assertThat(index.pointers("/a/2")).isEmpty();
    }

    @Test
    void nothing_holds_nothing() {
        TreeIndex nothing = new TreeIndex(DataTree.nothing(Source.ofText("text", "")));

        assertThat(nothing.find("")).isEqualTo(DataTree.NONE);
        assertThat(nothing.pointers("")).isEmpty();
        assertThat(nothing.pointers("/*")).isEmpty();
    }

    private static String written(Span span) {
        return YAML.substring(span.start(), span.end());
    }

    private static DataTree read(String yaml) {
        Source source = Source.ofText("yaml", yaml);
        return YamlReader.INSTANCE.read(
                source,
                new Span(0, source.length()),
                KeyTable.empty(),
                Limits.defaults(),
                new Diagnostics(source, Limits.defaults()));
    }
}
