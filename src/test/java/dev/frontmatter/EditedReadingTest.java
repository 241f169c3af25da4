package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.syntax.yaml.ScannedYaml;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader says of an edited document, which may bring its reading along, is what it says of the same bytes. */
class EditedReadingTest {

    private static final List<UnaryOperator<FrontMatterEditor>> EDITS = List.of(
            editor -> editor.set("/an unknown key of many words, of more than sixty-four bytes in all", 1),
            editor -> editor.set("/title", "no"),
            editor -> editor.set("/quality", List.of("a", "b")),
            editor -> editor.set("/title", "\ud800 # \u2028").set("/x/y", "- a\n- b"),
            editor -> editor.rename("/publishedDateTime", "publishedDatetime").remove("/type"),
            editor -> editor.remove("/title").remove("/provider").setIfAbsent("/provider/name", "---"));

    @TempDir
    Path folder;

    private List<FrontMatterReader<?>> readers() throws IOException {
        Path schema = Files.writeString(folder.resolve("s.json"), """
                {"properties": {"title": {"type": "string"}, "quality": {"type": "integer"}}, "required": ["type"]}""");
        FrontMatterReader<Article> article = FrontMatter.reader(Article.class);
        FrontMatterReader<Map<String, @Nullable Object>> untyped = FrontMatter.untyped();
        return List.of(
                article,
                article.withoutBody(),
                article.withoutBody().withUnknownKeys(UnknownKeys.WARN),
                article.withoutBody().withOptionalFrontMatter(),
                article.withoutBody().withoutFences(Format.YAML),
                article.withoutBody()
                        .withLimits(Limits.defaults().withFrontMatterBytes(700).withValues(12)),
                untyped.withoutBody(),
                untyped.withoutBody().withJsonSchema(schema));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(
                Path.of("testdata/valid"),
                Path.of("testdata/invalid"),
                Path.of("testdata/authored"),
                Path.of("testdata/content"))) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        try (Stream<Path> found = Files.walk(SharedFolder.resolve("corpus"))) {
            List<Path> corpus = found.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < corpus.size(); i += 61) {
                files.add(corpus.get(i));
            }
        }
        return files;
    }

    @Test
    void is_that_of_the_same_bytes() throws IOException {
        int readings = 0;
        int errors = 0;
        List<FrontMatterReader<?>> readers = readers();
        for (Path file : files()) {
            Source source = Source.of(file);
            for (UnaryOperator<FrontMatterEditor> edit : EDITS) {
                FrontMatterEditor editor = edit.apply(FrontMatter.edit(source));
                Source edited = edited(editor);
                if (edited == null) {
                    break;
                }
                readings += InputSource.of(edited).takeReading(ScannedYaml.class) == null ? 0 : 1;
                for (FrontMatterReader<?> reader : readers) {
                    errors += requireSame(reader, editor) ? 1 : 0;
                }
            }
        }
        assertThat(readings).isGreaterThan(500);
        assertThat(errors).isGreaterThan(500);
    }

    /** Returns true if there are errors. */
    private static boolean requireSame(FrontMatterReader<?> reader, FrontMatterEditor editor) throws IOException {
        Source edited = edited(editor);
        if (edited == null) {
            throw new AssertionError("an edit is refused that was not");
        }
        Source plain = Source.wrap(edited.name(), Arrays.copyOf(edited.bytes(), edited.length()));
        List<Diagnostic> expected = reader.validate(plain);
        assertThat(reader.validate(edited).toString()).as("%s", plain).isEqualTo(expected.toString());
        String tree = tree(reader, plain);
        assertThat(tree(reader, edited(editor))).as("%s", plain).isEqualTo(tree);
        assertThat(tree(reader, edited)).as("%s, read again", plain).isEqualTo(tree);
        return !expected.isEmpty();
    }

    private static @Nullable Source edited(FrontMatterEditor editor) throws IOException {
        try {
            return editor.toSource();
        } catch (EditRefusedException e) {
            return null;
        }
    }

    private static String tree(FrontMatterReader<?> reader, @Nullable Source source) throws IOException {
        assertThat(source).isNotNull();
        try (ParsedDocument parsed = reader.parser().parse(source)) {
            return Answer.segments(parsed.segments())
                    + parsed.diagnostics().toList()
                    + (parsed.hasTree() ? TreeText.of(parsed.tree()) : "");
        }
    }
}
