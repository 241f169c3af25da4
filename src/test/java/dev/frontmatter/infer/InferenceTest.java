package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class InferenceTest {

    private static final String[] MOODS = {"calm", "stormy", "foggy"};

    private final Map<String, String> files = new TreeMap<>();
    private InferenceOptions options = InferenceOptions.defaults();

    private InferenceTest with(String folder, int count, IntFunction<String> keys) {
        for (int i = 0; i < count; i++) {
            files.put(folder + "/" + (1_000 + i) + ".md", "---\n" + keys.apply(i) + "\n---\n");
        }
        return this;
    }

    private InferredSite learn() {
        Inference inference = Inference.ofCollections(options);
        files.forEach((path, text) -> inference.add(path, FrontMatter.untyped().readText(text)));
        return inference.finish("site");
    }

    private InferredCollection only() {
        List<InferredCollection> collections = learn().collections();
        assertThat(collections).hasSize(1);
        return collections.get(0);
    }

    private List<String> types() {
        return only().keys().stream().map(key -> key.path() + ": " + key.type()).toList();
    }

    private List<String> outliers() {
        return only().outliers().stream()
                .map(outlier ->
                        outlier.kind() + " " + outlier.path() + " " + outlier.pointer() + " " + outlier.likely())
                .toList();
    }

    @Test
    void oneRareKeyInAThousandIsAMisspelling() {
        with("posts", 1_000, i -> (i == 500 ? "titel" : "title") + ": A " + i + "\ntags: [a]");
        assertThat(outliers()).containsExactly("KEY posts/1500.md /titel title");
        assertThat(only().keys().get(0))
                .isEqualTo(new InferredKey("title", 0.999, true, "text", List.of("A 0", "A 1", "A 2")));
        assertThat(only().outliers().get(0))
                .isEqualTo(new Outlier(
                        "posts/1500.md",
                        "/titel",
                        Outlier.Kind.KEY,
                        "key `titel` is in 1 of 1000 files, `title` in 999",
                        "title"));
    }

    @Test
    void aRareKeyIsLearnedIfItIsNotNearOrStandsBesideItsLike() {
        with("posts", 50, i -> "title: A\nimage: a.png" + (i == 7 ? "\nimages: b.png\nredirect: /b" : ""));
        assertThat(outliers()).isEmpty();
        assertThat(types()).containsExactly("title: text", "image: text", "images: text", "redirect: text");
    }

    @Test
    void aKeyThatOneInHundredsLacksIsMissing() {
        with("posts", 400, i -> i == 9 ? "date: 2026-03-14" : "title: A\ndate: 2026-03-14");
        assertThat(outliers()).containsExactly("MISSING posts/1009.md  title");
    }

    @Test
    void choicesAreFewAndRepeat() {
        with("posts", 60, i -> "mood: " + MOODS[i % 3] + "\nauthor: Author no " + i % 50 + "\nlang: en");
        assertThat(types()).containsExactly("mood: one of 3", "author: text", "lang: text");
        options = options.withChoices(2, 3);
        assertThat(types()).contains("mood: text");
        options = options.withChoices(12, 25);
        assertThat(types()).contains("mood: text");
    }

    @Test
    void valuesNearAChoiceAreReported() {
        with(
                "posts",
                60,
                i -> "mood: " + (i == 4 ? "stromy" : i == 5 ? "Calm" : MOODS[i % 3]) + "\ntags: ["
                        + (i == 8 ? "fogy" : MOODS[i % 3]) + "]");
        assertThat(outliers())
                .containsExactly(
                        "VALUE posts/1004.md /mood stormy",
                        "VALUE posts/1005.md /mood calm",
                        "VALUE posts/1008.md /tags/0 foggy");
    }

    @Test
    void formsAreTold() {
        with(
                "posts",
                30,
                i -> "day: 2026-03-1" + i % 10 + "\nat: 2026-03-14T09:30:00Z\nwhen: "
                        + (i % 2 == 0 ? "2026-03-14" : "2026-03-14 09:30") + "\nlink: https://example.org/" + i
                        + "\nmail: a" + i
                        + "@example.org\nslug: a-" + i + "\nword: w" + i + "\nempty: ''");
        assertThat(types())
                .containsExactly(
                        "day: date",
                        "at: date-time",
                        "when: date or date-time",
                        "link: web address",
                        "mail: e-mail",
                        "slug: slug",
                        "word: text",
                        "empty: text");
    }

    @Test
    void aMappingOfManySeldomKeysIsFree() {
        with(
                "posts",
                40,
                i -> "links: {site-" + i + ": https://example.org/, blog-" + i % 20 + ": https://example.org/}");
        assertThat(types()).containsExactly("links: free keys: web address");
    }

    @Test
    void whatIsMetOftenEnoughIsOneOfSeveralKinds() {
        with("posts", 40, i -> "author: " + (i % 4 == 0 ? "[Ada, Bo]" : "Ada"));
        assertThat(types()).containsExactly("author: text or list of text");
        assertThat(outliers()).isEmpty();
        options = options.withRareShare(0.3);
        assertThat(outliers()).hasSize(10).allMatch(outlier -> outlier.startsWith("TYPE posts/"));
    }

    @Test
    void collectionsAreFoundByFolderAndKeys() {
        with("en/posts/2025", 6, i -> "title: A\ndate: 2026-03-14\ntags: [a]")
                .with("en/posts/2026", 6, i -> "title: A\ndate: 2026-03-14")
                .with("en/authors", 5, i -> "name: Ada\nmail: ada@example.org")
                .with("de/posts/2026", 6, i -> "title: A\ndate: 2026-03-14\ntags: [a]")
                .with("de/odd", 1, i -> "other: 1");
        files.put("en/posts/_index.md", "---\ntitle: Posts\n---\n");
        InferredSite site = learn();
        assertThat(site.others()).isEqualTo(1);
        assertThat(site.configuration(false, List.of())).isEqualTo("""
                front-matter: required
                collections:
                  sections:
                    files: "en/posts/**/_index.md"
                    schema: schemas/sections.schema.json
                  posts:
                    files: ["de/posts/**/*.md", "en/posts/**/*.md"]
                    schema: schemas/posts.schema.json
                  authors:
                    files: "en/authors/**/*.md"
                    schema: schemas/authors.schema.json
                """);
    }

    @Test
    void eachBundleOfAPageIsOneOfMany() {
        for (int i = 0; i < 300; i++) {
            with("posts/page-" + i, 1 + i % 2, j -> "title: A\ndate: 2026-03-14" + (j == 1 ? "\ncover: a.png" : ""));
        }
        files.put("about.md", "---\nheading: About\n---\n");
        assertThat(only().patterns()).containsExactly("posts/**/*.md");
    }

    @Test
    void thresholdsHaveBounds() {
        assertThatThrownBy(() -> options.withRareShare(0.7))
                .hasMessage("the rare share must be from 0 to 0.5, found 0.7");
        assertThatThrownBy(() -> options.withLeastFiles(0))
                .hasMessage("the least files of a collection must be at least 1, found 0");
        with("a", 3, i -> "x: 1").with("b", 9, i -> "y: 1");
        options = options.withLeastFiles(2);
        assertThat(learn().collections()).extracting(InferredCollection::name).containsExactly("b", "a");
    }
}
