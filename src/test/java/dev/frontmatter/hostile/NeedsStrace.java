package dev.frontmatter.hostile;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties, and says so, where nothing can be traced or where there is no git. */
final class NeedsStrace implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if (!Strace.works()) {
            return SkipResult.skip("strace is missing, or may not trace");
        }
        return Templates.hasGit() ? SkipResult.doNotSkip() : SkipResult.skip("git is missing");
    }
}
