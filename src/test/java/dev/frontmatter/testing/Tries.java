package dev.frontmatter.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Says how often a property is tried. What stands at the property is the long form; what every build runs is an eighth of it, and
 * 250 at least. Asked for, it is any number, or the long form:
 *
 * <pre>mvn test -Dtest=BindingLawProperties,ExportedSchemaProperties -Dfrontmatter.tries=100000
 * mvn test -Dtest=*Properties -Dfrontmatter.tries=long</pre>
 */
public final class Tries implements AroundPropertyHook {

    private static final String ASKED = System.getProperty("frontmatter.tries", "short");
    private static final int SHARE = 8;
    private static final int LEAST = 250;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        int written = context.attributes().tries().orElse(0);
        switch (ASKED) {
            case "long" -> {}
            case "short" -> {
                if (written > LEAST) {
                    context.attributes().setTries(Math.max(LEAST, written / SHARE));
                }
            }
            default -> context.attributes().setTries(Integer.parseInt(ASKED));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
