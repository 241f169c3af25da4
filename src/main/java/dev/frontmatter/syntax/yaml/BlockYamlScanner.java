package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyMemory;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.RememberedKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
public final class BlockYamlScanner {

    /** A key longer than this may be none: a simple key has at most 1,024 characters (YAML 1.2.2, 7.4.2). */
    private static final int LONGEST_KEY = 256;

    private static final int NOTHING_PENDING = -1;

    /** The ASCII characters that a plain scalar begins with, whatever follows: no indicators (YAML 1.2.2, 5.3). */
    private static final boolean[] BEGINS_PLAIN = new boolean[128];

    static {
        for (int c = '!'; c < 0x7F; c++) {
            BEGINS_PLAIN[c] = "-?:,[]{}#&*!|>'\"%@`.".indexOf(c) < 0;
        }
    }

    /** One scalar takes about so many bytes; a guess for the size of the tree. */
    private static final int BYTES_PER_NODE = 26;

    /** Room for a short document, where it is not known how long it is. */
    private static final int FEW_NODES = 64;

    /** A closing line with more blanks behind its fence is left to the tokenizer, which knows how many there may be. */
    private static final int LONGEST_FENCE = 256;

    private static final int NO_FENCE = -1;

    /** So many bytes there must be at least for a line to be read as a common one. */
    private static final int NEAR_END = 2 * Long.BYTES;

    private static final int NOT_COMMON = -1;

    private static final byte[] NO_BYTES = {};

    private byte[] bytes = NO_BYTES;
    private int end;
    private final Limits limits;
    private final KeyMemory memory;
    private final DataTreeBuilder tree;
    private final OpenKeys openKeys = new OpenKeys();

    /** True if the YAML ends at a closing line, which is still to be found. */
    private boolean fenced;
    /** Where that line starts, and where the next one does. */
    private int closing;

    private int bodyStart;

    /** The key before, in the order of the document. */
    private RememberedKey lastKey;

    /** True if a character of several bytes was met since this was cleared, which is done where a scalar starts. */
    private boolean wide;

    private int at;
    private int lineStart;
    private int values;
    private int pending = NOTHING_PENDING;

    // The open block collections: their columns, what they are, and where their keys' hashes begin.
    private int[] columns = new int[8];
    private boolean[] sequences = new boolean[8];
    private boolean[] indentless = new boolean[8];
    private int depth;

    /**
     * Makes an empty scanner.
     *
     * @param keys numbers the keys
     * @param limits bound the work; where they are passed, the scanner gives up
     */
    public BlockYamlScanner(KeyTable keys, Limits limits) {
        this.limits = limits;
        this.memory = new KeyMemory(keys);
        this.lastKey = memory.start();
        this.tree = new DataTreeBuilder(keys, memory);
    }

    /**
     * Reads front matter, or gives up.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param frontMatter where the YAML stands
     * @return whether there is a tree; false if the engine has to read
     */
    public boolean scan(Source source, Span frontMatter) {
        if (!EngineText.startsLine(source, frontMatter)) {
            return false;
        }
        tree.begin(source, 8 + frontMatter.length() / BYTES_PER_NODE);
        begin(source, frontMatter.start(), frontMatter.end());
        fenced = false;
        return reads();
    }

    /**
     * Reads front matter and finds its closing line on the way, or gives up: also at bytes that are no UTF-8, where there
     * is no closing line, and where it comes too late for the limits. No scalar holds such a line (YAML 1.2.2, 9.1.2), so
     * it is enough to look where a line may begin a key.
     *
     * @param source the document
     * @param start where the front matter starts, behind the opening line
     * @return whether there is a tree; false if the document has to be split and checked before the engine reads it
     */
    public boolean scanToFence(Source source, int start) {
        tree.begin(source, FEW_NODES);
        long most = start + limits.frontMatterBytes() + 2L * LONGEST_FENCE;
        begin(source, start, (int) Math.min(source.length(), most));
        fenced = true;
        closing = NO_FENCE;
        return reads() && closing != NO_FENCE && closing - start <= limits.frontMatterBytes();
    }

    /**
     * Returns where the closing line stands that {@link #scanToFence} has found.
     *
     * @return from its start to the start of the next line
     */
    public Span closing() {
        return new Span(closing, bodyStart);
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
        pending = NOTHING_PENDING;
        depth = 0;
        lastKey = memory.start();
        openKeys.clear();
    }

    /**
     * Lets go of the document.
     *
     * @return whether the scanner is worth keeping; false if it has grown large
     */
    public boolean empty() {
        bytes = NO_BYTES;
        return tree.empty();
    }

    /**
     * Returns what was read, in the scanner's own arrays.
     *
     * @return the tree, which may be used until the scanner is emptied or reads on
     */
    public DataTree lentTree() {
        return tree.build();
    }

    /**
     * Returns what was read, in arrays of its own.
     *
     * @return an immutable tree
     */
    public DataTree lastingTree() {
        return tree.buildCopy();
    }

    /** Leaves the scanner, whatever is open. Made once: nobody looks where it came from. */
    private static final class GiveUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could be wrong.
        private static final GiveUp NOW = new GiveUp();

        private GiveUp() {
            super(null, null, false, false);
        }
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

    /** Moves to the first character of the next line that is not blank or a comment; false at the end. */
    private boolean toContent() {
        while (at < end) {
            lineStart = at;
            at = afterSpaces(at);
            if (at == end) {
                return false;
            }
            if (bytes[at] == '#') {
                skipComment();
            } else if (!Lines.isLineEnd(bytes[at])) {
                return !(fenced && at == lineStart && isClosingLine());
            }
            skipLineEnd();
        }
        return false;
    }

    /** Returns whether a line is the closing one: three dashes or dots, then only blanks. */
    private boolean isClosingLine() {
        byte mark = bytes[at];
        if (mark != '-' && mark != '.' || at + 3 > end || bytes[at + 1] != mark || bytes[at + 2] != mark) {
            return false;
        }
        int i = Lines.pastBlanks(bytes, at + 3, end);
        if (i < end && !Lines.isLineEnd(bytes[i])) {
            return false;
        }
        if (i - at > LONGEST_FENCE) {
            throw GiveUp.NOW;
        }
        closing = at;
        bodyStart = Lines.afterLineEnd(bytes, i, end);
        return true;
    }

    private int column() {
        return at - lineStart;
    }

    /**
     * Reads lines of the innermost mapping as long as they are what most lines are: a foreseen key, and a value on the same
     * line, double-quoted without escapes or plain. Each is taken or left as a whole, and what is left is read in the
     * general way: so nothing here needs to be complete, only right. Near the end all is left, so that bytes may be looked
     * at without asking whether they are there.
     */
    private void commonLines() {
        int column = columns[depth - 1];
        int last = end - NEAR_END;
        if (column >= Long.BYTES) {
            return;
        }
        while (at < last) {
            if (bytes[at] == '\n') {
                at++;
                continue;
            }
            int start = at + column;
            RememberedKey key = Words.leadingSpaces(bytes, at) == column ? lastKey.foreseen(bytes, start) : null;
            if (key == null) {
                return;
            }
            int keyEnd = start + key.length();
            int value = keyEnd + 2;
            if (value >= last || bytes[keyEnd + 1] != ' ') {
                return;
            }
            wide = false;
            boolean quoted = bytes[value] == '"';
            int valueEnd = quoted ? commonQuotedEnd(value, last) : commonPlainEnd(value, last, column);
            if (valueEnd == NOT_COMMON) {
                return;
            }
            lastKey = key;
            add(NodeKind.PLAIN, start, keyEnd, key);
            addScalar(quoted ? NodeKind.TEXT : NodeKind.PLAIN, value, valueEnd);
            at = valueEnd + 1;
        }
    }

    /** Returns where a double-quoted text without escapes ends whose closing quote ends its line. */
    private int commonQuotedEnd(int start, int last) {
        int i = Words.endOfDoubleQuoted(bytes, start + 1, end);
        while (i < last && bytes[i] < 0) {
            do {
                i = afterWide(i);
            } while (i < last && bytes[i] < 0);
            i = Words.endOfDoubleQuoted(bytes, i, end);
        }
        return i < last && bytes[i] == '"' && bytes[i + 1] == '\n' ? i + 1 : NOT_COMMON;
    }

    /** Returns where plain ASCII text ends that fills its line and does not go on in the next. */
    private int commonPlainEnd(int start, int last, int column) {
        if (bytes[start] < 0 || !BEGINS_PLAIN[bytes[start]]) {
            return NOT_COMMON;
        }
        int i = Words.endOfPlain(bytes, start, end);
        while (i < last && bytes[i] == ':' && bytes[i + 1] > ' ') {
            i = Words.endOfPlain(bytes, i + 1, end);
        }
        if (i >= last || bytes[i] != '\n' || bytes[i - 1] == ' ') {
            return NOT_COMMON;
        }
        int next = bytes[i + 1] == '\n' ? i + 2 : i + 1;
        int spaces = Words.leadingSpaces(bytes, next);
        boolean mayGoOn = spaces > column || Lines.isLineEnd(bytes[next + spaces]);
        return mayGoOn ? NOT_COMMON : i;
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

    // Block collections

    private void beginBlock(NodeKind kind, int column, boolean isIndentless) {
        if (depth == limits.depth()) {
            throw GiveUp.NOW;
        }
        if (depth == columns.length) {
            columns = Arrays.copyOf(columns, 2 * depth);
            sequences = Arrays.copyOf(sequences, 2 * depth);
            indentless = Arrays.copyOf(indentless, 2 * depth);
        }
        countValue();
        columns[depth] = column;
        sequences[depth] = kind == NodeKind.SEQUENCE;
        indentless[depth] = isIndentless;
        depth++;
        tree.begin(kind, at);
        openKeys.begin();
    }

    private void endBlock() {
        depth--;
        tree.end(tree.lastEnd());
        openKeys.end();
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

    private void addKey(NodeKind kind, int start, int keyEnd) {
        int inset = kind == NodeKind.TEXT ? 1 : 0;
        if (keyEnd - start > Math.min(LONGEST_KEY, limits.scalarBytes()) || isMergeKey(kind, start, keyEnd)) {
            throw GiveUp.NOW;
        }
        long hash = KeyTable.hash(bytes, start + inset, keyEnd - inset);
        RememberedKey key = memory.key(hash, bytes, start + inset, keyEnd - inset);
        if (key != null) {
            lastKey.foresee(key);
            lastKey = key;
            add(kind, start, keyEnd, key);
            return;
        }
        lastKey = memory.start();
        if (!openKeys.add(hash)) {
            throw GiveUp.NOW;
        }
        tree.writtenKey(kind, start, keyEnd, hash);
    }

    private void add(NodeKind kind, int start, int keyEnd, RememberedKey key) {
        if (!openKeys.add(key)) {
            throw GiveUp.NOW;
        }
        tree.rememberedKey(kind, start, keyEnd, key);
    }

    private boolean isMergeKey(NodeKind kind, int start, int keyEnd) {
        return kind == NodeKind.PLAIN && keyEnd - start == 2 && bytes[start] == '<' && bytes[start + 1] == '<';
    }

    // Values

    /** The value at this place, to the end of its last line. */
    private void value() {
        switch (bytes[at]) {
            case '"', '\'' -> quotedValue(bytes[at]);
            case '[', '{' -> {
                flow();
                endOfValue();
            }
            case '|', '>' -> blockScalar();
            default -> plainValue();
        }
    }

    private void plainValue() {
        if (!isPlainFirst(at)) {
            throw GiveUp.NOW;
        }
        int start = at;
        wide = false;
        int stop = plainRun(start);
        if (stop < end && bytes[stop] == ':') {
            throw GiveUp.NOW;
        }
        int textEnd = trimEnd(start, stop);
        at = stop;
        boolean comment = at < end && bytes[at] == '#';
        endOfValue();
        if (!comment && continues()) {
            foldPlain(start, textEnd);
        } else {
            addScalar(NodeKind.PLAIN, start, textEnd);
        }
    }

    /** Whether the next line that is not blank is indented deeper than the collection that the value is in. */
    private boolean continues() {
        int next = at;
        while (next < end) {
            int first = next;
            next = afterSpaces(next);
            if (next == end) {
                return false;
            }
            if (!Lines.isLineEnd(bytes[next])) {
                return next - first > columns[depth - 1] && bytes[next] != '#';
            }
            next = afterLineEnd(next);
        }
        return false;
    }

    /** A plain scalar of several lines: one line end becomes a space, more of them one less (YAML 1.2.2, 7.3.3). */
    private void foldPlain(int start, int firstEnd) {
        StringBuilder text = new StringBuilder().append(string(start, firstEnd));
        int textEnd = firstEnd;
        while (continues()) {
            int blankLines = 0;
            while (true) {
                skipSpaces();
                if (!Lines.isLineEnd(bytes[at])) {
                    break;
                }
                blankLines++;
                skipLineEnd();
            }
            int lineText = at;
            int stop = plainRun(lineText);
            if (stop < end && bytes[stop] == ':') {
                throw GiveUp.NOW;
            }
            textEnd = trimEnd(lineText, stop);
            text.append(blankLines == 0 ? " " : "\n".repeat(blankLines)).append(string(lineText, textEnd));
            at = stop;
            boolean comment = at < end && bytes[at] == '#';
            endOfValue();
            if (comment) {
                break;
            }
        }
        addScalar(NodeKind.PLAIN, start, textEnd, text.toString());
    }

    private void quotedValue(byte quote) {
        int start = at;
        wide = false;
        int close = simpleQuoted(quote);
        if (close >= 0) {
            at = close + 1;
            addScalar(NodeKind.TEXT, start, at);
        } else {
            QuotedText quoted = QuotedText.read(bytes, start, end);
            if (quoted == null) {
                throw GiveUp.NOW;
            }
            at = quoted.end();
            addScalar(NodeKind.TEXT, start, at, quoted.text());
        }
        endOfValue();
    }

    /**
     * Where a quoted text on one line ends that stands as it is, without escapes.
     *
     * @return the offset of its closing quote, or -1 if it is not so simple
     */
    private int simpleQuoted(byte quote) {
        int i = at + 1;
        while (i < end) {
            i = quote == '"' ? Words.endOfDoubleQuoted(bytes, i, end) : Words.endOfSingleQuoted(bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b == quote) {
                boolean doubled = quote == '\'' && i + 1 < end && bytes[i + 1] == '\'';
                return doubled ? -1 : i;
            }
            if (b >= ' ') {
                if (b == '\\' && quote == '"') {
                    return -1;
                }
                i++;
            } else if (b < 0) {
                do {
                    i = afterWide(i);
                } while (i < end && bytes[i] < 0);
            } else if (b == '\t') {
                i++;
            } else {
                return -1;
            }
        }
        throw GiveUp.NOW;
    }

    private void blockScalar() {
        int start = at;
        BlockText block = BlockText.read(bytes, start, end, columns[depth - 1]);
        if (block == null) {
            throw GiveUp.NOW;
        }
        at = block.end();
        addScalar(NodeKind.TEXT, start, Lines.trimSpace(bytes, start, at), block.text());
    }

    // Flow collections

    /** A flow collection on one line, from its opening bracket to behind its closing one. */
    private void flow() {
        int outside = tree.depth();
        boolean first = openFlow();
        while (true) {
            skipSpaces();
            if (first && at < end && bytes[at] == (inFlowMapping() ? '}' : ']')) {
                closeFlow();
            } else {
                if (inFlowMapping()) {
                    flowKey();
                }
                if (at < end && (bytes[at] == '[' || bytes[at] == '{')) {
                    first = openFlow();
                    continue;
                }
                flowScalar();
            }
            while (tree.depth() > outside) {
                skipSpaces();
                if (at == end) {
                    throw GiveUp.NOW;
                }
                if (bytes[at] == ',') {
                    break;
                }
                if (bytes[at] != (inFlowMapping() ? '}' : ']')) {
                    throw GiveUp.NOW;
                }
                closeFlow();
            }
            if (tree.depth() == outside) {
                return;
            }
            at++;
            first = false;
        }
    }

    private boolean openFlow() {
        if (tree.depth() == limits.depth()) {
            throw GiveUp.NOW;
        }
        countValue();
        tree.begin(bytes[at] == '{' ? NodeKind.MAPPING : NodeKind.SEQUENCE, at);
        openKeys.begin();
        at++;
        return true;
    }

    private void closeFlow() {
        at++;
        tree.end(at);
        openKeys.end();
    }

    private boolean inFlowMapping() {
        return bytes[tree.start(tree.openNode())] == '{';
    }

    private void flowKey() {
        int start = at;
        int keyEnd;
        NodeKind kind = NodeKind.PLAIN;
        if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
            kind = NodeKind.TEXT;
            keyEnd = simpleQuoted(bytes[at]) + 1;
            at = keyEnd;
        } else {
            at = flowPlain();
            keyEnd = trimEnd(start, at);
        }
        if (keyEnd <= start || !isColon(at)) {
            throw GiveUp.NOW;
        }
        addKey(kind, start, keyEnd);
        at++;
        skipSpaces();
    }

    private void flowScalar() {
        int start = at;
        wide = false;
        if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
            int close = simpleQuoted(bytes[at]);
            if (close < 0) {
                throw GiveUp.NOW;
            }
            at = close + 1;
            addScalar(NodeKind.TEXT, start, at);
        } else {
            at = flowPlain();
            addScalar(NodeKind.PLAIN, start, trimEnd(start, at));
        }
    }

    /** Where a plain scalar in a flow collection stops: at what ends it, or at a colon behind a key. */
    private int flowPlain() {
        boolean dash = at + 1 < end && bytes[at] == '-' && isFlowIndicator(bytes[at + 1]);
        if (at >= end || dash || !isPlainFirst(at)) {
            throw GiveUp.NOW;
        }
        int i = at;
        while (i < end) {
            byte b = bytes[i];
            switch (b) {
                case ',', ']', '}' -> {
                    return i;
                }
                case '[', '{', '\t', '\n', '\r', '#' -> throw GiveUp.NOW;
                case ':' -> {
                    if (isColon(i)) {
                        return i;
                    }
                    if (i + 1 < end && isFlowIndicator(bytes[i + 1])) {
                        throw GiveUp.NOW;
                    }
                    i++;
                }
                default -> i = afterCharacter(i);
            }
        }
        throw GiveUp.NOW;
    }

    private static boolean isFlowIndicator(byte b) {
        return ",[]{}".indexOf(b) >= 0;
    }

    // Scalars

    /** Adds a scalar that was the last thing looked at since {@link #wide} was cleared. */
    private void addScalar(NodeKind kind, int start, int scalarEnd) {
        countScalar(scalarEnd - start);
        tree.writtenScalar(kind, start, scalarEnd, !wide);
    }

    private void addScalar(NodeKind kind, int start, int scalarEnd, String text) {
        countScalar(scalarEnd - start);
        tree.scalar(kind, new Span(start, scalarEnd), text);
    }

    private void countScalar(int length) {
        if (length > limits.scalarBytes()) {
            throw GiveUp.NOW;
        }
        countValue();
    }

    private void countValue() {
        if (++values > limits.values()) {
            throw GiveUp.NOW;
        }
    }

    /** Whether a plain scalar begins here: with no indicator, or with a dash or a dot that is part of a word. */
    private boolean isPlainFirst(int i) {
        byte b = bytes[i];
        if (b == '-') {
            return i + 1 < end && bytes[i + 1] > ' ' && bytes[i + 1] != '-';
        }
        if (b == '.') {
            // Three dots may end the document.
            return i + 1 >= end || bytes[i + 1] != '.';
        }
        return b < 0 || BEGINS_PLAIN[b];
    }

    /**
     * Where the plain text of a line stops: at a colon that ends a key, at the {@code #} of a comment, or at the line end.
     */
    private int plainRun(int from) {
        int i = from;
        while (i < end) {
            i = Words.endOfPlain(bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b > ':') {
                i = b == 0x7F ? afterCharacter(i) : i + 1;
            } else if (b == ':') {
                if (isColon(i)) {
                    return i;
                }
                i++;
            } else if (b == '#') {
                if (i > from && bytes[i - 1] == ' ') {
                    return i;
                }
                i++;
            } else if (Lines.isLineEnd(b)) {
                return i;
            } else {
                i = afterCharacter(i);
            }
        }
        return i;
    }

    // Characters

    /** The offset behind a character; gives up at tabs, control characters and what YAML forbids. */
    private int afterCharacter(int i) {
        byte b = bytes[i];
        if (b < 0) {
            return afterWide(i);
        }
        if (b < ' ' || b == 0x7F) {
            throw GiveUp.NOW;
        }
        return i + 1;
    }

    /** The offset behind a character of several bytes; gives up at those that are not plain text everywhere. */
    private int afterWide(int i) {
        wide = true;
        int next = WideCharacters.after(bytes, i, end);
        if (next == WideCharacters.SPECIAL) {
            throw GiveUp.NOW;
        }
        return next;
    }

    private boolean isDash(int i) {
        return bytes[i] == '-' && (i + 1 == end || bytes[i + 1] == ' ' || Lines.isLineEnd(bytes[i + 1]));
    }

    /** Whether a colon stands here that ends a key. */
    private boolean isColon(int i) {
        return i < end && bytes[i] == ':' && (i + 1 == end || bytes[i + 1] == ' ' || Lines.isLineEnd(bytes[i + 1]));
    }

    private void skipSpaces() {
        while (at < end && bytes[at] == ' ') {
            at++;
        }
    }

    /** The first offset from one on that has no space, for what may be indented: eight bytes at once. */
    private int afterSpaces(int from) {
        int i = from;
        while (i <= end - Long.BYTES) {
            int spaces = Words.leadingSpaces(bytes, i);
            i += spaces;
            if (spaces < Long.BYTES) {
                return i;
            }
        }
        while (i < end && bytes[i] == ' ') {
            i++;
        }
        return i;
    }

    /** Whether nothing but a comment is left behind a dash or colon and its space; if so, moves behind the line. */
    private boolean endsLine() {
        if (at < end && bytes[at] == '#') {
            skipComment();
        } else if (at < end && !Lines.isLineEnd(bytes[at])) {
            return false;
        }
        skipLineEnd();
        return true;
    }

    /** Moves behind the line of a value that is complete. */
    private void endOfValue() {
        skipSpaces();
        boolean comment = at < end && bytes[at] == '#' && at > 0 && bytes[at - 1] == ' ';
        if (comment) {
            skipComment();
        } else if (at < end && !Lines.isLineEnd(bytes[at])) {
            throw GiveUp.NOW;
        }
        skipLineEnd();
    }

    private void skipComment() {
        while (at < end && !Lines.isLineEnd(bytes[at])) {
            at = bytes[at] == '\t' ? at + 1 : afterCharacter(at);
        }
    }

    private void skipLineEnd() {
        at = at < end ? afterLineEnd(at) : at;
    }

    /** The offset behind LF or CRLF; gives up at a CR alone. */
    private int afterLineEnd(int i) {
        int next = Lines.afterLineFeed(bytes, i, end);
        if (next < 0) {
            throw GiveUp.NOW;
        }
        return next;
    }

    private int trimEnd(int start, int stop) {
        int i = stop;
        while (i > start && bytes[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    private String string(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }
}
