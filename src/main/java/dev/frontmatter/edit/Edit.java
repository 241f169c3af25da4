package dev.frontmatter.edit;

import dev.frontmatter.tokenizer.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edit, at a pointer. */
sealed interface Edit {

    /** Returns the JSON Pointer of the place. */
    String pointer();

    /** Gives a key or an element a value. */
    record Set(String pointer, @Nullable Object value, boolean onlyIfAbsent) implements Edit {}

    /** Adds a key beside others. */
    record Insert(String pointer, @Nullable Object value, Where where, List<String> keys) implements Edit {

        /** The place of a new key among the others. */
        enum Where {
            BEFORE,
            AFTER,
            IN_ORDER
        }
    }

    /** Removes a key or an element. */
    record Remove(String pointer) implements Edit {}

    /** Removes an element, which must be there. */
    record RemoveAt(String pointer, int index) implements Edit {}

    /** Gives a key another name. */
    record Rename(String pointer, String key) implements Edit {}

    /** Adds an element to a list; the index -1 is its end. */
    record Add(String pointer, int index, @Nullable Object value) implements Edit {}

    /** Moves a key or an element. */
    record Move(String pointer, String to) implements Edit {}

    /** Sorts the keys of a mapping. */
    record Sort(String pointer, List<String> order) implements Edit {}

    /** Writes all of the front matter in another format. */
    record Convert(Format format, boolean lossy) implements Edit {

        @Override
        public String pointer() {
            return "";
        }
    }
}
