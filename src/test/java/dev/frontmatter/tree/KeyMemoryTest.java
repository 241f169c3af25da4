package dev.frontmatter.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyMemoryTest {

    private final KeyMemory memory = new KeyMemory(KeyTable.of(List.of("title", "url")), ':');

    @Test
    void a_key_is_the_same_each_time() {
        RememberedKey title = met("title");
        RememberedKey other = met("other");

        assertThat(met("title")).isSameAs(title);
        assertThat(met("other")).isSameAs(other);
        assertThat(List.of(title.number(), other.number(), met("url").number())).containsExactly(0, 1, 2);
        assertThat(title.cell()).isEqualTo(0);
        assertThat(met("url").cell()).isEqualTo(1);
        assertThat(other.cell()).isNegative();
    }

    @Test
    void a_key_is_foreseen_behind_the_one_that_it_came_behind() {
        memory.start().foresee(met("title"));
        met("title").foresee(met("url"));
        met("title").foresee(met("other"));

        assertThat(foreseen("title", "url: x    ")).isSameAs(met("url"));
        assertThat(foreseen("title", "other: x  ")).isSameAs(met("other"));
        assertThat(foreseen("url", "title: x   ")).isNull();
        assertThat(memory.start().foreseen(bytes("title: x"), 0)).isSameAs(met("title"));
        met("title").foresee(met("third"));
        assertThat(foreseen("title", "url: x    ")).isNull();
    }

    /** Keys of 1 to 40 bytes, each byte of which is changed in turn. */
    @Test
    void every_byte_of_a_key_counts_and_the_colon_behind_it() {
        for (int length = 1; length <= 40; length++) {
            String key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH".substring(0, length);
            RememberedKey before = met("before" + length);
            before.foresee(Objects.requireNonNull(met(key)));
            byte[] right = bytes("- " + key + ": value");

            assertThat(before.foreseen(right, 2)).as(key).isSameAs(met(key));
            for (int at = 2; at <= 2 + length; at++) {
                byte[] wrong = right.clone();
                wrong[at] ^= 1;
                assertThat(before.foreseen(wrong, 2))
                        .as(key + " with another byte at " + at)
                        .isNull();
            }
            assertThat(before.foreseen(right, 1)).as(key).isNull();
        }
    }

    @Test
    void every_byte_of_a_key_counts_where_anything_may_stand_behind_it() {
        for (int length = 1; length <= 40; length++) {
            String key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH".substring(0, length);
            RememberedKey known = Objects.requireNonNull(met(key));
            byte[] right = bytes("- " + key + "] value");

            assertThat(known.isWrittenAt(right, 2)).as(key).isTrue();
            for (int at = 2; at < 2 + length; at++) {
                byte[] wrong = right.clone();
                wrong[at] ^= 1;
                assertThat(known.isWrittenAt(wrong, 2))
                        .as(key + " with another byte at " + at)
                        .isFalse();
            }
            for (int start = 0; start <= right.length; start++) {
                assertThat(known.isWrittenAt(right, start)).as(key).isEqualTo(start == 2);
            }
        }
        assertThat(memory.start().isWrittenAt(bytes("- key]    "), 2)).isFalse();
        assertThat(Objects.requireNonNull(met("a b")).isWrittenAt(bytes("- a b]    "), 2))
                .isFalse();
    }

    /** Nothing is read past the end, and nothing is missed that stands there but for short keys. */
    @Test
    void a_key_at_the_end_of_the_bytes_is_no_trouble() {
        for (String key : List.of("a", "title", "sevenby", "eightbyt", "ninebytes", "publishedDateTime")) {
            RememberedKey before = met("before " + key);
            before.foresee(Objects.requireNonNull(met(key)));
            byte[] text = bytes("xxxxxxxx" + key + ":");
            for (int start = 0; start <= text.length; start++) {
                RememberedKey found = before.foreseen(text, start);
                assertThat(found == null || start == 8).as(key).isTrue();
            }
            if (key.length() >= 7) {
                assertThat(before.foreseen(text, 8)).isSameAs(met(key));
            }
        }
    }

    @Test
    void what_is_no_word_is_never_foreseen() {
        for (String key : List.of("a b", "<<", "-a", "a#b", "a.b", "\u00e9t\u00e9", "'a'", "", "a:b", "[a]", "a\tb")) {
            memory.start().foresee(Objects.requireNonNull(met(key)));
            assertThat(memory.start().foreseen(bytes(key + ": valuevalue"), 0))
                    .as(key)
                    .isNull();
        }
    }

    @Test
    void what_was_not_remembered_never_is_and_what_was_stays() {
        Random random = new Random(1);
        Set<String> remembered = new HashSet<>();
        Set<String> refused = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String key = "k" + random.nextInt(1_000);
            if (met(key) == null) {
                refused.add(key);
            } else {
                remembered.add(key);
            }
        }

        assertThat(remembered).hasSizeBetween(200, 256).doesNotContainAnyElementsOf(refused);
        assertThat(remembered.stream().map(this::met).map(RememberedKey::number))
                .doesNotHaveDuplicates();
    }

    @Test
    void long_keys_are_not_remembered() {
        assertThat(met("k".repeat(64))).isNotNull();
        assertThat(met("k".repeat(65))).isNull();
        assertThat(met("\u00e9".repeat(33))).isNull();
    }

    /** Keys that were chosen to have one hash take a few places, and others still find theirs. */
    @Test
    void chosen_keys_do_not_fill_the_memory() {
        int remembered = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] key = bytes("key" + i);
            remembered += memory.key(7, key, 0, key.length) == null ? 0 : 1;
        }

        assertThat(remembered).isEqualTo(8);
        assertThat(met("title")).isNotNull();
    }

    private @Nullable RememberedKey foreseen(String before, String text) {
        return Objects.requireNonNull(met(before)).foreseen(bytes(text), 0);
    }

    private @Nullable RememberedKey met(String key) {
        byte[] bytes = bytes("  " + key + "  ");
        int end = bytes.length - 2;
        return memory.key(KeyTable.hash(bytes, 2, end), bytes, 2, end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
