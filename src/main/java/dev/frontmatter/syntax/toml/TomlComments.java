package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;

/** Finds lines that are comments in HTML, JavaScript or the like, and none in TOML. */
final class TomlComments {

    private final byte[] bytes;
    private final int end;
    private final TomlErrors errors;
    /** True if no comment of HTML ends behind what was looked at. */
    private boolean endless;

    TomlComments(byte[] bytes, int end, TomlErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.errors = errors;
    }

    /** Reports a line that begins as a comment of another language; returns its end, or the start if it is none. */
    int foreign(int from) {
        int lineEnd = Lines.lineEnd(bytes, from, end);
        int last = Lines.trimSpace(bytes, from, lineEnd);
        if (begins("<!--", from)) {
            boolean closed = last - from >= "<!---->".length() && begins("-->", last - "-->".length());
            Diagnostic.Builder error = error(from, last, "<!--");
            errors.add(closed ? error.fix(fix(from, "<!--", last, "-->")) : error);
            return closed ? lineEnd : endOfLines(from, lineEnd);
        }
        String mark = begins("//", from) ? "//" : begins(";", from) ? ";" : "";
        if (mark.isEmpty()) {
            return from;
        }
        errors.add(error(from, last, mark).fix(fix(from, mark, last, "")));
        return lineEnd;
    }

    /** Returns the end of the line on which a comment of HTML ends; that of its first one if it never does. */
    private int endOfLines(int from, int lineEnd) {
        for (int at = from; !endless && at < end; at++) {
            if (begins("-->", at)) {
                return Lines.lineEnd(bytes, at, end);
            }
        }
        endless = true;
        return lineEnd;
    }

    private boolean begins(String text, int at) {
        int after = at + text.length();
        return after <= end && Ascii.isWord(text, bytes, at, after);
    }

    private Diagnostic.Builder error(int from, int last, String mark) {
        return errors.error(
                Rules.TOML_SYNTAX,
                from,
                last,
                "a comment must begin with `#`, found `" + mark + "`",
                mark.equals("<!--") ? "write `#` before each of its lines, without `<!--` and `-->`" : "write `#`");
    }

    private Fix fix(int from, String opening, int last, String closing) {
        int start = Lines.pastBlanks(bytes, from + opening.length(), last);
        String text = errors.text(start, Lines.trimBlanks(bytes, start, Math.max(start, last - closing.length())));
        return new Fix(new Span(from, last), text.isEmpty() ? "#" : "# " + text, true, "write `#`");
    }
}
