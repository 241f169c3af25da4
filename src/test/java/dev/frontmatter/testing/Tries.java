package dev.frontmatter.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every property more often than it says:
 *
 * <pre>mvn test -Dtest=BindingLawProperties,ExportedSchemaProperties -Dfrontmatter.tries=100000</pre>
 */
public final class Tries implements AroundPropertyHook {

    private static final int TRIES = Integer.getInteger("frontmatter.tries", 0);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (TRIES > 0) {
            context.attributes().setTries(TRIES);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
