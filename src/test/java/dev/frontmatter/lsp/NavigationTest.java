package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["title"], "properties": {
              "title": {"type": "string", "description": "As it is shown.", "minLength": 1, "maxLength": 80},
              "level": {"enum": ["beginner", "advanced"], "default": "beginner"},
              "writer": {"type": "string", "deprecated": true},
              "author": {"type": "string"}, "cover": {"type": "string"}, "related": {"type": "array"}}}
            """;

    private static final String POST = """
            ---
            title: A tide
            author: ada
            cover: /waves.png
            related: [posts/second, third]
            level: beginner
            writer: x
            ---
            """;

    @TempDir
    static Path folder;

    private static Editor editor;
    private static Path post;

    @BeforeAll
    static void open() throws IOException {
        new Shell(folder)
                .file(".frontmatter.yaml", """
                        collections:
                          authors: {files: authors/*.md, id: /handle}
                          posts:
                            files: posts/*.md
                            schema: post.schema.json
                            rules:
                              - {rule: reference, key: /author, to: authors}
                              - {rule: reference, key: /related/*, to: posts}
                              - {rule: file, key: /cover, under: [static]}
                        """)
                .file("post.schema.json", SCHEMA)
                .file("static/waves.png", "")
                .file("authors/ada.md", "---\nname: Ada\nhandle: ada\n---\n")
                .file("posts/second.md", "---\ntitle: B\nauthor: ada\n---\n")
                .file("posts/third.md", "---\ntitle: C\nrelated:\n  - second\n---\n")
                .file("posts/first.md", POST);
        editor = Editor.in(folder);
        post = folder.resolve("posts/first.md");
        editor.open(post, POST.replace("ada", "nobody"))
                .awaitRules(post, "content/dangling-reference", "schema/deprecated");
        editor.change(post, POST).awaitRules(post, "schema/deprecated");
    }

    @AfterAll
    static void close() {
        editor.close();
    }

    private static Position at(String word) {
        return new TextLines(POST, PositionEncoding.UTF_16).position(POST.indexOf(word));
    }

    private static List<String> places(List<? extends Location> locations) {
        return locations.stream()
                .map(each -> folder.relativize(Uris.path(each.getUri())) + ":"
                        + (each.getRange().getStart().getLine() + 1) + ":"
                        + (each.getRange().getStart().getCharacter() + 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "title, '`title`: text, required\n\nAs it is shown.\n\n- minLength: `1`\n- maxLength: `80`'",
        "A tide, '`title`: text, required\n\nAs it is shown.\n\n- minLength: `1`\n- maxLength: `80`'",
        "level, '`level`: choice\n\n- one of `beginner`, `advanced`\n- default: `beginner`'",
        "writer, '`writer`: text\n\n**Deprecated.**'"
    })
    void a_hover_tells_what_the_schema_says(String word, String expected) {
        Hover hover = Editor.answer(
                editor.server().getTextDocumentService().hover(new HoverParams(editor.document(post), at(word))));

        assertThat(hover.getContents().getRight().getValue()).isEqualTo(expected);
    }

    @Test
    void there_is_nothing_to_say_of_the_body() {
        assertThat(Editor.answer(editor.server()
                        .getTextDocumentService()
                        .hover(new HoverParams(editor.document(post), new Position(8, 0)))))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ada, authors/ada.md:3:9",
        "/waves.png, static/waves.png:1:1",
        "posts/second, posts/second.md:1:1",
        "third, posts/third.md:1:1"
    })
    void a_value_leads_to_what_it_names(String word, String expected) {
        assertThat(places(Editor.answer(editor.server()
                                .getTextDocumentService()
                                .definition(new DefinitionParams(editor.document(post), at(word))))
                        .getLeft()))
                .containsExactly(expected);
    }

    private static List<String> references(Path file, Position position) {
        return places(Editor.answer(editor.server()
                .getTextDocumentService()
                .references(new ReferenceParams(editor.document(file), position, new ReferenceContext(false)))));
    }

    @Test
    void references_to_what_a_value_names_are_found_and_those_to_a_document() throws IOException {
        Path second = folder.resolve("posts/second.md");
        editor.open(second).diagnostics(second);

        assertThat(references(post, at("ada"))).containsExactly("posts/first.md:3:9", "posts/second.md:3:9");
        assertThat(references(second, new Position(0, 0))).containsExactly("posts/first.md:5:11", "posts/third.md:4:5");
    }

    @Test
    void symbols_are_the_keys() {
        List<DocumentSymbol> symbols = Editor.answer(editor.server()
                        .getTextDocumentService()
                        .documentSymbol(new DocumentSymbolParams(editor.document(post))))
                .stream()
                .map(each -> each.getRight())
                .toList();

        assertThat(symbols)
                .extracting(DocumentSymbol::getName)
                .containsExactly("title", "author", "cover", "related", "level", "writer");
        assertThat(symbols.get(3).getChildren())
                .extracting(DocumentSymbol::getName)
                .containsExactly("0", "1");
        assertThat(symbols)
                .allSatisfy(symbol -> assertThat(symbol.getRange().getStart().getLine())
                        .isLessThanOrEqualTo(
                                symbol.getSelectionRange().getStart().getLine()));
    }
}
