package dev.frontmatter.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/** The classes of a project, above those of this library. */
final class ProjectClasses {

    private ProjectClasses() {}

    /** Returns the jar or folder that this library is in. */
    static Path ofLibrary() {
        URL location =
                ProjectClasses.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(location.toString()));
    }

    /**
     * Runs something that takes records from the class loader of the current thread, as do the threads that it starts.
     *
     * @param elements the folders and jars that records come from
     * @param run returns the result
     */
    static int run(List<String> elements, IntSupplier run) throws IOException {
        URL[] urls = new URL[elements.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = new File(elements.get(i)).toURI().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, ProjectClasses.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            return run.getAsInt();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
