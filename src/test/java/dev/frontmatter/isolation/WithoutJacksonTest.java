package dev.frontmatter.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Records without a deserializer of the user's own are read, and their schemas exported, without a class of Jackson 3. */
class WithoutJacksonTest {

    private final List<String> loaded = new CopyOnWriteArrayList<>();

    @Test
    void nothing_of_jackson_is_loaded_but_annotations() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new Watching()) {
            Object said =
                    loader.loadClass(Uses.class.getName()).getMethod("run").invoke(null);

            assertThat(said)
                    .asString()
                    .startsWith("Post[displayName=Low tide, day=2022-05-12, stars=OptionalInt.empty, tags=[sea]]")
                    .contains("schema/required", "\"display-name\"", "\"title\" : \"Article\"");
        }
        assertThat(loaded)
                .contains("dev.frontmatter.FrontMatter", "com.fasterxml.jackson.annotation.JsonFormat")
                .noneMatch(name -> name.startsWith("tools.jackson."));
    }

    /** Loads the library anew, and tells what is loaded on the way. */
    private final class Watching extends URLClassLoader {

        Watching() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(WithoutJacksonTest::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(entry, e);
        }
    }
}
