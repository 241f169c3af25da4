package dev.frontmatter.benchmark;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Loads the classes of one version of the library in place of those on the class path; all others are shared. */
final class VersionLoader extends URLClassLoader {

    private static final String LIBRARY = "dev.frontmatter.";

    private VersionLoader(List<URL> urls) {
        super(urls.toArray(URL[]::new), VersionLoader.class.getClassLoader());
    }

    /** Returns the tasks of the version in a jar. */
    @SuppressWarnings("unchecked") // VersionTasks says so.
    static Map<String, Function<byte[], Object>> tasks(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("there is no version in " + jar);
        }
        URL tasks = VersionTasks.class.getProtectionDomain().getCodeSource().getLocation();
        // Not closed: its classes load others as long as they are measured.
        @SuppressWarnings("resource")
        VersionLoader loader = new VersionLoader(List.of(jar.toUri().toURL(), tasks));
        try {
            return ((Supplier<Map<String, Function<byte[], Object>>>) loader.loadClass(VersionTasks.class.getName())
                            .getConstructor()
                            .newInstance())
                    .get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the version in " + jar + " cannot be measured", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(LIBRARY)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
