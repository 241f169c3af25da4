package dev.frontmatter.jsonschema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import com.networknt.schema.regex.RegularExpressions;
import dev.frontmatter.pattern.BoundedPattern;
import dev.frontmatter.schema.ValueDiagnostics;

/** Regular expressions of a schema, which end the validation of a document if one cannot be decided. */
final class BoundedPatterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String regex) {
        BoundedPattern pattern = compile(regex);
        return text -> {
            try {
                return pattern.isFoundIn(text);
            } catch (BoundedPattern.Undecided e) {
                throw new UndecidedText(
                        text,
                        "is held against the pattern " + regex,
                        "it " + e.reason(),
                        ValueDiagnostics.EASIER_PATTERN);
            }
        };
    }

    /** Compiles a pattern of ECMA-262 as one of Java. */
    private static BoundedPattern compile(String regex) {
        return BoundedPattern.compile(
                RegularExpressions.replaceLongformCharacterProperties(RegularExpressions.replaceDollarAnchors(regex)),
                0);
    }
}
