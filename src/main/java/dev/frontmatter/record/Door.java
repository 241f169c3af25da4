package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way out of the schema: values that deserializers of the user's own make. Jackson is not loaded without any. */
interface Door {

    /**
     * Returns the value of a node that a deserializer makes, or null after reporting why there is none.
     *
     * @param foreign names the deserializer
     */
    @Nullable
    Object bind(BindingPlan.ByJackson foreign, DataTree tree, int node, Limits limits, Diagnostics diagnostics);

    /** Returns a door that treats keys which a deserializer finds unknown as given; null lets them pass. */
    Door withUnknownKeys(@Nullable Severity severity);

    /**
     * Opens the door.
     *
     * @param plans all that name a deserializer
     * @throws IllegalArgumentException if a deserializer cannot be used
     * @throws IllegalStateException if Jackson is missing, or its parts do not fit each other
     */
    static Door of(List<BindingPlan.ByJackson> plans) {
        if (plans.isEmpty()) {
            return new Closed();
        }
        try {
            return JacksonBinder.of(plans);
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "@JsonDeserialize needs Jackson 3: add tools.jackson.core:jackson-databind:3.2.4, and with it"
                            + " com.fasterxml.jackson.core:jackson-annotations:2.22 or newer, which a framework may set to"
                            + " an older version (" + e.getMessage() + ")",
                    e);
        }
    }

    /** No deserializer is named. */
    record Closed() implements Door {

        @Override
        public Object bind(
                BindingPlan.ByJackson foreign, DataTree tree, int node, Limits limits, Diagnostics diagnostics) {
            throw new IllegalStateException("no reader for " + foreign);
        }

        @Override
        public Door withUnknownKeys(@Nullable Severity severity) {
            return this;
        }
    }
}
