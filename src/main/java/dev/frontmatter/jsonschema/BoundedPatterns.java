package dev.frontmatter.jsonschema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import dev.frontmatter.pattern.BoundedPattern;
import dev.frontmatter.pattern.EcmaPattern;

/** Regular expressions of a schema, which end the validation of a document if one cannot be decided. */
final class BoundedPatterns implements RegularExpressionFactory {

    private static final String EASIER_PATTERN =
            "shorten the text, or write the pattern with a character class in place"
                    + " of alternatives (`[ab]` for `(a|b)`), or without repetitions in repetitions (`a+` for `(a+)+`)";

    @Override
    public RegularExpression getRegularExpression(String regex) {
        BoundedPattern pattern = EcmaPattern.compile(regex);
        return text -> {
            try {
                return pattern.isFoundIn(text);
            } catch (BoundedPattern.Undecided e) {
                throw new UndecidedText(
                        text, "is held against the pattern " + regex, "it " + e.reason(), EASIER_PATTERN);
            }
        };
    }
}
