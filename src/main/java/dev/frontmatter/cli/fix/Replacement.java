package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.console.Drafts;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts another content into a file: whoever reads it meanwhile sees the old or the new one, and never a part. */
final class Replacement {

    private Replacement() {}

    /**
     * Replaces a file. The new one has the permissions and, where the system allows it, the owner, group and extended
     * attributes of the old one.
     *
     * @param file the file itself, not a link to it
     * @param state what the file was before it was read; if it is another by now, it is left alone
     * @param content the new content
     * @throws IOException if it cannot be done, in words that follow "cannot be fixed:"
     */
    static void make(Path file, FileState state, Checked.Output content) throws IOException {
        if (!Files.isWritable(file)) {
            throw new IOException("the file is read-only");
        }
        Path temporary = Drafts.beside(file);
        boolean moved = false;
        try {
            copy(file, temporary);
            write(content, temporary);
            if (!state.isStateOf(file)) {
                throw new IOException("it was changed by somebody else meanwhile");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Makes a copy, which has all that Java can copy of a file. */
    private static void copy(Path file, Path temporary) throws IOException {
        try {
            Files.copy(file, temporary, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (AccessDeniedException e) {
            if (!Files.isWritable(temporary.resolveSibling("."))) {
                throw new IOException("its folder is read-only", e);
            }
            throw e;
        }
    }

    /** Writes over the content of a file: one that is emptied first costs file systems more, which guard it against loss. */
    private static void write(Checked.Output content, Path temporary) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(temporary.toFile(), "rw")) {
            content.writeTo(new FileOutputStream(file.getFD()));
            file.setLength(file.getFilePointer());
        }
    }
}
