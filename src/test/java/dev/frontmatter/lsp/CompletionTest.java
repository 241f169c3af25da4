package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Completion in half-written documents. A bar is the cursor. */
class CompletionTest {

    private static final String SCHEMA = """
            {
              "type": "object",
              "required": ["title", "level"],
              "properties": {
                "title": {"type": "string", "description": "As it is shown."},
                "level": {"enum": ["beginner", "advanced"]},
                "draft": {"type": "boolean", "default": false},
                "date": {"type": "string", "format": "date"},
                "at": {"type": "string", "format": "date-time"},
                "old": {"type": "string", "deprecated": true},
                "tags": {"type": "array", "items": {"enum": ["boats", "nets", "no"]}},
                "author": {"type": "string"},
                "cover": {"type": "string"},
                "topic": {"type": "string"},
                "provider": {"$ref": "#/$defs/provider"},
                "images": {"type": "array", "items": {"$ref": "#/$defs/image"}}
              },
              "$defs": {
                "provider": {
                  "type": "object",
                  "required": ["name"],
                  "properties": {"name": {"type": "string"}, "kind": {"enum": ["paper", "agency"]}}
                },
                "image": {
                  "type": "object",
                  "properties": {"url": {"type": "string"}, "width": {"type": "integer"}, "fit": {"enum": ["cover", "fill"]}}
                }
              }
            }
            """;

    private static final String CONFIGURATION = """
            collections:
              authors:
                files: authors/*.md
                id: /handle
              posts:
                files: posts/**
                schema: post.schema.json
                rules:
                  - {rule: reference, key: /author, to: authors}
                  - {rule: file, key: /cover, types: [png], under: [static]}
                  - {rule: vocabulary, key: /topic, list: [sea, shore]}
            """;

    @TempDir
    static Path folder;

    private static Editor editor;

    private static int opened;

    @BeforeAll
    static void open() throws IOException {
        makeSite(folder);
        editor = Editor.in(folder);
        // The collections are known when a reference that leads nowhere is told.
        Path probe = folder.resolve("posts/probe.md");
        editor.open(probe, "---\ntitle: A\nlevel: beginner\nauthor: nobody\n---\n")
                .awaitRules(probe, "content/dangling-reference");
    }

    /** Writes the files that documents are written among. */
    static void makeSite(Path site) {
        new Shell(site)
                .file(".frontmatter.yaml", CONFIGURATION)
                .file("post.schema.json", SCHEMA)
                .file("static/waves.png", "")
                .file("posts/tide.png", "")
                .file("posts/first.md", "---\ntitle: A\nlevel: beginner\n---\n")
                .file("authors/ada.md", "---\nhandle: ada\n---\n")
                .file("authors/bob.md", "---\nhandle: bob\n---\n");
    }

    @AfterAll
    static void close() {
        editor.close();
    }

    private static List<CompletionItem> items(Path file, Position position) {
        return list(editor.server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.document(file), position)));
    }

    private static List<CompletionItem> list(CompletableFuture<Either<List<CompletionItem>, CompletionList>> request) {
        return Editor.answer(request).getRight().getItems();
    }

    private static Path document(String text, String ending) {
        Path file = folder.resolve("posts/new-" + opened++ + ending);
        editor.open(file, text);
        return file;
    }

    /** Returns what is offered at the bar, in the order in which it is shown. */
    private static List<CompletionItem> offered(String drawn, String ending) {
        int cursor = drawn.indexOf('|');
        String text = drawn.substring(0, cursor) + drawn.substring(cursor + 1);
        Path file = document(text, ending);
        return items(file, new TextLines(text, PositionEncoding.UTF_16).position(cursor)).stream()
                .sorted((a, b) -> a.getSortText().compareTo(b.getSortText()))
                .toList();
    }

    private static List<String> labels(String drawn) {
        return offered(drawn, ".md").stream().map(CompletionItem::getLabel).toList();
    }

    /** Returns the text after the choice of what is offered under a label. */
    private static String chosen(String drawn, String label) {
        String text = drawn.replace("|", "");
        CompletionItem item = offered(drawn, ".md").stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
        return Editor.apply(text, List.of(item.getTextEdit().getLeft()));
    }

    /** Returns documents with a bar for the cursor, and the labels that are offered there in the order in which they are shown. */
    static Stream<Arguments> marked() {
        return Stream.of(
                Arguments.of(
                        "---\nti|\n---\n", "level|title|at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of("---\n|\n---\n", "level|title|at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of("---\ntitle: A\nl|", "level|at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of(
                        "---\ntitle: A\nl|\nlevel: x\n---\n",
                        "at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of("---\nlevel: |\n---\n", "advanced|beginner"),
                Arguments.of("---\nlevel:|\n---\n", "advanced|beginner"),
                Arguments.of("---\nlevel: be|\n---\n", "advanced|beginner"),
                Arguments.of("---\nlevel: \"be|\n---\n", "advanced|beginner"),
                Arguments.of("---\nlevel: beg|inner # the first\ntitle: A\n---\n", "advanced|beginner"),
                Arguments.of("---\ndraft: |\n---\n", "false|true"),
                Arguments.of("---\nprovider:\n  |\n---\n", "name|kind"),
                Arguments.of("---\nprovider:\n  name: A\n  k|\n---\n", "kind"),
                Arguments.of("---\nprovider:\n  k|\n  name: A\n---\n", "kind"),
                Arguments.of("---\nprovider: {|}\n---\n", "name|kind"),
                Arguments.of("---\nprovider: {name: A, |}\n---\n", "kind"),
                Arguments.of("---\nprovider: {name: A, kind: p|}\n---\n", "agency|paper"),
                Arguments.of("---\nprovider:\n  kind: |\n---\n", "agency|paper"),
                Arguments.of("---\nimages:\n  - |\n---\n", "fit|url|width"),
                Arguments.of("---\nimages:\n  - u|\n    width: 3\n---\n", "fit|url|width"),
                Arguments.of("---\nimages:\n- url: a\n  f|\n---\n", "fit|width"),
                Arguments.of("---\nimages:\n  - url: a\n  - url: b\n    fit: |\n---\n", "cover|fill"),
                Arguments.of("---\ntags: [boats, |]\n---\n", "boats|nets|no"),
                Arguments.of("---\ntags: [|\n---\n", "boats|nets|no"),
                Arguments.of("---\ntags:\n  - boats\n  - |\n---\n", "boats|nets|no"),
                Arguments.of("---\ntags:\n- n|\n---\n", "boats|nets|no"),
                Arguments.of("---\nauthor: |\n---\n", "ada|bob"),
                Arguments.of("---\ncover: |\n---\n", "/waves.png|tide.png"),
                Arguments.of("---\ntopic: s|\n---\n", "sea|shore"),
                Arguments.of("---\ntitle: |\n---\n", ""),
                Arguments.of("---\ntitle: A # ti|\n---\n", ""),
                Arguments.of("---\n# ti|\n---\n", ""),
                Arguments.of("---\ntitle: |A\n---\nti", ""),
                Arguments.of("---\ntitle: A\n---\nti|", ""),
                Arguments.of("---\ntitle: >\n  ti|\n---\n", ""),
                Arguments.of("|", "front matter|front matter in TOML"),
                Arguments.of("--|", "front matter|front matter in TOML"),
                Arguments.of("No|thing", ""),
                Arguments.of(
                        "+++\nti|\n+++\n", "level|title|at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of("+++\nlevel = |\n+++\n", "advanced|beginner"),
                Arguments.of("+++\nlevel = \"be|\"\n+++\n", "advanced|beginner"),
                Arguments.of("+++\ndraft = |\n+++\n", "false|true"),
                Arguments.of("+++\ntitle = \"A\"\n[provider]\n|\n+++\n", "name|kind"),
                Arguments.of("+++\n[provider]\nname = \"A\"\nk|\n+++\n", "kind"),
                Arguments.of("+++\nprovider.|\n+++\n", "name|kind"),
                Arguments.of("+++\nprovider = { name = \"A\", kind = | }\n+++\n", "agency|paper"),
                Arguments.of("+++\n[[images]]\nurl = \"a\"\n|\n+++\n", "fit|width"),
                Arguments.of("+++\n[[images]]\nurl = \"a\"\n[[images]]\nfit = |\n+++\n", "cover|fill"),
                Arguments.of("+++\ntags = [\"boats\", |]\n+++\n", "boats|nets|no"),
                Arguments.of("+++\nauthor = \"|\"\n+++\n", "ada|bob"),
                Arguments.of("+++\ntitle = \"\"\"\nti|\n\"\"\"\n+++\n", ""),
                Arguments.of(
                        "{\"title\": \"A\", |}", "level|at|author|cover|date|draft|images|old|provider|tags|topic"),
                Arguments.of("{\"level\": |}", "advanced|beginner"),
                Arguments.of("{\"level\": \"be|\"}", "advanced|beginner"),
                Arguments.of("{\"provider\": {\"|\"}}", "name|kind"),
                Arguments.of("{\"images\": [{\"url\": \"a\", \"fit\": |}]}", "cover|fill"),
                Arguments.of("---json\n{\"tags\": [\"boats\", |]}\n---\n", "boats|nets|no"));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void what_is_offered_fits_the_place(String drawn, String expected) {
        assertThat(String.join("|", labels(drawn))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "'---\nti|\n---\n' = title = '---\ntitle: \n---\n'",
                "'---\nprov|\n---\n' = provider = '---\nprovider:\n  \n---\n'",
                "'---\nimg|\n---\n' = images = '---\nimages:\n  - \n---\n'",
                "'---\nti|: A\n---\n' = title = '---\ntitle: A\n---\n'",
                "'---\nlevel:|\n---\n' = advanced = '---\nlevel: advanced\n---\n'",
                "'---\nlevel: b|e # x\n---\n' = advanced = '---\nlevel: advanced # x\n---\n'",
                "'---\ntags: [|]\n---\n' = no = '---\ntags: [\"no\"]\n---\n'",
                "'{\"level\": |}' = advanced = '{\"level\": \"advanced\"}'",
                "'--|' = front matter = '---\ntitle: \nlevel: \n---\n'",
            })
    void what_is_chosen_is_written_as_the_format_has_it(String drawn, String label, String expected) {
        assertThat(chosen(drawn, label)).isEqualTo(expected);
    }

    /** A closing quote may be there or not; the rest of the line is another's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "`---\nlevel: \"be|\"  # note\n---\n` → beginner → `---\nlevel: beginner  # note\n---\n`",
                "`---\nlevel: 'be|' # note\n---\n` → beginner → `---\nlevel: beginner # note\n---\n`",
                "`---\nlevel: \"be| # note\n---\n` → beginner → `---\nlevel: beginner # note\n---\n`",
                "`---\ntags:\n- 'n|' # note\n---\n` → nets → `---\ntags:\n- nets # note\n---\n`",
                "`---\ntags: [boats, \"|]\n---\n` → nets → `---\ntags: [boats, nets]\n---\n`",
                "`---\ntags: [\"|, boats]\n---\n` → nets → `---\ntags: [nets, boats]\n---\n`",
                "`---\ntags: ['|', 'boats']\n---\n` → nets → `---\ntags: [nets, 'boats']\n---\n`",
                "`---\nprovider: {kind: \"|, name: A}\n---\n` → agency → `---\nprovider: {kind: agency, name: A}\n---\n`",
                "`+++\nlevel = 'be|' # note\n+++\n` → beginner → `+++\nlevel = \"beginner\" # note\n+++\n`",
                "`+++\nlevel = \"| # note\n+++\n` → beginner → `+++\nlevel = \"beginner\" # note\n+++\n`",
                "`+++\ntags = [\"|]\n+++\n` → nets → `+++\ntags = [\"nets\"]\n+++\n`",
                "`+++\ntags = [\"boats\", \"|, \"no\"]\n+++\n` → nets → `+++\ntags = [\"boats\", \"nets\", \"no\"]\n+++\n`",
                "`+++\nprovider = { kind = \"| }\n+++\n` → agency → `+++\nprovider = { kind = \"agency\" }\n+++\n`",
                "`{\"title\": \"A\", \"level\": \"|}` → beginner → `{\"title\": \"A\", \"level\": \"beginner\"}`",
                "`{\"level\": \"|, \"title\": \"x\"}` → beginner → `{\"level\": \"beginner\", \"title\": \"x\"}`",
                "`---json\n{\"|}\n---\n` → title → `---json\n{\"title\": }\n---\n`",
                "`---json\n{\"ti|: \"A\"}\n---\n` → title → `---json\n{\"title\": \"A\"}\n---\n`",
            })
    void what_is_chosen_between_quotes_takes_nothing_with_it(String drawn, String label, String expected) {
        assertThat(chosen(drawn, label)).isEqualTo(expected);
    }

    @Test
    void today_is_offered_for_a_date() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();

        assertThat(labels("---\ndate: |\n---\n")).containsExactly(today);
        assertThat(labels("---\nat: |\n---\n")).hasSize(1).allMatch(label -> label.startsWith(today.substring(0, 8)));
    }

    @Test
    void a_key_is_offered_with_its_type_and_description() {
        CompletionItem title = offered("---\nti|\n---\n", ".md").get(1);

        assertThat(title.getDetail()).isEqualTo("text, required");
        assertThat(title.getDocumentation().getRight().getValue()).isEqualTo("As it is shown.");
    }

    static Stream<String> twentyDocuments() {
        return Stream.of(
                "---\ntitle: A\nlevel: beginner\n---\nBody\n",
                "---\ntitle: A\r\nlevel: beginner\r\n---\r\nBody\r\n",
                "\uFEFF---\ntitle: \"A: b\"\ntags: [boats, nets]\n---\n",
                "---\ntags:\n  - boats\n  -\n  - nets\nimages:\n- url: a\n  width: 3\n-\n---\n",
                "---\nprovider: {name: A, kind: [x, {y: 1}, 'z]\nlevel: x\n---\n",
                "---\nprovider:\n    name: A\n  kind: paper\n title: x\n---\n",
                "---\ntitle: |\n  several\n  lines: 1\nlevel: >-\n  folded\n---\n",
                "---\n# only a comment\n\n\n---\n",
                "---\n? complex\n: value\n- list\nkey\n:\n\"a\": \"b\n---\n",
                "---\ntitle: 🐟 fish # 🐟\n🐟: x\nlevel: \"🐟\n",
                "---\n\t- tab\n  -\t- x: y\n- - - z\n---\n",
                "---\n",
                "",
                "+++\ntitle = \"A\"\n[provider]\nname = 'x'\n[[images]]\nurl = \"\"\n+++\n",
                "+++\ntags = [\n  \"boats\",\n  \"nets\"\n]\nprovider = { name = \"x\", kind = \"\n+++\n",
                "+++\na.b.c = \"\"\"\nx\n\"\"\"\n[[images\n[provider\n= 3\n.\n+++\n",
                "{\"title\": \"A\", \"provider\": {\"name\": \"x\"}, \"images\": [{\"url\": 3}, ]}\nBody\n",
                "{\"title\": \"A\\\n\"}}}]]{{[[",
                "---json\n{\"title\": [\n]]}\n---\n",
                "---\nanchor: &a {x: *a}\n<<: *a\n!tag x: !!str y\n%: @\n`\n---\n");
    }

    /** Sends all questions at once, and waits for the answers. */
    @ParameterizedTest
    @MethodSource("twentyDocuments")
    void completion_at_every_offset_never_fails(String text) {
        Path file = document(text, ".md");
        TextLines lines = new TextLines(text, PositionEncoding.UTF_16);
        List<CompletableFuture<Either<List<CompletionItem>, CompletionList>>> requests = new ArrayList<>();
        for (int offset = 0; offset <= text.length(); offset++) {
            requests.add(editor.server()
                    .getTextDocumentService()
                    .completion(new CompletionParams(editor.document(file), lines.position(offset))));
        }

        assertThat(requests).allSatisfy(request -> assertThat(list(request)).isNotNull());
        assertThat(items(file, new Position(1_000, 1_000))).isNotNull();
    }
}
