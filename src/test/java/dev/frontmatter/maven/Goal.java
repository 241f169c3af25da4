package dev.frontmatter.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/**
 * The goal in the project of a folder. A run is drawn as what it logs, without what is informative of course, and the kind and
 * message of its failure.
 */
final class Goal {

    private final Path folder;
    private final Map<String, Object> parameters = new HashMap<>();
    private Instant time = Instant.now().plus(Duration.ofMinutes(1));

    Goal(Path folder) {
        this.folder = folder;
        with("basedir", folder.toFile());
        with("projectFile", folder.resolve("pom.xml").toFile());
        with("buildDirectory", folder.resolve("target").toFile());
        with("executionRoot", folder.toFile());
        with("packaging", "jar");
    }

    Goal with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    Goal file(String name, String content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a class of the project. */
    Goal compile(String name, String source) {
        file("src/" + name + ".java", source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = folder.resolve("target/classes");
        int failed = compiler.run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                folder.resolve("src/" + name + ".java").toString());
        if (failed != 0) {
            throw new IllegalArgumentException(source);
        }
        return with("classpath", List.of(classes.toString()));
    }

    Goal later(Duration duration) {
        time = time.plus(duration);
        return this;
    }

    String run() {
        StringBuilder drawn = new StringBuilder();
        ValidateMojo goal = new ValidateMojo(Clock.fixed(time, ZoneOffset.UTC));
        parameters.forEach((name, value) -> set(goal, name, value));
        goal.setLog(log(drawn));
        try {
            goal.execute();
        } catch (AbstractMojoExecutionException e) {
            drawn.append(e.getClass().getSimpleName())
                    .append(": ")
                    .append(e.getMessage())
                    .append('\n');
        }
        return drawn.toString().replace(folder + File.separator, "PROJECT/");
    }

    private static void set(ValidateMojo goal, String name, Object value) {
        try {
            Field field = ValidateMojo.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(goal, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Log log(StringBuilder drawn) {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                drawn.append("[INFO] ").append(content).append('\n');
            }

            @Override
            public void warn(CharSequence content) {
                drawn.append("[WARNING] ").append(content).append('\n');
            }

            @Override
            public void error(CharSequence content) {
                drawn.append("[ERROR] ").append(content).append('\n');
            }
        };
    }
}
