package dev.frontmatter.jsonschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.BitSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code enum} or {@code const}. Looking for a value takes time in proportion to it, whatever the schema lists,
 * and an error holds no text of either.
 */
record AllowedValues(String name) implements Keyword {

    @Override
    public String getValue() {
        return name;
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return new Validator(this, location, value, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        private final ValueNumbers numbers = new ValueNumbers();
        private final BitSet allowed = new BitSet();

        Validator(
                AllowedValues keyword, SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
            boolean several = keyword.name().equals("enum");
            for (JsonNode each : several ? value : List.of(value)) {
                allowed.set(numbers.of(each));
            }
            numbers.close();
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath location) {
            int number = numbers.of(value);
            if (number == ValueNumbers.NONE || !allowed.get(number)) {
                execution.addError(error().instanceNode(value)
                        .instanceLocation(location)
                        .evaluationPath(execution.getEvaluationPath())
                        .locale(execution.getExecutionConfig().getLocale())
                        .build());
            }
        }
    }
}
