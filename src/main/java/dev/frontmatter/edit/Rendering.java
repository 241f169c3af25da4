package dev.frontmatter.edit;

/** Writes values and keys of a format as they stand between brackets, or on one line. */
interface Rendering {

    /** Returns a key. */
    String key(String key);

    /** Returns what stands between a key and its value, where nothing in the file says otherwise. */
    String separator();

    /**
     * Returns a value.
     *
     * @param value the value
     * @param indent the indentation of the line that it begins on
     * @param lines true if collections may be laid out on several lines
     */
    String flow(Datum value, String indent, boolean lines);

    /**
     * Returns a scalar in place of another one, in its quotes where they can carry it.
     *
     * @param value the new scalar
     * @param written the old one as it is written
     * @param inFlow true between brackets
     */
    String scalar(Datum.Scalar value, String written, boolean inFlow);

    /**
     * Returns a key that takes the place of another one, in the quotes of that one.
     *
     * @param key the key
     * @param written the other one as it is written
     */
    default String renamed(String key, String written) {
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        return quoted ? scalar(Datum.Scalar.ofText(key), written, true) : key(key);
    }
}
