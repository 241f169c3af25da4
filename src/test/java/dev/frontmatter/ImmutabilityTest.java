package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.frontmatter.testing.Read;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a reader hands out cannot be changed, is in the order of the document, and is never null in place of empty. */
class ImmutabilityTest {

    record Inner(List<String> names, Map<String, List<Integer>> numbers) {}

    record Outer(
            List<String> names,
            List<@Nullable String> gaps,
            Set<String> distinct,
            Set<@Nullable Integer> distinctGaps,
            Collection<Inner> inners,
            Map<String, Set<String>> sets,
            Map<String, Object> anything,
            Optional<List<String>> optional,
            Inner inner,
            @JsonAnySetter Map<String, Object> rest) {}

    private static final String[] FULL = {
        "names: [d, b, e, a, c]",
        "gaps: [z, ~, y]",
        "distinct: [d, b, e, a, c]",
        "distinctGaps: [3, ~, 1]",
        "inners: [{names: [b, a], numbers: {y: [2, 1], x: []}}]",
        "sets: {d: [b, a], c: []}",
        "anything: {d: [3, ~, [2, {b: 1, a: ~}]], c: ~}",
        "optional: [b, a]",
        "inner: {numbers: {y: [2, 1], x: [0]}}",
        "zebra: [b, {d: ~, c: 1}]",
        "ape: {}",
    };

    @Test
    void nothing_in_a_record_can_be_changed() {
        assertUnmodifiable(Read.valid(Outer.class, FULL));
        assertUnmodifiable(Read.valid(Outer.class, "inner: {}"));
    }

    @Test
    void everything_is_in_the_order_of_the_document() {
        Outer outer = Read.valid(Outer.class, FULL);

        assertThat(outer.names()).containsExactly("d", "b", "e", "a", "c");
        assertThat(outer.gaps()).containsExactly("z", null, "y");
        assertThat(outer.distinct()).containsExactly("d", "b", "e", "a", "c");
        assertThat(outer.distinctGaps()).containsExactly(3, null, 1);
        assertThat(outer.inner().numbers().keySet()).containsExactly("y", "x");
        assertThat(outer.sets().keySet()).containsExactly("d", "c");
        assertThat(outer.sets().get("d")).containsExactly("b", "a");
        assertThat(outer.anything()).hasToString("{d=[3, null, [2, {b=1, a=null}]], c=null}");
        assertThat(outer.rest()).hasToString("{zebra=[b, {d=null, c=1}], ape={}}");
    }

    @Test
    void absent_collections_are_empty() {
        Outer outer = Read.valid(Outer.class, "inner:", "  names:", "distinct: ~", "sets: null");

        assertThat(outer.names()).isEmpty();
        assertThat(outer.distinct()).isEmpty();
        assertThat(outer.sets()).isEmpty();
        assertThat(outer.anything()).isEmpty();
        assertThat(outer.rest()).isEmpty();
        assertThat(outer.optional()).isEmpty();
        assertThat(outer.inner()).isEqualTo(new Inner(List.of(), Map.of()));
    }

    @Test
    void untyped_data_keeps_nulls_and_order_and_cannot_be_changed() {
        Map<String, Object> data = FrontMatter.untyped()
                .readText("---\nz: ~\na: [3, null, {y: , x: 1}]\nm: {}\nb: []\n---\n")
                .data();

        assertThat(data).hasToString("{z=null, a=[3, null, {y=null, x=1}], m={}, b=[]}");
        assertUnmodifiable(data);
    }

    /** Lists that a deserializer makes, which Jackson makes changeable. */
    static final class Names extends ValueDeserializer<List<String>> {

        @Override
        public List<String> deserialize(JsonParser parser, DeserializationContext context) {
            return new ArrayList<>(List.of(parser.getString()));
        }
    }

    record BoundByJackson(
            @JsonDeserialize(using = Names.class) List<String> names,

            @JsonDeserialize(using = Names.class) @Nullable List<String> none) {}

    @Test
    void collections_that_a_deserializer_makes_are_no_exception() {
        BoundByJackson bound = Read.valid(BoundByJackson.class, "names: a");

        assertThat(bound).hasToString("BoundByJackson[names=[a], none=null]");
        assertUnmodifiable(bound);
        assertThat(Read.valid(BoundByJackson.class, "{}")).isEqualTo(new BoundByJackson(List.of(), null));
    }

    record Sorted(
            SortedSet<Integer> numbers,
            NavigableSet<String> names,
            SortedMap<String, List<Integer>> byName,
            NavigableMap<Integer, String> byNumber) {}

    @Test
    void sorted_collections_cannot_be_changed() {
        Sorted sorted = Read.valid(
                Sorted.class,
                "numbers: [3, 1, 2]",
                "names: [b, a]",
                "byName: {b: [1], a: []}",
                "byNumber: {2: b, 1: a}");

        assertThat(sorted)
                .hasToString("Sorted[numbers=[1, 2, 3], names=[a, b], byName={a=[], b=[1]}, byNumber={1=a, 2=b}]");
        assertUnmodifiable(sorted);
        assertUnmodifiable(Read.valid(Sorted.class, "{}"));
    }

    /** Tries to change every collection in a value. */
    private static void assertUnmodifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> put(map)).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(ImmutabilityTest::assertUnmodifiable);
        } else if (value instanceof Collection<?> collection) {
            assertThatThrownBy(() -> add(collection)).isInstanceOf(UnsupportedOperationException.class);
            if (!collection.isEmpty()) {
                Iterator<?> iterator = collection.iterator();
                iterator.next();
                assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
            }
            collection.forEach(ImmutabilityTest::assertUnmodifiable);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(ImmutabilityTest::assertUnmodifiable);
        } else if (value instanceof Record record) {
            components(record).forEach(ImmutabilityTest::assertUnmodifiable);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map) {
        ((Map<Object, Object>) map).put("new", "entry");
    }

    @SuppressWarnings("unchecked")
    private static void add(Collection<?> collection) {
        ((Collection<Object>) collection).add("new");
    }

    private static List<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component(record, component))
                .toList();
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
