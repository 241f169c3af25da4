package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map of few keys, and one of many, beside a {@link LinkedHashMap}. */
class EntryMapTest {

    private static Map<Object, @Nullable Object> expected(int size) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put("key" + (7 * i % size) + (i % 3), i % 4 == 0 ? null : i);
        }
        return map;
    }

    private static EntryMap of(Map<Object, @Nullable Object> map) {
        List<@Nullable Object> entries = new ArrayList<>();
        map.forEach((key, value) -> {
            entries.add(key);
            entries.add(value);
        });
        return EntryMap.of(entries.toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 20, 1_000})
    void answers_as_a_linked_hash_map_does(int size) {
        Map<Object, @Nullable Object> expected = expected(size);
        EntryMap map = of(expected);

        assertThat((Object) map).isEqualTo(expected);
        assertThat(expected.equals(map)).isTrue();
        assertThat(map.hashCode()).isEqualTo(expected.hashCode());
        assertThat(map.toString()).isEqualTo(expected.toString());
        assertThat(map.size()).isEqualTo(expected.size());
        assertThat(map.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
        assertThat(new ArrayList<>(map.values())).isEqualTo(new ArrayList<>(expected.values()));
        assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        assertThat((Object) map.entrySet()).isEqualTo(expected.entrySet());
        expected.forEach((key, value) -> {
            String equal = new String(key.toString());
            assertThat(map.containsKey(equal)).isTrue();
            assertThat(map.get(equal)).isEqualTo(value);
            assertThat(map.getOrDefault(equal, "none")).isEqualTo(value);
            assertThat(map.containsValue(value)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 30})
    void has_no_other_keys(int size) {
        EntryMap map = of(expected(size));

        for (Object key : new Object[] {"other", "", 1, null, 'k', List.of()}) {
            assertThat(map.containsKey(key)).isFalse();
            assertThat(map.get(key)).isNull();
            assertThat(map.getOrDefault(key, "none")).isEqualTo("none");
        }
        assertThat(map.containsValue("other")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 30})
    void refuses_every_change(int size) {
        EntryMap map = of(expected(size));
        Object key = size == 0 ? "key" : map.keySet().iterator().next();
        List<Runnable> changes = new ArrayList<>(List.of(
                () -> map.put(key, 1),
                () -> map.putAll(Map.of()),
                () -> map.putIfAbsent(key, 1),
                () -> map.remove(key),
                () -> map.remove("other"),
                () -> map.remove("other", 1),
                () -> map.replace(key, 1),
                () -> map.replace("other", 1, 2),
                () -> map.replaceAll((k, v) -> v),
                () -> map.computeIfAbsent(key, k -> 1),
                () -> map.computeIfPresent("other", (k, v) -> 1),
                () -> map.compute(key, (k, v) -> 1),
                () -> map.merge(key, 1, (v, w) -> w),
                map::clear,
                () -> map.keySet().clear(),
                () -> map.keySet().remove(key),
                () -> map.keySet().removeIf(k -> false),
                () -> map.keySet().retainAll(List.of(key)),
                () -> map.values().clear(),
                () -> map.values().remove(5),
                () -> map.values().removeIf(v -> false),
                () -> map.entrySet().clear(),
                () -> map.entrySet().remove(Map.entry("other", 1)),
                () -> map.entrySet().removeIf(e -> false)));
        if (size > 0) {
            changes.add(() -> map.entrySet().iterator().next().setValue(1));
            changes.add(() -> map.entrySet().stream().forEach(entry -> entry.setValue(1)));
            changes.add(() -> new ArrayList<>(map.entrySet()).get(0).setValue(1));
            for (Iterable<?> view : List.of(map.keySet(), map.values(), map.entrySet())) {
                changes.add(() -> {
                    Iterator<?> iterator = view.iterator();
                    iterator.next();
                    iterator.remove();
                });
            }
        }

        for (int i = 0; i < changes.size(); i++) {
            assertThatThrownBy(changes.get(i)::run)
                    .as("change %d", i)
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat((Object) map).isEqualTo(expected(size));
    }

    @Test
    void entries_end() {
        Iterator<?> entries = of(expected(1)).entries().iterator();
        entries.next();

        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void is_the_same_when_it_comes_back_from_bytes() throws Exception {
        EntryMap map = of(expected(30));
        map.get("key00");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(map);
        }
        Object read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = in.readObject();
        }

        assertThat(read).isEqualTo(map).hasToString(map.toString());
        assertThat(((Map<?, ?>) read).get("key72")).isEqualTo(map.get("key72"));
    }
}
