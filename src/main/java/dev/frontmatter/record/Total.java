package dev.frontmatter.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a record that its constructor takes whatever its schema lets pass: like a total function, it has no argument
 * that it refuses. Such a record need not be made to find out whether a document has errors.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Total {}
