package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.article.Article;
import dev.frontmatter.article.Image;
import dev.frontmatter.article.Provider;
import dev.frontmatter.article.RelatedArticle;
import dev.frontmatter.article.Secured;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON is YAML: a record that Jackson writes as JSON is front matter that reads back equal. */
class ArticleJsonProperties {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** An article written as JSON reads back equal, if its texts hold no character that YAML forbids. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void articlesReadBack(@ForAll("articles") Article article) {
        assertThat(Read.reader(Article.class)
                        .readText(fenced(PLAIN.writeValueAsString(article)))
                        .data())
                .isEqualTo(article);
    }

    /** An article written as JSON with escapes reads back equal whatever its texts hold. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void articlesWithEscapesReadBack(@ForAll("articlesOfAnyText") Article article) {
        assertThat(Read.reader(Article.class)
                        .readText(fenced(ASCII.writeValueAsString(article)))
                        .data())
                .isEqualTo(article);
    }

    /** An article written as indented JSON reads back equal. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void indentedArticlesReadBack(@ForAll("articles") Article article) {
        String json = PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(article);

        assertThat(Read.reader(Article.class).readText(fenced(json)).data()).isEqualTo(article);
    }

    /** Any other record written as JSON reads back equal, in the order in which it was written. */
    @Property(tries = 2_000)
    void otherRecordsReadBack(@ForAll("records") Sample sample) {
        String json = ASCII.writeValueAsString(sample.value());
        // JSON has no such numbers, and writing one as 7.6E+1001 may take its exponent past the limit. Jackson writes
        // years
        // before 1000 and after 9999 otherwise than ISO 8601 asks for.
        Assume.that(!json.matches("(?s).*\"(year|month|since)\":\"?(?![1-9]\\d{3}\\b)[-+\\d].*"));
        Assume.that(!json.contains("\"NaN\"") && !json.contains("Infinity\"") && !json.matches(".*E[-+]\\d{4}.*"));

        Object read = Read.reader(sample.type()).readText(json + "\n").data();

        assertThat(read).isEqualTo(sample.value()).hasToString(sample.value().toString());
    }

    private static String fenced(String json) {
        return "---\n" + json + "\n---\n";
    }

    @Provide
    Arbitrary<Sample> records() {
        return Arbitraries.randomValue(random -> Documents.of(Pick.of(random, Samples.RECORDS), random));
    }

    @Provide
    Arbitrary<Article> articles() {
        return articles(texts().filter(text -> text.codePoints().allMatch(ArticleJsonProperties::isPrintable)));
    }

    @Provide
    Arbitrary<Article> articlesOfAnyText() {
        return articles(texts());
    }

    /** YAML 1.2.2, 5.1, and those that JSON writes as escapes anyway; a C1 line end next to a space is folded away. */
    private static boolean isPrintable(int c) {
        return c <= 0x7F || c >= 0xA0 && c != 0xFFFE && c != 0xFFFF;
    }

    /** Texts of all of Unicode but lone surrogates, with a liking for what YAML has a meaning for. */
    private static Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> ascii = Arbitraries.integers().between(0, 0x7F);
        Arbitrary<Integer> odd = Arbitraries.of(0x85, 0x9F, 0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0x1F600);
        return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(6, ascii), Tuple.of(1, odd))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(codePoints -> {
                    StringBuilder text = new StringBuilder();
                    codePoints.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    private static Arbitrary<Article> articles(Arbitrary<String> text) {
        Arbitrary<URI> uri = uris();
        Arbitrary<List<URI>> links = uri.injectNull(0.3).list().ofSize(4);
        Arbitrary<List<String>> strings = text.list().ofSize(4);
        return Combinators.combine(
                        strings,
                        instants(),
                        links,
                        Combinators.combine(
                                        Arbitraries.integers(),
                                        Arbitraries.integers(),
                                        Arbitraries.of(true, false),
                                        Arbitraries.of(true, false).injectNull(0.5),
                                        text.injectNull(0.5),
                                        secured().injectNull(0.5))
                                .as(Tuple::of),
                        providers(text),
                        text.list().ofMaxSize(3),
                        images(text),
                        related(text).list().ofMaxSize(2))
                .as((texts, published, urls, others, provider, topics, images, related) -> new Article(
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        published,
                        urls.get(0),
                        urls.get(1),
                        urls.get(2),
                        urls.get(3),
                        texts.get(3),
                        others.get1(),
                        others.get2(),
                        others.get3(),
                        others.get4(),
                        others.get5(),
                        provider,
                        topics,
                        images,
                        related,
                        others.get6()));
    }

    private static Arbitrary<RelatedArticle> related(Arbitrary<String> text) {
        return Combinators.combine(
                        text.list().ofSize(3),
                        instants(),
                        uris(),
                        uris().injectNull(0.5),
                        uris().injectNull(0.5),
                        providers(text),
                        Arbitraries.integers(),
                        images(text))
                .as((texts, published, url, amp, cdn, provider, quality, images) -> new RelatedArticle(
                        texts.get(0), texts.get(1), published, url, amp, cdn, texts.get(2), provider, quality, images));
    }

    private static Arbitrary<Provider> providers(Arbitrary<String> text) {
        return Combinators.combine(text, text, images(text)).as(Provider::new);
    }

    private static Arbitrary<List<Image>> images(Arbitrary<String> text) {
        Arbitrary<Integer> side = Arbitraries.integers().greaterOrEqual(1);
        return Combinators.combine(
                        uris(), side, side, Arbitraries.of(true, false).injectNull(0.3), text.injectNull(0.3))
                .as(Image::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<URI> uris() {
        return Combinators.combine(
                        Arbitraries.of("https://example.org", "", "//example.org:80"),
                        Arbitraries.of("", "/", "/a%20b", "/caf\u00e9/\ud83d\ude00"),
                        Arbitraries.of("", "?a=b&c", "#top"))
                .as((site, path, rest) -> URI.create(site + path + rest));
    }

    /** RFC 3339 has years of four digits. */
    private static Arbitrary<Instant> instants() {
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        return Combinators.combine(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Secured> secured() {
        return Arbitraries.bytes().array(byte[].class).ofSize(48).map(bytes -> {
            Base64.Encoder base64 = Base64.getEncoder();
            byte[] ciphertext = Arrays.copyOf(bytes, 32);
            byte[] iv = Arrays.copyOfRange(bytes, 32, 48);
            return new Secured(base64.encodeToString(ciphertext) + ";" + base64.encodeToString(iv));
        });
    }
}
