package dev.frontmatter.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Pick;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyTableProperties {

    private static final List<String> PIECES =
            List.of("a", "b", "\0", " ", "\u00e9", "\ud83d\ude00", "key", "12345678");

    /** A key is known by the number that it was given, as a string and as bytes anywhere. */
    @Property(tries = 3_000)
    void numbersKeys(@ForAll("keys") List<String> keys) {
        KeyTable table = KeyTable.of(keys);
        List<String> distinct = keys.stream().distinct().toList();

        assertThat(table.size()).isEqualTo(distinct.size());
        for (int id = 0; id < distinct.size(); id++) {
            String key = distinct.get(id);
            assertThat(table.id(key)).isEqualTo(id);
            assertThat(idOfBytes(table, "", key, "")).isEqualTo(id);
            assertThat(idOfBytes(table, "abc\u00e9", key, "a2345678")).isEqualTo(id);
        }
    }

    /** A key that was given no number has none, however much it looks like one that was. */
    @Property(tries = 3_000)
    void knowsNoOtherKeys(@ForAll("keys") List<String> keys, @ForAll("keys") List<String> others) {
        KeyTable table = KeyTable.of(keys);
        Set<String> unknown = new HashSet<>(others);
        keys.forEach(key -> unknown.addAll(List.of(key + "a", key + "\0", "\0" + key, "x" + key)));
        keys.forEach(unknown::remove);

        for (String key : unknown) {
            assertThat(table.id(key)).isEqualTo(KeyTable.UNKNOWN);
            assertThat(idOfBytes(table, "a", key, "a")).isEqualTo(KeyTable.UNKNOWN);
        }
    }

    /** Keys that have the same hash, all of them: of one length, with the same first and last eight bytes. */
    @Test
    void tellsKeysOfOneHashApart() {
        List<String> keys = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            keys.add("firstkey" + c + "last key");
        }
        KeyTable table = KeyTable.of(keys);

        assertThat(keys).extracting(KeyTableProperties::hash).containsOnly(hash(keys.get(0)));
        assertThat(keys).extracting(table::id).isEqualTo(ids(keys.size()));
        assertThat(table.id("firstkeyAlast key")).isEqualTo(KeyTable.UNKNOWN);
    }

    @Test
    void anEmptyTableKnowsNothing() {
        assertThat(KeyTable.empty().size()).isZero();
        assertThat(KeyTable.empty().id("")).isEqualTo(KeyTable.UNKNOWN);
        assertThat(KeyTable.empty().id("a")).isEqualTo(KeyTable.UNKNOWN);
    }

    /** Many keys that begin alike, end alike, or both, and some of any kind. */
    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.randomValue(random -> {
            List<String> keys = new ArrayList<>();
            for (int count = Pick.of(random, 0, 1, 3, 20, 100); count > 0; count--) {
                keys.add(key(random));
            }
            return keys;
        });
    }

    private static String key(Random random) {
        String middle = Pick.join(random.nextInt(4), () -> Pick.of(random, PIECES));
        return Pick.of(random, "", "", "firstkey") + middle + Pick.of(random, "", "", "last key");
    }

    private static List<Integer> ids(int count) {
        List<Integer> ids = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            ids.add(id);
        }
        return ids;
    }

    private static long hash(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return KeyTable.hash(bytes, 0, bytes.length);
    }

    private static int idOfBytes(KeyTable table, String before, String key, String behind) {
        int start = before.getBytes(StandardCharsets.UTF_8).length;
        int end = start + key.getBytes(StandardCharsets.UTF_8).length;
        return table.id((before + key + behind).getBytes(StandardCharsets.UTF_8), start, end);
    }
}
