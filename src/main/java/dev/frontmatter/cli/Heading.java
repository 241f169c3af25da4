package dev.frontmatter.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under what heading help lists the options of a class. Without one they come last, as {@code Options:}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Heading {

    /** The heading, without a colon. */
    String value();
}
