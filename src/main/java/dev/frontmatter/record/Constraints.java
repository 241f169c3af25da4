package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.pattern.BoundedPattern;
import dev.frontmatter.pattern.PortablePattern;
import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.schema.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes {@link Constraint}s of annotations, and refuses those that it cannot hold a document to. */
final class Constraints {

    /** A character that is no white space for Java: of the Unicode spaces, three that do not break are none. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private static final int LONGEST_EMAIL = 254;

    /** Compiled when a record first has an address: most have none. */
    private static final class Addresses {

        static final BoundedPattern ONE = BoundedPattern.compile(
                "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                        + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*+",
                0);

        private Addresses() {}
    }

    /** The kind of value that a constraint is put on. */
    enum Target {
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        COLLECTION("a list or mapping"),
        OTHER("this type");

        private final String words;

        Target(String words) {
            this.words = words;
        }

        static Target of(ScalarType type) {
            if (type.isText()) {
                return TEXT;
            }
            if (Number.class.isAssignableFrom(type.javaType())) {
                return NUMBER;
            }
            return type.javaType() == Boolean.class ? BOOLEAN : OTHER;
        }
    }

    private final Target target;
    private final String place;

    private Constraints(Target target, String place) {
        this.target = target;
        this.place = place;
    }

    /**
     * The constraints among annotations.
     *
     * @param annotations those on a component or element
     * @param target what they are put on
     * @param place names the component, for messages
     * @throws IllegalArgumentException if one cannot be held
     */
    static List<Constraint> of(Collection<Annotation> annotations, Target target, String place) {
        Constraints compiler = new Constraints(target, place);
        List<Constraint> constraints = new ArrayList<>();
        for (Annotation annotation : unpacked(annotations)) {
            Constraint constraint = compiler.compile(annotation);
            if (constraint != null) {
                constraints.add(constraint);
            }
        }
        return List.copyOf(constraints);
    }

    /** Returns true if an annotation is a constraint, of ours or of anybody's. */
    static boolean isConstraint(Annotation annotation) {
        return isConstraint(annotation.annotationType()) || repeated(annotation) != null;
    }

    private static List<Annotation> unpacked(Collection<Annotation> annotations) {
        List<Annotation> all = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Annotation[] repeated = repeated(annotation);
            all.addAll(repeated == null ? List.of(annotation) : Arrays.asList(repeated));
        }
        return all;
    }

    /** Returns the annotations that a container such as {@code @Pattern.List} holds, or null if this is none. */
    private static Annotation @Nullable [] repeated(Annotation annotation) {
        try {
            Class<?> held = annotation
                    .annotationType()
                    .getMethod("value")
                    .getReturnType()
                    .getComponentType();
            boolean constraints = held != null && isConstraint(held);
            return constraints ? (Annotation[]) KnownAnnotations.attribute(annotation, "value") : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** Returns true for a constraint; those of before Jakarta are known by name, only to be refused. */
    private static boolean isConstraint(Class<?> type) {
        return KnownAnnotations.isPlain(type)
                ? type.getPackageName().equals(Size.class.getPackageName()) && !type.isMemberClass()
                : type.isAnnotationPresent(jakarta.validation.Constraint.class) || isOfBeforeJakarta(type);
    }

    private static boolean isOfBeforeJakarta(Class<?> type) {
        for (Annotation meta : type.getAnnotations()) {
            if (meta.annotationType().getName().equals("javax.validation.Constraint")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Constraint compile(Annotation annotation) {
        if (annotation instanceof Valid || !isConstraint(annotation)) {
            return null;
        }
        refuseElements(annotation);
        if (annotation instanceof NotNull) {
            // A value that is there is never null, and one that must be there is what the component's type says.
            return null;
        }
        if (annotation instanceof Size size) {
            return size(annotation, size.min(), size.max(), size.message());
        }
        if (annotation instanceof NotEmpty notEmpty) {
            return size(annotation, 1, Integer.MAX_VALUE, notEmpty.message());
        }
        if (annotation instanceof NotBlank notBlank) {
            require(annotation, Target.TEXT);
            return constraint(
                    Rules.SIZE,
                    notBlank.message(),
                    "must not be blank",
                    value -> !((String) value).isBlank(),
                    Map.of("pattern", NOT_BLANK));
        }
        if (annotation instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (annotation instanceof Email email) {
            return email(email);
        }
        if (annotation instanceof AssertTrue assertTrue) {
            return truth(annotation, true, assertTrue.message());
        }
        if (annotation instanceof AssertFalse assertFalse) {
            return truth(annotation, false, assertFalse.message());
        }
        Constraint bound = bound(annotation);
        if (bound == null) {
            throw new IllegalArgumentException("@" + name(annotation) + " on " + place
                    + " cannot be held against a document. "
                    + (isOfBeforeJakarta(annotation.annotationType())
                            ? "Use that of jakarta.validation.constraints."
                            : "Remove it, or check it in the record's constructor."));
        }
        return bound;
    }

    private @Nullable Constraint bound(Annotation annotation) {
        if (annotation instanceof Min min) {
            return atLeast(annotation, BigDecimal.valueOf(min.value()), true, min.message());
        }
        if (annotation instanceof Max max) {
            return atMost(annotation, BigDecimal.valueOf(max.value()), true, max.message());
        }
        if (annotation instanceof DecimalMin min) {
            return atLeast(annotation, new BigDecimal(min.value()), min.inclusive(), min.message());
        }
        if (annotation instanceof DecimalMax max) {
            return atMost(annotation, new BigDecimal(max.value()), max.inclusive(), max.message());
        }
        if (annotation instanceof Positive positive) {
            return atLeast(annotation, BigDecimal.ZERO, false, positive.message());
        }
        if (annotation instanceof PositiveOrZero positive) {
            return atLeast(annotation, BigDecimal.ZERO, true, positive.message());
        }
        if (annotation instanceof Negative negative) {
            return atMost(annotation, BigDecimal.ZERO, false, negative.message());
        }
        if (annotation instanceof NegativeOrZero negative) {
            return atMost(annotation, BigDecimal.ZERO, true, negative.message());
        }
        if (annotation instanceof Digits digits) {
            return digits(digits);
        }
        return null;
    }

    // Sizes

    private Constraint size(Annotation annotation, int min, int max, String message) {
        require(annotation, Target.TEXT, Target.COLLECTION);
        boolean text = target == Target.TEXT;
        String unit = text ? " characters" : " entries";
        Map<String, Object> keywords = new LinkedHashMap<>();
        if (min > 0) {
            // JSON Schema counts an emoji once, Java twice.
            keywords.put(text ? "minLength" : "minItems", text ? (min + 1) / 2 : min);
        }
        if (max < Integer.MAX_VALUE) {
            keywords.put(text ? "maxLength" : "maxItems", max);
        }
        String must = max == Integer.MAX_VALUE
                ? min == 1 ? "must not be empty" : "must have at least " + min + unit
                : min == 0 ? "must have at most " + max + unit : "must have " + min + " to " + max + unit;
        return constraint(
                Rules.SIZE,
                message,
                must,
                value -> {
                    int size = value instanceof String s ? s.length() : (Integer) value;
                    return size >= min && size <= max;
                },
                keywords);
    }

    // Texts

    private Constraint pattern(Pattern annotation) {
        require(annotation, Target.TEXT);
        int flags = flags(annotation.flags());
        BoundedPattern pattern = compile(annotation.regexp(), flags);
        String portable = flags == 0 ? PortablePattern.of(annotation.regexp()) : null;
        Map<String, Object> keywords = portable == null ? Map.of() : Map.of("pattern", "^(?:" + portable + ")$");
        return constraint(
                Rules.PATTERN,
                annotation.message(),
                "must match " + annotation.regexp(),
                value -> pattern.matches((String) value),
                keywords);
    }

    private Constraint email(Email annotation) {
        require(annotation, Target.TEXT);
        BoundedPattern pattern = compile(annotation.regexp(), flags(annotation.flags()));
        return constraint(
                Rules.FORMAT,
                annotation.message(),
                "must be an e-mail address such as ann@example.org",
                value -> {
                    String text = (String) value;
                    return text.length() <= LONGEST_EMAIL && Addresses.ONE.matches(text) && pattern.matches(text);
                },
                Map.of("format", "email"));
    }

    private static int flags(Pattern.Flag[] flags) {
        int all = 0;
        for (Pattern.Flag flag : flags) {
            all |= flag.getValue();
        }
        return all;
    }

    private BoundedPattern compile(String regexp, int flags) {
        try {
            return BoundedPattern.compile(regexp, flags);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(place + " has a pattern that cannot be read: " + e.getMessage(), e);
        }
    }

    // Booleans and numbers

    private Constraint truth(Annotation annotation, boolean wanted, String message) {
        require(annotation, Target.BOOLEAN);
        return constraint(
                Rules.RANGE, message, "must be " + wanted, value -> value.equals(wanted), Map.of("const", wanted));
    }

    private Constraint atLeast(Annotation annotation, BigDecimal bound, boolean inclusive, String message) {
        require(annotation, Target.NUMBER);
        Constraint constraint = constraint(
                Rules.RANGE,
                message,
                "must be " + (inclusive ? "at least " : "greater than ") + bound,
                value -> {
                    int order = compare((Number) value, bound);
                    return order > 0 || inclusive && order == 0;
                },
                Map.of(inclusive ? "minimum" : "exclusiveMinimum", bound));
        return within(constraint, IntegerRange.atLeast(bound, inclusive));
    }

    private Constraint atMost(Annotation annotation, BigDecimal bound, boolean inclusive, String message) {
        require(annotation, Target.NUMBER);
        Constraint constraint = constraint(
                Rules.RANGE,
                message,
                "must be " + (inclusive ? "at most " : "less than ") + bound,
                value -> {
                    int order = compare((Number) value, bound);
                    // Not-a-number is on neither side.
                    return order < 0 && !isNotANumber((Number) value) || inclusive && order == 0;
                },
                Map.of(inclusive ? "maximum" : "exclusiveMaximum", bound));
        return within(constraint, IntegerRange.atMost(bound, inclusive));
    }

    private static Constraint within(Constraint constraint, IntegerRange integers) {
        return new Constraint(
                constraint.rule(), constraint.must(), constraint.holds(), integers, constraint.keywords());
    }

    private Constraint digits(Digits annotation) {
        require(annotation, Target.NUMBER);
        int integer = annotation.integer();
        int fraction = annotation.fraction();
        BigDecimal beyond = BigDecimal.ONE.scaleByPowerOfTen(integer);
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("exclusiveMinimum", beyond.negate());
        keywords.put("exclusiveMaximum", beyond);
        keywords.put("multipleOf", BigDecimal.ONE.scaleByPowerOfTen(-fraction));
        return constraint(
                Rules.RANGE,
                annotation.message(),
                "must have at most " + integer + " digits before and " + fraction + " after the point",
                value -> {
                    if (!isFinite((Number) value)) {
                        return false;
                    }
                    BigDecimal number = decimal((Number) value).stripTrailingZeros();
                    return number.precision() - number.scale() <= integer && Math.max(0, number.scale()) <= fraction;
                },
                keywords);
    }

    private static int compare(Number value, BigDecimal bound) {
        if (isNotANumber(value)) {
            return -1;
        }
        return isFinite(value) ? decimal(value).compareTo(bound) : value.doubleValue() > 0 ? 1 : -1;
    }

    private static boolean isFinite(Number value) {
        return !(value instanceof Double || value instanceof Float) || Double.isFinite(value.doubleValue());
    }

    private static boolean isNotANumber(Number value) {
        return Double.isNaN(value.doubleValue());
    }

    private static BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return value instanceof Double || value instanceof Float
                ? new BigDecimal(value.toString())
                : BigDecimal.valueOf(value.longValue());
    }

    // Parts

    private static Constraint constraint(
            Rule rule, String message, String must, Predicate<Object> holds, Map<String, Object> keywords) {
        boolean ownMessage = !message.startsWith("{");
        return new Constraint(rule, ownMessage ? message : must, holds, null, keywords);
    }

    private void require(Annotation annotation, Target... targets) {
        if (!Arrays.asList(targets).contains(target)) {
            throw new IllegalArgumentException("@" + name(annotation) + " on " + place + " cannot be held against "
                    + target.words + ". Remove it.");
        }
    }

    private void refuseElements(Annotation annotation) {
        for (String element : List.of("groups", "payload")) {
            if (KnownAnnotations.attribute(annotation, element) instanceof Class<?>[] classes && classes.length > 0) {
                throw new IllegalArgumentException("@" + name(annotation) + " on " + place + " has " + element
                        + ", which a schema does not tell apart. Remove them.");
            }
        }
    }

    private static String name(Annotation annotation) {
        return annotation.annotationType().getSimpleName();
    }
}
