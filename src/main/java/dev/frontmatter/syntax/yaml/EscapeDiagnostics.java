package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Backslashes;
import org.jspecify.annotations.Nullable;

/** Explains failures at backslashes of text in double quotes. */
final class EscapeDiagnostics {

    private EscapeDiagnostics() {}

    static Diagnostic.@Nullable Builder escape(Failure failure) {
        int stop = QuoteDiagnostics.isInQuotes(failure) ? QuoteDiagnostics.stop(failure) : failure.at();
        return stop < failure.at() && failure.text().at(stop) == '\\' ? escape(failure, stop) : null;
    }

    /** Explains a failure without a mark by the next escape whose digits are not all there, or of no character. */
    static Diagnostic.@Nullable Builder unreadableNumber(Failure failure) {
        EngineText text = failure.text();
        for (int at = failure.at(); at < text.end(); at++) {
            if (text.at(at) == '\\') {
                if (!isReadableNumber(text, at)) {
                    return escape(failure, at);
                }
                at++;
            }
        }
        return null;
    }

    /** Returns false for an escape of a character's number that is no number or none of a character. */
    private static boolean isReadableNumber(EngineText text, int backslash) {
        int digits = digitsOfEscape(text.at(backslash + 1));
        int number = 0;
        for (int at = backslash + 2; at < backslash + 2 + digits; at++) {
            int digit = Character.digit(text.at(at), 16);
            if (digit < 0 || number > Character.MAX_CODE_POINT) {
                return false;
            }
            number = number * 16 + digit;
        }
        return number <= Character.MAX_CODE_POINT;
    }

    private static Diagnostic.Builder escape(Failure failure, int backslash) {
        EngineText text = failure.text();
        int end = Math.min(text.lineEnd(backslash), backslash + 2);
        while (Utf8.isContinuation(text.at(end))) {
            end++;
        }
        String found = failure.written(backslash, end);
        Diagnostic.Builder several = severalBackslashes(failure, backslash, end);
        if (several != null) {
            return several;
        }
        int digits = digitsOfEscape(text.at(backslash + 1));
        boolean keeps = WrittenLines.isKeyCharacter(text.at(backslash + 1));
        return failure.offering(
                end,
                failure.error(
                                Rules.ESCAPE,
                                backslash,
                                end,
                                digits > 0
                                        ? "`" + found + "` must be followed by the " + digits
                                                + " hexadecimal digits of a character"
                                        : "a backslash in double quotes must begin an escape, found `" + found + "`")
                        .found(found)
                        .hint(
                                keeps
                                        ? "write \\\\ for a backslash, or use single quotes"
                                        : "remove the backslash, or write \\\\ to keep it"),
                new Fix(
                        new Span(backslash, backslash + 1),
                        keeps ? "\\\\" : "",
                        false,
                        keeps ? "write \\\\" : "remove the backslash"));
    }

    /** Explains an escape of a text on one line with several backslashes, all of which are meant as such; else null. */
    private static Diagnostic.@Nullable Builder severalBackslashes(Failure failure, int backslash, int end) {
        EngineText text = failure.text();
        int from = failure.context() + 1;
        int close = QuoteDiagnostics.isInQuotes(failure) && text.sameLine(from, backslash) ? closing(text, from) : -1;
        if (close < 0
                || !Backslashes.areAllMeant(text.bytes, from, close)
                || Backslashes.count(text.bytes, from, close) < 2) {
            return null;
        }
        String found = failure.written(backslash, end);
        return failure.offering(
                close,
                failure.error(
                                Rules.ESCAPE,
                                backslash,
                                end,
                                "a backslash in double quotes must begin an escape, found `" + found + "`")
                        .found(found)
                        .hint(Backslashes.EVERY + orSingle(failure, from, close)),
                Backslashes.doubling(text.bytes, from, close, false));
    }

    /** Returns the offset of the quote that is meant to close a text on its line, or -1. */
    private static int closing(EngineText text, int from) {
        int end = text.trimEnd(from, text.lineEnd(from));
        for (int at = from; at < end; at++) {
            if (text.at(at) == '"') {
                return at;
            }
            at += text.at(at) == '\\' ? 1 : 0;
        }
        return end > from && text.at(end - 1) == '"' ? end - 1 : -1;
    }

    /** Returns the advice to use single quotes for a text, if it holds none. */
    static String orSingle(Failure failure, int from, int to) {
        return failure.written(from, to).indexOf('\'') < 0 ? ", or use single quotes" : "";
    }

    /** Returns how many digits follow the letter of an escape that gives a character by its number, else 0. */
    static int digitsOfEscape(byte letter) {
        return switch (letter) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }
}
