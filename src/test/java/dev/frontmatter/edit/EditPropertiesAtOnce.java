package dev.frontmatter.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The properties of editing over documents that are always the same, for the mutation tests. */
class EditPropertiesAtOnce {

    private static final int DOCUMENTS = 60;

    private static Stream<Method> properties() {
        return Stream.of(EditProperties.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .sorted(Comparator.comparing(Method::getName));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void holds(Method property) throws Throwable {
        EditProperties properties = new EditProperties() {
            @Override
            void count(String outcome) {}
        };
        for (int i = 0; i < DOCUMENTS; i++) {
            try {
                property.invoke(properties, new Random(i));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
