package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import java.lang.module.ModuleFinder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records by the names that configurations and command lines give. A name may come from a stranger, so of all classes only
 * records are used, and none of them is initialised before it is known to be one.
 */
public final class Records {

    /** The name of the family of articles that comes with this library. */
    public static final String ARTICLE = "article";

    private static final String LIBRARY = FrontMatter.class.getPackageName();

    private Records() {}

    /**
     * Returns a reader into a record.
     *
     * @param name {@value #ARTICLE}, or the binary name of a record on the class path
     * @throws UnusableSchemaException if there is no such record, or it is no schema
     */
    public static FrontMatterReader<?> reader(String name) throws UnusableSchemaException {
        Class<?> type = name.equals(ARTICLE) ? Article.class : find(name);
        try {
            return FrontMatter.reader(type);
        } catch (IllegalArgumentException e) {
            String advice = String.valueOf(e.getMessage());
            throw new UnusableSchemaException(advice.lines().map(String::strip).collect(Collectors.joining(" ")), e);
        } catch (LinkageError e) {
            throw new UnusableSchemaException(name + " cannot be loaded: " + e, e);
        }
    }

    private static Class<?> find(String name) throws UnusableSchemaException {
        if (!isClassName(name)) {
            throw new UnusableSchemaException(
                    "`" + name + "` is no name of a class; write " + ARTICLE
                            + ", or the name of a record such as com.example.Post",
                    null);
        }
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (isOfJdk(packageName)) {
            throw refused(name, "the JDK");
        }
        if (isOfLibrary(packageName)) {
            throw refused(name, "this library");
        }
        Class<?> type = load(name);
        if (!type.isRecord()) {
            throw new UnusableSchemaException(name + " is no record; name a record, such as com.example.Post", null);
        }
        return type;
    }

    private static UnusableSchemaException refused(String name, String owner) {
        return new UnusableSchemaException(
                name + " is a class of " + owner + "; name a record of your own, or " + ARTICLE, null);
    }

    /** Returns true for a binary name (JLS 13.1) of a class; names of arrays are none. */
    private static boolean isClassName(String name) {
        return Stream.of(name.split("\\.", -1))
                .allMatch(part -> !part.isEmpty()
                        && Character.isJavaIdentifierStart(part.codePointAt(0))
                        && part.codePoints().allMatch(Character::isJavaIdentifierPart));
    }

    private static boolean isOfJdk(String packageName) {
        return isIn(packageName, "java")
                || isIn(packageName, "jdk")
                || isIn(packageName, "sun")
                || ModuleFinder.ofSystem().findAll().stream()
                        .filter(module -> isIn(module.descriptor().name(), "java")
                                || isIn(module.descriptor().name(), "jdk"))
                        .anyMatch(module -> module.descriptor().packages().contains(packageName));
    }

    private static boolean isOfLibrary(String packageName) {
        return isIn(packageName, LIBRARY) && !packageName.equals(Article.class.getPackageName());
    }

    private static boolean isIn(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    private static Class<?> load(String name) throws UnusableSchemaException {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, false, context == null ? Records.class.getClassLoader() : context);
        } catch (ClassNotFoundException e) {
            throw new UnusableSchemaException(
                    "no class " + name + " on the class path; `java -jar` ignores -cp, so run "
                            + "`java -cp frontmatter-cli.jar:CLASSES dev.frontmatter.cli.Main`",
                    e);
        } catch (LinkageError e) {
            throw new UnusableSchemaException("class " + name + " cannot be loaded: " + e, e);
        }
    }
}
