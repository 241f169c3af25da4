package dev.frontmatter.tree;

import dev.frontmatter.scalar.ScalarKind;
import org.jspecify.annotations.Nullable;

/** The kind of a node of a {@link DataTree}, which the reader of its format gives it. */
public enum NodeKind {
    /** Keys and values in turn. */
    MAPPING(0, null),
    /** Values. */
    SEQUENCE(1, null),
    /**
     * A scalar whose text the core schema resolves: null, a boolean, a number or text. One of YAML without quotes, or a key of
     * TOML or JSON, where a key that stands for a number is written like any other.
     */
    PLAIN(2, null),
    /** A scalar that is text, whatever it looks like: a quoted one, for instance. */
    TEXT(3, ScalarKind.STRING),
    /** No value. */
    NULL(4, ScalarKind.NULL),
    /** True or false. */
    BOOLEAN(5, ScalarKind.BOOLEAN),
    /** An integer. */
    INTEGER(6, ScalarKind.INTEGER),
    /** A number with a point or an exponent, an infinity or not-a-number. */
    FLOAT(7, ScalarKind.FLOAT),
    /** A date and time with an offset. */
    OFFSET_DATE_TIME(8, ScalarKind.OFFSET_DATE_TIME),
    /** A date and time without an offset. */
    LOCAL_DATE_TIME(9, ScalarKind.LOCAL_DATE_TIME),
    /** A date. */
    LOCAL_DATE(10, ScalarKind.LOCAL_DATE),
    /** A time of day. */
    LOCAL_TIME(11, ScalarKind.LOCAL_TIME);

    private static final NodeKind[] BY_CODE = values();

    private final int code;
    private final @Nullable ScalarKind scalar;

    NodeKind(int code, @Nullable ScalarKind scalar) {
        this.code = code;
        this.scalar = scalar;
    }

    /** Returns the kind that the format fixed; null for collections and for plain scalars. */
    @Nullable
    ScalarKind scalar() {
        return scalar;
    }

    /** Returns the number that stands for it in a tree. */
    int code() {
        return code;
    }

    static NodeKind ofCode(int code) {
        return BY_CODE[code];
    }

    /** Returns true if a number stands for a mapping or a sequence, the first two kinds. */
    static boolean isCollection(int code) {
        return code <= 1;
    }
}
