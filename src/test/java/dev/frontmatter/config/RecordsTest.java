package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.Traps;
import dev.frontmatter.cli.Shell;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes a name may lead to: records, and of them none of the JDK or of this library's machinery. */
class RecordsTest {

    @TempDir
    Path folder;

    /** Remembers which classes it was asked for. */
    private static final class Watching extends ClassLoader {

        private final Set<String> asked = new HashSet<>();

        Watching() {
            super(RecordsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    private static void assertRefused(String name, boolean loaded) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Watching loader = new Watching();
        thread.setContextClassLoader(loader);
        try {
            assertThatThrownBy(() -> Records.reader(name)).isInstanceOf(UnusableSchemaException.class);
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(loader.asked.contains(name)).isEqualTo(loaded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdk.jfr.Recording",
                "java.lang.Thread",
                "java.net.MulticastSocket",
                "java.io.FileOutputStream",
                "javax.swing.JFrame",
                "sun.misc.Unsafe",
                "com.sun.net.httpserver.SimpleFileServer",
                "org.w3c.dom.Document",
                "jdk.net.UnixDomainPrincipal",
                "java.util.AbstractMap$SimpleEntry",
                "java.lang.Thread$State",
                "dev.frontmatter.FrontMatter",
                "dev.frontmatter.Document",
                "dev.frontmatter.source.Span",
                "dev.frontmatter.config.Configuration",
                "dev.frontmatter.cli.input.Outcome",
                "dev.frontmatter.diagnostic.Fix",
                "dev.frontmatter.nowhere.Else",
                "[Ljava.lang.String;",
                "[Lcom.example.Memo;",
                "[I",
                "int",
                "com/example/Memo",
                "com.example.Memo[]",
                "com.example.",
                ".Memo",
                "",
                " ",
                "../Memo",
                "https://example.org/Memo"
            })
    void refusesWithoutLoading(String name) {
        // A primitive type is no class, but its name is one of a class that is not there.
        assertRefused(name, name.equals("int"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson.databind.json.JsonMapper",
                "com.example.Traps$Bean",
                "com.example.Traps$Choice",
                "com.example.Traps$Shape",
                "com.example.Traps$Mark",
                "com.example.Traps$Outer$Inner",
                "com.example.Traps",
                "com.example.Nowhere"
            })
    void refusesWhatIsNoRecordWithoutInitialisingIt(String name) {
        assertRefused(name, true);
        assertThat(Traps.sprung()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.Memo",
                "com.example.Traps$Fine",
                "article",
                "dev.frontmatter.article.Article",
                "dev.frontmatter.article.Provider"
            })
    void readsRecords(String name) throws UnusableSchemaException {
        assertThat(Records.reader(name).jsonSchema()).contains("properties");
    }

    @Test
    void refusesEveryPackageOfTheJdk() {
        ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().packages().stream())
                .filter(name -> Set.of("java.util.zip", "jdk.internal.misc", "org.xml.sax", "sun.security.ssl")
                        .contains(name))
                .forEach(name -> assertRefused(name + ".Something", false));
    }

    @Test
    void aConfigurationMakesNothingAndWritesNothing() {
        Shell shell = new Shell(folder).file("victim.txt", "precious").file("posts/a.md", """
                ---
                destination: victim.txt
                ---
                """);
        for (String name : new String[] {"jdk.jfr.Recording", "java.io.FileWriter", "com.example.Traps$Bean"}) {
            shell.file(".frontmatter.yaml", "schemas: {\"**\": " + name + "}\n");

            assertThat(shell.run("posts"))
                    .startsWith(".frontmatter.yaml:1:17: error[config/schema]: the schema cannot be used: " + name)
                    .endsWith("exit 2\n");
            assertThat(shell.run("--no-config", "--record", name, "posts"))
                    .startsWith("! frontmatter: " + name)
                    .endsWith("exit 2\n");
            assertThat(shell.run("show", "--record", name, "posts")).endsWith("exit 2\n");
            assertThat(shell.run("schema", "--record", name)).endsWith("exit 2\n");
            assertThat(folder.resolve("victim.txt")).hasContent("precious");
        }
        assertThat(Traps.sprung()).isEmpty();
    }
}
