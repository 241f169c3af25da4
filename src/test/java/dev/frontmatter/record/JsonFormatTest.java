package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.frontmatter.FrontMatter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a format without a pattern says of reading: nothing, or it is refused. */
class JsonFormatTest {

    record Plain(
            @JsonFormat LocalDate day,

            @JsonFormat(shape = JsonFormat.Shape.STRING) List<Instant> moments) {}

    @Test
    void a_date_without_a_pattern_is_read_as_ever() {
        assertThat(valid(Plain.class, "day: 2026-03-14", "moments: [2026-03-14T10:00:00Z]"))
                .isEqualTo(new Plain(LocalDate.of(2026, 3, 14), List.of(Instant.parse("2026-03-14T10:00:00Z"))));
    }

    record OnlyZone(@JsonFormat(timezone = "Europe/Berlin") Instant moment) {}

    record OnlyLanguage(@JsonFormat(locale = "de") LocalDate day) {}

    @ParameterizedTest
    @ValueSource(classes = {OnlyZone.class, OnlyLanguage.class})
    void a_zone_or_language_is_that_of_a_pattern(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageStartingWith("@JsonFormat on " + type.getSimpleName())
                .withMessageContainingAll("has no pattern", "Add one");
    }
}
