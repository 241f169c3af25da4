package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.input.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be written to. A report is never written through a link that content could be: neither the file may be
 * one, nor a folder on the way that lies in the current folder or in a repository. Only links elsewhere are followed, to
 * folders, and to devices and pipes such as {@code /dev/stdout}.
 *
 * @param name what to call it
 * @param path its location; but for a stream, without links on the way
 * @param isStream true for a device or a pipe, which is written as it is
 */
record ReportPlace(String name, Path path, boolean isStream) {

    /** As many links on the way as Linux follows. */
    private static final int MOST_LINKS = 40;

    /**
     * Finds a place.
     *
     * @param name a path as it was given
     * @throws CannotCheckException if nothing may be written there
     */
    static ReportPlace of(String name, Console console) {
        try {
            Path given = Path.of(name);
            Path current = console.folder().toRealPath();
            return found(name, given, given.isAbsolute() ? given.getRoot() : current, current);
        } catch (InvalidPathException e) {
            throw new CannotCheckException(name + " cannot be written: it is no path here: " + e.getReason(), e);
        } catch (IOException e) {
            throw new CannotCheckException(name + " cannot be written: " + IoFailure.reason(e), e);
        }
    }

    /** Goes the way to a file, step by step, also where a link leads. */
    private static ReportPlace found(String name, Path given, Path start, Path current) throws IOException {
        Path real = start;
        Deque<Path> names = new ArrayDeque<>();
        given.forEach(names::add);
        int links = 0;
        while (!names.isEmpty()) {
            Path step = real.resolve(names.remove());
            if (step.endsWith("..") || step.endsWith(".")) {
                real = step.normalize();
            } else if (!Files.isSymbolicLink(step)) {
                real = step;
            } else if (mayBeContent(real, current)) {
                throw linked(name, step, current);
            } else if (names.isEmpty() && isStream(step)) {
                return new ReportPlace(name, step, true);
            } else if (names.isEmpty() || ++links > MOST_LINKS) {
                throw linked(name, step, current);
            } else {
                Path target = Files.readSymbolicLink(step);
                real = target.isAbsolute() ? target.getRoot() : real;
                List<Path> way = new ArrayList<>();
                target.forEach(way::add);
                Collections.reverse(way);
                way.forEach(names::push);
            }
        }
        if (Files.isDirectory(real)) {
            throw unwritable(name, "it is a folder");
        }
        if (real.endsWith(RunConfiguration.FILE_NAME)) {
            throw unwritable(name, "it would be a configuration; give the report another name");
        }
        boolean stream = isStream(real);
        Path folder = real.getParent();
        if (stream && folder != null && mayBeContent(folder, current)) {
            throw unwritable(name, "it is no regular file, and may wait for a reader for ever");
        }
        return new ReportPlace(name, real, stream);
    }

    /** Returns true if what is in a folder may have come with the files of a run. */
    private static boolean mayBeContent(Path folder, Path current) {
        // Whoever works in the root of a container has the system's own links there, too.
        boolean inCurrent = current.getParent() != null && folder.startsWith(current);
        return inCurrent || Repository.topAbove(folder).isPresent();
    }

    private static boolean isStream(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static CannotCheckException linked(String name, Path link, Path current) {
        Path shown = link.startsWith(current) ? current.relativize(link) : link;
        return unwritable(name, shown + " is a link, which no report follows; name the place that it leads to");
    }

    static CannotCheckException unwritable(String name, String reason) {
        return new CannotCheckException(name + " cannot be written: " + reason);
    }

    /**
     * Refuses the place if it is that of a file that is read, under whatever name.
     *
     * @throws CannotCheckException if it is
     */
    void requireNoneOf(Supplier<Stream<Path>> read) {
        Object key = isStream ? null : key(path);
        if (key != null && read.get().anyMatch(file -> key.equals(key(file)))) {
            throw unwritable(name, "this run reads it; give the report another name");
        }
    }

    /** Returns what is the same for all names of a file; null if there is no file. */
    private static @Nullable Object key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return null;
        }
    }
}
