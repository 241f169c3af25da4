package dev.frontmatter.record;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes keys of the names of components, as {@code @JsonNaming} asks: known by the names of Jackson's strategies. */
final class Naming {

    private Naming() {}

    /**
     * Returns what makes keys of names.
     *
     * @throws IllegalArgumentException if the type asks for a strategy that is none of Jackson's
     */
    static UnaryOperator<String> of(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getName().equals("tools.jackson.databind.annotation.JsonNaming")
                    && KnownAnnotations.attribute(annotation, "value") instanceof Class<?> strategy) {
                return strategy(strategy, type);
            }
        }
        return name -> name;
    }

    private static UnaryOperator<String> strategy(Class<?> strategy, Class<?> type) {
        if (strategy.getName().equals("tools.jackson.databind.PropertyNamingStrategy")) {
            return name -> name;
        }
        UnaryOperator<String> known = strategy.getName().startsWith("tools.jackson.databind.PropertyNamingStrategies$")
                ? known(strategy.getSimpleName())
                : null;
        if (known == null) {
            throw new IllegalArgumentException("@JsonNaming on " + type.getTypeName() + " names "
                    + strategy.getTypeName()
                    + ", which is none of PropertyNamingStrategies. Name one of those, or write"
                    + " the keys with @JsonProperty.");
        }
        return known;
    }

    private static @Nullable UnaryOperator<String> known(String strategy) {
        return switch (strategy) {
            case "LowerCamelCaseStrategy" -> name -> name;
            case "UpperCamelCaseStrategy" -> Naming::capitalised;
            case "SnakeCaseStrategy" -> Naming::snake;
            case "UpperSnakeCaseStrategy" -> name -> snake(name).toUpperCase(Locale.ROOT);
            case "LowerCaseStrategy" -> name -> name.toLowerCase(Locale.ROOT);
            case "KebabCaseStrategy" -> name -> parted(name, '-');
            case "LowerDotCaseStrategy" -> name -> parted(name, '.');
            default -> null;
        };
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A run of capitals is one word, and an underscore at the beginning is left out. */
    private static String snake(String name) {
        StringBuilder key = new StringBuilder();
        boolean inCapitals = false;
        for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = Character.isUpperCase(c);
            if (capital && !inCapitals && key.length() > 0 && key.charAt(key.length() - 1) != '_') {
                key.append('_');
            }
            key.append(Character.toLowerCase(c));
            inCapitals = capital;
        }
        return key.length() == 0 ? name : key.toString();
    }

    /** The last capital of a run begins a word if a small letter comes after it. */
    private static String parted(String name, char separator) {
        StringBuilder key = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char small = Character.toLowerCase(c);
            if (c == small) {
                if (capitals > 1) {
                    key.insert(key.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && i > 0) {
                    key.append(separator);
                }
                capitals++;
            }
            key.append(small);
        }
        return key.toString();
    }
}
