package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Components with a deserializer of the user's own: one that works is used, one that cannot is refused with its component. */
class DeserializersTest {

    /** What only a deserializer can make. */
    interface Sound {

        String name();
    }

    static final class Sounds extends ValueDeserializer<Sound> {

        @Override
        public Sound deserialize(JsonParser parser, DeserializationContext context) {
            String name = parser.getString();
            return () -> name;
        }
    }

    static final class WithParameter extends ValueDeserializer<Object> {

        WithParameter(int number) {}

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return "";
        }
    }

    static final class Refusing extends ValueDeserializer<Object> {

        Refusing() {
            throw new IllegalStateException("not today");
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return "";
        }
    }

    record Bell(@JsonDeserialize(using = Sounds.class) Sound sound) {}

    record OnInterface(
            @JsonDeserialize(using = WithParameter.class) Sound sound) {}

    record OnList(
            @JsonDeserialize(using = WithParameter.class) List<Sound> sounds) {}

    record Failing(@JsonDeserialize(using = Refusing.class) Sound sound) {}

    record Outer(List<OnList> inner) {}

    @JsonDeserialize(using = WithParameter.class)
    record Named(String name) {}

    record OfNamed(Named named) {}

    @Test
    void an_interface_is_read_by_the_deserializer_of_its_component() {
        Bell bell = FrontMatter.reader(Bell.class)
                .readText("---\nsound: low\n---\n")
                .data();

        assertThat(bell.sound().name()).isEqualTo("low");
    }

    @ParameterizedTest
    @ValueSource(classes = {OnInterface.class, OnList.class, Failing.class, Outer.class})
    void a_deserializer_that_cannot_be_made_is_refused_with_its_component(Class<?> type) {
        String place = type == Outer.class ? "OnList.sounds" : type.getSimpleName() + ".sound";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageStartingWith(place)
                .withMessageContaining("cannot be read by Jackson")
                .withMessageContaining("@JsonDeserialize(using = …)");
    }

    @ParameterizedTest
    @ValueSource(classes = {Named.class, OfNamed.class})
    void a_deserializer_of_a_type_is_refused_with_the_type(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageStartingWith(Named.class.getName() + " cannot be read by Jackson");
    }
}
