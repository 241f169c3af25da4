package dev.frontmatter.hostile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Repositories of git, made once and copied into each site. */
final class Templates {

    /** The {@code .git} of a repository that holds the harmless files of a site. */
    final Path git;

    /** A bare repository whose index holds another {@code c.md} than the folder {@code docs}. */
    final Path bare;

    Templates(Path folder) throws IOException {
        Path repository = folder.resolve("repository");
        Site.fill(repository);
        git(repository, "init", "-q");
        git(repository, "add", "-A");
        git(repository, "commit", "-q", "-m", "Begin");
        git = repository.resolve(".git");
        // A checkout for continuous integration may leave its token there.
        Path config = git.resolve("config");
        Files.writeString(
                config, "[http] extraHeader = \"AUTHORIZATION: " + Site.SECRET + "\"\n" + Files.readString(config));

        bare = folder.resolve("bare");
        Path docs = repository.resolve("docs");
        git(docs, "init", "-q", "--bare", bare.toString());
        git(docs, "--git-dir=" + bare, "--work-tree=.", "add", "c.md");
        git(docs, "--git-dir=" + bare, "--work-tree=.", "commit", "-q", "-m", "Begin");
        Files.writeString(bare.resolve("config"), "[core]\n\trepositoryFormatVersion = 0\n\tbare = false\n");
    }

    static boolean hasGit() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
    }

    /** Runs git, which may fail: what a site holds is not always to its liking. */
    static void git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_SYSTEM", "/dev/null",
                        "GIT_AUTHOR_NAME", "Ada",
                        "GIT_AUTHOR_EMAIL", "ada@example.org",
                        "GIT_COMMITTER_NAME", "Ada",
                        "GIT_COMMITTER_EMAIL", "ada@example.org"));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
