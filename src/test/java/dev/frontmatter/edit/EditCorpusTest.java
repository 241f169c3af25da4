package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.SharedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every scalar of real files, set, removed, renamed, and given a neighbour. A sample by default; all of them with
 * {@code -Dfrontmatter.whole=true}.
 */
class EditCorpusTest {

    private static final boolean WHOLE = Boolean.getBoolean("frontmatter.whole");

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int writtenOtherwise;

    @Test
    void scalars_of_real_files() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SharedFolder.resolve("corpus"))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += WHOLE ? 1 : 97) {
            Source source = Source.of(files.get(i));
            String text = source.text(new Span(0, source.length()));
            if (Edited.isReadable(text) && Edited.length(text) == source.length()) {
                edit(source, text);
            }
        }
        int made = outcomes.getOrDefault("made", 0);
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        System.getLogger("edits")
                .log(System.Logger.Level.INFO, "{0}, keys written otherwise: {1}", outcomes, writtenOtherwise);
        assertThat(made).isGreaterThan(100);
        assertThat(all - made).as(outcomes.toString()).isLessThan(all / 100);
    }

    private void edit(Source source, String text) throws IOException {
        ReadResult<Map<String, Object>> read = Edited.result(text);
        Map<String, Object> data = read.orThrow().data();
        List<String> scalars = read.values().pointers().stream()
                .filter(pointer -> !pointer.isEmpty())
                .filter(pointer ->
                        !(Edited.at(data, pointer) instanceof Map) && !(Edited.at(data, pointer) instanceof List))
                .toList();
        byte[] bytes = Arrays.copyOf(source.bytes(), source.length());
        for (int i = 0; i < scalars.size(); i += WHOLE ? 1 : 1 + scalars.size() / 6) {
            String pointer = scalars.get(i);
            String parent = Edited.parent(pointer);
            FrontMatterEditor editor = FrontMatter.edit(source);
            set(
                    editor,
                    pointer,
                    Edited.at(data, pointer),
                    bytes,
                    read.values().span(pointer).orElseThrow());
            made(editor.remove(pointer));
            String beside = parent + "/brand new";
            if (Edited.at(data, parent) instanceof List) {
                int index = Integer.parseInt(Edited.last(pointer));
                back(editor.insertAt(parent, index, "x: y"), changed -> changed.removeAt(parent, index), bytes);
            } else {
                renamed(
                        editor,
                        pointer,
                        beside,
                        bytes,
                        read.values().keySpan(pointer).orElseThrow());
                back(
                        editor.insertAfter(beside, List.of("one\ntwo", 1), Edited.last(pointer)),
                        changed -> changed.remove(beside),
                        bytes);
            }
        }
    }

    /** Bytes around the value stay; setting the value that is there changes nothing. */
    private void set(FrontMatterEditor editor, String pointer, @Nullable Object value, byte[] bytes, Span span)
            throws IOException {
        Source changed = made(editor.set(pointer, "new: value"));
        Source same = made(editor.set(pointer, value));
        if (changed != null && same != null) {
            byte[] after = Arrays.copyOf(changed.bytes(), changed.length());
            int tail = bytes.length - Math.max(span.end(), span.start());
            assertThat(Arrays.equals(after, 0, span.start(), bytes, 0, span.start()))
                    .as(changed.name())
                    .isTrue();
            assertThat(Arrays.equals(
                            after, after.length - tail, after.length, bytes, bytes.length - tail, bytes.length))
                    .as(changed.name() + " " + pointer)
                    .isTrue();
            assertThat(Arrays.copyOf(same.bytes(), same.length())).isEqualTo(bytes);
        }
    }

    private interface Edits {
        FrontMatterEditor of(FrontMatterEditor editor);
    }

    /** What is undone leaves the bytes as they were. */
    private void back(FrontMatterEditor editor, Edits undo, byte[] bytes) throws IOException {
        Source changed = made(editor);
        if (changed != null) {
            assertThat(text(undo.of(FrontMatter.edit(changed)).toSource()))
                    .as(changed.name())
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** A key that is renamed and gets its name back is what it was, or, if we would write that otherwise, what we would. */
    private void renamed(FrontMatterEditor editor, String pointer, String other, byte[] bytes, Span key)
            throws IOException {
        Source changed = made(editor.rename(pointer, Edited.last(other)));
        if (changed == null) {
            return;
        }
        byte[] undone = text(FrontMatter.edit(changed)
                        .rename(other, Edited.last(pointer))
                        .toSource())
                .getBytes(StandardCharsets.UTF_8);
        int tail = bytes.length - key.end();
        assertThat(Arrays.copyOf(undone, key.start()))
                .as(changed.name() + " " + pointer)
                .isEqualTo(Arrays.copyOf(bytes, key.start()));
        assertThat(Arrays.copyOfRange(undone, undone.length - tail, undone.length))
                .as(changed.name() + " " + pointer)
                .isEqualTo(Arrays.copyOfRange(bytes, key.end(), bytes.length));
        String before = new String(bytes, key.start(), key.length(), StandardCharsets.UTF_8);
        String after = new String(undone, key.start(), undone.length - tail - key.start(), StandardCharsets.UTF_8);
        if (!after.equals(before)) {
            writtenOtherwise++;
            assertThat(Edited.data(new String(undone, StandardCharsets.UTF_8)))
                    .as(changed.name() + " " + pointer)
                    .isEqualTo(Edited.data(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static String text(Source source) throws IOException {
        return source.text(new Span(0, source.length()));
    }

    private @Nullable Source made(FrontMatterEditor editor) throws IOException {
        try {
            Source changed = editor.toSource();
            outcomes.merge("made", 1, Integer::sum);
            return changed;
        } catch (EditRefusedException e) {
            outcomes.merge(e.reason().name(), 1, Integer::sum);
            assertThat(e.reason()).isNotEqualTo(Reason.UNREADABLE);
            return null;
        }
    }

    /** Fifty files, migrated as people do it: the lines that are meant come and go, and no others. */
    @Test
    void a_migration_of_fifty_files() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(SharedFolder.resolve("corpus/news"))) {
            files = found.sorted().filter(EditCorpusTest::isClean).limit(50).toList();
        }
        assertThat(files).hasSize(50);
        for (Path file : files) {
            String before = Files.readString(file);
            String after = FrontMatter.edit(file)
                    .rename("/publishedDateTime", "published_at")
                    .setIfAbsent("/draft", false)
                    .remove("/heat")
                    .append("/topics", "Migrated")
                    .toText();
            List<String> lines = new ArrayList<>(
                    LineDifference.of(before, after).lines().map(String::strip).toList());
            assertThat(lines.removeIf(line -> line.startsWith("- publishedDateTime:")))
                    .isTrue();
            assertThat(lines.removeIf(line -> line.startsWith("+ published_at:")))
                    .isTrue();
            lines.removeIf(
                    line -> line.equals("+ draft: false")
                            || line.startsWith("- heat:")
                            || line.matches(
                                    "\\+ +- Migrated|\\+ +- \"Migrated\"|\\+ - Migrated|\\+ topics: \\[.*Migrated\\]|- topics: .*"));
            assertThat(lines).as(file.toString()).isEmpty();
        }
    }

    private static boolean isClean(Path file) {
        try {
            return Edited.isReadable(Files.readString(file));
        } catch (IOException e) {
            return false;
        }
    }
}
