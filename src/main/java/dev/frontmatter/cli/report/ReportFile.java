package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.source.ContentFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that a report goes to. It is written beside its place and put there when it is finished, so that what stands
 * there is always a whole report. Devices and pipes are written as they are.
 */
final class ReportFile implements AutoCloseable {

    /** More runs than this at the same time, into the same file, are none that we know of. */
    private static final int MOST_DRAFTS = 100;

    private final String name;
    private final Path place;
    private final @Nullable Path draft;
    private final PrintStream out;
    private boolean finished;

    private ReportFile(String name, Path place, @Nullable Path draft, OutputStream out) {
        this.name = name;
        this.place = place;
        this.draft = draft;
        this.out = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    }

    /**
     * Begins a report.
     *
     * @param name what to call the file
     * @param path where it is
     * @throws CannotCheckException if it cannot be written
     */
    static ReportFile open(String name, Path path) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new ReportFile(name, path, null, Files.newOutputStream(path, StandardOpenOption.WRITE));
            }
            // Where a link leads is what is replaced, not the link.
            Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new IOException("permission denied");
            }
            return begin(name, place);
        } catch (IOException e) {
            throw unwritable(name, ContentFiles.problem(e), e);
        }
    }

    private static ReportFile begin(String name, Path place) throws IOException {
        for (int i = 0; ; i++) {
            Path draft = place.resolveSibling("." + place.getFileName() + "." + i + ".tmp");
            try {
                OutputStream out =
                        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new ReportFile(name, place, draft, out);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_DRAFTS) {
                    throw e;
                }
            }
        }
    }

    PrintStream out() {
        return out;
    }

    /**
     * Puts the report in its place.
     *
     * @throws CannotCheckException if not all of it could be written
     */
    void finish() {
        boolean written = !out.checkError();
        out.close();
        if (!written) {
            throw unwritable(name, "not all of it arrived", null);
        }
        if (draft != null) {
            try {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw unwritable(name, ContentFiles.problem(e), e);
            }
        }
        finished = true;
    }

    /** Leaves nothing behind of a report that is not finished. */
    @Override
    public void close() {
        if (finished) {
            return;
        }
        out.close();
        if (draft != null) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                // It is in the way of nothing.
                finished = true;
            }
        }
    }

    private static CannotCheckException unwritable(String name, String reason, @Nullable Exception cause) {
        String message = name + " cannot be written: " + reason;
        return cause == null ? new CannotCheckException(message) : new CannotCheckException(message, cause);
    }
}
