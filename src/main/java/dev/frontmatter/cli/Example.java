package dev.frontmatter.cli;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.config.LoneRule;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Reads the examples of the explanations: each as a {@link Post}, those of the limits with small limits, and those of rules
 * of collections in a collection.
 */
final class Example {

    /** The record below, as it is shown. */
    static final String RECORD = """
            record Post(
                    @NotBlank String title,
                    @Nullable LocalDate date,
                    @Nullable @Min(1) @Max(5) Integer stars,
                    @Nullable @Pattern(regexp = "[a-z-]+") String slug,
                    @Nullable @JsonAlias("summary") String excerpt,
                    @Nullable Status status,
                    Set<String> tags,
                    @Nullable Stay stay,
                    @Nullable @JsonDeserialize(using = FeeReader.class) Fee fee,
                    @Deprecated @Nullable String category) {}

            enum Status {
                @JsonProperty("draft")
                DRAFT,
                @JsonProperty("published")
                PUBLISHED
            }

            record Stay(LocalDate from, LocalDate to) {
                Stay {
                    if (to.isBefore(from)) {
                        throw new IllegalArgumentException("a stay cannot end before it begins");
                    }
                }
            }

            record Fee(int amount, Currency currency) {}

            static final class FeeReader extends ValueDeserializer<Fee> {
                @Override
                public Fee deserialize(JsonParser parser, DeserializationContext context) {
                    String[] parts = parser.getString().split(" ", -1);
                    if (parts.length != 2) {
                        throw new IllegalArgumentException("write an amount and a currency");
                    }
                    return new Fee(Integer.parseInt(parts[0]), Currency.getInstance(parts[1]));
                }
            }
            """;

    @SuppressWarnings("deprecation") // javac warns of `@Deprecated` here, and copies it to the accessor all the same.
    record Post(
            @NotBlank String title,
            @Nullable LocalDate date,
            @Nullable @Min(1) @Max(5) Integer stars,
            @Nullable @Pattern(regexp = "[a-z-]+") String slug,
            @Nullable @JsonAlias("summary") String excerpt,
            @Nullable Status status,
            Set<String> tags,
            @Nullable Stay stay,

            @Nullable @JsonDeserialize(using = FeeReader.class)
            Fee fee,

            @Deprecated @Nullable String category) {}

    enum Status {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("published")
        PUBLISHED
    }

    record Stay(LocalDate from, LocalDate to) {
        Stay {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stay cannot end before it begins");
            }
        }
    }

    record Fee(int amount, Currency currency) {}

    static final class FeeReader extends ValueDeserializer<Fee> {

        @Override
        public Fee deserialize(JsonParser parser, DeserializationContext context) {
            String[] parts = parser.getString().split(" ", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("write an amount and a currency");
            }
            return new Fee(Integer.parseInt(parts[0]), Currency.getInstance(parts[1]));
        }
    }

    private static final String NAME = "post.md";

    private static final String COLLECTION = "posts";

    /** Their examples have keys that the record does not know, which would be told as well. */
    private static final Set<Rule> OF_UNKNOWN_KEYS =
            Set.of(Rules.TOML_INVISIBLE_CHARACTER, Rules.JSON_INVISIBLE_CHARACTER);

    private static final Map<Rule, Limits> LIMITS = Map.of(
            Rules.LIMIT_DOCUMENT, Limits.defaults().withDocumentBytes(60),
            Rules.LIMIT_FRONT_MATTER, Limits.defaults().withFrontMatterBytes(30),
            Rules.LIMIT_DEPTH, Limits.defaults().withDepth(2),
            Rules.LIMIT_VALUES, Limits.defaults().withValues(5),
            Rules.LIMIT_ALIASES, Limits.defaults().withAliasText(10),
            Rules.LIMIT_SCALAR, Limits.defaults().withScalarBytes(20),
            Rules.LIMIT_NUMBER, Limits.defaults().withNumberDigits(5),
            Rules.LIMIT_DIAGNOSTICS, Limits.defaults().withDiagnostics(2));

    private Example() {}

    /** Returns the diagnostics of an example of a rule. */
    static List<Diagnostic> diagnostics(Rule rule, String text) {
        try {
            FrontMatterReader<?> reader =
                    OF_UNKNOWN_KEYS.contains(rule) ? FrontMatter.untyped() : FrontMatter.reader(Post.class);
            return reader.withLimits(LIMITS.getOrDefault(rule, Limits.defaults()))
                    .tryRead(Source.wrap(NAME, bytes(text)))
                    .diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** Returns the diagnostics of an example in a collection with a rule, which is written as in a configuration. */
    static List<Diagnostic> diagnostics(String houseRule, String text) {
        try {
            ContentCollections.Session session = ContentCollections.of(Path.of(""))
                    .with(COLLECTION, FrontMatter.untyped(), NAME)
                    .withCheck(COLLECTION, LoneRule.check(houseRule))
                    .begin();
            ContentFacts facts =
                    session.look(NAME, Source.wrap(NAME, bytes(text))).orElseThrow();
            return session.compare(List.of(facts)).diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** Text as UTF-8, with the bytes that are written in it as {@code \xE9}. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        for (int escape = text.indexOf("\\x"); escape >= 0; escape = text.indexOf("\\x", at)) {
            bytes.writeBytes(text.substring(at, escape).getBytes(StandardCharsets.UTF_8));
            at = escape + "\\xE9".length();
            bytes.write(Integer.parseInt(text.substring(escape + 2, at), 16));
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
