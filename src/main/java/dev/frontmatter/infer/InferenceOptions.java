package dev.frontmatter.infer;

/**
 * The thresholds of inference. Immutable.
 *
 * @param rareShare the largest share of documents, from 0 to 0.5, that something rare is in; a single document of ten or
 *     more, and up to three of twenty times as many, are rare as well
 * @param mostRare the most documents that something rare is in, whatever their share
 * @param mostChoices the most values of a choice; 0 for no choices
 * @param leastRepeats the least number of documents that each value of a choice is in
 * @param leastFiles the least number of documents that make a collection, where there is more than one
 * @param mostKeys the most keys of a mapping that are told apart; a mapping with more is open
 * @param mostValues the most different texts of a key that are counted; more are no choice
 * @param mostDepth the deepest nesting that is looked at; what is deeper may be anything
 */
public record InferenceOptions(
        double rareShare,
        int mostRare,
        int mostChoices,
        int leastRepeats,
        int leastFiles,
        int mostKeys,
        int mostValues,
        int mostDepth) {

    private static final InferenceOptions DEFAULTS = new InferenceOptions(0.01, 20, 10, 3, 4, 200, 40, 12);

    /**
     * Checks the thresholds.
     *
     * @param rareShare the largest share of documents, from 0 to 0.5, that something rare is in; a single document of ten or
     *     more, and up to three of twenty times as many, are rare as well
     * @param mostRare the most documents that something rare is in, whatever their share
     * @param mostChoices the most values of a choice; 0 for no choices
     * @param leastRepeats the least number of documents that each value of a choice is in
     * @param leastFiles the least number of documents that make a collection, where there is more than one
     * @param mostKeys the most keys of a mapping that are told apart; a mapping with more is open
     * @param mostValues the most different texts of a key that are counted; more are no choice
     * @param mostDepth the deepest nesting that is looked at; what is deeper may be anything
     * @throws IllegalArgumentException if one is out of its range
     */
    public InferenceOptions {
        if (!(rareShare >= 0 && rareShare <= 0.5)) {
            throw new IllegalArgumentException("the rare share must be from 0 to 0.5, found " + rareShare);
        }
        require("the most documents of what is rare", mostRare, 0);
        require("the most values of a choice", mostChoices, 0);
        require("the least documents of a choice's value", leastRepeats, 1);
        require("the least files of a collection", leastFiles, 1);
        require("the most keys", mostKeys, 1);
        require("the most values", mostValues, 0);
        require("the depth", mostDepth, 1);
    }

    private static void require(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", found " + value);
        }
    }

    /**
     * Returns the usual thresholds.
     *
     * @return 1 % and 20 documents for what is rare, 10 values of a choice in 3 documents each, collections of 4 documents, 200
     *     keys of a mapping, 40 texts of a key, 12 levels
     */
    public static InferenceOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with another share of what is rare.
     *
     * @param share from 0 to 0.5
     * @return the changed options
     */
    public InferenceOptions withRareShare(double share) {
        return new InferenceOptions(
                share, mostRare, mostChoices, leastRepeats, leastFiles, mostKeys, mostValues, mostDepth);
    }

    /**
     * Returns these options with another bound on choices.
     *
     * @param most the most values of a choice; 0 for no choices
     * @param least the least number of documents that each value is in
     * @return the changed options
     */
    public InferenceOptions withChoices(int most, int least) {
        return new InferenceOptions(rareShare, mostRare, most, least, leastFiles, mostKeys, mostValues, mostDepth);
    }

    /**
     * Returns these options with another bound on collections.
     *
     * @param least the least number of documents that make a collection
     * @return the changed options
     */
    public InferenceOptions withLeastFiles(int least) {
        return new InferenceOptions(
                rareShare, mostRare, mostChoices, leastRepeats, least, mostKeys, mostValues, mostDepth);
    }

    /** Returns true if something that is in some of many documents is rare. */
    boolean isRare(int some, int many) {
        return some <= mostRare
                && (some == 1 ? many >= 10 : some <= 3 && many >= 20 * some || some <= many * rareShare);
    }
}
