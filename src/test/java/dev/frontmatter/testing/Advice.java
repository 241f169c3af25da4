package dev.frontmatter.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows hints to the letter, as a writer does who trusts them. */
public final class Advice {

    /** Hints that leave to the writer what to write. */
    private static final List<Pattern> OPEN = patterns(
            "add `\\w+: …`.*",
            "begin each entry with `- `",
            "write the data as .*",
            "did you mean `.*`\\?",
            "is it text\\? .*",
            "put it in quotes if it is text",
            "save the file as UTF-8",
            "there is no (day|month|time) .*",
            "write `key: value` lines.*",
            "write `key: value` without .*",
            "write `key: value`",
            "write `\\w+` instead",
            "write each entry on a line of its own.*",
            "write the character itself",
            "write the keys out, or .*",
            "write the value out");

    /** Changes a text whose characters are bytes. */
    private interface Edit {

        String of(String text, Diagnostic diagnostic, Matcher hint);
    }

    private static final Map<Pattern, Edit> EDITS = new LinkedHashMap<>();

    static {
        edit("`#` begins a comment: put the text in quotes", (text, found, hint) -> {
            int mark = text.indexOf('#', found.span().end());
            return put(text, mark, lineEnd(text, mark), '"' + text.substring(mark, lineEnd(text, mark)) + '"');
        });
        edit(
                "a merge left this line: resolve the conflict",
                (text, found, hint) -> text.replaceAll("(?s)<<<<<<< [^\n]*\n(.*?)=======\n.*?>>>>>>> [^\n]*\n", "$1"));
        edit("add a line `(.*)` after the last key", (text, found, hint) -> text + "\n" + hint.group(1) + "\n");
        edit("add an offset, as in (\\S+) or .*", (text, found, hint) -> put(text, found, hint.group(1)));
        edit("add the time and an offset, as in (\\S+)", (text, found, hint) -> put(text, found, hint.group(1)));
        edit("add the closing `(.)`", (text, found, hint) -> text + hint.group(1) + "\n");
        edit("begin the body on the next line", (text, found, hint) -> {
            int at = found.span().start();
            int fence = text.startsWith("---", at) || text.startsWith("+++", at) ? at + 3 : at;
            return put(text, fence, fence, "\n");
        });
        edit(
                "begin the file with two lines `---`, and write the keys between them",
                (text, found, hint) -> "---\n---\n" + text);
        edit(
                "end the front matter with `---` alone on its line, or quote the text",
                (text, found, hint) -> put(
                        text, found.span().start(), lineEnd(text, found.span().start()), "---"));
        edit("move what is before it below the front matter", (text, found, hint) -> {
            int opening = found.related().get(0).span().start();
            int closing = lineEnd(text, text.indexOf("\n---", opening + 3) + 1) + 1;
            return text.substring(opening, closing) + text.substring(0, opening) + text.substring(closing);
        });
        edit(
                "put the keys in double quotes, as JSON has them",
                (text, found, hint) -> text.replaceAll("(?m)^( *)(\\w+):", "$1\"$2\":"));
        edit("put the text in quotes", (text, found, hint) -> quoteLine(text, found));
        edit("put the text in quotes, or remove the anchor", (text, found, hint) -> put(text, found, ""));
        edit("remove the comment", (text, found, hint) -> text.replaceAll("(?m)^ *//.*\n", ""));
        edit(
                "remove it(, or .*)?",
                (text, found, hint) -> put(
                        text,
                        found.span().start(),
                        found.rule().id().equals("yaml/markup-key")
                                ? lineEnd(text, found.span().start())
                                : found.span().end(),
                        ""));
        edit(
                "remove one of the two, or rename it",
                (text, found, hint) -> put(
                        text,
                        found.span().start(),
                        found.span().start() + (text.charAt(found.span().start()) == '"' ? 1 : 0),
                        text.charAt(found.span().start()) == '"' ? "\"x" : "x"));
        edit(
                "remove the entry, or give it a value",
                (text, found, hint) -> put(
                        text,
                        found.span().start(),
                        found.span().end(),
                        text.charAt(Math.max(0, found.span().start() - 1)) == ' ' ? "1" : " 1"));
        edit(
                "remove the space",
                (text, found, hint) -> put(text, found, written(text, found).replace(" ", "")));
        edit("use spaces in place of it", (text, found, hint) -> put(text, found, " "));
        edit(
                "use spaces in place of the tab",
                (text, found, hint) -> put(text, found, written(text, found).replace("\t", "  ")));
        edit(
                "write %25 for `%`",
                (text, found, hint) -> put(text, found, written(text, found).replace("%", "%25")));
        edit(
                "write %7C for `\\|`",
                (text, found, hint) -> put(text, found, written(text, found).replace("|", "%7C")));
        edit(
                "write / for \\\\",
                (text, found, hint) -> put(text, found, written(text, found).replaceAll("\\\\+", "/")));
        edit("write `(\\+\\+\\+|---)`( alone)?", (text, found, hint) -> put(text, found, hint.group(1)));
        edit(
                "write `:` and a space in its place, and put the value in quotes",
                (text, found, hint) -> put(
                        text,
                        found.span().start(),
                        lineEnd(text, found.span().start()),
                        ": \""
                                + text.substring(
                                        found.span().end(),
                                        lineEnd(text, found.span().start())) + '"'));
        edit("write (true|false), without quotes", (text, found, hint) -> put(text, found, hint.group(1)));
        edit("is it the right file\\?", (text, found, hint) -> "---\n---\n");
    }

    private Advice() {}

    /**
     * Follows the hint of a diagnostic.
     *
     * @return the changed text; null if what to write is left to the writer
     * @throws IllegalArgumentException if nobody knows how to follow the hint
     */
    public static byte @Nullable [] follow(byte[] bytes, Diagnostic diagnostic) {
        String hint = diagnostic.hint().orElseThrow();
        for (Map.Entry<Pattern, Edit> edit : EDITS.entrySet()) {
            Matcher matcher = edit.getKey().matcher(hint);
            if (matcher.matches()) {
                return edit.getValue()
                        .of(new String(bytes, ISO_8859_1), diagnostic, matcher)
                        .getBytes(ISO_8859_1);
            }
        }
        if (OPEN.stream().noneMatch(open -> open.matcher(hint).matches())) {
            throw new IllegalArgumentException("how is this followed: " + hint);
        }
        return null;
    }

    private static void edit(String hint, Edit edit) {
        EDITS.put(Pattern.compile(hint), edit);
    }

    private static List<Pattern> patterns(String... hints) {
        return Arrays.stream(hints).map(Pattern::compile).toList();
    }

    private static String quoteLine(String text, Diagnostic found) {
        int start = found.span().start();
        int end = lineEnd(text, start);
        String line = text.substring(start, end);
        return put(text, start, end, '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    private static String written(String text, Diagnostic found) {
        Span span = found.span();
        return text.substring(span.start(), span.end());
    }

    private static String put(String text, Diagnostic found, String by) {
        return put(text, found.span().start(), found.span().end(), by);
    }

    private static String put(String text, int start, int end, String by) {
        return text.substring(0, start) + by + text.substring(end);
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
