package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Comments have places, which are looked for between the scalars. */
class YamlCommentsTest {

    @Test
    void finds_comments_wherever_yaml_has_them() {
        assertThat(comments("""
                        # above
                        title: Quay # after a value
                          # indented
                        tags: [ # in a list
                          old, # after an entry
                        ] # after a list
                        text: |2- # after a header
                          # text
                          more # text
                        # below a block
                        &anchor key: !!str value# no comment
                        quoted: "# text" # after a quote
                        other: 'it''s # text'
                        folded: >
                          text
                        nothing: # no value
                        # last"""))
                .containsExactly(
                        "# above",
                        "# after a value",
                        "# indented",
                        "# in a list",
                        "# after an entry",
                        "# after a list",
                        "# after a header",
                        "# below a block",
                        "# after a quote",
                        "# no value",
                        "# last");
    }

    @Test
    void finds_none_twice_where_aliases_stand() {
        assertThat(comments("""
                        one: &a # first
                          x: 1 # inner
                          y: [&b 2, *b] # list
                        two: *a # second
                        """)).containsExactly("# first", "# inner", "# list", "# second");
    }

    @Test
    void finds_those_of_lines_that_end_in_carriage_returns() {
        assertThat(comments("a: 1 # one\r\nb: 2 # two\rc: 3\r# three")).containsExactly("# one", "# two", "# three");
    }

    /** The engine can tell comments too; its places are those of the mark and of the end of the line. */
    @Test
    void finds_those_of_people_as_the_engine_does() throws IOException {
        int found = 0;
        for (String folder : List.of("corpus/handwritten", "corpus/other", "corpus/wild")) {
            for (Path file : files(SharedFolder.resolve(folder))) {
                Source source = Source.of(file);
                Segments segments = Tokenizer.split(source, Limits.defaults());
                if (!segments.format().equals(Optional.of(Format.YAML))) {
                    continue;
                }
                DataTree tree = read(source, segments.frontMatter());
                if (tree == null) {
                    continue;
                }
                List<String> comments = texts(source, YamlNotation.INSTANCE.comments(tree, segments.frontMatter()));
                assertThat(comments).as(file.toString()).isEqualTo(ofEngine(source.text(segments.frontMatter())));
                found += comments.size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> comments(String yaml) {
        Source source = Source.ofText("text", yaml);
        Span all = new Span(0, source.bytes().length);
        return texts(source, YamlNotation.INSTANCE.comments(read(source, all), all));
    }

    private static DataTree read(Source source, Span span) {
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        return YamlReader.INSTANCE.read(source, span, KeyTable.empty(), Limits.defaults(), diagnostics);
    }

    private static List<String> texts(Source source, List<Span> spans) {
        return spans.stream().map(source::text).toList();
    }

    private static List<String> ofEngine(String yaml) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        List<String> comments = new ArrayList<>();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, yaml));
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add("#" + comment.getValue());
            }
        }
        return comments;
    }
}
