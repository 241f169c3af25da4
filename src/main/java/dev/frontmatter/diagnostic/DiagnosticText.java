package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;

/**
 * The text form of a finding: a headline, the line of the file with carets under the fault, and what to do.
 *
 * <pre>{@code
 * content/a.md:31:12: error[schema/type]: images[0].width must be an integer, found a string
 *    |
 * 31 |     width: "wide"
 *    |            ^^^^^^
 * }</pre>
 */
public final class DiagnosticText {

    /** The most characters of a line of the file that are shown. */
    private static final int WINDOW = 120;

    /** As many bytes as there can be in one character more than that. */
    private static final int WINDOW_BYTES = 4 * (WINDOW + 1);

    /** How many characters before the fault are shown of a line that is too long. */
    private static final int BEFORE = 40;

    private static final String CUT = "…";

    private DiagnosticText() {}

    /**
     * The first line alone.
     *
     * @param diagnostic a finding
     * @return {@code name:line:column: severity[rule]: message}, on one line, without a line end
     */
    public static String headline(Diagnostic diagnostic) {
        return DisplayText.escape(diagnostic.sourceName() + ":" + diagnostic.start() + ": "
                + diagnostic.severity().label() + "[" + diagnostic.rule() + "]: " + diagnostic.message());
    }

    /**
     * The whole form.
     *
     * @param diagnostic a finding
     * @return several lines, each ended by LF
     */
    public static String of(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(headline(diagnostic)).append('\n');
        Position start = diagnostic.start();
        int relatedDigits = diagnostic.related().stream()
                .mapToInt(related -> digits(line(diagnostic, related)))
                .max()
                .orElse(0);
        int gutter = Math.max(2, Math.max(digits(start.line()), relatedDigits));
        if (diagnostic.source().length() > 0) {
            frame(
                    out,
                    gutter,
                    diagnostic.source(),
                    diagnostic.span(),
                    diagnostic.hint().orElse(""));
        } else {
            diagnostic.hint().ifPresent(hint -> note(out, gutter, hint));
        }
        for (Related related : diagnostic.related()) {
            note(out, gutter, related.message() + " at line " + line(diagnostic, related));
            frame(out, gutter, diagnostic.source(), related.span(), "");
        }
        for (Fix fix : diagnostic.fixes()) {
            note(out, gutter, (fix.safe() ? "fix: " : "possible fix: ") + fix.description());
        }
        return out.toString();
    }

    private static int line(Diagnostic diagnostic, Related related) {
        return diagnostic.source().position(related.span().start()).line();
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static void note(StringBuilder out, int gutter, String text) {
        out.append(" ".repeat(gutter + 1))
                .append("= ")
                .append(DisplayText.escape(text))
                .append('\n');
    }

    /** The span's first line, with carets under the part of the span that lies in it. */
    private static void frame(StringBuilder out, int gutter, Source source, Span span, String label) {
        Position start = source.position(span.start());
        Span line = source.line(start.line());
        int from = Math.min(Math.max(span.start(), line.start()), line.end());
        int to = Math.min(Math.max(span.end(), from), line.end());
        String before = tail(source, new Span(line.start(), from));
        String marked = head(source, new Span(from, to));
        String after = head(source, new Span(to, line.end()));

        StringBuilder shown = new StringBuilder();
        int indent = 0;
        if (before.length() > BEFORE && before.length() + marked.length() + after.length() > WINDOW) {
            before = before.substring(before.offsetByCodePoints(before.length(), -BEFORE / 2));
            shown.append(CUT);
            indent++;
        }
        indent += append(shown, before);
        int room = WINDOW - before.length();
        boolean cut = marked.length() + after.length() > room;
        int carets = append(shown, head(marked, room));
        append(shown, head(after, room - marked.length()));
        if (cut) {
            shown.append(CUT);
        }

        String number = Integer.toString(start.line());
        String blank = " ".repeat(gutter);
        out.append(blank).append(" |\n");
        out.append(" ".repeat(gutter - number.length())).append(number).append(" |");
        if (!shown.isEmpty()) {
            out.append(' ').append(shown);
        }
        out.append('\n');
        out.append(blank).append(" | ").append(" ".repeat(indent)).append("^".repeat(Math.max(1, carets)));
        if (!label.isEmpty()) {
            out.append(' ').append(DisplayText.escape(label));
        }
        out.append('\n');
    }

    /** More of the end of a span than is ever shown. */
    private static String tail(Source source, Span span) {
        int start = Math.max(span.start(), span.end() - WINDOW_BYTES);
        return source.text(new Span(characterStart(source, start, span.start()), span.end()));
    }

    /** More of the start of a span than is ever shown. */
    private static String head(Source source, Span span) {
        int end = Math.min(span.end(), span.start() + WINDOW_BYTES);
        return source.text(new Span(span.start(), characterStart(source, end, span.start())));
    }

    /** The start of the character that an offset lies in. */
    private static int characterStart(Source source, int offset, int from) {
        byte[] bytes = source.bytes();
        int at = offset;
        while (at > from && at > offset - 4 && at < source.length() && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** At most so many characters from the start, no pair cut in two. */
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

    /** Appends text in its displayed form and counts the columns that it takes. */
    private static int append(StringBuilder out, String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int before = out.length();
            DisplayText.append(out, codePoint);
            boolean escaped = out.codePointAt(before) != codePoint;
            columns += escaped ? out.length() - before : DisplayText.columns(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }
}
