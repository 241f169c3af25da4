package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document of TOML, in the form of a row of a table. A place stands between {@code ⟦} and {@code ⟧}; LF is
 * written ⏎, CR ␍, a no-break space ⍽ and U+0001 ␁.
 */
record TomlRow(String marked, List<Diagnostic> diagnostics, String hint, String fix) {

    /** What may stand behind the text in the file that it is part of, none of which counts. */
    private static final List<String> BEHIND = List.of(
            "\n+++\n", "\"", "'", "'''", "=", " = 1", "]", "}", ",", ", b = 1", "#", " # x", "1", ".5", "_1", "-",
            ":30", " 09:30", "Z", "x", "-->", "*/", "/", "\\", ";", "\n", " ", "\u00e9", "\u201D", "+");

    private static final String BEFORE = "# \" ' = [ {\n".repeat(60);

    /** Returns a text as it is read: without the marks, and with the characters that the others stand for. */
    static String plain(String row) {
        return row.replace("⟦", "")
                .replace("⟧", "")
                .replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('⍽', '\u00a0')
                .replace('␁', '\u0001');
    }

    private static String written(String text) {
        return text.replace('\n', '⏎').replace('\r', '␍').replace('\u00a0', '⍽').replace('\u0001', '␁');
    }

    /** Reads a document, which is told of alike wherever it stands in a file. */
    static TomlRow of(String row) {
        String toml = plain(row);
        TomlRow told = read("", toml, "");
        for (String behind : BEHIND) {
            TomlRow within = read(BEFORE, toml, behind);
            assertThat(within.texts()).as("before `" + behind + "`").isEqualTo(told.texts());
            assertThat(within.marked()).as("before `" + behind + "`").isEqualTo(told.marked());
            assertThat(within.fix()).as("before `" + behind + "`").isEqualTo(told.fix());
        }
        return told;
    }

    /** Reads the document of a row, and checks that just that is told of it. A null message leaves the messages open. */
    static void assertTold(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow told = of(row);
        assertThat(told.marked()).isEqualTo(row);
        assertThat(String.join(", ", told.rules()).replace("toml/", "")).isEqualTo(rules);
        assertThat(told.hint()).isEqualTo(hint);
        assertThat(told.fix()).isEqualTo(fix);
        if (message != null) {
            assertThat(told.messages()).containsExactly(message);
        }
    }

    private static TomlRow read(String before, String toml, String behind) {
        Source source = Source.ofText("text", before + toml + behind);
        int start = before.getBytes(StandardCharsets.UTF_8).length;
        int length = toml.getBytes(StandardCharsets.UTF_8).length;
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = TomlReader.INSTANCE.read(
                source, new Span(start, start + length), KeyTable.empty(), Limits.defaults(), diagnostics);
        List<Diagnostic> told = diagnostics.toList();
        assertThat(tree == null).as(toml).isEqualTo(!told.isEmpty());
        return new TomlRow(
                written(marked(source, start, length, told)),
                told,
                told.stream().map(each -> each.hint().orElse("-")).collect(Collectors.joining(" & ")),
                written(told.stream()
                        .map(each -> fix(source, start, behind, each.fixes()))
                        .collect(Collectors.joining(" & "))));
    }

    private static String marked(Source source, int start, int length, List<Diagnostic> told) {
        StringBuilder marked = new StringBuilder();
        int from = start;
        for (int at = start; at <= start + length; at++) {
            int here = at;
            long closed = told.stream()
                    .filter(each -> each.span().end() == here && !each.span().isEmpty())
                    .count();
            long opened =
                    told.stream().filter(each -> each.span().start() == here).count();
            long empty = told.stream()
                    .filter(each -> each.span().equals(Span.at(here)))
                    .count();
            if (closed + opened > 0) {
                marked.append(source.text(new Span(from, at)))
                        .append("⟧".repeat((int) closed))
                        .append("⟦".repeat((int) opened))
                        .append("⟧".repeat((int) empty));
                from = at;
            }
        }
        return marked.append(source.text(new Span(from, start + length))).toString();
    }

    /** Returns the document that the first fix leaves, and whether it is safe. */
    private static String fix(Source source, int start, String behind, List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return "-";
        }
        byte[] fixed = fixes.get(0).applyTo(source.bytes());
        int length = fixed.length - start - behind.getBytes(StandardCharsets.UTF_8).length;
        return (fixes.get(0).safe() ? "safe: " : "unsafe: ") + new String(fixed, start, length, StandardCharsets.UTF_8);
    }

    private List<String> rules() {
        return diagnostics.stream().map(each -> each.rule().id()).toList();
    }

    private List<String> messages() {
        return diagnostics.stream().map(Diagnostic::message).toList();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            texts.add(diagnostic.rule() + " " + diagnostic.message() + " " + diagnostic.hint() + " "
                    + diagnostic.found());
        }
        return texts;
    }
}
