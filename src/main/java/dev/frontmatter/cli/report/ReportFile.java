package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Drafts;
import dev.frontmatter.input.IoFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private final ReportPlace place;
    private final @Nullable Path draft;
    private final PrintStream out;
    private boolean finished;

    private ReportFile(ReportPlace place, @Nullable Path draft, OutputStream out) {
        this.place = place;
        this.draft = draft;
        this.out = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    }

    /**
     * Begins a report.
     *
     * @throws CannotCheckException if it cannot be written
     */
    static ReportFile open(ReportPlace place) {
        Path path = place.path();
        try {
            if (place.isStream()) {
                return new ReportFile(place, null, Files.newOutputStream(path, StandardOpenOption.WRITE));
            }
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new IOException("permission denied");
            }
            Path draft = Drafts.beside(path);
            // Never a file that is there, nor one that a link leads to.
            OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new ReportFile(place, draft, out);
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    ReportPlace place() {
        return place;
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
            throw ReportPlace.unwritable(place.name(), "not all of it arrived");
        }
        if (draft != null) {
            try {
                Files.move(draft, place.path(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw unwritable(place, e);
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

    private static CannotCheckException unwritable(ReportPlace place, IOException e) {
        return new CannotCheckException(place.name() + " cannot be written: " + IoFailure.reason(e), e);
    }
}
