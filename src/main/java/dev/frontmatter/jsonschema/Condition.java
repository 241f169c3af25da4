package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.IfValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code if} with its {@code then} and {@code else}. Where {@code else} is {@code false}, the condition itself is
 * what must hold, so its errors are told, which say more than that nothing is allowed.
 */
final class Condition implements Keyword {

    @Override
    public String getValue() {
        return "if";
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        JsonNode otherwise = parent.getSchemaNode().path("else");
        return otherwise.isBoolean() && !otherwise.asBoolean()
                ? new Demanded(this, location, value, parent, context)
                : new IfValidator(location, value, parent, context);
    }

    /** A condition that must hold. */
    private static final class Demanded extends BaseKeywordValidator {

        private final Schema condition;
        private final @Nullable Schema then;

        Demanded(Keyword keyword, SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            super(keyword, value, location, parent, context);
            this.condition = context.newSchema(location, value, parent);
            JsonNode consequence = parent.getSchemaNode().get("then");
            this.then = consequence == null
                    ? null
                    : context.newSchema(parent.getSchemaLocation().append("then"), consequence, parent);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath location) {
            boolean failFast = execution.isFailFast();
            List<Error> outer = execution.getErrors();
            List<Error> errors = new ArrayList<>();
            execution.setErrors(errors);
            execution.setFailFast(false);
            try {
                condition.validate(execution, value, root, location);
            } finally {
                execution.setErrors(outer);
                execution.setFailFast(failFast);
            }
            outer.addAll(errors);
            if (errors.isEmpty() && then != null) {
                execution.evaluationPathRemoveLast();
                execution.evaluationPathAddLast("then");
                try {
                    then.validate(execution, value, root, location);
                } finally {
                    execution.evaluationPathRemoveLast();
                    execution.evaluationPathAddLast("if");
                }
            }
        }

        @Override
        public void preloadSchema() {
            condition.initializeValidators();
            if (then != null) {
                then.initializeValidators();
            }
        }
    }
}
