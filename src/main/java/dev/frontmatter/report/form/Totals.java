package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The totals with which a report ends. */
public interface Totals {

    /** The rules of what could not be checked. */
    Set<Rule> UNCHECKED = Set.of(Rules.UNREADABLE, Rules.UNWRITABLE, Rules.CONFIG_SCHEMA);

    /** The beginning of a line on which a note goes on. */
    String INDENT = "    ";

    /** Returns true if a diagnostic says that something could not be checked. */
    static boolean isUnchecked(Diagnostic diagnostic) {
        return UNCHECKED.contains(diagnostic.rule());
    }

    /** Returns a number with a noun, such as {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns true if something could not be checked. */
    boolean isUnchecked();

    /** Returns the counts of files and diagnostics in one sentence, without a line end. */
    String line();

    /** Returns a sentence for each kind of thing that was not checked; names of files and patterns stand in it as they are. */
    List<String> notes();

    /** Returns the counts of files and diagnostics, and {@link #unchecked()}, as a JSON object. */
    Map<String, Object> entry();

    /** Returns the counts of what was not checked. */
    Map<String, Integer> unchecked();

    /** Returns {@link #line()} and a line for each of {@link #notes()}, each ended by LF, escaped for display. */
    default String text() {
        return text(Integer.MAX_VALUE);
    }

    /** Returns the same in lines of so many columns; what goes on on another line is indented. */
    default String text(int columns) {
        List<String> notes = new ArrayList<>(List.of(line()));
        notes.addAll(notes());
        StringBuilder text = new StringBuilder();
        for (String note : notes) {
            List<String> lines = DisplayText.wrap(DisplayText.escape(note), columns, columns - INDENT.length());
            text.append(String.join("\n" + INDENT, lines)).append('\n');
        }
        return text.toString();
    }
}
