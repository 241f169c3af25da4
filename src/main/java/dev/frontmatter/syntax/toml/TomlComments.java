package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;

/** Finds lines that are comments in HTML, JavaScript or the like, and none in TOML. */
final class TomlComments {

    private static final String[] OPENING = {"<!--", "/*"};

    private static final String[] CLOSING = {"-->", "*/"};

    private final byte[] bytes;
    private final int end;
    private final TomlErrors errors;
    /** True if no comment ends behind what was looked at. */
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
        for (int i = 0; i < OPENING.length; i++) {
            if (begins(OPENING[i], from)) {
                return between(OPENING[i], CLOSING[i], from, last, lineEnd);
            }
        }
        String mark = begins("//", from) ? "//" : begins(";", from) ? ";" : "";
        if (mark.isEmpty()) {
            return from;
        }
        errors.add(error(from, last, mark, "write `#`").fix(fix(from, mark, last, "")));
        return lineEnd;
    }

    private int between(String opening, String closing, int from, int last, int lineEnd) {
        int least = opening.length() + closing.length();
        boolean closed = last - from >= least && begins(closing, last - closing.length());
        String hint = "write `#` before each of its lines, without `" + opening + "` and `" + closing + "`";
        Diagnostic.Builder error = error(from, last, opening, hint);
        errors.add(closed ? error.fix(fix(from, opening, last, closing)) : error);
        return closed ? lineEnd : endOfLines(from, closing, lineEnd);
    }

    /** Returns the end of the line on which a comment ends; that of its first one if it never does. */
    private int endOfLines(int from, String closing, int lineEnd) {
        for (int at = from; !endless && at < end; at++) {
            if (begins(closing, at)) {
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

    private Diagnostic.Builder error(int from, int last, String mark, String hint) {
        return errors.error(Rules.TOML_SYNTAX, from, last, "a comment must begin with `#`, found `" + mark + "`", hint);
    }

    private Fix fix(int from, String opening, int last, String closing) {
        int start = Lines.pastBlanks(bytes, from + opening.length(), last);
        String text = errors.text(start, Lines.trimBlanks(bytes, start, Math.max(start, last - closing.length())));
        return new Fix(new Span(from, last), text.isEmpty() ? "#" : "# " + text, true, "write `#`");
    }
}
