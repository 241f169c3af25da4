package com.example.content;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the command says of a site: its diagnostics, each as one line, in the order of their text. */
public final class Command {

    private final List<String> ofFiles = new ArrayList<>();
    private final List<String> across = new ArrayList<>();

    private Command() {}

    /** Runs the command of a jar. */
    public static Command in(Path site, String jar) throws IOException, InterruptedException, URISyntaxException {
        String classes = Path.of(Command.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar + File.pathSeparator + classes,
                        "dev.frontmatter.cli.Main",
                        "posts",
                        "--format",
                        "concise")
                .directory(site.toFile())
                .redirectError(site.resolveSibling("command.log").toFile())
                .start();
        Command command = new Command();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> (line.contains("[content/") ? command.across : command.ofFiles).add(line));
        }
        int exitCode = process.waitFor();
        if (exitCode != 1) {
            throw new IllegalStateException("the command ended with " + exitCode + ": see command.log beside " + site);
        }
        Collections.sort(command.ofFiles);
        return command;
    }

    /** Returns the diagnostics of files alone. */
    public List<String> ofFiles() {
        return ofFiles;
    }

    /** Returns the paths of files with a diagnostic that depends on other files. */
    public List<String> filesWith(String rule) {
        return across.stream()
                .filter(line -> line.contains("[" + rule + "]"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    /** Fails unless two things are equal. */
    public static void require(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + ":\nexpected " + expected + "\nfound    " + found);
        }
    }
}
