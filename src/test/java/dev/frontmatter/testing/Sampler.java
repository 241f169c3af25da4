package dev.frontmatter.testing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** One component for each thing that an article has not, and a document can do wrong. */
@SuppressWarnings("deprecation") // javac warns of `@Deprecated` here, and copies it to the accessor all the same.
public record Sampler(
        @Nullable Level level,
        @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*") String slug,
        @Nullable @Size(min = 2, max = 12) String nickname,
        @Size(max = 2) List<@NotBlank String> steps,
        Set<String> tags,
        Map<Integer, String> chapters,
        @JsonAlias("summary") @Nullable String excerpt,
        @Nullable @Min(1) @Max(5) Integer stars,
        @Nullable BigDecimal price,
        @Nullable Currency currency,

        @Nullable @JsonDeserialize(using = Length.Reader.class)
        Length length,

        @Nullable @JsonFormat(pattern = "dd.MM.yyyy") LocalDate closes,

        @Deprecated @JsonPropertyDescription("write `steps` instead") @Nullable
        String method,

        @Nullable LocalDate day,
        @Nullable Stay stay,
        @Nullable Place place) {

    /** Named by its own names. */
    public enum Level {
        @JsonProperty("beginner")
        BEGINNER,
        @JsonProperty("advanced")
        ADVANCED
    }

    /** Refused by its constructor. */
    public record Stay(LocalDate from, LocalDate to) {

        public Stay {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stay cannot end before it begins");
            }
        }
    }

    /** Made by a deserializer only. */
    public record Length(int metres) {

        /** Reads {@code 12 m}. */
        static final class Reader extends ValueDeserializer<Length> {

            @Override
            public Length deserialize(JsonParser parser, DeserializationContext context) {
                String text = parser.getString();
                if (!text.endsWith(" m")) {
                    throw new IllegalArgumentException("write metres, as in 12 m");
                }
                return new Length(Integer.parseInt(text.substring(0, text.length() - 2)));
            }
        }
    }

    /** Told apart by a key. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    public sealed interface Place {}

    /** A place on land. */
    @JsonTypeName("town")
    public record Town(String name) implements Place {}

    /** A place at sea. */
    @JsonTypeName("buoy")
    public record Buoy(int number) implements Place {}
}
