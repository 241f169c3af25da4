package dev.frontmatter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever is wrong with a document, mending it changes what the fixes say and nothing else. */
class FixProperties {

    private static final Pattern KEY = Pattern.compile("(?m)^[- ]*([a-zA-Z]{5,}):");

    private static final String ARTICLE = """
            ---
            category: news
            title: Harbour reopens
            excerpt: After the storm.
            publishedDateTime: 2026-03-14T09:30:00Z
            webUrl: https://example.org/harbour reopens
            type: article
            quality: "40"
            heat: -1
            published: true
            provider:
              name: The Harbour Post
              domain: example.org
              images:
                - url: https://example.org/post.png
                  width: 64
                  height: 64
            ---
            """;

    private static final AtomicInteger MENDED = new AtomicInteger();

    /** A document that is most likely broken. */
    record Broken(Class<?> type, byte[] bytes) {

        @Override
        public String toString() {
            return type.getSimpleName() + "\n" + new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @AfterContainer
    static void mendsSome() {
        assertThat(MENDED.get()).isGreaterThan(50);
    }

    /** What is outside of the changes is the same, byte for byte, and the changes are of front matter. */
    @Property(tries = 600)
    void touchesNoOtherByte(@ForAll("broken") Broken broken) throws IOException {
        Fixer<List<Diagnostic>> fixer = mend(broken.type(), broken.bytes());
        byte[] after = text(fixer);

        if (fixer.fixed() > 0) {
            MENDED.incrementAndGet();
        }
        int at = 0;
        int from = 0;
        for (Edits.Change change : fixer.edits().changes()) {
            int length = change.start() - from;
            assertThat(slice(after, at, length)).isEqualTo(slice(broken.bytes(), from, length));
            assertThat(slice(after, at + length, change.text().length)).isEqualTo(change.text());
            at += length + change.text().length;
            from = change.end();
        }
        assertThat(slice(after, at, after.length - at))
                .isEqualTo(slice(broken.bytes(), from, broken.bytes().length - from));
    }

    /** What is mended cannot be mended any more. */
    @Property(tries = 600)
    void changesNothingASecondTime(@ForAll("broken") Broken broken) throws IOException {
        Fixer<List<Diagnostic>> first = mend(broken.type(), broken.bytes());
        Fixer<List<Diagnostic>> second = mend(broken.type(), text(first));

        assertThat(second.fixed()).isZero();
        assertThat(second.found()).isEqualTo(first.remaining());
    }

    /** Mending a document that its schema could be asked about leaves fewer errors, and it can still be asked. */
    @Property(tries = 600)
    void leavesFewerErrors(@ForAll("broken") Broken broken) throws IOException {
        Fixer<List<Diagnostic>> fixer = mend(broken.type(), broken.bytes());
        List<Diagnostic> before = fixer.found();
        List<Diagnostic> after = fixer.remaining();

        if (fixer.fixed() == 0) {
            assertThat(after).isEqualTo(before);
        } else if (before.stream().allMatch(FixProperties::isOfSchema)) {
            assertThat(after)
                    .allMatch(finding ->
                            isOfSchema(finding) || finding.rule().family().equals("bind"))
                    .filteredOn(FixProperties::isOfSchema)
                    .hasSizeLessThanOrEqualTo(before.size() - fixer.fixed());
        }
    }

    /** With the unsafe fixes too, reading comes as far as before, or further. */
    @Property(tries = 600)
    void comesAsFarWithUnsafeFixes(@ForAll("broken") Broken broken) throws IOException {
        Fixer<List<Diagnostic>> fixer = mend(broken.type(), broken.bytes(), false);

        assertThat(firstStage(fixer.remaining())).isGreaterThanOrEqualTo(firstStage(fixer.found()));
        assertThat(mend(broken.type(), text(fixer), false).fixed()).isZero();
    }

    private static Stage firstStage(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> Stage.of(diagnostic.rule()))
                .min(Comparator.naturalOrder())
                .orElse(Stage.CHECKS);
    }

    private static boolean isOfSchema(Diagnostic finding) {
        return finding.rule().family().equals("schema");
    }

    private static Fixer<List<Diagnostic>> mend(Class<?> type, byte[] bytes) throws IOException {
        return mend(type, bytes, true);
    }

    private static Fixer<List<Diagnostic>> mend(Class<?> type, byte[] bytes, boolean onlySafe) throws IOException {
        FrontMatterReader<?> reader = Read.reader(type).withoutBody();
        return Fixer.fix("a.md", new ByteArrayInputStream(bytes), reader::validate, Function.identity(), onlySafe);
    }

    private static byte[] text(Fixer<List<Diagnostic>> fixer) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        fixer.writeTo(text);
        return text.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int start, int length) {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    @Provide
    Arbitrary<Broken> broken() {
        return Arbitraries.randomValue(random -> {
            Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
            if (!sample.faults().isEmpty() && Pick.chance(random, 2)) {
                Pick.of(random, sample.faults()).change().run();
            }
            boolean plain = Pick.chance(random, 2);
            String text = plain ? ARTICLE : sample.write();
            for (int count = Pick.between(random, 1, 3); count > 0; count--) {
                text = damage(text, random);
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Pick.chance(random, 4)) {
                bytes = Mutations.of(bytes, bytes, random);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(bytes);
            byte[] body = new byte[random.nextInt(40)];
            random.nextBytes(body);
            all.writeBytes(body);
            return new Broken(plain ? Article.class : sample.type(), all.toByteArray());
        });
    }

    private static String damage(String text, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "\n \n" + text;
            case 1 -> text.replaceFirst("^---", Pick.of(random, "----", "--", "--- yaml", "---yml", " ---"));
            case 2 -> text.replaceFirst("\n---(?=\r?\n|$)", "\n" + Pick.of(random, "----", " ---", "\t---", "--- x"));
            case 3 -> text.replace("  ", "\t");
            case 4 -> text.replace("\n", "\r\n");
            default -> misspell(text, random);
        };
    }

    private static String misspell(String text, Random random) {
        Matcher keys = KEY.matcher(text);
        for (int skip = random.nextInt(6); keys.find(); skip--) {
            if (skip <= 0) {
                int at = keys.start(1) + random.nextInt(4);
                String swapped = "" + text.charAt(at + 1) + text.charAt(at);
                return text.substring(0, at) + swapped + text.substring(at + 2);
            }
        }
        return text;
    }
}
