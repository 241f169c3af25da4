package dev.frontmatter.source;

/**
 * What a reader is willing to work on. Each limit is checked before the work that it bounds, so a hostile input costs
 * no more than the limits allow; going past one is a diagnostic of the {@code source/limit-…} rules.
 *
 * @param frontMatterBytes size of the front matter between its fences, in bytes
 * @param depth nesting of mappings and sequences; the outermost mapping has depth 1
 * @param values mappings, sequences and scalars together, keys not counted, each alias counted as all that it stands
 *     for
 * @param aliasText text that all aliases together stand for, keys included, in UTF-16 code units
 * @param scalarBytes size of one scalar as written, in bytes
 * @param numberDigits digits of one number, and the largest exponent of a decimal one
 * @param diagnostics findings reported for one document; fewer where their texts are so long that they come to millions
 *     of characters
 */
public record Limits(
        int frontMatterBytes,
        int depth,
        int values,
        int aliasText,
        int scalarBytes,
        int numberDigits,
        int diagnostics) {

    private static final Limits DEFAULTS = new Limits(1 << 20, 64, 100_000, 1 << 20, 1 << 20, 1_000, 1_000);

    /**
     * Checks that every limit lets something through.
     *
     * @param frontMatterBytes as above
     * @param depth as above
     * @param values as above
     * @param aliasText as above
     * @param scalarBytes as above
     * @param numberDigits as above
     * @param diagnostics as above
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        requirePositive("frontMatterBytes", frontMatterBytes);
        requirePositive("depth", depth);
        requirePositive("values", values);
        requirePositive("aliasText", aliasText);
        requirePositive("scalarBytes", scalarBytes);
        requirePositive("numberDigits", numberDigits);
        requirePositive("diagnostics", diagnostics);
    }

    /**
     * The limits of a reader that was given none: 1 MiB of front matter, depth 64, 100,000 values, aliases that
     * stand for a million characters, scalars of 1 MiB, numbers of 1,000 digits, 1,000 diagnostics.
     *
     * @return the defaults
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * These limits with another size of the front matter.
     *
     * @param bytes the largest front matter, in bytes, at least 1
     * @return the changed copy
     */
    public Limits withFrontMatterBytes(int bytes) {
        return new Limits(bytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * These limits with another nesting depth.
     *
     * @param depth the deepest nesting, at least 1
     * @return the changed copy
     */
    public Limits withDepth(int depth) {
        return new Limits(frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * These limits with another number of values.
     *
     * @param values the most values, aliases expanded, at least 1
     * @return the changed copy
     */
    public Limits withValues(int values) {
        return new Limits(frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * These limits with another length of what aliases stand for.
     *
     * @param characters the most text of all aliases together, in UTF-16 code units, at least 1
     * @return the changed copy
     */
    public Limits withAliasText(int characters) {
        return new Limits(frontMatterBytes, depth, values, characters, scalarBytes, numberDigits, diagnostics);
    }

    /**
     * These limits with another size of a scalar.
     *
     * @param bytes the longest scalar as written, in bytes, at least 1
     * @return the changed copy
     */
    public Limits withScalarBytes(int bytes) {
        return new Limits(frontMatterBytes, depth, values, aliasText, bytes, numberDigits, diagnostics);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param digits the most digits of a number, at least 1
     * @return the changed copy
     */
    public Limits withNumberDigits(int digits) {
        return new Limits(frontMatterBytes, depth, values, aliasText, scalarBytes, digits, diagnostics);
    }

    /**
     * These limits with another number of diagnostics.
     *
     * @param count the most findings reported for one document, at least 1
     * @return the changed copy
     */
    public Limits withDiagnostics(int count) {
        return new Limits(frontMatterBytes, depth, values, aliasText, scalarBytes, numberDigits, count);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}
