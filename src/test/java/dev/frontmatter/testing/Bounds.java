package dev.frontmatter.testing;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

/** Constraints once more, each by its definition: values within them, and values that break just one. */
final class Bounds {

    private static final List<String> WHOLE =
            List.of("-1000", "-6", "-5", "-1", "0", "1", "2", "3", "4", "5", "6", "99", "100", "101");
    private static final List<String> PARTS = List.of(
            "-1000", "-5.5", "-0.1", "0", "0.0", "0.1", "0.5", "0.51", "1", "1.5", "2", "2.00", "2.01", "99.9", "100",
            "12.34");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "a",
            "ab",
            "abc",
            "abcd",
            "A",
            "a1",
            "ab\n",
            "\ud83d\ude00",
            "ann@example.org",
            "ann@",
            "a b@c",
            "null");

    private Bounds() {}

    /** A text within bounds, and texts that break one bound each, with its rule. */
    record Choice(String text, Map<String, Rule> broken) {}

    static boolean areOn(List<Annotation> annotations) {
        return annotations.stream()
                .anyMatch(annotation ->
                        annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class));
    }

    static Choice of(Class<?> type, List<Annotation> annotations, Random random) {
        boolean whole = type == Integer.class || type == Long.class;
        List<String> texts = type == String.class
                ? TEXTS
                : type == Boolean.class ? List.of("true", "True", "false") : whole ? WHOLE : PARTS;
        List<String> within = new ArrayList<>();
        Map<String, Rule> broken = new LinkedHashMap<>();
        for (String text : texts) {
            List<Annotation> breaks = annotations.stream()
                    .filter(annotation -> !holds(annotation, text))
                    .toList();
            if (breaks.isEmpty()) {
                within.add(text);
            } else if (breaks.size() == 1) {
                broken.put(text, rule(breaks.get(0)));
            }
        }
        return new Choice(Pick.of(random, within), broken);
    }

    /** How many entries a collection may have. */
    static int count(List<Annotation> annotations, Random random) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Size size) {
                return Pick.between(random, size.min(), size.max());
            }
            if (annotation instanceof NotEmpty) {
                return Pick.between(random, 1, 3);
            }
        }
        return random.nextInt(4);
    }

    /** Tells how many entries a collection of some size could have that it may not. */
    static void breakCount(List<Annotation> annotations, int size, IntConsumer wrongSize) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Size bounds) {
                wrongSize.accept(bounds.min() - 1);
                if (size > 0) {
                    wrongSize.accept(bounds.max() + 1);
                }
            } else if (annotation instanceof NotEmpty) {
                wrongSize.accept(0);
            }
        }
    }

    private static boolean holds(Annotation annotation, String text) {
        if (annotation instanceof Min min) {
            return number(text).compareTo(BigDecimal.valueOf(min.value())) >= 0;
        }
        if (annotation instanceof Max max) {
            return number(text).compareTo(BigDecimal.valueOf(max.value())) <= 0;
        }
        if (annotation instanceof DecimalMin min) {
            int order = number(text).compareTo(new BigDecimal(min.value()));
            return order > 0 || order == 0 && min.inclusive();
        }
        if (annotation instanceof DecimalMax max) {
            int order = number(text).compareTo(new BigDecimal(max.value()));
            return order < 0 || order == 0 && max.inclusive();
        }
        if (annotation instanceof Positive) {
            return number(text).signum() > 0;
        }
        if (annotation instanceof PositiveOrZero) {
            return number(text).signum() >= 0;
        }
        if (annotation instanceof Negative) {
            return number(text).signum() < 0;
        }
        if (annotation instanceof Digits digits) {
            return text.matches("-?\\d{1," + digits.integer() + "}(\\.\\d{0," + digits.fraction() + "}0*)?");
        }
        if (annotation instanceof AssertTrue) {
            return text.equalsIgnoreCase("true");
        }
        if (annotation instanceof Size size) {
            return text.length() >= size.min() && text.length() <= size.max();
        }
        if (annotation instanceof NotBlank) {
            return !text.isBlank();
        }
        if (annotation instanceof NotEmpty) {
            return !text.isEmpty();
        }
        if (annotation instanceof Pattern pattern) {
            return text.matches(pattern.regexp());
        }
        return !(annotation instanceof Email) || text.equals("ann@example.org");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Rule rule(Annotation annotation) {
        if (annotation instanceof Pattern) {
            return Rules.PATTERN;
        }
        if (annotation instanceof Email) {
            return Rules.FORMAT;
        }
        boolean size = annotation instanceof Size || annotation instanceof NotBlank || annotation instanceof NotEmpty;
        return size ? Rules.SIZE : Rules.RANGE;
    }
}
