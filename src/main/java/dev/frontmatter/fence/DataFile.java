package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file that is YAML as a whole: comments, directives and a line {@code ---} may stand before the content
 * (YAML 1.2.2, 9.1). A directive that would change what the content means is an error.
 */
final class DataFile {

    private static final String MARKER = "---";

    private final Source source;
    private final byte[] bytes;
    private final int length;
    private @Nullable Span version;

    private DataFile(Source source) {
        this.source = source;
        this.bytes = source.bytes();
        this.length = source.length();
    }

    /**
     * Splits a file into what stands before its content, and its content.
     *
     * @param source the file, read to its end
     * @param start where its text begins, behind a byte order mark
     */
    static FoundSegments split(Source source, int start) {
        return new DataFile(source).split(start);
    }

    private FoundSegments split(int start) {
        int directive = -1;
        for (int line = start, end; line < length; line = Lines.afterLineEnd(bytes, end, length)) {
            end = Lines.lineEnd(bytes, line, length);
            if (bytes[line] == '%') {
                directive = line;
                Diagnostic.Builder wrong = wrongDirective(line, end);
                if (wrong != null) {
                    return FoundSegments.bodyOnly(source, List.of(wrong.build()));
                }
            } else if (isMarker(line, end)) {
                int content = afterMarker(line, end);
                return content(content, content < length ? content : line);
            } else if (!isBlankOrComment(line, end)) {
                break;
            }
        }
        if (directive < 0) {
            return content(start, start);
        }
        Span span = new Span(directive, Lines.lineEnd(bytes, directive, length));
        return FoundSegments.bodyOnly(
                source,
                List.of(Diagnostic.error(Rules.SYNTAX, source, span, "a line `---` must follow a directive, found none")
                        .hint("remove the line, or put `---` on a line of its own below it")
                        .build()));
    }

    private FoundSegments content(int start, int place) {
        return FoundSegments.of(source, Format.YAML, Span.at(place), start, length, length);
    }

    /** Returns what is wrong with a directive (YAML 1.2.2, 6.8), or null; unknown ones mean nothing. */
    private Diagnostic.@Nullable Builder wrongDirective(int line, int end) {
        StringTokenizer words = new StringTokenizer(new String(bytes, line, end - line, StandardCharsets.UTF_8), " \t");
        String name = words.nextToken();
        Span span = new Span(line, end);
        if (name.equals("%YAML") && !isVersion(words)) {
            return Diagnostic.error(Rules.SYNTAX, source, span, "the file must be YAML 1.2, found another version")
                    .hint("remove the line if the file is YAML 1.2");
        }
        if (name.equals("%YAML")) {
            Span first = version;
            version = span;
            return first == null
                    ? null
                    : Diagnostic.error(
                                    Rules.SYNTAX, source, span, "a file tells its version of YAML once, found it again")
                            .hint("remove the line")
                            .related(first, "first told");
        }
        if (name.equals("%TAG")) {
            return Diagnostic.error(
                            Rules.TAG, source, span, "only the tags of the core schema are read, such as `!!str`")
                    .hint("remove the line");
        }
        return null;
    }

    /** Returns true if what follows is a minor version of YAML 1, all of which are read as 1.2 (YAML 1.2.2, 6.8.1). */
    private static boolean isVersion(StringTokenizer words) {
        String version = words.hasMoreTokens() ? words.nextToken() : "";
        boolean one = version.startsWith("1.")
                && version.length() > 2
                && version.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
        return one && (!words.hasMoreTokens() || words.nextToken().startsWith("#"));
    }

    private boolean isMarker(int line, int end) {
        int after = line + MARKER.length();
        return end >= after
                && bytes[line] == '-'
                && bytes[line + 1] == '-'
                && bytes[line + 2] == '-'
                && (end == after || Lines.isBlank(bytes[after]));
    }

    /** Returns the next line, unless the content begins on the marker's own. */
    private int afterMarker(int line, int end) {
        int after = line + MARKER.length();
        return isBlankOrComment(after, end)
                ? Lines.afterLineEnd(bytes, end, length)
                : Lines.pastBlanks(bytes, after, end);
    }

    private boolean isBlankOrComment(int from, int end) {
        int at = Lines.pastBlanks(bytes, from, end);
        return at == end || bytes[at] == '#';
    }
}
