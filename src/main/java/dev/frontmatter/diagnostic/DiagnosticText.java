package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The text form of a diagnostic: a headline, the line of the file with carets under the place, and what to do.
 *
 * <pre>{@code
 * content/a.md:31:12: error[schema/type]: images[0].width must be an integer, found text
 *    |
 * 31 |     width: "wide"
 *    |            ^^^^^^
 * }</pre>
 */
public final class DiagnosticText {

    /** The most characters of a line of the file that are shown. */
    private static final int WINDOW = CodeFrame.WINDOW;

    /** The number of characters before the place that are shown of a line that is too long. */
    private static final int BEFORE = 40;

    private static final String CUT = "…";

    /** Terminals of fewer columns show lines broken. */
    private static final int LEAST_COLUMNS = 40;

    /** The beginning of the lines that go on with a message. */
    private static final String INDENT = "    ";

    private final Diagnostic diagnostic;
    private final TextStyle style;
    private final int columns;
    private final int gutter;
    private final StringBuilder out = new StringBuilder();

    private DiagnosticText(Diagnostic diagnostic, TextStyle style, int columns) {
        this.columns = columns;
        this.diagnostic = Objects.requireNonNull(diagnostic, "diagnostic");
        this.style = style;
        this.gutter = gutter(diagnostic);
    }

    /**
     * Returns the first line alone.
     *
     * @param diagnostic a diagnostic
     * @return {@code name:line:column: severity[rule]: message}, on one line, without a line end
     */
    public static String headline(Diagnostic diagnostic) {
        return headline(diagnostic, TextStyle.PLAIN);
    }

    /**
     * Returns the first line alone, with colours or without.
     *
     * @param diagnostic a diagnostic
     * @param style the colours; the text is the same
     * @return {@code name:line:column: severity[rule]: message}, on one line, without a line end
     */
    public static String headline(Diagnostic diagnostic, TextStyle style) {
        return headline(diagnostic, style, Integer.MAX_VALUE);
    }

    private static String headline(Diagnostic diagnostic, TextStyle style, int columns) {
        Objects.requireNonNull(diagnostic, "diagnostic");
        String place = DisplayText.escape(diagnostic.sourceName() + ":" + diagnostic.start() + ":");
        String severity = diagnostic.severity().label() + "[" + diagnostic.rule() + "]";
        int used = DisplayText.columns(place) + severity.length() + ": ".length() + 1;
        List<String> message =
                DisplayText.wrap(DisplayText.escape(diagnostic.message()), columns - used, columns - INDENT.length());
        StringBuilder line = new StringBuilder(style.strong(place) + " " + style.of(diagnostic.severity(), severity)
                + style.strong((": " + message.get(0)).stripTrailing()));
        message.stream()
                .skip(1)
                .forEach(more -> line.append('\n').append(INDENT).append(style.strong(more)));
        return line.toString();
    }

    /**
     * Returns the whole form.
     *
     * @param diagnostic a diagnostic
     * @return several lines, each ended by LF
     */
    public static String of(Diagnostic diagnostic) {
        return of(diagnostic, TextStyle.PLAIN);
    }

    /**
     * Returns the whole form, with colours or without.
     *
     * @param diagnostic a diagnostic
     * @param style the colours; the text is the same
     * @return several lines, each ended by LF
     */
    public static String of(Diagnostic diagnostic, TextStyle style) {
        return of(diagnostic, style, Integer.MAX_VALUE);
    }

    /**
     * Returns the whole form for a terminal.
     *
     * @param diagnostic a diagnostic
     * @param style the colours
     * @param columns the columns of the terminal, at least 40: lines are broken or cut to fit, but for a name that is longer
     * @return several lines, each ended by LF
     */
    public static String of(Diagnostic diagnostic, TextStyle style, int columns) {
        return new DiagnosticText(diagnostic, style, Math.max(LEAST_COLUMNS, columns)).text();
    }

    private String text() {
        out.append(headline(diagnostic, style, columns)).append('\n');
        if (diagnostic.hasText()) {
            String hint = diagnostic.hint().orElse("");
            frame(diagnostic.span(), text -> style.of(diagnostic.severity(), text), hint);
        } else {
            diagnostic.hint().ifPresent(this::note);
        }
        for (Related related : diagnostic.related()) {
            boolean here = related.sourceName().equals(diagnostic.sourceName());
            note(related.message() + " at "
                    + (here ? "line " + related.start().line() : related.sourceName() + ":" + related.start()));
            if (here) {
                frame(related.span(), style::frame, "");
            }
        }
        for (Fix fix : diagnostic.fixes()) {
            note((fix.safe() ? "fix: " : "possible fix: ") + fix.description());
        }
        return out.toString();
    }

    private static int gutter(Diagnostic diagnostic) {
        int relatedDigits = diagnostic.related().stream()
                .mapToInt(related -> digits(related.start().line()))
                .max()
                .orElse(0);
        return Math.max(2, Math.max(digits(diagnostic.start().line()), relatedDigits));
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private void note(String text) {
        int indent = gutter + " = ".length();
        List<String> lines = DisplayText.wrap(DisplayText.escape(text), columns - indent, columns - indent);
        out.append(" ".repeat(gutter + 1))
                .append(style.frame("="))
                .append(' ')
                .append(String.join("\n" + " ".repeat(indent), lines))
                .append('\n');
    }

    /**
     * Part of a line of the file, as it is shown.
     *
     * @param text the text
     * @param indent the columns before the place
     * @param width the columns of the place
     */
    private record Shown(String text, int indent, int width) {}

    /** Appends the span's first line, with carets under the part of the span that lies in it. */
    private void frame(Span span, UnaryOperator<String> color, String label) {
        CodeFrame frame = diagnostic.frame(span);
        int room = columns - gutter - " | ".length();
        int window = Math.min(WINDOW, room - 2 * CUT.length());
        Shown shown = shown(frame, window);
        // Wide characters and escapes take more columns than one.
        while (window > 1 && DisplayText.columns(shown.text()) > room) {
            window = window * 3 / 4;
            shown = shown(frame, window);
        }
        String number = Integer.toString(frame.start().line());
        String blank = " ".repeat(gutter);
        out.append(style.frame(blank + " |")).append('\n');
        out.append(style.frame(" ".repeat(gutter - number.length()) + number + " |"));
        if (!shown.text().isEmpty()) {
            out.append(' ').append(shown.text());
        }
        out.append('\n');
        String carets = "^".repeat(Math.max(1, shown.width()));
        String hint = DisplayText.escape(label);
        boolean beside = shown.indent() + carets.length() + 1 + DisplayText.columns(hint) <= room;
        out.append(style.frame(blank + " |"))
                .append(' ')
                .append(" ".repeat(shown.indent()))
                .append(color.apply(label.isEmpty() || !beside ? carets : carets + " " + hint));
        out.append('\n');
        if (!beside && !label.isEmpty()) {
            note(label);
        }
    }

    /** Returns so many characters of a line of the file, with the place in them. */
    private static Shown shown(CodeFrame frame, int window) {
        String before = frame.before();
        String marked = frame.marked();
        String after = frame.after();
        StringBuilder shown = new StringBuilder();
        int indent = 0;
        int most = Math.min(BEFORE, window / 3);
        if (before.length() > most && before.length() + marked.length() + after.length() > window) {
            int kept = Math.min(before.codePointCount(0, before.length()), Math.min(BEFORE / 2, window / 4));
            before = before.substring(before.offsetByCodePoints(before.length(), -kept));
            shown.append(CUT);
            indent++;
        }
        int room = window - before.length();
        boolean cut = marked.length() + after.length() > room;
        marked = head(marked, room);
        int startOfMarked = before.length();
        int endOfMarked = startOfMarked + marked.length();
        // In one piece, since what is escaped depends on what is beside it.
        String text = before + marked + head(after, room - marked.length());
        indent += append(shown, text, 0, startOfMarked);
        int width = append(shown, text, startOfMarked, endOfMarked);
        append(shown, text, endOfMarked, text.length());
        if (cut) {
            shown.append(CUT);
        }
        return new Shown(shown.toString(), indent, width);
    }

    /** Returns at most so many characters from the start, no pair cut in two. */
    private static String head(String text, int count) {
        if (count <= 0) {
            return "";
        }
        if (text.length() <= count) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(count - 1)) ? count - 1 : count;
        return text.substring(0, end);
    }

    /** Appends part of a text in its displayed form, and returns the number of columns that it takes. */
    private static int append(StringBuilder out, String text, int start, int end) {
        int columns = 0;
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            int before = out.length();
            DisplayText.append(out, text, at);
            boolean escaped = out.codePointAt(before) != codePoint;
            columns += escaped ? out.length() - before : DisplayText.columns(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }
}
