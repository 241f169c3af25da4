package dev.frontmatter.source;

import java.util.Objects;

/**
 * Upper bounds on the size and complexity of the input. Each is checked before the work that it bounds, so a hostile input
 * costs no more than the limits allow; going past one is a diagnostic of the {@code source/limit-…} rules. Immutable; limits
 * are made from {@link #defaults()}:
 *
 * <pre>{@code
 * Limits.defaults().withFrontMatterBytes(64 << 10).withDepth(8)
 * }</pre>
 */
public final class Limits {

    private static final Limits DEFAULTS = new Limits(64 << 20, 1 << 20, 64, 100_000, 1 << 20, 1 << 20, 1_000, 1_000);

    private final int documentBytes;
    private final int frontMatterBytes;
    private final int depth;
    private final int values;
    private final int aliasText;
    private final int scalarBytes;
    private final int numberDigits;
    private final int diagnostics;

    private Limits(
            int documentBytes,
            int frontMatterBytes,
            int depth,
            int values,
            int aliasText,
            int scalarBytes,
            int numberDigits,
            int diagnostics) {
        this.documentBytes = positive("documentBytes", documentBytes);
        this.frontMatterBytes = positive("frontMatterBytes", frontMatterBytes);
        this.depth = positive("depth", depth);
        this.values = positive("values", values);
        this.aliasText = positive("aliasText", aliasText);
        this.scalarBytes = positive("scalarBytes", scalarBytes);
        this.numberDigits = positive("numberDigits", numberDigits);
        this.diagnostics = positive("diagnostics", diagnostics);
    }

    /**
     * Returns the limits of a reader that was given none: documents of 64 MiB, 1 MiB of front matter, depth 64, 100,000
     * values, aliases that stand for a million characters, scalars of 1 MiB, numbers of 1,000 digits, 1,000 diagnostics.
     *
     * @return the defaults
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
        return value;
    }

    /**
     * Returns how large a whole document may be, body included. Readers {@linkplain dev.frontmatter.FrontMatterReader#withoutBody()
     * without bodies} read no further than the front matter, which has a limit of its own.
     *
     * @return bytes, at least 1
     */
    public int documentBytes() {
        return documentBytes;
    }

    /**
     * Returns how large the front matter may be between its fences. A data file without fences is front matter as a whole.
     *
     * @return bytes, at least 1
     */
    public int frontMatterBytes() {
        return frontMatterBytes;
    }

    /**
     * Returns how deep mappings and sequences may be nested; the outermost mapping has depth 1.
     *
     * @return levels, at least 1
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns how many mappings, sequences and scalars there may be together, keys not counted. Each alias counts as all that it
     * stands for.
     *
     * @return values, at least 1
     */
    public int values() {
        return values;
    }

    /**
     * Returns how much text all aliases may stand for together, keys included.
     *
     * @return UTF-16 code units, at least 1
     */
    public int aliasText() {
        return aliasText;
    }

    /**
     * Returns how long one scalar may be as it is written.
     *
     * @return bytes, at least 1
     */
    public int scalarBytes() {
        return scalarBytes;
    }

    /**
     * Returns how many digits one number may have. It also bounds the exponent of a decimal number.
     *
     * @return digits, at least 1
     */
    public int numberDigits() {
        return numberDigits;
    }

    /**
     * Returns how many diagnostics are reported for one document. They are fewer where their texts come to millions of characters.
     *
     * @return diagnostics, at least 1
     */
    public int diagnostics() {
        return diagnostics;
    }

    /**
     * Returns these limits with another size of a document.
     *
     * @param bytes the largest document, in bytes, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another size of the front matter.
     *
     * @param bytes the largest front matter, in bytes, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withFrontMatterBytes(int bytes) {
        return new Limits(documentBytes, bytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another nesting depth.
     *
     * @param depth the deepest nesting, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withDepth(int depth) {
        return new Limits(
                documentBytes, frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another number of values.
     *
     * @param values the most values, aliases expanded, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withValues(int values) {
        return new Limits(
                documentBytes, frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another length of what aliases stand for.
     *
     * @param characters the most text of all aliases together, in UTF-16 code units, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withAliasText(int characters) {
        return new Limits(
                documentBytes, frontMatterBytes, depth, values, characters, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another size of a scalar.
     *
     * @param bytes the longest scalar as written, in bytes, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withScalarBytes(int bytes) {
        return new Limits(documentBytes, frontMatterBytes, depth, values, aliasText, bytes, numberDigits, diagnostics);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param digits the most digits of a number, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withNumberDigits(int digits) {
        return new Limits(documentBytes, frontMatterBytes, depth, values, aliasText, scalarBytes, digits, diagnostics);
    }

    /**
     * Returns these limits with another number of diagnostics.
     *
     * @param count the most diagnostics reported for one document, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Limits withDiagnostics(int count) {
        return new Limits(documentBytes, frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && toString().equals(limits.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                documentBytes, frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    @Override
    public String toString() {
        return "Limits[documentBytes=" + documentBytes
                + ", frontMatterBytes=" + frontMatterBytes
                + ", depth=" + depth
                + ", values=" + values
                + ", aliasText=" + aliasText
                + ", scalarBytes=" + scalarBytes
                + ", numberDigits=" + numberDigits
                + ", diagnostics=" + diagnostics + "]";
    }
}
