package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constructor or method that a class or record is made by, and the keys that its parameters have. */
class CreatorsTest {

    record Marked(String title, int number) {

        @JsonCreator
        Marked {}
    }

    record Single(String title) {

        @JsonCreator
        Single {}
    }

    record OfRecords(Marked marked, Single single) {}

    @Test
    void a_creator_that_is_the_canonical_constructor_takes_the_components() {
        assertThat(valid(OfRecords.class, "marked: {title: a, number: 1}", "single: {title: b}"))
                .isEqualTo(new OfRecords(new Marked("a", 1), new Single("b")));
    }

    record ByAccessor(@JsonValue String code) {

        @JsonCreator
        ByAccessor {}
    }

    record ByField(@JsonValue String code) {

        @JsonCreator
        ByField {}

        @Override
        public String code() {
            return code + "!";
        }
    }

    record ByMethod(String code) {

        @JsonCreator
        ByMethod {}

        @JsonValue
        String shown() {
            return code;
        }
    }

    record OfValues(ByAccessor accessor, ByField field, ByMethod method) {}

    @Test
    void a_record_with_a_json_value_is_made_of_one_scalar() {
        assertThat(valid(OfValues.class, "accessor: a", "field: b", "method: c"))
                .isEqualTo(new OfValues(new ByAccessor("a"), new ByField("b"), new ByMethod("c")));
    }

    static final class Boat {

        private final String made;

        @ConstructorProperties({"name", "berths"})
        Boat(String first, int second) {
            made = first + " " + second;
        }
    }

    static final class Ship {

        private final String made;

        @JsonCreator
        Ship(@JsonProperty("name") String first, @JsonProperty("berths") int second) {
            made = first + " " + second;
        }
    }

    @Test
    void a_class_is_made_by_the_names_that_its_constructor_gives() {
        assertThat(valid(Boat.class, "name: Alma", "berths: 2").made).isEqualTo("Alma 2");
        assertThat(valid(Ship.class, "name: Alma", "berths: 2").made).isEqualTo("Alma 2");
        assertThat(findings(Boat.class, "name: Alma", "berths: 2", "first: a"))
                .containsExactly("schema/unknown-key /first");
    }

    static final class OneNamed {

        @JsonCreator
        OneNamed(@JsonProperty("name") String name, @JsonProperty int berths) {}
    }

    @Test
    void each_parameter_of_a_class_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(OneNamed.class))
                .withMessageContainingAll("does not name its parameters", "@JsonProperty");
    }

    static final class ByGetter {

        private final String title;
        private final boolean open;
        private final List<String> tags;

        @ConstructorProperties({"title", "open", "tags", "note"})
        ByGetter(String title, boolean open, List<String> tags, String note) {
            this.title = title;
            this.open = open;
            this.tags = tags;
        }

        @Size(max = 2)
        String getTitle() {
            return title;
        }

        @AssertTrue
        boolean isOpen() {
            return open;
        }

        @Size(max = 1)
        List<String> tags() {
            return tags;
        }

        Optional<@Size(max = 1) String> getNote() {
            return Optional.empty();
        }
    }

    @Test
    void a_constraint_may_stand_at_the_accessor() {
        assertThat(findings(ByGetter.class, "title: abc", "open: false", "tags: [a, b]", "note: any"))
                .containsExactly("schema/size /title", "schema/range /open", "schema/size /tags");
    }

    static final class OnStatic {

        @ConstructorProperties("title")
        OnStatic(String title) {}

        @Size(max = 2)
        static String getTitle() {
            return "";
        }
    }

    static final class OnQuestion {

        @ConstructorProperties("title")
        OnQuestion(String title) {}

        @Size(max = 2)
        String getTitle(String language) {
            return language;
        }
    }

    static final class OnConstructor {

        @ConstructorProperties("title")
        @Size(max = 2)
        OnConstructor(String title) {}
    }

    @ParameterizedTest
    @ValueSource(classes = {OnStatic.class, OnQuestion.class, OnConstructor.class})
    void a_constraint_that_stands_elsewhere_is_refused(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .withMessageContainingAll("@Size on", type.getSimpleName(), "Check it in the constructor");
    }
}
