package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.report.form.Totals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The summary of a step on the page of a workflow run: diagnostics without an annotation, and what was not checked. */
final class StepSummary {

    /** The size that GitHub takes of one step, in bytes; a larger summary is refused whole. */
    static final int MOST_BYTES = 1 << 20;

    /** Room for the head, for what was not checked, and for the line that says how much is left out. */
    private static final int ROOM = 1 << 14;

    private final ReportPlace place;
    private final long most;
    private final StringBuilder rows = new StringBuilder();
    private long bytes;
    private int leftOut;

    private StepSummary(ReportPlace place) {
        this.place = place;
        this.most = MOST_BYTES - ROOM - size(place.path());
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Returns the summary that the environment names; null if it names none.
     *
     * @throws CannotCheckException if nothing may be written there
     */
    static @Nullable StepSummary of(Console console) {
        String file = console.environment("GITHUB_STEP_SUMMARY");
        if (file.isEmpty()) {
            return null;
        }
        return new StepSummary(ReportPlace.of(file, console));
    }

    void add(Diagnostic diagnostic, String path) {
        String row = "| " + cell(path + ":" + diagnostic.start()) + " | "
                + diagnostic.severity().label() + " | " + cell(diagnostic.rule().id()) + " | "
                + cell(diagnostic.message()) + " |\n";
        // All of it is ASCII but letters of other scripts.
        int length = row.getBytes(StandardCharsets.UTF_8).length;
        if (leftOut > 0 || bytes + length > most) {
            leftOut++;
            return;
        }
        bytes += length;
        rows.append(row);
    }

    /** Text that is neither Markdown nor HTML: whatever could act in them is a character reference. */
    static String cell(String text) {
        StringBuilder out = new StringBuilder();
        DisplayText.escape(text).codePoints().forEach(c -> {
            boolean letter = c >= 0x80 || c == ' ' || Character.isLetterOrDigit(c);
            if (letter) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        return out.toString();
    }

    /**
     * Adds to the summary what was collected.
     *
     * @throws CannotCheckException if it cannot be written
     */
    void write(Totals totals) {
        List<String> notes = totals.notes();
        if (rows.isEmpty() && leftOut == 0 && notes.isEmpty()) {
            return;
        }
        String listed = notes.stream().map(note -> "- " + cell(note) + "\n").collect(Collectors.joining());
        String table = rows.isEmpty() && leftOut == 0
                ? ""
                : "Diagnostics without an annotation:\n\n| place | severity | rule | message |\n| --- | --- | --- | --- |\n"
                        + rows + (leftOut > 0 ? "\n" + leftOut + " more in the log.\n" : "") + "\n";
        String text = "### frontmatter: " + totals.line() + "\n\n" + listed + (notes.isEmpty() ? "" : "\n") + table;
        try {
            Files.writeString(place.path(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new CannotCheckException(place.name() + " cannot be written: " + IoFailure.reason(e), e);
        }
    }
}
