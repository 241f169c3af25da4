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
import tools.jackson.databind.JsonNode;

/** The keyword {@code uniqueItems}, with one error a list, in a time that no choice of elements makes more than linear. */
final class UniqueItems implements Keyword {

    @Override
    public String getValue() {
        return "uniqueItems";
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return new Validator(this, location, value, parent, context);
    }

    private static final class Validator extends BaseKeywordValidator {

        Validator(Keyword keyword, SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode list, JsonNode root, NodePath location) {
            if (!getSchemaNode().asBoolean(false) || !list.isArray()) {
                return;
            }
            ValueNumbers numbers = new ValueNumbers();
            BitSet seen = new BitSet();
            for (JsonNode element : list) {
                int number = numbers.of(element);
                if (seen.get(number)) {
                    execution.addError(error().instanceNode(list)
                            .instanceLocation(location)
                            .evaluationPath(execution.getEvaluationPath())
                            .locale(execution.getExecutionConfig().getLocale())
                            .build());
                    return;
                }
                seen.set(number);
            }
        }
    }
}
