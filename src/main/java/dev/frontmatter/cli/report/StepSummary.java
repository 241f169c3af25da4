package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The table of findings that GitHub has no annotation for, on the page of the workflow run. */
final class StepSummary {

    /** What GitHub takes of one step; a larger summary is refused whole. */
    static final int MOST_BYTES = 1 << 20;

    /** Room for the head and for the line that says how much is left out. */
    private static final int ROOM = 1024;

    private final String file;
    private final Path path;
    private final long most;
    private final StringBuilder rows = new StringBuilder();
    private long bytes;
    private int leftOut;

    private StepSummary(String file, Path path) {
        this.file = file;
        this.path = path;
        this.most = MOST_BYTES - ROOM - size(path);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The summary that the environment names; null if it names none. */
    static @Nullable StepSummary of(Console console) {
        String file = console.environment("GITHUB_STEP_SUMMARY");
        if (file.isEmpty()) {
            return null;
        }
        try {
            return new StepSummary(file, console.folder().resolve(file));
        } catch (InvalidPathException e) {
            throw new CannotCheckException("$GITHUB_STEP_SUMMARY is no path: " + file, e);
        }
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
    void write(Summary summary) {
        if (rows.isEmpty() && leftOut == 0) {
            return;
        }
        String text = "### frontmatter: " + summary.line() + "\n\nFindings without an annotation:\n\n"
                + "| place | severity | rule | message |\n| --- | --- | --- | --- |\n" + rows
                + (leftOut > 0 ? "\n" + leftOut + " more in the log.\n" : "") + "\n";
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new CannotCheckException(file + " cannot be written: " + ContentFiles.problem(e), e);
        }
    }
}
