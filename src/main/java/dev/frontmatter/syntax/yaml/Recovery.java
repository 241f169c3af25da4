package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML by way of the engine, and goes on behind an error at the next key in column 1 that certainly is one. What stands
 * between, from the key that the error is under, is left out of the tree.
 */
final class Recovery {

    /** So many bytes may be read in all, and so many times the text: each error costs a reading from its start. */
    private static final int MOST_BYTES = 1 << 18;

    private static final int MOST_TIMES = 2;

    private static final int FENCE = 3;

    /** Rules of lines behind which the body begins. */
    private static final Set<Rule> CLOSERS =
            Set.of(Rules.CLOSER_MISSING, Rules.CLOSER_INDENTED, Rules.CLOSER_CHARACTERS);

    private final Span text;
    private final KeyTable keys;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Source original;
    private Source source;
    private boolean tabs;
    private boolean partial;
    /** The text with spaces in place of what is left out, or null as long as nothing is. */
    private byte @Nullable [] blanked;

    private Recovery(Source source, Span text, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        this.original = source;
        this.source = source;
        this.text = text;
        this.keys = keys;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads YAML.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param text where the YAML stands
     * @param keys numbers the keys, and tells those that the schema knows
     * @param limits bound the work
     * @param diagnostics takes what is found
     * @return the data, as far as it could be read; null if it is not certain where to go on
     */
    static @Nullable DataTree read(Source source, Span text, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        return new Recovery(source, text, keys, limits, diagnostics).read();
    }

    private @Nullable DataTree read() {
        long left = MOST_BYTES + (long) MOST_TIMES * text.length();
        while (true) {
            EngineReader reader = EngineReader.ofRest(original, source, text, keys, limits, diagnostics.withFixes());
            try {
                DataTree tree = reader.read();
                addFound(reader);
                boolean mapping = tree.kind(DataTree.ROOT) == NodeKind.MAPPING;
                return partial ? mapping ? tree.asPartial() : null : tree;
            } catch (YamlFault fault) {
                Diagnostic error = fault.diagnostic();
                if (isNew(error)) {
                    diagnostics.add(blanked == null ? error : withoutSafeFixes(error));
                }
                left -= text.length();
                if (left < text.length() || isLimit(error.rule()) || diagnostics.isFull() || !leaveOut(error)) {
                    addFound(reader);
                    return null;
                }
            }
        }
    }

    /** Returns an error whose fixes are not safe: that they are right was seen without what is left out. */
    private static Diagnostic withoutSafeFixes(Diagnostic error) {
        return error.withFixes(error.fixes().stream()
                .map(fix -> new Fix(fix.replacements(), false, fix.description()))
                .toList());
    }

    private void addFound(EngineReader reader) {
        for (Diagnostic found : reader.found()) {
            // What is left out may use an anchor.
            if (!partial || !found.rule().equals(Rules.UNUSED_ANCHOR)) {
                diagnostics.add(found);
            }
        }
    }

    /**
     * Returns false for an error that tells nothing new: tabs indent many lines or none, and an anchor may stand in what is
     * left out.
     */
    private boolean isNew(Diagnostic error) {
        if (error.rule().equals(Rules.TAB_INDENT)) {
            boolean first = !tabs;
            tabs = true;
            return first;
        }
        boolean alias = partial && error.rule().equals(Rules.ALIAS);
        return !alias
                || !original.text(text).contains('&' + source.text(error.span()).substring(1));
    }

    private static boolean isLimit(Rule rule) {
        return rule.id().startsWith("source/limit");
    }

    /** Puts spaces in place of the part that an error is in; false if nothing is left of it. */
    private boolean leaveOut(Diagnostic error) {
        WrittenText written = new WrittenText(source.bytes(), text.start(), text.end());
        int line = written.lineStart(error.span().start());
        boolean body = CLOSERS.contains(error.rule()) || isShortCloser(error);
        int from = body ? line : keyAbove(written, line);
        int to = body || error.rule().equals(Rules.SECOND_DOCUMENT)
                ? text.end()
                : nextKey(written, endOfFault(written, line));
        if (written.trimEnd(from, to) == from) {
            return false;
        }
        partial |= !error.rule().equals(Rules.CLOSER_MISSING);
        byte[] bytes = blanked;
        if (bytes == null) {
            bytes = Arrays.copyOf(source.bytes(), source.length());
            blanked = bytes;
            source = Source.wrap(source.name(), bytes);
        }
        for (int at = from; at < to; at++) {
            if (!Lines.isLineEnd(bytes[at])) {
                bytes[at] = ' ';
            }
        }
        return true;
    }

    /** Returns true for a closing line of two dashes: a longer one may part keys, too. */
    private static boolean isShortCloser(Diagnostic error) {
        return error.rule().equals(Rules.CLOSER_LENGTH) && error.span().length() < FENCE;
    }

    /** Returns the last line of what an error stands for: of a conflict that a merge left, the one that ends it. */
    private static int endOfFault(WrittenText written, int line) {
        if (!written.startsWith(line, "<<<<<<<")) {
            return line;
        }
        int end = line;
        while (end < written.end() && !written.startsWith(end, ">>>>>>>")) {
            end = written.nextLine(end);
        }
        return end < written.end() ? end : line;
    }

    /**
     * Returns the line of the key in column 1 that a line is under, or the line itself if it is in column 1; but what is no key
     * may be the value of a key above that has none.
     */
    private static int keyAbove(WrittenText written, int line) {
        int above = line;
        boolean isKey = key(written, line) != null;
        while (above > written.start() && !beginsEntry(written, above)) {
            above = written.lineAbove(above);
        }
        if (isKey || above != line || line == written.start()) {
            return above;
        }
        int before = written.lineStart(written.trimEnd(written.start(), line));
        Span key = key(written, before);
        boolean empty = key != null && written.skipBlanks(key.end() + 1) >= written.lineEnd(before);
        return empty ? before : line;
    }

    private static boolean beginsEntry(WrittenText written, int line) {
        byte first = written.at(line);
        return !Lines.isSpace(first)
                && first != '#'
                && first != ']'
                && first != '}'
                && !WrittenLines.isEntry(written, line);
    }

    /** Returns the line of the next key that is certainly one, or the end of the text. */
    private int nextKey(WrittenText written, int error) {
        boolean known = keys.size() > 0;
        for (int line = written.nextLine(error); line < text.end(); line = written.nextLine(line)) {
            Span key = key(written, line);
            if (key != null && (!known || keys.id(written.bytes, key.start(), key.end()) != KeyTable.UNKNOWN)) {
                return line;
            }
            if (!known && key == null && beginsEntry(written, line)) {
                // Prose: what looks like a key below may be a part of it.
                return text.end();
            }
        }
        return text.end();
    }

    /** Returns the place of the key that a line in column 1 begins with, quotes left out; null if there is none. */
    private static @Nullable Span key(WrittenText written, int line) {
        byte first = written.at(line);
        if (WrittenLines.isQuote(first)) {
            int close = line + 1;
            while (written.at(close) != first && !Lines.isLineEnd(written.at(close))) {
                close++;
            }
            return written.at(close) == first && WrittenLines.endsKey(written, close + 1)
                    ? new Span(line + 1, close)
                    : null;
        }
        int end = WrittenLines.commonKeyEnd(written, line);
        return end > line && first != '-' && WrittenLines.endsKey(written, end) ? new Span(line, end) : null;
    }
}
