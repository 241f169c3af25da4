package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.NodeKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells YAML from TOML, where a key has no {@code =}. */
final class TomlYaml {

    private final byte[] bytes;
    private final int end;
    private final TomlSigns signs;
    private final TomlErrors errors;
    private final boolean wholeFile;
    private final int start;

    TomlYaml(byte[] bytes, Span text, boolean wholeFile, TomlSigns signs, TomlErrors errors) {
        this.bytes = bytes;
        this.start = text.start();
        this.end = text.end();
        this.wholeFile = wholeFile;
        this.signs = signs;
        this.errors = errors;
    }

    /** Returns true, and reports it, if the first line is one of YAML and no line is surely one of TOML. */
    boolean isAll(int first) {
        int colon = first;
        while (colon < end && TomlExpressions.isBare(bytes[colon])) {
            colon++;
        }
        boolean yaml = isColon(colon) && colon > first || isEntry(first);
        for (int at = first; yaml && at < end; at = Lines.lineEnd(bytes, at, end) + 1) {
            yaml = !TomlExpressions.isKey(bytes, at, end) && !TomlExpressions.isHeader(bytes, at, end);
        }
        if (yaml) {
            errors.add(errors.error(
                    Rules.TOML_YAML,
                    first,
                    Lines.trimSpace(bytes, first, Lines.lineEnd(bytes, first, end)),
                    (wholeFile ? "the file" : "the front matter")
                            + " must be TOML, with `key = value` on each line, found YAML",
                    wholeFile
                            ? "end its name in .yaml if it is YAML"
                            : bytes[0] == '-'
                                    ? "write `---` in place of the first line if it is YAML"
                                    : "write `---` in place of both lines `+++` if it is YAML"));
        }
        return yaml;
    }

    /** Returns true at a colon that ends a key of YAML. */
    private boolean isColon(int at) {
        return at < end
                && bytes[at] == ':'
                && (at + 1 == end || Lines.isBlank(bytes[at + 1]) || Lines.isLineEnd(bytes[at + 1]));
    }

    private boolean isEntry(int at) {
        return at + 1 < end && bytes[at] == '-' && Lines.isBlank(bytes[at + 1]);
    }

    /** Returns the offset behind a colon before a list or table in brackets, which is reported; or {@link TomlSigns#NONE}. */
    int pastColon(int keyEnd, int at) {
        boolean wide = errors.isWideSign(at);
        return wide || isColon(at)
                ? signs.pastColonBeforeBrackets(keyEnd, wide ? errors.characterEnd(at) : at + 1, sign(at))
                : TomlSigns.NONE;
    }

    private Diagnostic.Builder sign(int at) {
        return errors.isWideSign(at)
                ? signs.wide(at, errors.characterEnd(at))
                : signs.error(at, at + 1, "`:`, as in YAML", "write `=` in place of `:`, and put text in quotes");
    }

    /**
     * Reports a key that no {@code =} follows.
     *
     * @param from where the key begins
     * @param keyEnd where it ends
     * @param at where something else than {@code =} stands
     * @return the offset of the end of the line, or of the last line that belongs to it
     */
    int missingEquals(int from, int keyEnd, int at) {
        // A key in quotes may hold a carriage return, which is an error of its own.
        int lineEnd = Lines.lineEnd(bytes, at, end);
        int textEnd = Lines.trimSpace(bytes, from, lineEnd);
        if (isColon(at)) {
            return colon(keyEnd, at, at + 1, lineEnd);
        }
        if (errors.isWideSign(at)) {
            return colon(keyEnd, at, errors.characterEnd(at), lineEnd);
        }
        int prose = wholeFile || !isProse(from, textEnd) ? textEnd : proseStart(from);
        if (prose <= from) {
            throw beginningOfBody(prose, lineEnd);
        }
        if (isEntry(from)) {
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_SYNTAX,
                            from,
                            textEnd,
                            "a list must be written in brackets, found an entry with a dash, as in YAML",
                            "write `key = [\"…\", \"…\"]`"),
                    lineEnd);
        }
        boolean alone = at == end || Lines.isLineEnd(bytes[at]) || bytes[at] == '#';
        throw new SyntaxFault(
                errors.error(
                        Rules.TOML_MISSING_EQUALS,
                        from,
                        alone ? keyEnd : textEnd,
                        "a key must be followed by `=` and its value, found " + (alone ? "nothing" : "text"),
                        "write `key = \"value\"`, or `#` before a comment"),
                lineEnd);
    }

    /**
     * Returns where the block of lines begins that a line without a key belongs to, headings and comments above it
     * included; an offset behind its start if no blank line stands before that block.
     */
    private int proseStart(int from) {
        int first = TomlExpressions.lineStart(bytes, from, start);
        int block = from + 1;
        for (int line = first; line > start; ) {
            line = TomlExpressions.lineStart(bytes, line - 1, start);
            int at = Lines.pastBlanks(bytes, line, end);
            if (Lines.isLineEnd(bytes[at])) {
                block = first;
            } else if (bytes[at] == '#') {
                first = line;
            } else {
                break;
            }
        }
        return block == first ? first : block < first ? from : block;
    }

    /** Returns true for an entry of a list of Markdown, or several words. */
    private boolean isProse(int from, int textEnd) {
        int blank = from;
        while (blank < textEnd && !Lines.isBlank(bytes[blank])) {
            blank++;
        }
        return blank < textEnd;
    }

    /** Reports text where the front matter should have ended. */
    private SyntaxFault beginningOfBody(int at, int lineEnd) {
        String fence = bytes[0] == '-' ? "---" : "+++";
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_MISSING_EQUALS,
                        at,
                        Lines.trimSpace(bytes, at, Lines.lineEnd(bytes, at, end)),
                        "front matter must hold `key = value` lines only, found text",
                        "the closing line `" + fence + "` is probably missing before it"),
                lineEnd);
    }

    /** Reports a sign that stands in place of the equals sign. */
    private int colon(int keyEnd, int at, int after, int lineEnd) {
        int value = Lines.pastBlanks(bytes, after, lineEnd);
        int valueEnd = Lines.trimSpace(bytes, value, withoutComment(value, lineEnd));
        Diagnostic.Builder error = sign(at);
        String written = written(errors.text(value, valueEnd));
        if (written != null) {
            error.fix(new Fix(new Span(keyEnd, valueEnd), " = " + written, true, "write it as TOML"));
        }
        errors.add(error);
        boolean goesOn = value == valueEnd || bytes[value] == '|' || bytes[value] == '>';
        int last = lineEnd;
        for (int line = lineEnd + 1; goesOn && line < end; line = last + 1) {
            goesOn = Lines.isBlank(bytes[line]) || Lines.isLineEnd(bytes[line]) || isEntry(line);
            last = goesOn ? Lines.lineEnd(bytes, line, end) : last;
        }
        return last;
    }

    private int withoutComment(int from, int lineEnd) {
        for (int at = from; at < lineEnd; at++) {
            if (bytes[at] == '#' && (at == from || Lines.isBlank(bytes[at - 1]))) {
                return at;
            }
        }
        return lineEnd;
    }

    /** Returns a value of YAML as TOML writes it, or null if that is not certain. */
    private static @Nullable String written(String yaml) {
        if (yaml.isEmpty()) {
            return null;
        }
        if (TomlScalars.kind(yaml) != null) {
            return yaml;
        }
        String word = TomlScalars.meantWord(yaml);
        if (word != null) {
            // Without a point it is text for YAML, which is hardly meant.
            return TomlScalars.kind(word) == NodeKind.BOOLEAN || yaml.indexOf('.') >= 0 ? word : null;
        }
        char first = yaml.charAt(0);
        boolean quoted = yaml.length() > 1 && (first == '"' || first == '\'');
        if (quoted) {
            boolean simple = yaml.indexOf(first, 1) == yaml.length() - 1 && yaml.indexOf('\\') < 0;
            return simple ? yaml : null;
        }
        boolean plain = Character.isLetter(first)
                && yaml.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ' || c == 0x7F)
                && !isWord(yaml);
        return plain ? '"' + yaml + '"' : null;
    }

    /** Returns true for what may stand for no text: a boolean or nothing. */
    private static boolean isWord(String yaml) {
        return switch (yaml.toLowerCase(Locale.ROOT)) {
            case "true", "false", "yes", "no", "on", "off", "y", "n", "null" -> true;
            default -> false;
        };
    }
}
