package dev.frontmatter.work;

/** How many steps the counted copy of the library has made. */
public final class Steps {

    private static long made;

    private Steps() {}

    /** Called by the counted code. */
    public static void count() {
        made++;
    }

    static long made() {
        return made;
    }
}
