package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A type is the same in all places if it is of the same types, with the same annotations. */
class TypeUseTest {

    record Uses(
            List<String> list,
            List<String> same,
            List<Integer> ofOthers,
            @Size(max = 2) List<String> annotated,
            Iterable<String> ofAnotherClass) {}

    @Test
    void two_uses_are_equal_if_all_of_them_is() {
        TypeUse list = use(0);

        assertThat(list).isEqualTo(use(1)).hasSameHashCodeAs(use(1));
        assertThat(list).isNotEqualTo(use(2)).isNotEqualTo(use(3)).isNotEqualTo(use(4));
        assertThat(list).isEqualTo(use(3).bare());
    }

    private static TypeUse use(int component) {
        return TypeUse.of(
                Uses.class.getRecordComponents()[component].getAnnotatedType(), Map.of(), "Uses." + component);
    }

    static final class Merged {

        private final List<@Size(max = 2) String> names;

        @ConstructorProperties({"names", "texts"})
        Merged(List<@Size(min = 1) String> names, String texts) {
            this.names = names;
        }

        @SuppressWarnings("rawtypes")
        List getTexts() {
            return List.of();
        }
    }

    @Test
    void what_is_said_of_an_element_at_the_parameter_and_at_the_field_holds() {
        assertThat(valid(Merged.class, "names: [a, ab]", "texts: b").names).containsExactly("a", "ab");
        assertThat(findings(Merged.class, "names: ['', abc]", "texts: b"))
                .containsExactly("schema/size /names/0", "schema/size /names/1");
    }
}
