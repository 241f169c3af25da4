package dev.frontmatter.syntax.yaml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.TreeScanner;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.RememberedKey;

/**
 * Reads the common part of YAML in one pass over the bytes, straight into a tree: block mappings and sequences, plain
 * and quoted scalars, block scalars, flow collections on one line, comments and blank lines.
 *
 * <p>It may give up anywhere, and does so at the first byte whose meaning it is not certain of: then the engine reads
 * the whole block anew. So it needs no messages, and each method may assume that what it does not handle cannot come.
 * What it does accept, it must read as the engine does: same nodes, same texts, same spans.
 *
 * <p>Lines are taken one by one. A line's column says which open collections it ends; what comes after that is a dash
 * or a key, and behind a dash there may be more dashes, a key or a value. A key or dash with nothing behind it is
 * <em>pending</em>: the next line decides whether it gets a collection or nothing.
 *
 * <p>A scanner is used again and again; between two documents it is emptied, and then holds nothing of the last one.
 */
public final class BlockYamlScanner extends CommonLineScanner implements TreeScanner {

    private static final int NOTHING_PENDING = -1;

    /** One scalar takes about so many bytes; a guess for the size of the tree. */
    private static final int BYTES_PER_NODE = 26;

    /** Room for a short document, where it is not known how long it is. */
    private static final int FEW_NODES = 64;

    private int pending = NOTHING_PENDING;

    /**
     * Makes an empty scanner.
     *
     * @param keys numbers the keys
     * @param limits bound the work; where they are passed, the scanner gives up
     */
    public BlockYamlScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    @Override
    public boolean scan(Source source, Span frontMatter) {
        if (!EngineText.startsLine(source, frontMatter)) {
            return false;
        }
        tree.begin(source, 8 + frontMatter.length() / BYTES_PER_NODE);
        begin(source, frontMatter.start(), frontMatter.end());
        fenced = false;
        return reads();
    }

    /** No scalar holds a closing line (YAML 1.2.2, 9.1.2), so it is enough to look where a line may begin a key. */
    @Override
    public boolean scanToFence(Source source, int start) {
        tree.begin(source, FEW_NODES);
        long most = start + limits.frontMatterBytes() + 2L * LONGEST_FENCE;
        begin(source, start, (int) Math.min(source.length(), most));
        fenced = true;
        closing = NO_FENCE;
        return reads() && closing != NO_FENCE && closing - start <= limits.frontMatterBytes();
    }

    @Override
    public int closing() {
        return closing;
    }

    @Override
    public int bodyStart() {
        return bodyStart;
    }

    /** Returns true if something was met that may be valid and yet not be meant. */
    public boolean isOdd() {
        return odd;
    }

    private boolean reads() {
        try {
            document();
            return true;
        } catch (GiveUp e) {
            return false;
        }
    }

    private void begin(Source source, int start, int newEnd) {
        bytes = source.bytes();
        at = start;
        lineStart = start;
        end = newEnd;
        values = 0;
        odd = false;
        pending = NOTHING_PENDING;
        depth = 0;
        lastKey = memory.start();
        openKeys.clear();
    }

    @Override
    public boolean empty() {
        quotedText.empty();
        bytes = NO_BYTES;
        return tree.empty();
    }

    @Override
    public DataTree lentTree() {
        return tree.build();
    }

    @Override
    public DataTree lastingTree() {
        return tree.buildCopy();
    }

    // Lines

    private void document() {
        if (!toContent() || isDash(at)) {
            throw GiveUp.NOW;
        }
        beginBlock(NodeKind.MAPPING, column(), false);
        do {
            line(column());
            if (pending == NOTHING_PENDING && !sequences[depth - 1]) {
                commonLines();
            }
        } while (toContent());
        fillPending();
        while (depth > 0) {
            endBlock();
        }
    }

    private void line(int column) {
        boolean dash = isDash(at);
        if (pending != NOTHING_PENDING) {
            if (column > columns[depth - 1]) {
                pending = NOTHING_PENDING;
                beginBlock(dash ? NodeKind.SEQUENCE : NodeKind.MAPPING, column, false);
            } else if (dash && column == columns[depth - 1] && !sequences[depth - 1]) {
                // A sequence may stand in the column of the key that it belongs to (YAML 1.2.2, 8.2.1).
                pending = NOTHING_PENDING;
                beginBlock(NodeKind.SEQUENCE, column, true);
            } else {
                fillPending();
            }
        }
        while (columns[depth - 1] > column || (indentless[depth - 1] && columns[depth - 1] == column && !dash)) {
            endBlock();
            if (depth == 0) {
                throw GiveUp.NOW;
            }
        }
        if (columns[depth - 1] != column || sequences[depth - 1] != dash) {
            throw GiveUp.NOW;
        }
        if (dash) {
            entry();
        } else {
            keyOrScalar(false);
        }
    }

    /** Gives the pending key or dash no value: an empty scalar right behind it. */
    private void fillPending() {
        if (pending != NOTHING_PENDING) {
            countValue();
            tree.writtenScalar(NodeKind.PLAIN, pending, pending, true);
            pending = NOTHING_PENDING;
        }
    }

    /** An entry of the innermost sequence, from its dash on. */
    private void entry() {
        while (true) {
            at++;
            int afterDash = at;
            skipSpaces();
            if (endsLine()) {
                pending = afterDash;
                return;
            }
            if (!isDash(at)) {
                keyOrScalar(true);
                return;
            }
            beginBlock(NodeKind.SEQUENCE, column(), false);
        }
    }

    /** A key with its value, or, in an entry of a sequence only, a value. */
    private void keyOrScalar(boolean inEntry) {
        int start = at;
        int column = column();
        RememberedKey foreseen = lastKey.foreseen(bytes, start);
        if (foreseen != null && isColon(start + foreseen.length())) {
            foreseenKey(foreseen, column, inEntry);
            return;
        }
        wide = false;
        byte first = bytes[at];
        if (first == '"' || first == '\'') {
            int close = simpleQuoted(first);
            if (close >= 0 && isColon(close + 1)) {
                at = close + 1;
                key(NodeKind.TEXT, start, at, column, inEntry);
                return;
            }
        } else if (isPlainFirst(at)) {
            int stop = plainRun(at);
            if (stop < end && bytes[stop] == ':') {
                at = stop;
                key(NodeKind.PLAIN, start, trimEnd(start, stop), column, inEntry);
                return;
            }
        }
        if (!inEntry) {
            throw GiveUp.NOW;
        }
        value();
    }

    private void key(NodeKind kind, int start, int keyEnd, int column, boolean inEntry) {
        if (inEntry) {
            int colon = at;
            at = start;
            beginBlock(NodeKind.MAPPING, column, false);
            at = colon;
        }
        addKey(kind, start, keyEnd);
        at++;
        valueOfKey();
    }

    private void foreseenKey(RememberedKey key, int column, boolean inEntry) {
        if (inEntry) {
            beginBlock(NodeKind.MAPPING, column, false);
        }
        int start = at;
        int keyEnd = start + key.length();
        lastKey = key;
        add(NodeKind.PLAIN, start, keyEnd, key);
        at = keyEnd + 1;
        valueOfKey();
    }

    /** Reads what stands behind a key and its colon. */
    private void valueOfKey() {
        int afterColon = at;
        skipSpaces();
        if (endsLine()) {
            pending = afterColon;
        } else {
            value();
        }
    }
}
