package dev.frontmatter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections of small sites, and what is said across their documents. */
class ContentCollectionsTest {

    record Author(String handle, @Nullable String name) {}

    @TempDir
    Path folder;

    private ContentCollections pages(ContentCheck<?>... checks) {
        ContentCollections site = ContentCollections.of(folder)
                .with("pages", FrontMatter.untyped(), "**/*.md")
                .withNow(Instant.parse("2026-03-14T12:00:00Z"));
        for (ContentCheck<?> check : checks) {
            site = site.withCheck("pages", check);
        }
        return site;
    }

    private ContentCollectionsTest page(String path, String... lines) throws IOException {
        return file(path, "---\n" + String.join("\n", lines) + "\n---\n");
    }

    private ContentCollectionsTest file(String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
        return this;
    }

    private String said(ContentCollections site) throws IOException {
        return shown(site.read().diagnostics());
    }

    private String shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(DiagnosticText::of)
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "");
    }

    private String headlines(ContentCollections site) throws IOException {
        return site.read().diagnostics().stream()
                .map(DiagnosticText::headline)
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "");
    }

    // Unique values

    @Test
    void a_value_is_unique_in_one_namespace_of_several_paths() throws IOException {
        page("a.md", "slug: tide").page("b.md", "slug: boats", "aliases: [old-boats, tide]");

        assertThat(said(pages(UniqueValues.of("/slug", "/aliases/*")))).isEqualTo("""
                b.md:3:22: error[content/duplicate-value]: aliases[1] must have a value of its own, found `tide`, which a.md has, too
                   |
                 3 | aliases: [old-boats, tide]
                   |                      ^^^^
                   = the same value at a.md:2:7
                """);
    }

    @Test
    void a_document_is_never_compared_with_itself() throws IOException {
        page("a.md", "slug: tide", "aliases: [tide, TIDE, tide]");

        assertThat(headlines(pages(UniqueValues.of("/slug", "/aliases/*")))).isEmpty();
    }

    @Test
    void a_value_is_unique_within_a_scope() throws IOException {
        page("en/a.md", "slug: tide", "lang: en");
        page("de/a.md", "slug: tide", "lang: de");
        page("de/b.md", "slug: tide", "lang: de");

        assertThat(headlines(pages(UniqueValues.of("/slug").within("/lang"))))
                .isEqualTo(
                        "de/b.md:2:7: error[content/duplicate-value]: slug must have a value of its own within `de`, "
                                + "found `tide`, which de/a.md has, too");
        assertThat(headlines(pages(UniqueValues.of("/slug").within("{parent}"))))
                .isEqualTo(headlines(pages(UniqueValues.of("/slug").within("/lang"))));
    }

    @Test
    void values_that_differ_in_case_alone_are_a_warning() throws IOException {
        page("a.md", "slug: Tide").page("b.md", "slug: tide");

        assertThat(headlines(pages(UniqueValues.of("/slug"))))
                .isEqualTo(
                        "b.md:2:7: warning[content/duplicate-value]: slug should differ in more than case from `Tide` "
                                + "of a.md, found `tide`");
    }

    @Test
    void a_value_is_compared_as_its_author_means_it() throws IOException {
        page("a.md", "slug: 1.10").page("b.md", "slug: \"1.1\\u0030\"").page("c.md", "slug: 1.1");

        assertThat(headlines(pages(UniqueValues.of("/slug"))))
                .startsWith("b.md:2:7: error")
                .doesNotContain("c.md");
    }

    // References

    private ContentCollections withAuthors(ContentCheck<?> check) {
        return ContentCollections.of(folder)
                .with("authors", FrontMatter.reader(Author.class), "authors/*.md")
                .withIdentity("authors", "/handle")
                .with("pages", FrontMatter.untyped(), "posts/**/*.md")
                .withCheck("pages", check);
    }

    @Test
    void a_reference_names_a_document_of_another_collection() throws IOException {
        page("authors/kim.md", "handle: kim-lee").page("posts/a.md", "author: kim-lee");
        page("posts/b.md", "author: kim-leee").page("posts/c.md", "author: nobody");

        assertThat(said(withAuthors(References.from("/author").to("authors")))).isEqualTo("""
                posts/b.md:2:9: error[content/dangling-reference]: author must name one of authors, found `kim-leee`
                   |
                 2 | author: kim-leee
                   |         ^^^^^^^^ did you mean `kim-lee`?
                   = `kim-lee` at authors/kim.md:2:9
                   = fix: write `kim-lee`

                posts/c.md:2:9: error[content/dangling-reference]: author must name one of authors, found `nobody`
                   |
                 2 | author: nobody
                   |         ^^^^^^
                """);
    }

    @Test
    void a_path_is_an_identity_in_full_and_below_the_folder_of_the_pattern() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("authors", FrontMatter.untyped(), "people/authors/*.md")
                .with("pages", FrontMatter.untyped(), "posts/*.md")
                .withCheck("pages", References.from("/by/*").to("authors"));
        page("people/authors/kim.md", "name: Kim").page("posts/a.md", "by: [kim, people/authors/kim, authors/kim]");

        assertThat(headlines(site)).startsWith("posts/a.md:2:31: error[content/dangling-reference]: by[2] must name");
        assertThat(site.read().find("authors", "kim")).isEqualTo(site.read().find("authors", "people/authors/kim"));
        assertThat(site.read().find("authors", "kim").orElseThrow().path()).isEqualTo("people/authors/kim.md");
    }

    @Test
    void a_document_with_errors_still_counts() throws IOException {
        page("authors/kim.md", "handle: kim", "nmae: Kim").page("posts/a.md", "author: kim");

        assertThat(headlines(withAuthors(References.from("/author").to("authors"))))
                .startsWith("authors/kim.md:3:1: error[schema/unknown-key]")
                .doesNotContain("posts/a.md");
    }

    @Test
    void an_identity_that_an_error_hides_is_not_missed() throws IOException {
        page("authors/kim.md", "name: Kim", "handle: \"kim").page("posts/a.md", "author: kim");
        page("posts/b.md", "author: ada");

        assertThat(headlines(withAuthors(References.from("/author").to("authors"))))
                .contains("authors/kim.md:3:9: error[yaml/unclosed-quote]")
                .contains("posts/b.md:2:9: error[content/dangling-reference]")
                .doesNotContain("posts/a.md");
    }

    @Test
    void an_identity_is_unique() throws IOException {
        page("authors/a.md", "handle: kim").page("authors/b.md", "handle: kim");

        ContentCollections site = withAuthors(References.from("/author").to("authors"));
        String once = "authors/b.md:2:9: error[content/duplicate-value]: handle must have a value of its own, found "
                + "`kim`, which authors/a.md has, too";
        assertThat(headlines(site)).isEqualTo(once);
        assertThat(headlines(site.withCheck("authors", UniqueValues.of("/handle"))))
                .isEqualTo(once);
    }

    @Test
    void a_reference_is_part_of_an_identity() throws IOException {
        page("docs/index.md", "children: [/start, /guides, /strat]");
        page("docs/start.md", "title: Start").page("docs/guides/index.md", "title: Guides");

        assertThat(headlines(pages(
                        References.from("/children/*").to("pages").as("{folder}{value}", "{folder}{value}/index"))))
                .isEqualTo("docs/index.md:2:29: error[content/dangling-reference]: children[2] must name one of pages, "
                        + "found `/strat`");
    }

    // Files

    @Test
    void a_file_must_exist() throws IOException {
        page("posts/a.md", "cover: tide.png", "photo: /img/boat.png", "link: https://example.org/x.png");
        page("posts/b.md", "cover: tied.png", "photo: /img/Boat.png");
        file("posts/tide.png", "\u00ff").file("static/img/boat.png", "\u00ff");

        assertThat(said(pages(
                        ExistingFiles.of("/cover"),
                        ExistingFiles.of("/photo").under(".", "static"),
                        ExistingFiles.of("/link"))))
                .isEqualTo("""
                posts/b.md:2:8: error[content/missing-file]: cover must name a file, found `tied.png`, which is not there (posts/tied.png)
                   |
                 2 | cover: tied.png
                   |        ^^^^^^^^ did you mean `tide.png`?
                   = possible fix: write `tide.png`

                posts/b.md:3:8: error[content/missing-file]: photo must name a file, found `/img/Boat.png`, which is not there (img/Boat.png, static/img/Boat.png)
                   |
                 3 | photo: /img/Boat.png
                   |        ^^^^^^^^^^^^^ did you mean `/img/boat.png`?
                   = fix: write `/img/boat.png`
                """);
    }

    @Test
    void a_file_has_a_type_and_a_size() throws IOException {
        page("a.md", "cover: a.png")
                .page("b.md", "cover: b.jpg")
                .page("c.md", "cover: c.png")
                .page("d.md", "cover: d.webp");
        file("a.png", "\u0089PNG").file("b.jpg", "x");
        Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Files.write(folder.resolve("c.png"), new byte[] {'G', 'I', 'F', '8', '9', 'a'});
        Files.write(folder.resolve("d.webp"), new byte[301_000]);

        assertThat(headlines(
                        pages(ExistingFiles.of("/cover").ofTypes("png", "webp").ofAtMost(300_000))))
                .isEqualTo("""
                b.md:2:8: error[content/missing-file]: cover must name a file of type png, webp, found `b.jpg`
                c.md:2:8: error[content/missing-file]: cover must name a file of type png, webp, found `c.png`, which is gif in spite of its name
                d.md:2:8: error[content/missing-file]: cover must name a file of at most 300 kB, found `d.webp` of 301 kB""");
    }

    @Test
    void nothing_leaves_the_repository() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        file("secret.txt", "x").page("site/a.md", "cover: ../secret.txt", "photo: /../secret.txt");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        page("site/b.md", "cover: link.txt");
        page("site/c.md", "cover: ../no-such.txt");

        ContentCollections inside = ContentCollections.of(site)
                .with("pages", FrontMatter.untyped(), "*.md")
                .withCheck("pages", ExistingFiles.of("/cover"))
                .withCheck("pages", ExistingFiles.of("/photo"));
        assertThat(inside.read().diagnostics())
                .extracting(Diagnostic::message)
                .allMatch(message ->
                        message.endsWith(": it is outside of the repository or, without one, of the working folder"))
                .hasSize(4);
    }

    // Rules of one document

    @Test
    void a_value_equals_a_part_of_the_path() throws IOException {
        page("posts/tide/index.md", "name: tied", "series: posts");

        assertThat(said(pages(
                        PathValues.of("/name").is("{parent}"),
                        PathValues.of("/series").is("{folder}"))))
                .isEqualTo("""
                posts/tide/index.md:2:7: error[content/path-mismatch]: name must be `tide`, as in the file's path, found `tied`
                   |
                 2 | name: tied
                   |       ^^^^
                   = possible fix: write `tide`

                posts/tide/index.md:3:9: error[content/path-mismatch]: series must be `posts/tide`, as in the file's path, found `posts`
                   |
                 3 | series: posts
                   |         ^^^^^
                   = possible fix: write `posts/tide`
                """);
    }

    @Test
    void a_star_of_the_pattern_is_a_part_of_the_path() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("pages", FrontMatter.untyped(), "docs/*/**/v*.md")
                .withCheck("pages", PathValues.of("/lang").is("{1}"))
                .withCheck("pages", PathValues.of("/version").is("{2}"));
        page("docs/en/x/y/v10.md", "lang: en", "version: \"10\"").page("docs/de/v9.md", "lang: en", "version: 9");

        assertThat(headlines(site))
                .isEqualTo("docs/de/v9.md:2:7: error[content/path-mismatch]: lang must be `de`, as in the file's path, "
                        + "found `en`");
    }

    @Test
    void values_are_of_a_vocabulary() throws IOException {
        page("a.md", "tags: [sea, shor, rain]");
        file("tags.yml", "# all tags\n- sea\n- shore\n- \"sky\"\n");

        assertThat(said(pages(Vocabulary.in("/tags/*", folder.resolve("tags.yml")))))
                .isEqualTo("""
                a.md:2:13: error[content/vocabulary]: tags[1] must be one of sea, shore, sky, found `shor`
                   |
                 2 | tags: [sea, shor, rain]
                   |             ^^^^ did you mean `shore`?
                   = `shore` at tags.yml:3:3
                   = fix: write `shore`

                a.md:2:19: error[content/vocabulary]: tags[2] must be one of sea, shore, sky, found `rain`
                   |
                 2 | tags: [sea, shor, rain]
                   |                   ^^^^
                """);
    }

    @Test
    void a_vocabulary_is_a_list_or_the_keys_of_a_mapping() throws IOException {
        page("a.md", "tag: sea").page("b.md", "tag: see");
        for (String list : List.of(
                "- sea\n- sky\n", "---\n- sea\n", "[sea,\n sky]\n", "tags: [sea]\n", "sea: The sea\nsky: The sky\n")) {
            file("list.yml", list);

            assertThat(pages(Vocabulary.in("/tag", folder.resolve("list.yml")))
                            .read()
                            .diagnostics())
                    .as(list)
                    .hasSize(1)
                    .allSatisfy(diagnostic ->
                            assertThat(diagnostic.related().get(0).toString()).contains("list.yml"));
        }
        file("list.json", "[\"sea\", \"sky\"]").file("list.toml", "tags = [\"sea\"]\n");
        assertThat(pages(Vocabulary.in("/tag", folder.resolve("list.json")))
                        .read()
                        .diagnostics())
                .hasSize(1);
        assertThat(pages(Vocabulary.in("/tag", folder.resolve("list.toml")))
                        .read()
                        .diagnostics())
                .hasSize(1);
        file("bad.yml", "- [sea]\n");
        assertThatThrownBy(() -> Vocabulary.in("/tag", folder.resolve("bad.yml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.yml:1:3: ");
    }

    @Test
    void a_date_is_within_bounds() throws IOException {
        page("a.md", "reviewed: 2025-03-14", "until: 2026-03-14");
        page("b.md", "reviewed: 2025-03-13");
        page("c.md", "reviewed: 2026-03-15T00:00:00Z");
        page("d.md", "reviewed: soon");
        page("e.md", "from: 2026-03-02", "until: 2026-03-01");

        assertThat(said(pages(
                        DateRange.of("/reviewed").after("-365d").before("now"),
                        DateRange.of("/until").after("/from"))))
                .isEqualTo("""
                b.md:2:11: error[content/date]: reviewed must be 2025-03-14 or later (-365d), found `2025-03-13`
                   |
                 2 | reviewed: 2025-03-13
                   |           ^^^^^^^^^^

                c.md:2:11: error[content/date]: reviewed must be 2026-03-14T12:00:00Z or earlier (now), found `2026-03-15T00:00:00Z`
                   |
                 2 | reviewed: 2026-03-15T00:00:00Z
                   |           ^^^^^^^^^^^^^^^^^^^^

                d.md:2:11: error[content/date]: reviewed must be a date, such as 2026-03-14, found `soon`
                   |
                 2 | reviewed: soon
                   |           ^^^^

                e.md:3:8: error[content/date]: until must be 2026-03-02 or later, found `2026-03-01`
                   |
                 3 | until: 2026-03-01
                   |        ^^^^^^^^^^
                   = from at line 2
                   |
                 2 | from: 2026-03-02
                   |       ^^^^^^^^^^
                """);
    }

    @Test
    void a_text_has_a_length() throws IOException {
        page("a.md", "title: four", "text: 123456").page("b.md", "title: \"\\U0001F30A\\U0001F30A\\U0001F30A\"");
        page("c.md", "title: fives").page("d.md", "title: sixsix").page("e.md", "title: x");

        assertThat(headlines(pages(TextLength.of("/title").min(2).recommended(4).max(5))))
                .isEqualTo("""
                c.md:2:8: warning[content/length]: title should have at most 4 characters, found 5
                d.md:2:8: error[content/length]: title must have at most 5 characters, found 6
                e.md:2:8: error[content/length]: title must have at least 2 characters, found 1""");
    }

    @Test
    void keys_stand_in_order_with_their_comments() throws IOException {
        String page = """
                ---
                # about this page
                slug: tide
                # shown in the list
                title: Low tide

                # kept apart

                text: |
                  two
                  lines
                tags:
                  - sea   # of all
                date: 2026-03-14 # the day
                ---
                """;
        file("a.md", page);

        ContentCollections site = pages(KeyOrder.of("title", "slug", "date", "tags"));
        Diagnostic diagnostic = site.read().diagnostics().get(0);
        assertThat(DiagnosticText.headline(diagnostic).replace(folder + "/", ""))
                .isEqualTo("a.md:5:1: error[content/key-order]: title must stand before slug");
        String fixed = new String(
                diagnostic.fixes().get(0).applyTo(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(fixed).isEqualTo("""
                ---
                # about this page
                # shown in the list
                title: Low tide
                slug: tide

                # kept apart

                text: |
                  two
                  lines
                date: 2026-03-14 # the day
                tags:
                  - sea   # of all
                ---
                """);
        file("a.md", fixed);
        assertThat(headlines(site)).isEmpty();
    }

    @Test
    void keys_that_anchors_hold_are_not_moved() throws IOException {
        page("a.md", "slug: &name tide", "title: *name").page("b.md", "{slug: tide, title: Low tide}");

        List<Diagnostic> diagnostics =
                pages(KeyOrder.of("title", "slug")).read().diagnostics();

        assertThat(diagnostics).hasSize(2);
        assertThat(diagnostics.get(0).fixes()).isEmpty();
        assertThat(fixed("b.md", diagnostics.get(1))).isEqualTo("---\n{title: Low tide, slug: tide}\n---\n");
    }

    @Test
    void a_list_that_no_rule_looks_into_is_reported_and_a_single_value_stands_for_a_list() throws IOException {
        page("a.md", "tags: [reef]", "by: [[kim]]").page("b.md", "tags: reef").page("c.md", "tags: {a: reef}");

        assertThat(headlines(pages(
                        Vocabulary.of("/tags", List.of("sea")),
                        Vocabulary.of("/tags/*", List.of("sea")),
                        TextLength.of("/by/*").max(9))))
                .isEqualTo("""
                        a.md:2:7: error[content/vocabulary]: tags must be a single value, found a list
                        a.md:2:8: error[content/vocabulary]: tags[0] must be one of sea, found `reef`
                        a.md:3:6: error[content/length]: by[0] must be a single value, found a list
                        b.md:2:7: error[content/vocabulary]: tags must be one of sea, found `reef`
                        b.md:2:7: error[content/vocabulary]: tags must be one of sea, found `reef`
                        c.md:2:7: error[content/vocabulary]: tags must be a single value, found a mapping
                        c.md:2:11: error[content/vocabulary]: tags.a must be one of sea, found `reef`""");
    }

    @Test
    void a_check_that_could_never_hold_is_refused() {
        assertThatThrownBy(() -> DateRange.of("/d").after("now").before("-1d"))
                .hasMessage("no date is from now to -1d");
        assertThatThrownBy(() -> DateRange.of("/d").before("2026-01-01").after("2026-01-02"))
                .hasMessage("no date is from 2026-01-02 to 2026-01-01");
        assertThatThrownBy(() -> DeprecatedKey.of("/a").use("/a")).hasMessage("/a cannot be used in place of itself");
        for (String root : List.of("/etc", "../x", "static/../..")) {
            assertThatThrownBy(() -> ExistingFiles.of("/cover").under(root))
                    .hasMessageStartingWith("`" + root + "` must be a folder below that of the collections");
        }
    }

    @Test
    void an_image_that_is_empty_and_a_bound_that_is_no_date_are_reported() throws IOException {
        file("a.png", "").page("a.md", "cover: a.png", "from: soon", "to: 2026-01-01");

        assertThat(headlines(pages(
                        ExistingFiles.of("/cover").ofTypes(".png"),
                        DateRange.of("/to").after("/from"))))
                .isEqualTo("""
                        a.md:2:8: error[content/missing-file]: cover must name a file of type png, found `a.png`, which is empty
                        a.md:3:7: error[content/date]: from must be a date, such as 2026-03-14, found `soon`""");
    }

    private String fixed(String file, Diagnostic diagnostic) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(file));
        return new String(diagnostic.fixes().get(0).applyTo(before), StandardCharsets.UTF_8);
    }

    @Test
    void keys_are_moved_with_their_comments_and_those_of_the_document_stay() throws IOException {
        page("a.md", "# all", "", "# the day", "date: 1 # UTC", "tags:", "  - a", "  # no more", "title: Tide");
        file("b.md", "+++\n[author]\nname = 'Kim'\n\n[cover]\nsrc = 'a.png'\n+++\n");

        List<Diagnostic> diagnostics =
                pages(KeyOrder.of("title", "cover", "author", "date")).read().diagnostics();

        assertThat(fixed("a.md", diagnostics.get(0)))
                .isEqualTo("---\n# all\n\ntitle: Tide\ntags:\n  - a\n  # no more\n# the day\ndate: 1 # UTC\n---\n");
        assertThat(fixed("b.md", diagnostics.get(1)))
                .startsWith("+++\n[cover]\nsrc = 'a.png'\n")
                .contains("[author]\nname = 'Kim'\n");
    }

    @Test
    void a_key_is_renamed_wherever_its_format_writes_it() throws IOException {
        file("a.md", "+++\nwriter.name = 'x'\nwriter.url = 'y'\n\n[writer.home]\ntown = 'z'\n+++\n");

        List<Diagnostic> diagnostics =
                pages(DeprecatedKey.of("/writer").use("/author")).read().diagnostics();

        assertThat(fixed("a.md", diagnostics.get(0)))
                .isEqualTo("+++\nauthor.name = 'x'\nauthor.url = 'y'\n\n[author.home]\ntown = 'z'\n+++\n");
    }

    @Test
    void a_key_without_a_value_is_not_called_missing() throws IOException {
        page("a.md", "team:", "url: https://example.org").page("b.md", "writer: Kim", "author:");

        assertThat(said(pages(KeysTogether.required("/team", "/url", "/lead"))
                        .withCheck("pages", DeprecatedKey.of("/writer").use("/author"))))
                .isEqualTo("""
                        a.md:2:1: error[content/required-together]: url must be given together with lead, which is missing, and team, which has no value
                           |
                         2 | team:
                           | ^^^^ add lead and give team a value, or remove url
                           = url at line 3
                           |
                         3 | url: https://example.org
                           | ^^^

                        b.md:2:1: warning[content/deprecated-key]: writer should no longer be given; its name is author now
                           |
                         2 | writer: Kim
                           | ^^^^^^ write its value behind author, and remove it
                           = the key to use at line 3
                           |
                         3 | author:
                           | ^^^^^^
                        """);
    }

    @Test
    void a_key_that_holds_a_list_is_a_value_of_a_vocabulary_unless_it_is_called_a_list() throws IOException {
        file("kinds.yml", "sea: [ocean]\n").file("words.yml", "words: [sea]\n").file("x.toml", "values = ['sea']\n");
        page("a.md", "kind: sea");

        for (String list : List.of("kinds.yml", "words.yml", "x.toml")) {
            assertThat(pages(Vocabulary.in("/kind", folder.resolve(list)))
                            .read()
                            .diagnostics())
                    .as(list)
                    .isEmpty();
        }
    }

    @Test
    void a_key_has_another_name_now() throws IOException {
        page("a.md", "writer: Kim", "layout: x").page("b.md", "writer: Kim", "author: Kim");

        assertThat(said(pages(DeprecatedKey.of("/writer").use("/author"), DeprecatedKey.of("/layout"))))
                .isEqualTo("""
                a.md:2:1: warning[content/deprecated-key]: writer should no longer be given; its name is author now
                   |
                 2 | writer: Kim
                   | ^^^^^^ write author
                   = fix: rename to `author`

                a.md:3:1: warning[content/deprecated-key]: layout should no longer be given
                   |
                 3 | layout: x
                   | ^^^^^^ remove it

                b.md:2:1: warning[content/deprecated-key]: writer should no longer be given; its name is author now
                   |
                 2 | writer: Kim
                   | ^^^^^^ remove it
                   = the key to use at line 3
                   |
                 3 | author: Kim
                   | ^^^^^^
                """);
    }

    @Test
    void keys_go_together_or_exclude_each_other() throws IOException {
        page("a.md", "team: x").page("b.md", "team:", "team_url:").page("c.md", "redirect: /x", "canonical: /y");

        assertThat(said(pages(
                        KeysTogether.required("/team", "/team_url"),
                        KeysTogether.exclusive("/canonical", "/redirect"))))
                .isEqualTo("""
                a.md:2:1: error[content/required-together]: team must be given together with team_url, which is missing
                   |
                 2 | team: x
                   | ^^^^ add team_url, or remove team

                c.md:3:1: error[content/mutually-exclusive]: canonical must not be given together with redirect
                   |
                 3 | canonical: /y
                   | ^^^^^^^^^ keep one of them
                   = redirect at line 2
                   |
                 2 | redirect: /x
                   | ^^^^^^^^
                """);
    }

    @Test
    void a_document_is_there_in_each_language() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("pages", FrontMatter.untyped(), "docs/*/**/*.md")
                .withCheck("pages", Translations.of("{1}", "en", "de", "fr"));
        page("docs/en/a.md", "t: 1").page("docs/de/a.md", "t: 1").page("docs/fr/a.md", "t: 1");
        page("docs/de/x/b.md", "t: 1").page("docs/fr/x/b.md", "t: 1").page("docs/pl/c.md", "t: 1");

        assertThat(said(site)).isEqualTo("""
                docs/de/x/b.md:1:1: error[content/missing-translation]: the document must be there in en, found no `docs/en/x/b.md`
                   |
                 1 | ---
                   | ^^^
                   = the one in fr at docs/fr/x/b.md:1:1
                """);
    }

    // What every rule takes

    @Test
    void a_rule_has_another_severity_and_message_and_holds_for_some_documents() throws IOException {
        page("a.md", "title: sixsix", "kind: note").page("b.md", "title: sixsix", "kind: guide/short");
        page("c.md", "title: sixsix");

        ContentCheck<?> check = TextLength.of("/title")
                .max(5)
                .when("/kind", "guide/*", "post")
                .withMessage("too long")
                .withSeverity(Severity.WARNING);
        assertThat(headlines(pages(check))).isEqualTo("b.md:2:8: warning[content/length]: too long");
    }

    @Test
    void a_check_of_ones_own_sees_data_spans_and_paths() throws IOException {
        ContentCheck<Place> onePinned = new ContentCheck<>() {
            @Override
            public @Nullable Place look(ContentDocument page, Report report) {
                boolean pinned = page.result()
                        .document()
                        .map(document -> document.data() instanceof java.util.Map<?, ?> data
                                && Boolean.TRUE.equals(data.get("pinned")))
                        .orElse(false);
                return pinned ? page.values().place("/pinned") : null;
            }

            @Override
            public void compare(List<Place> pinned, ContentIndex index, Report report) {
                pinned.stream()
                        .skip(1)
                        .forEach(more -> report.error(
                                        "house/one-pinned",
                                        more,
                                        "only one may be pinned of "
                                                + index.entries().size())
                                .related(pinned.get(0), "the first one"));
            }
        };
        ContentCheck<Void> lowerCase = (page, report) -> {
            if (!page.path().equals(page.path().toLowerCase(java.util.Locale.ROOT))) {
                report.warning(
                                "house/lower-case",
                                page.place(),
                                page.part("name").orElseThrow() + " must be in small letters")
                        .hint("rename the file");
            }
            return null;
        };
        page("a.md", "pinned: true").page("b.md", "pinned: false").page("x/C.md", "pinned: true");

        assertThat(said(pages(onePinned, lowerCase))).isEqualTo("""
                x/C.md:1:1: warning[house/lower-case]: C must be in small letters
                   |
                 1 | ---
                   | ^^^ rename the file

                x/C.md:2:9: error[house/one-pinned]: only one may be pinned of 3
                   |
                 2 | pinned: true
                   |         ^^^^
                   = the first one at a.md:2:9
                """);
    }

    @Test
    void one_typo_is_one_diagnostic() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("authors", FrontMatter.reader(Author.class), "*.md")
                .withCheck("authors", Vocabulary.of("/handle", List.of("kim")))
                .withCheck("authors", KeysTogether.required("/handle", "/name"));
        page("a.md", "handle: [kim]", "name: Kim").page("b.md", "handle: kim", "name: \"Kim");

        assertThat(site.read().diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("schema/type", "yaml/unclosed-quote");
    }

    // The collections

    @Test
    void a_document_is_in_the_first_collection_that_fits() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("notes", FrontMatter.untyped(), "notes/*.md")
                .with("rest", FrontMatter.untyped(), "**/*.md", "data/*.yml");
        page("notes/a.md", "x: 1")
                .page("b.md", "x: 1")
                .file("data/c.yml", "x: 1\n")
                .file("d.txt", "");

        assertThat(site.read().documents())
                .extracting(entry -> entry.collection() + " " + entry.id() + " " + entry.path())
                .containsExactly("rest b b.md", "rest data/c data/c.yml", "notes notes/a notes/a.md");
        assertThat(site.read(site.read().find("notes", "a").orElseThrow())
                        .orThrow()
                        .body())
                .isEmpty();
        assertThat(site.collection("notes/a.md")).contains("notes");
        assertThat(site.collection("d.txt")).isEmpty();
    }

    @Test
    void documents_are_handed_over_in_any_order_from_anywhere() throws IOException {
        ContentCollections.Session session = pages(UniqueValues.of("/slug")).begin();
        List<ContentFacts> facts = new ArrayList<>();
        for (String name : List.of("a.md", "b.md", "c.md")) {
            facts.add(session.look(name, Source.ofText("memory:" + name, "---\nslug: x\n---\n"))
                    .orElseThrow());
        }
        List<Diagnostic> inOrder = session.compare(facts).diagnostics();
        Collections.reverse(facts);

        assertThat(session.compare(facts).diagnostics()).isEqualTo(inOrder);
        assertThat(inOrder).extracting(Diagnostic::sourceName).containsExactly("memory:b.md", "memory:c.md");
        assertThat(session.look("x.txt", Source.ofText("x", ""))).isEmpty();
        assertThat(session.compare(facts).touching("memory:c.md"::equals)).hasSize(1);
        assertThat(session.compare(facts).touching("memory:a.md"::equals)).hasSize(2);
    }

    @Test
    void a_place_that_was_kept_is_shown_beside_another_one_of_its_document() throws IOException {
        ContentCheck<List<Place>> twice = new ContentCheck<>() {
            @Override
            public List<Place> look(ContentDocument page, Report report) {
                return List.of(page.values().place("/a"), page.values().place("/b"));
            }

            @Override
            public void compare(List<List<Place>> kept, ContentIndex index, Report report) {
                report.error("house/twice", kept.get(0).get(1), "twice")
                        .related(kept.get(0).get(0), "the first");
            }
        };
        page("a.md", "a: 1", "b: 1");

        assertThat(said(pages(twice))).isEqualTo("""
                a.md:3:4: error[house/twice]: twice
                   |
                 3 | b: 1
                   |    ^
                   = the first at line 2
                   |
                 2 | a: 1
                   |    ^
                """);
    }

    @Test
    void what_is_kept_of_a_value_is_its_text_and_place() throws IOException {
        page("a.md", "slug: tide");
        List<KeptValue> kept = new ArrayList<>();
        ContentCheck<Void> keeping = (page, report) -> {
            ContentCheck.Report none = report;
            List<KeptValue> values = UniqueValues.of("/slug").look(page, none);
            kept.addAll(java.util.Objects.requireNonNull(values));
            ContentCheck.Reported reported = report.error("house/kept", page.place(), "kept");
            reported.expected("nothing", "something");
            return null;
        };
        ContentResult result = pages(keeping).read();

        ContentEntry entry = result.documents().get(0);
        assertThat(kept)
                .extracting(KeptValue::text, KeptValue::document)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tide", entry.path()));
        assertThat(kept.get(0).place()).hasToString(folder.resolve("a.md") + ":2:7");
        assertThat(result.diagnostics().get(0).expected()).contains("nothing");
    }

    @Test
    void a_document_without_front_matter_may_be_in_a_collection() throws IOException {
        ContentCollections site = ContentCollections.of(folder)
                .with("pages", FrontMatter.untyped().withOptionalFrontMatter(), "*.md")
                .withCheck("pages", UniqueValues.of("/slug"))
                .withCheck("pages", PathValues.of("/parent").is("{parent}"));
        file("a.md", "Text.\n").page("b.md", "slug: x").page("c.md", "parent: x");

        assertThat(headlines(site))
                .isEqualTo("c.md:2:9: error[content/path-mismatch]: parent must be ``, as in the file's "
                        + "path, found `x`");
    }

    @Test
    void the_diagnostics_of_a_document_are_bounded() throws IOException {
        page("a.md", "tags: [" + "seee, ".repeat(3_000) + "sea]");

        List<Diagnostic> diagnostics =
                pages(Vocabulary.of("/tags/*", List.of("sea"))).read().diagnostics();
        assertThat(diagnostics).hasSize(1_001);
        assertThat(diagnostics).last().extracting(each -> each.rule().id()).isEqualTo("source/limit-diagnostics");
    }

    @Test
    void misuse_is_said_at_once() {
        ContentCollections site = pages();

        assertThatThrownBy(() -> site.with("pages", FrontMatter.untyped(), "*.md"))
                .hasMessage("there are two collections pages");
        assertThatThrownBy(() -> site.withIdentity("posts", "/id")).hasMessage("there is no collection posts");
        assertThatThrownBy(() -> site.with("x", FrontMatter.untyped())).hasMessageContaining("needs a pattern");
        assertThatThrownBy(() -> UniqueValues.of()).hasMessageContaining("needs a key");
        assertThatThrownBy(() -> UniqueValues.of("slug")).hasMessageContaining("JSON Pointer");
        assertThatThrownBy(() -> PathValues.of("/x").is("{nmae}")).hasMessageContaining("{name}");
        assertThatThrownBy(() -> DateRange.of("/x").after("yesterday")).hasMessageContaining("-365d");
        assertThatThrownBy(() -> TextLength.of("/x").max(5).recommended(6)).hasMessageContaining("must grow");
        assertThatThrownBy(() -> KeysTogether.required("/x")).hasMessageContaining("two different keys");
        assertThatThrownBy(() -> Translations.of("x{1}", "en", "de")).hasMessageContaining("one part of the path");
        assertThatThrownBy(() -> Vocabulary.of("/x", List.of())).hasMessageContaining("no values");
        assertThatThrownBy(() ->
                        site.withCheck("pages", PathValues.of("/x").is("{2}").withMessage("x")))
                .hasMessage("{2} asks for star 2 of the pattern `**/*.md`, which has 1");
        assertThatThrownBy(() -> UniqueValues.of("/x").when("/y")).hasMessageContaining("needs a value");
    }
}
