package dev.frontmatter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The YAML test suite, a folder a case: see {@link SharedFolder}. */
public final class YamlSuite {

    private static final String YAML = "in.yaml";

    /**
     * One case.
     *
     * @param id its folder
     * @param yaml what is to be read
     * @param events what a parser makes of it, a line an event, up to the first error
     * @param json the same as JSON values, one a document, where they can be written so
     * @param error whether it is no YAML
     */
    public record Case(String id, String yaml, List<String> events, Optional<String> json, boolean error) {

        @Override
        public String toString() {
            return id + "\n" + yaml;
        }
    }

    private YamlSuite() {}

    /** All cases, in the order of their ids. */
    public static List<Case> cases() throws IOException {
        Path folder = SharedFolder.resolve("yaml-test-suite");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(YAML))
                    .sorted()
                    .map(file -> read(folder, file.resolveSibling("")))
                    .toList();
        }
    }

    private static Case read(Path suite, Path folder) {
        try {
            Path json = folder.resolve("in.json");
            boolean error = Files.exists(folder.resolve("error"));
            return new Case(
                    suite.relativize(folder).toString().replace('\\', '/'),
                    Files.readString(folder.resolve(YAML)),
                    Files.readAllLines(folder.resolve("test.event")),
                    Files.exists(json) && !error ? Optional.of(Files.readString(json)) : Optional.empty(),
                    error);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A case as front matter with nothing else changed: where it begins with a marker line, that line is the fence, and
     * what stands behind the marker goes to the next line.
     */
    public static String asFrontMatter(String yaml) {
        List<String> lines = new ArrayList<>(List.of(yaml.split("(?<=\n)", -1)));
        int first = 0;
        while (first < lines.size() - 1 && lines.get(first).matches("(#.*|[ \t]*)\n")) {
            first++;
        }
        String marker = lines.get(first);
        if (marker.matches("---([ \t\n].*)?\n?")) {
            String behind = marker.substring(3).replaceFirst("^[ \t]+", "");
            yaml = (behind.isBlank() ? "" : behind) + String.join("", lines.subList(first + 1, lines.size()));
        }
        return "---\n" + yaml + (yaml.isEmpty() || yaml.endsWith("\n") ? "" : "\n") + "---\n";
    }
}
