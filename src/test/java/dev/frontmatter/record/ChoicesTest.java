package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.frontmatter.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of records that are told apart, and of constants. */
class ChoicesTest {

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    sealed interface Block {}

    sealed interface Media extends Block {}

    sealed interface Linked extends Block {}

    record Text(String text) implements Block {}

    record Picture(String file) implements Media, Linked {}

    @JsonTypeName("film")
    record Video(String file) implements Media {}

    @Test
    void a_choice_within_a_choice_adds_its_records() {
        assertThat(valid(Block.class, "is: Text", "text: a")).isEqualTo(new Text("a"));
        assertThat(valid(Block.class, "is: Picture", "file: a")).isEqualTo(new Picture("a"));
        assertThat(valid(Block.class, "is: film", "file: a")).isEqualTo(new Video("a"));
        assertThat(findings(Block.class, "is: Media")).containsExactly("schema/enum /is");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = WithDefault.Only.class)
    sealed interface WithDefault {

        record Only() implements WithDefault {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    sealed interface Wrapped {

        record Only() implements Wrapped {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "kind")
    sealed interface ByClass {

        record Only() implements ByClass {}
    }

    @ParameterizedTest
    @ValueSource(classes = {WithDefault.class, Wrapped.class, ByClass.class})
    void records_are_told_apart_by_a_key_and_in_no_other_way(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageContainingAll(
                        type.getSimpleName(),
                        type == WithDefault.class
                                ? "has a defaultImpl"
                                : "does not tell its records apart by the value of a key",
                        "Write @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = …)");
    }

    enum Level {
        @JsonAlias({"minor", "LOW"})
        LOW,
        @JsonProperty("high")
        @JsonAlias("major")
        HIGH
    }

    record OfLevel(Level level) {}

    @Test
    void a_constant_has_its_aliases_too() {
        assertThat(valid(OfLevel.class, "level: minor")).isEqualTo(new OfLevel(Level.LOW));
        assertThat(valid(OfLevel.class, "level: LOW")).isEqualTo(new OfLevel(Level.LOW));
        assertThat(valid(OfLevel.class, "level: major")).isEqualTo(new OfLevel(Level.HIGH));
        assertThat(findings(OfLevel.class, "level: HIGH")).containsExactly("schema/enum /level");
    }

    enum AliasTwice {
        @JsonAlias("same")
        ONE,
        @JsonAlias("same")
        TWO
    }

    record OfAliasTwice(AliasTwice value) {}

    enum AliasOfAnother {
        @JsonAlias("same")
        ONE,
        @JsonProperty("same")
        TWO
    }

    record OfAliasOfAnother(AliasOfAnother value) {}

    @ParameterizedTest
    @ValueSource(classes = {OfAliasTwice.class, OfAliasOfAnother.class})
    void an_alias_stands_for_one_constant(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageContainingAll("two constants that are called same", "another name");
    }
}
