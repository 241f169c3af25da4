package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Pick;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.annotation.JsonNaming;

class NamingProperties {

    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record LowerCamel() {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record UpperCamel() {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake() {}

    @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
    record UpperSnake() {}

    @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
    record Lower() {}

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    record Kebab() {}

    @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
    record LowerDot() {}

    private static final Map<Class<?>, PropertyNamingStrategy> STRATEGIES = Map.of(
            LowerCamel.class, PropertyNamingStrategies.LOWER_CAMEL_CASE,
            UpperCamel.class, PropertyNamingStrategies.UPPER_CAMEL_CASE,
            Snake.class, PropertyNamingStrategies.SNAKE_CASE,
            UpperSnake.class, PropertyNamingStrategies.UPPER_SNAKE_CASE,
            Lower.class, PropertyNamingStrategies.LOWER_CASE,
            Kebab.class, PropertyNamingStrategies.KEBAB_CASE,
            LowerDot.class, PropertyNamingStrategies.LOWER_DOT_CASE);

    /** Each strategy makes the keys that Jackson makes. */
    @Property(tries = 5_000)
    void makesTheKeysThatJacksonMakes(@ForAll("names") String name) {
        assertAsJackson(name);
    }

    static void assertAsJackson(String name) {
        STRATEGIES.forEach((type, strategy) -> assertThat(Naming.of(type).apply(name))
                .as("%s of %s", type.getSimpleName(), name)
                .isEqualTo(strategy.nameForConstructorParameter(null, null, name)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.randomValue(random -> Pick.join(
                Pick.between(random, 1, 8),
                () -> Pick.of(random, "a", "b", "C", "D", "_", "1", "url", "ID", "É", "$")));
    }
}
