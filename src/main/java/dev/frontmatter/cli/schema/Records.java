package dev.frontmatter.cli.schema;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.CannotCheckException;
import java.util.stream.Collectors;

/** Records on the class path, by their names. */
public final class Records {

    private Records() {}

    /**
     * A reader into a record.
     *
     * @throws CannotCheckException if there is no such class, or it is no schema
     */
    public static FrontMatterReader<?> reader(String className) {
        Class<?> type = load(className);
        try {
            return FrontMatter.reader(type);
        } catch (IllegalArgumentException e) {
            String advice = String.valueOf(e.getMessage());
            throw new CannotCheckException(advice.lines().map(String::strip).collect(Collectors.joining(" ")), e);
        } catch (LinkageError e) {
            throw new CannotCheckException(type.getName() + " cannot be loaded: " + e, e);
        }
    }

    private static Class<?> load(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, false, context == null ? Records.class.getClassLoader() : context);
        } catch (ClassNotFoundException e) {
            throw new CannotCheckException(
                    "no class " + name + " on the class path; `java -jar` ignores -cp, so run "
                            + "`java -cp frontmatter-cli.jar:CLASSES dev.frontmatter.cli.Main`",
                    e);
        } catch (LinkageError e) {
            throw new CannotCheckException("class " + name + " cannot be loaded: " + e, e);
        }
    }
}
