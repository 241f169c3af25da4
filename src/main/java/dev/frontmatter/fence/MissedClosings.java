package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Marks;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds what looks like a closing line and is none, or closes too early. */
final class MissedClosings {

    private static final int NONE = -1;

    private final InputLines input;
    private final Source source;
    private final Surroundings around;

    MissedClosings(InputLines input) {
        this.input = input;
        this.source = input.source();
        this.around = new Surroundings(input);
    }

    // Front matter that is not closed

    /** Returns what is wrong with front matter that no line closes: a line that looks as if it did, or that there is none. */
    Diagnostic.Builder find(Opening opening, int start) throws IOException {
        byte mark = opening.mark();
        KeyBlock block = new KeyBlock();
        HeadingAbove heading = new HeadingAbove();
        boolean onlyKeys = true;
        int body = NONE;
        for (int line = start; input.has(line); ) {
            int lineEnd = input.lineEnd(line);
            int at = Lines.pastBlanks(input.bytes(), line, lineEnd);
            int end = Lines.trimBlanks(input.bytes(), at, lineEnd);
            int marks = input.countOf(mark, at, end);
            Span found = new Span(at, end);
            if (at > line && marks == Opening.LENGTH && end == at + Opening.LENGTH) {
                return indented(opening, line, found, block);
            }
            if (at == line && marks >= 2 && marks != Opening.LENGTH && end == at + marks) {
                return length(opening, found, block);
            }
            if (at == line && marks == Opening.LENGTH) {
                return text(opening, found);
            }
            boolean belowKeys = opening.format() != Format.YAML || onlyKeys && block.hasKeys();
            if (at == line && belowKeys && isOther(opening, line, lineEnd)) {
                return otherCharacters(opening, found, block);
            }
            boolean key = block.add(input.bytes(), line, lineEnd);
            heading.add(input.bytes(), line, lineEnd);
            if (onlyKeys && !key && block.hasKeys()) {
                body = heading.orElse(line);
            }
            onlyKeys &= key;
            line = input.afterLineEnd(lineEnd);
        }
        return unclosed(opening, body);
    }

    private Diagnostic.Builder indented(Opening opening, int line, Span found, KeyBlock block) throws IOException {
        return offering(
                opening,
                new Fix(
                        new Span(line, found.start()),
                        "",
                        certainlyCloses(block, found.end()),
                        "remove the spaces before it"),
                Diagnostic.error(
                                Rules.CLOSER_INDENTED,
                                source,
                                found,
                                "the closing line `" + opening.closing()
                                        + "` must start in column 1, found spaces before it")
                        .hint("remove the spaces before it"));
    }

    private Diagnostic.Builder length(Opening opening, Span found, KeyBlock block) throws IOException {
        return writing(
                opening,
                found,
                block,
                Diagnostic.error(
                        Rules.CLOSER_LENGTH,
                        source,
                        found,
                        "the closing line has exactly three `" + (char) opening.mark() + "`, found " + found.length()));
    }

    private Diagnostic.Builder otherCharacters(Opening opening, Span found, KeyBlock block) throws IOException {
        return writing(
                opening,
                found,
                block,
                Diagnostic.error(
                        Rules.CLOSER_CHARACTERS,
                        source,
                        found,
                        "the closing line is `" + opening.closing() + "`, found a line of other characters"));
    }

    private Diagnostic.Builder writing(Opening opening, Span found, KeyBlock block, Diagnostic.Builder diagnostic)
            throws IOException {
        String advice = "write `" + opening.closing() + "`";
        boolean certain = certainlyCloses(block, found.end());
        return offering(opening, new Fix(found, opening.closing(), certain, advice), diagnostic.hint(advice));
    }

    private Diagnostic.Builder text(Opening opening, Span found) {
        return Diagnostic.error(
                        Rules.CLOSER_TEXT,
                        source,
                        found,
                        "the closing line is `" + opening.closing() + "` alone, found text after it")
                .hint("begin the body on the next line");
    }

    /**
     * Reports that nothing closes the front matter.
     *
     * @param body the first line that is no part of keys, or -1
     */
    private Diagnostic.Builder unclosed(Opening opening, int body) throws IOException {
        String fence = opening.closing();
        Diagnostic.Builder diagnostic = Diagnostic.error(
                        Rules.UNCLOSED, source, opening.fence(), "the front matter is opened here and never closed")
                .hint("add a line `" + fence + "` after the last key");
        if (opening.format() != Format.YAML || body == NONE) {
            return diagnostic;
        }
        String lineEnd = body > 1 && input.at(body - 1) == '\n' && input.at(body - 2) == '\r' ? "\r\n" : "\n";
        return diagnostic.fix(new Fix(
                Span.at(body),
                fence + (input.at(body - 1) == '\r' ? "\r" : lineEnd),
                false,
                "add a line `" + fence + "` above line " + source.position(body).line()));
    }

    private boolean isOther(Opening opening, int line, int lineEnd) {
        byte[] bytes = input.bytes();
        byte other = opening.mark() == '+' ? (byte) '-' : (byte) '+';
        int end = Lines.trimBlanks(bytes, line, lineEnd);
        boolean fence = input.countOf(other, line, end) == Opening.LENGTH && end == line + Opening.LENGTH;
        return fence || opening.format() == Format.YAML && Marks.areOther(bytes, line, lineEnd) && bytes[line] != '#';
    }

    private boolean certainlyCloses(KeyBlock block, int lineEnd) throws IOException {
        return block.isCertain() && around.bodyBegins(input.afterLineEnd(input.lineEnd(lineEnd, input.bound(lineEnd))));
    }

    /** Adds a fix to a diagnostic if what it makes front matter of is read. */
    private static Diagnostic.Builder offering(Opening opening, Fix fix, Diagnostic.Builder diagnostic) {
        return opening.format() == Format.YAML ? diagnostic.fix(fix) : diagnostic;
    }

    // Front matter that is closed before its keys

    /**
     * Reports a closing line right below the opening one, if keys follow it up to another fence.
     *
     * @param line the closing line
     * @param lineEnd the offset at which it ends, exclusive
     * @return null if no keys follow
     */
    Diagnostic.@Nullable Builder atOnce(Opening opening, int line, int lineEnd) throws IOException {
        int below = input.afterLineEnd(lineEnd);
        int second = input.has(below) ? endOfKeysBelow(opening, line, lineEnd) : NONE;
        if (second < 0) {
            return null;
        }
        int secondEnd = input.lineEnd(second, input.bound(second));
        int end = Lines.trimBlanks(input.bytes(), second, secondEnd);
        if (!input.text(second, end).equals(opening.closing())) {
            return null;
        }
        return Diagnostic.error(
                        Rules.CLOSED_AT_ONCE,
                        source,
                        new Span(line, Lines.trimBlanks(input.bytes(), line, lineEnd)),
                        "the front matter is closed here, found keys below up to another line `" + opening.closing()
                                + "`")
                .hint("remove this line")
                .fix(new Fix(new Span(line, below), "", false, "remove the line"));
    }

    private int endOfKeysBelow(Opening opening, int line, int lineEnd) throws IOException {
        int below = input.afterLineEnd(lineEnd);
        return switch (opening.format()) {
            case YAML -> {
                // To look for a line end reads on, into other bytes.
                int belowEnd = input.lineEnd(below, input.bound(below));
                yield KeyLines.isKey(input.bytes(), below, belowEnd) ? around.closingBelow(line, new KeyBlock()) : NONE;
            }
            case TOML -> around.endOfAssignments(lineEnd, opening.mark());
            case JSON -> around.endOfObject(lineEnd);
        };
    }
}
