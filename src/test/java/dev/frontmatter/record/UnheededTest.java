package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An annotation on a kind of value that it says nothing of is refused, so that nobody relies on it. */
class UnheededTest {

    static final class Reading extends ValueDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return new Foreign();
        }
    }

    @JsonDeserialize(using = Reading.class)
    record Foreign() {}

    record Value(@JsonValue String text) {

        @JsonCreator
        Value {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    sealed interface Choice {}

    record Only() implements Choice {}

    enum Level {
        LOW
    }

    record OnAnything(@Size(max = 2) Object v) {}

    record OnForeign(@Size(max = 2) Foreign v) {}

    record OnForeignElements(List<@Size(max = 2) Foreign> v) {}

    record OnDeserialized(
            @Size(max = 2) @JsonDeserialize(using = Reading.class)
            Foreign v) {}

    record OnValue(@Size(max = 2) Value v) {}

    record OnRecord(@Size(max = 2) Only v) {}

    record OnChoice(@Size(max = 2) Choice v) {}

    record OnConstant(@Size(max = 2) Level v) {}

    record OnOptional(@Size(max = 2) Optional<String> v) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                OnAnything.class,
                OnForeign.class,
                OnForeignElements.class,
                OnDeserialized.class,
                OnValue.class,
                OnRecord.class,
                OnChoice.class,
                OnConstant.class,
                OnOptional.class
            })
    void a_size_is_that_of_a_text_or_collection(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageContainingAll(
                        "@Size on " + type.getSimpleName() + ".v", "cannot be held against this type", "Remove it");
    }

    record NotNulls(
            @NotNull Object any,
            @NotNull Foreign foreign,
            @NotNull Value value,
            @NotNull Only only,
            @NotNull Choice choice,
            @NotNull Level level,
            @NotNull Map<String, String> map) {}

    @Test
    void not_null_says_what_is_so_already() {
        assertThat(valid(
                        NotNulls.class,
                        "any: 1",
                        "foreign: a",
                        "value: b",
                        "only: {}",
                        "choice: {'@type': UnheededTest$Only}",
                        "level: LOW"))
                .isEqualTo(new NotNulls(1, new Foreign(), new Value("b"), new Only(), new Only(), Level.LOW, Map.of()));
        assertThat(findings(NotNulls.class, "any: 1", "foreign: a", "value: b", "only: {}", "level: LOW"))
                .containsExactly("schema/required /choice");
    }

    @JsonAutoDetect
    record DetectedValue(@JsonValue String text) {

        @JsonCreator
        DetectedValue {}
    }

    @JsonAutoDetect
    enum DetectedLevel {
        LOW
    }

    @JsonAutoDetect
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    sealed interface DetectedChoice {}

    record DetectedOnly() implements DetectedChoice {}

    @JsonAutoDetect
    static final class DetectedBean {}

    record OfValue(DetectedValue v) {}

    record OfLevel(DetectedLevel v) {}

    record OfChoice(DetectedChoice v) {}

    record OfBean(DetectedBean v) {}

    @ParameterizedTest
    @ValueSource(classes = {OfValue.class, OfLevel.class, OfChoice.class, OfBean.class})
    void what_a_type_says_of_jackson_is_followed_or_refused_wherever_it_is_used(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageContainingAll(
                        "@JsonAutoDetect on", "Detected" + type.getSimpleName().substring(2), "would go unheeded");
    }
}
