package dev.frontmatter.syntax;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyMemory;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.OpenKeys;
import dev.frontmatter.tree.RememberedKey;
import org.jspecify.annotations.Nullable;

/** The part of a {@link TreeScanner} that is the same for formats whose keys are always text: its place, its keys, its limits. */
public abstract class OnePassScanner implements TreeScanner {

    /** A closing line with more blanks is left to the tokenizer, which knows how many there may be: a count of bytes. */
    protected static final int LONGEST_FENCE = 256;

    private static final int NO_FENCE = -1;
    private static final byte[] NO_BYTES = {};
    private static final Source NO_SOURCE = Source.wrap("", NO_BYTES);

    /** A key or a value takes about so many bytes; a guess for the size of the tree. */
    private static final int BYTES_PER_NODE = 14;

    /** Room for a short document, where it is not known how long it is. */
    private static final int FEW_NODES = 64;

    /** Bound the work. */
    protected final Limits limits;

    /** The data that was read so far. */
    protected final DataTreeBuilder tree;

    /** The document. */
    protected Source source = NO_SOURCE;

    /** The bytes of the document. */
    protected byte[] bytes = NO_BYTES;

    /** The offset that is read next. */
    protected int at;

    /** The offset behind the last byte that may be read. */
    protected int end;

    /** True if the end of the text is still to be found. */
    protected boolean fenced;

    /** True if the innermost collection is a mapping. */
    protected boolean inMapping;

    /** True if a character of several bytes was met since this was cleared. */
    protected boolean wide;

    private final KeyMemory memory;
    private final OpenKeys openKeys = new OpenKeys();
    private int values;
    private int closing;
    private int bodyStart;

    /** The key before, in the order of the document. */
    private RememberedKey lastKey;

    /**
     * Makes an empty scanner.
     *
     * @param keys numbers the keys
     * @param mark the character that mostly stands right behind a key
     * @param limits bound the work; where they are passed, the scanner gives up
     */
    protected OnePassScanner(KeyTable keys, char mark, Limits limits) {
        this.limits = limits;
        this.memory = new KeyMemory(keys, mark);
        this.tree = new DataTreeBuilder(keys, memory);
        this.lastKey = memory.start();
    }

    @Override
    public final boolean scan(Source newSource, Span text) {
        fenced = false;
        return reads(newSource, text.start(), text.end(), 8 + text.length() / BYTES_PER_NODE);
    }

    @Override
    public final boolean scanToFence(Source newSource, int start) {
        fenced = true;
        closing = NO_FENCE;
        long most = start + limits.frontMatterBytes() + 2L * LONGEST_FENCE;
        return reads(newSource, start, (int) Math.min(newSource.length(), most), FEW_NODES)
                && closing != NO_FENCE
                && closing - start <= limits.frontMatterBytes();
    }

    private boolean reads(Source newSource, int start, int newEnd, int nodes) {
        source = newSource;
        bytes = newSource.bytes();
        at = start;
        end = newEnd;
        values = 0;
        lastKey = memory.start();
        openKeys.clear();
        tree.begin(newSource, nodes);
        try {
            return document();
        } catch (GiveUp e) {
            return false;
        }
    }

    /**
     * Reads all of the text.
     *
     * @return true if there is a tree
     * @throws GiveUp if anything is not certain
     */
    protected abstract boolean document();

    /**
     * Says where the text ends that is fenced.
     *
     * @param closingLine the offset at which the closing line starts
     * @param nextLine the offset at which the next line starts
     */
    protected final void closesAt(int closingLine, int nextLine) {
        closing = closingLine;
        bodyStart = nextLine;
    }

    @Override
    public final int closing() {
        return closing;
    }

    @Override
    public final int bodyStart() {
        return bodyStart;
    }

    @Override
    public final DataTree lentTree() {
        return tree.build();
    }

    @Override
    public final DataTree lastingTree() {
        return tree.buildCopy();
    }

    @Override
    public final boolean empty() {
        source = NO_SOURCE;
        bytes = NO_BYTES;
        return tree.empty();
    }

    // Keys

    /**
     * Adds the key that stands at an offset to the innermost mapping, if it is one of those foreseen.
     *
     * @param start where the text of the key starts
     * @param quoted true if it is in quotes
     * @return the offset behind its text, where its mark stands; or the start, if nothing is added
     */
    protected final int addForeseen(int start, boolean quoted) {
        RememberedKey key = lastKey.foreseen(bytes, start);
        if (key == null || start + key.length() >= end) {
            return start;
        }
        int after = start + key.length();
        int inset = quoted ? 1 : 0;
        add(key, start - inset, after + inset, quoted);
        return after;
    }

    /**
     * Looks for a key that stands at an offset and is foreseen, and adds nothing.
     *
     * @param start where the text of the key starts
     * @return the key, or null
     */
    protected final @Nullable RememberedKey foreseen(int start) {
        return lastKey.foreseen(bytes, start);
    }

    /**
     * Adds a key that {@link #foreseen} has found.
     *
     * @param key the key
     * @param start the offset at which it starts
     * @param keyEnd where it ends
     * @param quoted true if it is in quotes
     */
    protected final void add(RememberedKey key, int start, int keyEnd, boolean quoted) {
        lastKey = key;
        if (!openKeys.add(key)) {
            throw GiveUp.NOW;
        }
        tree.rememberedKey(quoted, start, keyEnd, key);
    }

    /**
     * Adds a key to the innermost mapping.
     *
     * @param start the offset at which it starts
     * @param keyEnd where it ends
     * @param quoted true if it is in quotes
     * @param foresee true if it is to be foreseen behind the key before
     */
    protected final void addKey(int start, int keyEnd, boolean quoted, boolean foresee) {
        int inset = quoted ? 1 : 0;
        checkLength(start, keyEnd);
        long hash = KeyTable.hash(bytes, start + inset, keyEnd - inset);
        RememberedKey key = memory.key(hash, bytes, start + inset, keyEnd - inset);
        if (key != null) {
            if (foresee) {
                lastKey.foresee(key);
            }
            add(key, start, keyEnd, quoted);
            return;
        }
        lastKey = memory.start();
        if (!openKeys.add(hash)) {
            throw GiveUp.NOW;
        }
        tree.writtenKey(quoted, start, keyEnd, hash);
    }

    /**
     * Returns the key before, for {@link #setLastKey}.
     *
     * @return the last key that was added, or what stands for none
     */
    protected final RememberedKey lastKey() {
        return lastKey;
    }

    /**
     * Says which key is taken for the one before.
     *
     * @param key a key that {@link #lastKey} has given
     */
    protected final void setLastKey(RememberedKey key) {
        lastKey = key;
    }

    // Values

    /**
     * Adds a scalar that stands in the document as it is.
     *
     * @param kind its kind
     * @param start the offset at which it starts
     * @param scalarEnd where it ends
     */
    protected final void addScalar(NodeKind kind, int start, int scalarEnd) {
        checkLength(start, scalarEnd);
        countValue();
        tree.writtenScalar(kind, start, scalarEnd, !wide);
    }

    /**
     * Adds a text that does not stand in the document as it is.
     *
     * @param start the offset at which it starts
     * @param textEnd the offset at which it ends, exclusive
     * @param text the text
     */
    protected final void addText(int start, int textEnd, String text) {
        if (!Utf8.isText(bytes, start, textEnd)) {
            throw GiveUp.NOW;
        }
        checkLength(start, textEnd);
        countValue();
        tree.scalar(NodeKind.TEXT, new Span(start, textEnd), text);
    }

    /**
     * Begins a collection.
     *
     * @param kind a mapping or a sequence
     * @param start the offset at which it starts
     */
    protected final void begin(NodeKind kind, int start) {
        countValue();
        tree.begin(kind, start);
        if (tree.depth() > limits.depth()) {
            throw GiveUp.NOW;
        }
        inMapping = kind == NodeKind.MAPPING;
        if (inMapping) {
            openKeys.begin();
        }
    }

    /**
     * Ends the innermost collection.
     *
     * @param nodeEnd where it ends
     */
    protected final void end(int nodeEnd) {
        if (inMapping) {
            openKeys.end();
        }
        tree.end(nodeEnd);
        inMapping = tree.depth() > 0 && tree.kind(tree.openNode()) == NodeKind.MAPPING;
    }

    private void checkLength(int start, int after) {
        if (after - start > limits.scalarBytes()) {
            throw GiveUp.NOW;
        }
    }

    private void countValue() {
        if (++values > limits.values()) {
            throw GiveUp.NOW;
        }
    }

    // Characters

    /**
     * Finds the end of a text on one line that stands in double quotes as it is. It is only looked for where there are as
     * many bytes as are looked at together.
     *
     * @param start the offset of the opening quote
     * @param withDelete true if DEL is a character like others
     * @return the offset of the closing quote, or -1 if it is not so simple
     */
    protected final int endOfCommonText(int start, boolean withDelete) {
        wide = false;
        int i = pastCommon(start + 1, withDelete);
        while (i < end && bytes[i] < 0) {
            do {
                i = afterWide(i);
            } while (i < end && bytes[i] < 0);
            i = pastCommon(i, withDelete);
        }
        return i < end - 1 && bytes[i] == '"' ? i : -1;
    }

    private int pastCommon(int from, boolean withDelete) {
        return withDelete
                ? EightBytes.pastDoubleQuoted(bytes, from, end)
                : EightBytes.pastQuoted((byte) '"', bytes, from, end);
    }

    /**
     * Returns the offset behind a character of several bytes; gives up at malformed ones.
     *
     * @param from the offset at which it starts
     * @return the offset of the next
     */
    protected final int afterWide(int from) {
        wide = true;
        int length = Utf8.wideLength(bytes, from, end);
        if (length == 0) {
            throw GiveUp.NOW;
        }
        return from + length;
    }
}
