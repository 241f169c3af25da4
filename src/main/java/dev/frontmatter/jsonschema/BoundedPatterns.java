package dev.frontmatter.jsonschema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import com.networknt.schema.regex.RegularExpressions;
import dev.frontmatter.tree.BoundedText;
import java.util.regex.Pattern;

/**
 * Regular expressions of a schema, which look at a text only so often: a pattern that would take too long, or too deep a
 * stack, does not match.
 */
final class BoundedPatterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = compile(regex);
        return text -> finds(pattern, text);
    }

    /** A pattern of ECMA-262 as one of Java. */
    private static Pattern compile(String regex) {
        return Pattern.compile(
                RegularExpressions.replaceLongformCharacterProperties(RegularExpressions.replaceDollarAnchors(regex)));
    }

    private static boolean finds(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text)).find();
        } catch (BoundedText.Exhausted | StackOverflowError e) {
            return false;
        }
    }
}
