package dev.frontmatter.jsonschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import dev.frontmatter.pattern.OwnStack;

/** A format that no text has which is longer than any of its kind needs to be, so that looking costs little. */
record BoundedFormat(Format format) implements Format {

    /** Longer than any URI that a browser takes; all other formats are much shorter. */
    private static final int LONGEST_URI = 1 << 16;

    private static final int LONGEST = 1_000;

    /** Some formats are regular expressions that recurse; this many characters do with any stack. */
    private static final int LITTLE = 32;

    private static final long STACK = 4 << 20;

    @Override
    public String getName() {
        return format.getName();
    }

    @Override
    public String getMessageKey() {
        return format.getMessageKey();
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext context, String text) {
        boolean uri = getName().startsWith("uri") && !getName().equals("uri-template")
                || getName().startsWith("iri");
        if (text.length() > (uri ? LONGEST_URI : LONGEST)) {
            return false;
        }
        return uri || text.length() <= LITTLE
                ? format.matches(execution, context, text)
                : OwnStack.call(STACK, () -> format.matches(execution, context, text));
    }
}
