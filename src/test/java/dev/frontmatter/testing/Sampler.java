package dev.frontmatter.testing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
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

/** One component for each thing that an article has not, and a document can do wrong. */
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
