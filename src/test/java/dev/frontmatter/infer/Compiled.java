package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the source of records with all warnings as errors. */
final class Compiled {

    private Compiled() {}

    /**
     * Returns the class of a source.
     *
     * @param source a Java file without a package
     * @param folder where to put it and its classes
     */
    static Class<?> of(String source, Path folder) throws IOException {
        String head = source.lines()
                .filter(line -> line.startsWith("public "))
                .findFirst()
                .orElseThrow();
        String name = head.replaceAll("^public (record|sealed interface) ([A-Za-z0-9]+).*", "$2");
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path")
                            + System.getProperty("path.separator")
                            + System.getProperty("jdk.module.path", ""));
            boolean done = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as("%s%n%s", messages, source).isTrue();
        }
        return load(name, folder);
    }

    private static Class<?> load(String name, Path folder) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(urls(folder), Compiled.class.getClassLoader())) {
            Class<?> type = loader.loadClass(name);
            // All that it names is loaded before the folder is let go.
            for (Class<?> inner : type.getDeclaredClasses()) {
                loader.loadClass(inner.getName());
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new IOException("the compiler made no such class: " + name, e);
        }
    }

    private static URL[] urls(Path folder) throws MalformedURLException {
        return new URL[] {folder.toUri().toURL()};
    }
}
