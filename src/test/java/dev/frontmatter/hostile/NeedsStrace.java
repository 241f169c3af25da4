package dev.frontmatter.hostile;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties, and says so, where nothing can be traced. */
final class NeedsStrace implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Strace.works() ? SkipResult.doNotSkip() : SkipResult.skip("strace is missing, or may not trace");
    }
}
