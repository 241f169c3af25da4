package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The seven guarantees of editing, over documents of all formats and styles. */
class EditProperties {

    private static final List<Object> SCALARS = Arrays.asList(
            "new",
            "two words",
            "no",
            "1.10",
            "2026-03-14",
            "a: b",
            "#x",
            "x #y",
            "",
            " x ",
            "'",
            "\"q\"",
            "---",
            "a\\b",
            "tab\there",
            "null",
            "~",
            "[a]",
            "é中😀",
            "\u00a0",
            "\u2028",
            "a,",
            "y",
            42,
            -7,
            1.5,
            true,
            false);

    private static final List<Object> VALUES = List.of(
            List.of(),
            Map.of(),
            List.of("a", 1, true),
            List.of(List.of("a"), List.of()),
            Map.of("k", "v"),
            new LinkedHashMap<>(Map.of("k", List.of(1, 2), "l", Map.of("m", "no"))),
            List.of(Map.of("url", "x", "width", 3), Map.of("url", "y")),
            "one\ntwo",
            "one\n\ntwo\n",
            "one\n  two\n\n",
            "long ".repeat(40).strip());

    private static Object value(Random random) {
        return random.nextBoolean() ? Pick.of(random, SCALARS.toArray()) : Pick.of(random, VALUES.toArray());
    }

    /** Counts outcomes of edits. */
    void count(String outcome) {
        Statistics.label("outcome").collect(outcome);
    }

    /** Runs an edit; returns null, and counts it, if it is refused. */
    private @Nullable String edited(Supplier<String> edit) {
        try {
            String text = edit.get();
            count("made");
            return text;
        } catch (EditRefusedException e) {
            count("refused: " + e.reason());
            assertThat(e.diagnostics()).hasSize(1);
            assertThat(e.reason()).isNotEqualTo(Reason.UNREADABLE);
            return null;
        }
    }

    // 1. Bytes outside of the replaced spans are equal, the body always.

    @Property(tries = 120)
    void a_scalar_in_place_of_another_changes_its_own_bytes_alone(@ForAll Random random) {
        String text = Edited.document(random);
        List<String> pointers = Edited.pointers(text);
        String pointer = pointers.isEmpty() ? "" : Pick.of(random, pointers.toArray(String[]::new));
        if (pointer.isEmpty() || !isLine(text, pointer)) {
            return;
        }
        Object value = Pick.of(random, SCALARS.toArray());
        String changed =
                edited(() -> FrontMatter.editText(text).set(pointer, value).toText());
        if (changed == null) {
            return;
        }
        Span span = Edited.span(text, pointer);
        int tail = Edited.length(text) - span.end();
        assertThat(Edited.slice(changed, 0, span.start())).isEqualTo(Edited.slice(text, 0, span.start()));
        assertThat(Edited.slice(changed, Edited.length(changed) - tail, Edited.length(changed)))
                .isEqualTo(Edited.slice(text, span.end(), Edited.length(text)));
        assertThat(plain(Edited.at(Edited.data(changed), pointer))).isEqualTo(plain(value));
    }

    /** Returns true for a scalar that stands on one line, and is no block scalar or alias. */
    private static boolean isLine(String text, String pointer) {
        Object value = Edited.at(Edited.data(text), pointer);
        Span span = Edited.span(text, pointer);
        String written = Edited.slice(text, span.start(), span.end());
        return !(value instanceof Map || value instanceof List)
                && !written.isEmpty()
                && "|>*".indexOf(written.charAt(0)) < 0
                && written.indexOf('\n') < 0
                && written.indexOf('\r') < 0;
    }

    private static Object plain(Object value) {
        return value instanceof Long number && number == number.intValue() ? number.intValue() : value;
    }

    @Property(tries = 120)
    void the_body_stays(@ForAll Random random) {
        String text = Edited.document(random);
        String changed = edited(() -> edit(text, random).toText());
        if (changed != null) {
            assertThat(Edited.body(changed)).isEqualTo(Edited.body(text));
        }
    }

    private static FrontMatterEditor edit(String text, Random random) {
        FrontMatterEditor editor = FrontMatter.editText(text);
        List<String> pointers = Edited.pointers(text);
        String pointer = pointers.isEmpty() ? "/new" : Pick.of(random, pointers.toArray(String[]::new));
        boolean element = isElement(text, pointer);
        return switch (random.nextInt(7)) {
            case 0 -> editor.set(pointer, value(random));
            case 1 -> editor.remove(pointer);
            case 2 -> element ? editor.remove(pointer) : editor.rename(pointer, "renamed");
            case 3 -> editor.set("/added/deep", value(random));
            case 4 ->
                element
                        ? editor.insertAt(Edited.parent(pointer), Integer.parseInt(Edited.last(pointer)), value(random))
                        : editor.insertAfter(Edited.parent(pointer) + "/added", value(random), Edited.last(pointer));
            case 5 -> editor.sortKeys(sorted(text));
            default -> element ? editor.append(Edited.parent(pointer), value(random)) : editor.set("/x", 1);
        };
    }

    private static List<String> sorted(String text) {
        return Edited.data(text).keySet().stream().sorted().toList();
    }

    private static boolean isElement(String text, String pointer) {
        return pointer.isEmpty()
                ? false
                : !pointer.equals("/new") && Edited.at(Edited.data(text), Edited.parent(pointer)) instanceof List;
    }

    // 2. The result holds the intended data.

    @Property(tries = 120)
    void what_is_set_is_read(@ForAll Random random) {
        String text = Edited.document(random);
        List<String> pointers = Edited.pointers(text);
        if (pointers.isEmpty()) {
            return;
        }
        String pointer = Pick.of(random, pointers.toArray(String[]::new));
        Object value = value(random);
        String changed =
                edited(() -> FrontMatter.editText(text).set(pointer, value).toText());
        if (changed == null) {
            return;
        }
        Object expected = Edited.copy(Edited.data(text));
        put(expected, pointer, value);
        assertThat(Edited.data(changed)).isEqualTo(expected);
        assertThat(FrontMatter.editText(changed).set(pointer, value).toText()).isEqualTo(changed);
        Object before = Edited.at(Edited.data(text), pointer);
        String back =
                edited(() -> FrontMatter.editText(changed).set(pointer, before).toText());
        if (back != null) {
            assertThat(Edited.data(back)).isEqualTo(Edited.data(text));
        }
    }

    private static void put(Object data, String pointer, Object value) {
        Object parent = Edited.at(data, Edited.parent(pointer));
        if (parent instanceof List) {
            Edited.list(parent).set(Integer.parseInt(Edited.last(pointer)), value);
        } else {
            Edited.map(parent).put(Edited.last(pointer), value);
        }
    }

    @Property(tries = 120)
    void what_is_removed_is_gone(@ForAll Random random) {
        String text = Edited.document(random);
        List<String> pointers = Edited.pointers(text);
        if (pointers.isEmpty()) {
            return;
        }
        String pointer = Pick.of(random, pointers.toArray(String[]::new));
        String changed = edited(() -> FrontMatter.editText(text).remove(pointer).toText());
        if (changed == null) {
            return;
        }
        Object expected = Edited.copy(Edited.data(text));
        Object parent = Edited.at(expected, Edited.parent(pointer));
        if (parent instanceof List) {
            Edited.list(parent).remove(Integer.parseInt(Edited.last(pointer)));
        } else {
            Edited.map(parent).remove(Edited.last(pointer));
            assertThat(FrontMatter.editText(changed).remove(pointer).toText()).isEqualTo(changed);
        }
        assertThat(Edited.data(changed)).isEqualTo(expected);
    }

    @Property(tries = 120)
    void keys_are_sorted(@ForAll Random random) {
        String text = Edited.document(random);
        String changed =
                edited(() -> FrontMatter.editText(text).sortKeys(sorted(text)).toText());
        if (changed != null) {
            assertThat(Edited.data(changed)).isEqualTo(Edited.data(text));
            assertThat(FrontMatter.editText(changed).sortKeys(sorted(text)).toText())
                    .isEqualTo(changed);
            if (!text.startsWith("+++")) {
                assertThat(Edited.data(changed).keySet()).containsExactlyElementsOf(sorted(text));
            }
            assertThat(lines(changed)).isEqualTo(lines(text));
        }
    }

    /** Returns the words of a text in any order: none comes or goes. */
    private static List<String> lines(String text) {
        return Arrays.stream(text.split("[\\s,{}\\[\\]\uFEFF]+")).sorted().toList();
    }

    // 3. What is undone leaves the bytes as they were.

    @Property(tries = 120)
    void a_key_that_is_added_and_removed_again_leaves_the_bytes(@ForAll Random random) {
        String text = Edited.document(random);
        Map<String, Object> data = Edited.data(text);
        List<String> mappings = new ArrayList<>(Edited.pointers(text).stream()
                .filter(pointer -> Edited.at(data, pointer) instanceof Map)
                .toList());
        mappings.add("");
        String added = Pick.of(random, mappings.toArray(String[]::new)) + "/brand new";
        Object value = value(random);
        String changed =
                edited(() -> FrontMatter.editText(text).set(added, value).toText());
        if (changed == null) {
            return;
        }
        assertThat(FrontMatter.editText(changed).remove(added).toText()).isEqualTo(text);
        assertThat(FrontMatter.editText(text).set(added, value).remove(added).toText())
                .isEqualTo(text);
    }

    @Property(tries = 120)
    void an_element_that_is_added_and_removed_again_leaves_the_bytes(@ForAll Random random) {
        String text = Edited.document(random);
        Map<String, Object> data = Edited.data(text);
        List<String> lists = Edited.pointers(text).stream()
                .filter(pointer -> Edited.at(data, pointer) instanceof List)
                .toList();
        if (lists.isEmpty()) {
            return;
        }
        String list = Pick.of(random, lists.toArray(String[]::new));
        int size = Edited.list(Edited.at(Edited.data(text), list)).size();
        int index = random.nextInt(size + 1);
        Object value = value(random);
        String changed = edited(
                () -> FrontMatter.editText(text).insertAt(list, index, value).toText());
        if (changed != null) {
            Object expected = Edited.copy(Edited.data(text));
            Edited.list(Edited.at(expected, list)).add(index, value);
            assertThat(Edited.data(changed)).isEqualTo(expected);
            assertThat(FrontMatter.editText(changed).removeAt(list, index).toText())
                    .isEqualTo(text);
        }
    }

    @Property(tries = 120)
    void a_key_that_is_renamed_and_renamed_back_leaves_the_bytes(@ForAll Random random) {
        String text = Edited.document(random);
        Map<String, Object> data = Edited.data(text);
        List<String> keys = Edited.pointers(text).stream()
                .filter(pointer -> Edited.at(data, Edited.parent(pointer)) instanceof Map)
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        String pointer = Pick.of(random, keys.toArray(String[]::new));
        String changed = edited(
                () -> FrontMatter.editText(text).rename(pointer, "renamed").toText());
        if (changed == null) {
            return;
        }
        assertThat(FrontMatter.editText(changed).rename(pointer, "renamed").toText())
                .isEqualTo(changed);
        String renamed = Edited.parent(pointer) + "/renamed";
        String back = FrontMatter.editText(changed)
                .rename(renamed, Edited.last(pointer))
                .toText();
        assertThat(Edited.data(back)).isEqualTo(Edited.data(text));
        assertThat(new ArrayList<>(Edited.data(back).keySet()))
                .isEqualTo(new ArrayList<>(Edited.data(text).keySet()));
    }

    @Property(tries = 120)
    void nothing_to_change_is_nothing_changed(@ForAll Random random) {
        String text = Edited.document(random);
        FrontMatterEditor editor = FrontMatter.editText(text)
                .remove("/not there")
                .rename("/not there", "x")
                .append("/not there", 1)
                .removeAt("/not there", 3);
        Map<String, Object> data = Edited.data(text);
        for (String pointer : Edited.pointers(text)) {
            editor = editor.set(pointer, Edited.at(data, pointer));
        }
        assertThat(editor.toText()).isEqualTo(text);
    }

    // 4. New text follows the file.

    @Property(tries = 120)
    void line_ends_are_those_of_the_file(@ForAll Random random) {
        String end = Pick.of(random, "\n", "\r\n", "\r");
        String text = Edited.document(random)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", end);
        if (!Edited.isReadable(text)) {
            return;
        }
        String changed = edited(() -> edit(text, random).toText());
        if (changed != null) {
            assertThat(changed.replace(end, "")).doesNotContain("\n", "\r");
        }
    }

    // 6. Comments.

    @Property(tries = 120)
    void comments_stay_when_a_value_is_set(@ForAll Random random) {
        String text = Edited.document(random);
        Map<String, Object> data = Edited.data(text);
        List<String> pointers = Edited.pointers(text).stream()
                .filter(pointer ->
                        !(Edited.at(data, pointer) instanceof Map) && !(Edited.at(data, pointer) instanceof List))
                .toList();
        if (pointers.isEmpty() || text.startsWith("{")) {
            return;
        }
        String pointer = Pick.of(random, pointers.toArray(String[]::new));
        String changed =
                edited(() -> FrontMatter.editText(text).set(pointer, "plain").toText());
        if (changed != null) {
            assertThat(comments(changed)).isEqualTo(comments(text));
        }
    }

    @Property(tries = 400)
    void comments_and_blank_lines_stand_as_they_stood(@ForAll Random random) {
        String text = SpacedText.document(random);
        List<String> pointers = Edited.pointers(text);
        if (pointers.isEmpty()) {
            return;
        }
        String pointer = Pick.of(random, pointers.toArray(String[]::new));
        String to = Pick.of(random, pointers.toArray(String[]::new));
        Object parent = Edited.at(Edited.data(text), to);
        FrontMatterEditor editor = FrontMatter.editText(text);
        FrontMatterEditor edit = switch (random.nextInt(4)) {
            case 0 -> editor.remove(pointer);
            case 1 -> editor.move(pointer, parent instanceof Map ? to + "/moved" : "/moved");
            case 2 -> editor.remove(pointer).set("/added", 1);
            default -> editor.set(pointer, 1);
        };
        String changed = edited(edit::toText);
        if (changed == null) {
            return;
        }
        assertThat(changed).doesNotContain("\n\n\n");
        Map<String, String> after = SpacedText.comments(changed);
        SpacedText.comments(text).forEach((comment, below) -> {
            boolean stays = changed.contains(comment + "\n");
            if (!below.isEmpty() && changed.contains(below + "\n")) {
                assertThat(stays).as(text + changed + comment).isTrue();
            }
            if (stays && after.containsKey(comment)) {
                assertThat(after.get(comment)).as(text + changed + comment).isEqualTo(below);
            }
        });
    }

    private static List<String> comments(String text) {
        return EditedComments.of(Source.ofText("text", text));
    }

    // Several edits

    @Property(tries = 120)
    void several_edits_are_what_they_are_one_by_one(@ForAll Random random) {
        String text = Edited.document(random);
        List<String> pointers = Edited.pointers(text);
        String pointer = pointers.isEmpty() ? "/x" : Pick.of(random, pointers.toArray(String[]::new));
        Object value = value(random);
        String together = edited(() -> FrontMatter.editText(text)
                .set(pointer, value)
                .set("/one more", 1)
                .rename("/one more", "two")
                .toText());
        if (together != null) {
            String first = FrontMatter.editText(text).set(pointer, value).toText();
            String second = FrontMatter.editText(first).set("/one more", 1).toText();
            assertThat(FrontMatter.editText(second).rename("/one more", "two").toText())
                    .isEqualTo(together);
        }
    }
}
