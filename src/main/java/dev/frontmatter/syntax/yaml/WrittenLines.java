package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;

/** Tells by their look alone what the lines around a failure hold. */
final class WrittenLines {

    private WrittenLines() {}

    static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }

    static boolean isKeyCharacter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b == '-' || b == '.';
    }

    static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Returns true for what follows the dash of a list entry that lacks its space. */
    static boolean isDashOfWord(byte next) {
        return next != '-' && next != '>' && !Lines.isSpace(next);
    }

    /** Returns the end of the letters, digits and the like that a key is commonly made of. */
    static int commonKeyEnd(WrittenText text, int start) {
        int at = start;
        while (isKeyCharacter(text.at(at))) {
            at++;
        }
        return at;
    }

    /** Returns what follows the dashes of list entries, if there are any. */
    static int behindDashes(WrittenText text, int from) {
        int at = from;
        while (isEntry(text, at)) {
            at = text.skipBlanks(at + 1);
        }
        return at;
    }

    static boolean endsKey(WrittenText text, int colon) {
        byte next = text.at(colon + 1);
        return text.at(colon) == ':' && Lines.isSpace(next);
    }

    /** Returns the colon that makes a line one of a key, or -1. */
    static int colonOfKey(WrittenText text, int from) {
        int end = text.lineEnd(from);
        for (int at = from; at < end; at++) {
            if (endsKey(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns true if a colon makes a line one of a key. */
    static boolean holdsKey(WrittenText text, int from) {
        return colonOfKey(text, from) >= 0;
    }

    /** Returns the bracket that closes one at an offset, or the end of its line; the offset if there is no bracket. */
    static int behindBrackets(WrittenText text, int start) {
        int end = text.lineEnd(start);
        int open = 0;
        int at = start;
        do {
            open += isOneOf(text.at(at), "[{") ? 1 : isOneOf(text.at(at), "]}") ? -1 : 0;
            at += open > 0 ? 1 : 0;
        } while (open > 0 && at < end);
        return at;
    }

    private static boolean isOneOf(byte b, String characters) {
        return characters.indexOf(b) >= 0;
    }

    /** Returns true if text that is meant to end on its line runs on into lines with keys of their own. */
    static boolean swallowsKey(WrittenText text, int start, int end) {
        int line = text.lineEnd(start);
        while (line < end) {
            line++;
            int at = text.skipBlanks(line);
            int key = commonKeyEnd(text, at);
            if (key > at && key < end && endsKey(text, key)) {
                return true;
            }
            line = text.lineEnd(line);
        }
        return false;
    }

    /** Returns true if a blank stands in a range. */
    static boolean hasBlank(WrittenText text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Lines.isBlank(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isEntry(WrittenText text, int dash) {
        return text.at(dash) == '-' && Lines.isBlank(text.at(dash + 1));
    }

    static boolean isDashWithoutSpace(WrittenText text, int at) {
        byte next = text.at(at + 1);
        return text.at(at) == '-' && next != '-' && !Lines.isSpace(next);
    }

    /** Returns where a comment begins after an offset on its line, or -1. */
    static int comment(WrittenText text, int from) {
        int end = text.lineEnd(from);
        for (int at = from; at < end; at++) {
            if (text.at(at) == '#' && Lines.isBlank(text.at(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns where the text of the last line above a line begins that is not blank. */
    static int textAbove(WrittenText text, int line) {
        return text.skipBlanks(text.lineStart(text.trimEnd(text.start(), text.lineStart(line))));
    }

    /** Returns the start of the first line that has text and is no comment, or the end of the text. */
    static int firstLine(WrittenText text) {
        int line = text.start();
        while (line < text.end() && (text.isBlankLine(line) || text.at(text.skipBlanks(line)) == '#')) {
            line = text.nextLine(line);
        }
        return line;
    }

    static boolean isAfterBlankLine(WrittenText text, int line) {
        int end = text.at(line - 1) == '\n' && text.at(line - 2) == '\r' ? line - 2 : line - 1;
        return end > text.start() && text.skipBlanks(text.lineStart(end)) >= end;
    }
}
