package dev.frontmatter.jsonschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;

/** A format that no text has which is longer than any of its kind needs to be, so that looking costs little. */
record BoundedFormat(Format format) implements Format {

    /** Longer than any URI that a browser takes; all other formats are much shorter. */
    private static final int LONGEST_URI = 1 << 16;

    private static final int LONGEST = 1_000;

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
        try {
            return format.matches(execution, context, text);
        } catch (StackOverflowError e) {
            return false;
        }
    }
}
