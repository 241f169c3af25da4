package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.scalar.ScalarType;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The table of the manual, on the page of the root package, lists all that there is, and says what becomes of it. */
class RecordTableTest {

    private static final Path MANUAL = Path.of("src/main/java/dev/frontmatter/package-info.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>\\{@code ([^}]*)}</td>\\s*(?:<td>([a-z ]*)</td>)?");

    @Test
    void lists_every_annotation_of_jackson() throws IOException {
        Set<String> all = new TreeSet<>();
        all.addAll(annotations(JsonProperty.class));
        all.addAll(annotations(JsonDeserialize.class));
        // They make annotations out of annotations.
        all.removeAll(Set.of("JacksonAnnotation", "JacksonAnnotationsInside"));
        Set<String> refused = new TreeSet<>(all);
        refused.removeAll(KnownAnnotations.honoured());
        refused.removeAll(KnownAnnotations.writing());

        assertThat(rows("honoured")).containsAll(KnownAnnotations.honoured());
        assertThat(rows("only for writing")).containsExactlyInAnyOrderElementsOf(KnownAnnotations.writing());
        assertThat(rows("refused")).containsAll(refused);
        assertThat(all).containsAll(KnownAnnotations.honoured()).containsAll(KnownAnnotations.writing());
    }

    @Test
    void lists_every_constraint() throws IOException {
        for (String name : annotations(NotNull.class)) {
            assertThat(rows("honoured").contains(name))
                    .as(name)
                    .isNotEqualTo(rows("refused").contains(name));
            assertThat(isFollowed(name)).as(name).isEqualTo(rows("honoured").contains(name));
        }
    }

    /** Nothing is in the table that there is not. */
    @Test
    void lists_nothing_else() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("Deprecated"));
        known.addAll(annotations(JsonProperty.class));
        known.addAll(annotations(JsonDeserialize.class));
        known.addAll(annotations(NotNull.class));

        for (String state : List.of("honoured", "only for writing", "refused")) {
            assertThat(known).containsAll(rows(state));
        }
    }

    @Test
    void lists_every_type() throws IOException {
        Set<String> listed = rows(null);

        for (Class<?> type : ScalarType.classes()) {
            assertThat(listed).contains(type.getSimpleName());
        }
        for (Class<?> type : List.of(
                java.util.List.class,
                java.util.Set.class,
                java.util.Collection.class,
                Iterable.class,
                java.util.SortedSet.class,
                java.util.NavigableSet.class)) {
            assertThat(Collected.of(type)).isNotNull();
            assertThat(listed).contains(type.getSimpleName());
        }
        for (Class<?> type : List.of(java.util.Map.class, java.util.SortedMap.class, java.util.NavigableMap.class)) {
            assertThat(KeyOrder.of(type)).isNotNull();
            assertThat(listed).contains(type.getSimpleName());
        }
        for (Wrapper wrapper : Wrapper.values()) {
            assertThat(wrapper == Wrapper.NONE || listed.stream().anyMatch(name -> name.startsWith("Optional")))
                    .isTrue();
        }
        assertThat(listed).contains("OptionalInt", "OptionalLong", "OptionalDouble", "Optional", "Object");
    }

    /** Each annotation of Jackson's that the table says is refused is refused, wherever it stands. */
    @Test
    void refuses_what_it_says() throws IOException {
        for (String name : rows("refused")) {
            if (annotations(NotNull.class).contains(name)) {
                continue;
            }
            Annotation annotation = fake(name);
            for (KnownAnnotations.Place place : KnownAnnotations.Place.values()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> KnownAnnotations.require(List.of(annotation), place, "Post.title"))
                        .withMessageContainingAll("@" + name, "Post.title", "Remove it");
            }
        }
    }

    /** Returns the names in the rows of a state; of the types if it is null. */
    private static Set<String> rows(String state) throws IOException {
        String text = Files.readString(MANUAL).replaceAll("\\n \\* ?", " ");
        int annotations = text.indexOf("What an annotation says</h2>");
        Set<String> names = new TreeSet<>();
        Matcher row = ROW.matcher(state == null ? text.substring(0, annotations) : text.substring(annotations));
        while (row.find()) {
            if (state == null || state.equals(row.group(2))) {
                names.addAll(Arrays.asList(row.group(1).trim().split("\\s+")));
            }
        }
        assertThat(names).as(state).isNotEmpty();
        return names;
    }

    /** Returns the simple names of the annotations in the package and the jar of one. */
    private static Set<String> annotations(Class<? extends Annotation> one) throws IOException {
        String folder = one.getPackageName().replace('.', '/') + "/";
        Set<String> names = new TreeSet<>();
        try (JarFile jar = new JarFile(
                one.getProtectionDomain().getCodeSource().getLocation().getPath())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches(folder + "[A-Za-z]+\\.class"))
                    .map(name -> name.substring(folder.length(), name.length() - ".class".length()))
                    .filter(name -> load(one.getPackageName() + "." + name).isAnnotation())
                    .forEach(names::add);
        }
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Annotation fake(String name) {
        for (Class<?> neighbour : List.of(JsonProperty.class, JsonDeserialize.class)) {
            try {
                Class<?> type = Class.forName(neighbour.getPackageName() + "." + name);
                return (Annotation) Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "annotationType" -> type;
                            case "hashCode" -> 1;
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
            } catch (ClassNotFoundException e) {
                // It is the other's.
            }
        }
        throw new IllegalStateException("no annotation " + name);
    }

    /** Each constraint once, on a value that it suits. */
    private static final class Values {

        @jakarta.validation.constraints.AssertFalse
        boolean assertFalse;

        @jakarta.validation.constraints.AssertTrue
        boolean assertTrue;

        @jakarta.validation.constraints.DecimalMax("1")
        BigDecimal decimalMax;

        @jakarta.validation.constraints.DecimalMin("1")
        BigDecimal decimalMin;

        @jakarta.validation.constraints.Digits(integer = 1, fraction = 1)
        BigDecimal digits;

        @jakarta.validation.constraints.Email
        String email;

        @jakarta.validation.constraints.Future
        Instant future;

        @jakarta.validation.constraints.FutureOrPresent
        Instant futureOrPresent;

        @jakarta.validation.constraints.Max(1)
        int max;

        @jakarta.validation.constraints.Min(1)
        int min;

        @jakarta.validation.constraints.Negative
        int negative;

        @jakarta.validation.constraints.NegativeOrZero
        int negativeOrZero;

        @jakarta.validation.constraints.NotBlank
        String notBlank;

        @jakarta.validation.constraints.NotEmpty
        String notEmpty;

        @NotNull
        String notNull;

        @jakarta.validation.constraints.Null
        String none;

        @jakarta.validation.constraints.Past
        Instant past;

        @jakarta.validation.constraints.PastOrPresent
        Instant pastOrPresent;

        @jakarta.validation.constraints.Pattern(regexp = "a")
        String pattern;

        @jakarta.validation.constraints.Positive
        int positive;

        @jakarta.validation.constraints.PositiveOrZero
        int positiveOrZero;

        @jakarta.validation.constraints.Size(min = 1)
        String size;
    }

    private static boolean isFollowed(String name) {
        List<Annotation> found = new ArrayList<>();
        for (java.lang.reflect.Field field : Values.class.getDeclaredFields()) {
            for (Annotation annotation : field.getAnnotations()) {
                if (annotation.annotationType().getSimpleName().equals(name)) {
                    found.add(annotation);
                    try {
                        Constraints.of(
                                found,
                                Constraints.Target.of(ScalarType.of(field.getType())),
                                "Values." + field.getName());
                        return true;
                    } catch (IllegalArgumentException e) {
                        assertThat(e).hasMessageContainingAll("@" + name, "Values." + field.getName(), "Remove it");
                        return false;
                    }
                }
            }
        }
        throw new AssertionError("no value has the constraint " + name);
    }
}
