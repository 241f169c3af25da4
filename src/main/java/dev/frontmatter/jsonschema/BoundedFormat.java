package dev.frontmatter.jsonschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import dev.frontmatter.pattern.OwnStack;
import java.util.Set;

/**
 * A format that looks at texts of a bounded length, so that looking costs little. A longer text does not have a format whose
 * texts are all short; of any other format it is not decided.
 */
record BoundedFormat(String name, Format format) implements Format {

    /** Longer than any URI that a browser takes; all other formats are much shorter. */
    private static final int LONGEST_URI = 1 << 16;

    private static final int LONGEST = 1_000;

    /** The formats that no longer text has: their own rules bound the length. */
    private static final Set<String> SHORT = Set.of(
            "date", "email", "hostname", "idn-email", "idn-hostname", "ip-address", "ipv4", "ipv6", "phone", "uuid");

    /** Some formats are regular expressions that recurse; this many characters do with any stack. */
    private static final int LITTLE = 32;

    private static final long STACK = 4 << 20;

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMessageKey() {
        return format.getMessageKey();
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext context, String text) {
        boolean uri = getName().startsWith("uri") && !getName().equals("uri-template")
                || getName().startsWith("iri");
        int longest = uri ? LONGEST_URI : LONGEST;
        if (text.length() > longest) {
            if (SHORT.contains(getName())) {
                return false;
            }
            throw new UndecidedText(
                    text,
                    "must be " + Words.format(getName()),
                    "no more than " + longest + " characters are looked at, found " + text.length(),
                    "shorten the text");
        }
        return uri || text.length() <= LITTLE
                ? format.matches(execution, context, text)
                : OwnStack.call(STACK, () -> format.matches(execution, context, text));
    }
}
