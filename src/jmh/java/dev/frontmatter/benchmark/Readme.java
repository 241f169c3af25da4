package dev.frontmatter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of the README that the benchmark writes. */
final class Readme {

    private static final Path FILE = Path.of("README.md");
    private static final String BEGIN = "<!-- speed -->\n";
    private static final String END = "<!-- /speed -->\n";

    private Readme() {}

    static void write(String speed) throws IOException {
        String text = Files.readString(FILE);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    FILE + " needs a line " + BEGIN.strip() + " and below it a line " + END.strip());
        }
        Files.writeString(FILE, text.substring(0, begin) + BEGIN + speed + text.substring(end));
    }
}
