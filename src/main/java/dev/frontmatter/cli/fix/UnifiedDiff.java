package dev.frontmatter.cli.fix;

import dev.frontmatter.fix.Edits;
import dev.frontmatter.fix.KeptInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The changes of a file as a patch, byte for byte, that {@code git apply} and {@code patch -p1} take. A line ends with
 * LF here; the CR of a CRLF is part of it.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final KeptInput input;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** An offset in the file, and how many lines are before it. */
    private int countedTo;

    private int counted;
    /** The number of lines by which the changes so far make the file longer. */
    private int growth;

    private UnifiedDiff(KeptInput input) {
        this.input = input;
    }

    /**
     * Makes a patch.
     *
     * @param name the file's path, with slashes
     * @param input the file as far as it was read; it is read on to the end of the last hunk
     * @param edits at least one change
     */
    static byte[] of(String name, KeptInput input, Edits edits) throws IOException {
        UnifiedDiff diff = new UnifiedDiff(input);
        diff.print("--- " + label("a/" + name) + "\n+++ " + label("b/" + name) + "\n");
        List<LineEdit> hunk = new ArrayList<>();
        for (LineEdit edit : diff.lineEdits(edits.changes())) {
            if (!hunk.isEmpty() && !diff.isNear(hunk.get(hunk.size() - 1), edit)) {
                diff.hunk(hunk);
                hunk.clear();
            }
            hunk.add(edit);
        }
        if (!hunk.isEmpty()) {
            diff.hunk(hunk);
        }
        return diff.out.toByteArray();
    }

    /** Whole lines of the file, and the lines that stand there instead. */
    private record LineEdit(int start, int end, List<byte[]> lines) {}

    // Lines

    private List<LineEdit> lineEdits(List<Edits.Change> changes) throws IOException {
        List<LineEdit> result = new ArrayList<>();
        for (int i = 0; i < changes.size(); ) {
            int start = lineStart(changes.get(i).start());
            int at = start;
            int end = start;
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            do {
                Edits.Change change = changes.get(i);
                text.write(input.bytes(), at, change.start() - at);
                text.writeBytes(change.text());
                at = change.end();
                end = endsLine(text) && isLineStart(at) ? at : lineEnd(at);
                i++;
            } while (i < changes.size() && changes.get(i).start() < end);
            text.write(input.bytes(), at, end - at);
            addLineEdits(start, end, lines(text.toByteArray(), text.size()), result);
        }
        return result;
    }

    /** Takes lines apart that stay as they are. */
    private void addLineEdits(int start, int end, List<byte[]> after, List<LineEdit> result) throws IOException {
        byte[] original = Arrays.copyOfRange(input.bytes(), start, end);
        List<byte[]> before = lines(original, original.length);
        if (before.size() != after.size()) {
            result.add(new LineEdit(start, end, after));
            return;
        }
        int at = start;
        for (int i = 0; i < before.size(); i++) {
            int next = at + before.get(i).length;
            if (!Arrays.equals(before.get(i), after.get(i))) {
                result.add(new LineEdit(at, next, List.of(after.get(i))));
            }
            at = next;
        }
    }

    private static List<byte[]> lines(byte[] bytes, int length) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '\n' || at + 1 == length) {
                lines.add(Arrays.copyOfRange(bytes, start, at + 1));
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean endsLine(ByteArrayOutputStream text) {
        return text.size() == 0 || text.toByteArray()[text.size() - 1] == '\n';
    }

    private boolean isLineStart(int at) {
        return at == 0 || input.bytes()[at - 1] == '\n';
    }

    private int lineStart(int from) {
        int at = from;
        while (!isLineStart(at)) {
            at--;
        }
        return at;
    }

    /** The offset after the line that an offset is in, or the end of the file. */
    private int lineEnd(int from) throws IOException {
        int at = from;
        while (at < input.length() || input.more()) {
            if (input.bytes()[at] == '\n') {
                return at + 1;
            }
            at++;
        }
        return at;
    }

    private boolean isNear(LineEdit before, LineEdit next) throws IOException {
        int at = before.end();
        for (int lines = 0; lines < 2 * CONTEXT && at < next.start(); lines++) {
            at = lineEnd(at);
        }
        return at >= next.start();
    }

    // Hunks

    private void hunk(List<LineEdit> edits) throws IOException {
        int start = edits.get(0).start();
        for (int lines = 0; lines < CONTEXT && start > 0; lines++) {
            start = lineStart(start - 1);
        }
        int end = edits.get(edits.size() - 1).end();
        for (int lines = 0; lines < CONTEXT; lines++) {
            end = lineEnd(end);
        }
        int before = linesBetween(start, end);
        int after = before;
        for (LineEdit edit : edits) {
            after += edit.lines().size() - linesBetween(edit.start(), edit.end());
        }
        int line = lineNumber(start);
        print("@@ -" + range(line, before) + " +" + range(line + growth, after) + " @@\n");
        growth += after - before;
        int at = start;
        for (LineEdit edit : edits) {
            original(' ', at, edit.start());
            original('-', edit.start(), edit.end());
            edit.lines().forEach(text -> line('+', text));
            at = edit.end();
        }
        original(' ', at, end);
    }

    private int lineNumber(int at) {
        while (countedTo < at) {
            if (input.bytes()[countedTo] == '\n') {
                counted++;
            }
            countedTo++;
        }
        return counted + 1;
    }

    private int linesBetween(int start, int end) {
        int lines = 0;
        for (int at = start; at < end; at++) {
            if (input.bytes()[at] == '\n' || at + 1 == end) {
                lines++;
            }
        }
        return lines;
    }

    private static String range(int line, int count) {
        return count == 1 ? String.valueOf(line) : (count == 0 ? line - 1 : line) + "," + count;
    }

    private void original(char mark, int start, int end) {
        byte[] part = Arrays.copyOfRange(input.bytes(), start, end);
        lines(part, part.length).forEach(line -> line(mark, line));
    }

    private void line(char mark, byte[] line) {
        out.write(mark);
        out.writeBytes(line);
        if (line[line.length - 1] != '\n') {
            print("\n\\ No newline at end of file\n");
        }
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    // Names

    /** A path as git writes it: in quotes if it is not plain ASCII, and with a tab behind it if it has a space. */
    private static String label(String path) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7F) {
                quoted.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
                quoted.append((char) ('0' + (c & 7)));
            } else {
                quoted.append((char) c);
            }
        }
        if (!quoted.toString().equals(path)) {
            return "\"" + quoted + "\"";
        }
        return path.contains(" ") ? path + "\t" : path;
    }
}
