package dev.frontmatter.hostile;

import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A repository, and beside it in the same folder what nobody may read or change. */
final class Site {

    /** Stands in all that is secret. */
    static final String SECRET = "s3cr3t";

    final Random random;
    final Path folder;
    final Path repository;
    final Path secrets;
    final Path bare;
    /** Pipes, which are made for many sites at once. */
    final List<Path> pipes = new ArrayList<>();
    /** Acts that come last, since git is still to work on the repository. */
    final List<Trap> traps = new ArrayList<>();

    /** The folder of the repository in which a run is most likely to meet what was planted. */
    String start = "";
    /** Options with which a run is most likely to meet what was planted. */
    final List<String> options = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();

    /** Something that changes the repository itself. */
    interface Trap {
        void set() throws IOException;
    }

    /**
     * Makes a site with a harmless folder of files, which is no repository of git yet.
     *
     * @param bare a bare repository that may be copied into it
     */
    Site(Path folder, Random random, Path bare) throws IOException {
        this.bare = bare;
        this.folder = folder;
        this.random = random;
        repository = folder.resolve("repository");
        secrets = folder.resolve("secrets");
        write(secrets.resolve("token.txt"), SECRET + "-token\n");
        write(secrets.resolve("key.json"), "{\"" + SECRET + "-key\": \"" + SECRET + "-value\"}\n");
        write(secrets.resolve("broken.json"), "{\"title\": " + SECRET + "-value}\n");
        write(secrets.resolve("schema.json"), "{\"required\": [\"" + SECRET + "-key\"]}\n");
        write(secrets.resolve("config.yaml"), "schemas:\n  '**': " + SECRET + ".Class\n" + SECRET + ": [x\n");
        write(secrets.resolve("victim.md"), "---\nttile: " + SECRET + "\n---\n" + SECRET + "\n");
        fill(repository);
    }

    /** Makes the files of a harmless repository. */
    static void fill(Path repository) throws IOException {
        write(repository.resolve("a.md"), "---\ntitle: Tide tables\n---\n");
        write(repository.resolve("notes/b.md"), "---\nttile: Harbour notes\n---\n");
        write(repository.resolve("docs/c.md"), "---\ntitle: Low tide\ntags: [sea]\n---\n");
        write(
                repository.resolve("title.schema.json"),
                "{\"type\": \"object\", \"properties\": {\"title\": {\"type\": \"string\"}}, \"required\": [\"title\"],"
                        + " \"additionalProperties\": false}\n");
    }

    /** A program that would leave a trace if it ran. */
    String program() throws IOException {
        Path program = repository.resolve("run.sh");
        if (!Files.exists(program)) {
            Files.writeString(program, "#!/bin/sh\ntouch '" + folder.resolve("executed") + "'\ncat\n");
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
        }
        return program.toString();
    }

    Site file(String name, String content) throws IOException {
        Path file = repository.resolve(name);
        note("file " + name + ": " + content);
        if (isFree(file)) {
            write(file, content);
        }
        return this;
    }

    Site link(String name, String target) throws IOException {
        Path link = repository.resolve(name);
        note("link " + name + " -> " + target);
        if (isFree(link)) {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
        }
        return this;
    }

    Site pipe(String name) throws IOException {
        Path pipe = repository.resolve(name);
        note("pipe " + name);
        if (isFree(pipe) && !pipes.contains(pipe)) {
            Files.createDirectories(pipe.getParent());
            pipes.add(pipe);
        }
        return this;
    }

    /** Makes way for a file, and reports whether it can be made: its folder may be a link that leads elsewhere. */
    private boolean isFree(Path file) throws IOException {
        if (pipes.contains(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || !isFolder(file.getParent())) {
            return false;
        }
        Files.deleteIfExists(file);
        return true;
    }

    /** Reports whether a path in the repository is a folder, or can be made one, and is reached through no link. */
    boolean isFolder(Path path) {
        for (Path above = path; above.startsWith(repository); above = above.getParent()) {
            if (pipes.contains(above)
                    || Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                            && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /** Puts something beside the repository, where it does not belong to it. */
    Site above(String name, String content) throws IOException {
        note("above the repository " + name + ": " + content);
        write(folder.resolve(name), content);
        return this;
    }

    void note(String note) {
        notes.add(DisplayText.escape(note.length() > 300 ? note.substring(0, 300) + "…" : note));
    }

    /** Returns what was planted, a line each. */
    String notes() {
        return String.join("\n", notes);
    }

    /**
     * Returns a path that must not be followed, as a file in some folder of the repository would name it. A run that is at
     * fault may write there, with the rights of whoever tests: a path out of the folder of the site leads to nothing that
     * can be replaced.
     */
    String forbidden(String folder) throws IOException {
        Path from = repository.resolve(folder);
        return switch (random.nextInt(12)) {
            case 0 -> "/dev/zero";
            case 1 -> "/dev/ptmx";
            case 2 -> "/proc/self/environ";
            case 3 -> from.relativize(repository.resolve(".git/config")).toString();
            case 4 -> {
                pipe("pipes/pipe");
                yield from.relativize(repository.resolve("pipes/pipe")).toString();
            }
            default -> victim(folder);
        };
    }

    /** Returns a path that must not be followed, and leads nowhere out of the folder of the site. */
    String victim(String folder) {
        Path secret = secrets.resolve(Pick.of(
                random, "token.txt", "key.json", "broken.json", "schema.json", "config.yaml", "victim.md", "", "gone"));
        return Pick.chance(random, 2)
                ? secret.toString()
                : repository.resolve(folder).relativize(secret).toString();
    }

    static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    try {
                        Files.copy(path, target);
                    } catch (FileAlreadyExistsException e) {
                        // What the repository holds already stays.
                        continue;
                    }
                }
            }
        }
    }

    /** Deletes a folder and what is in it, links unfollowed. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, java.io.IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
