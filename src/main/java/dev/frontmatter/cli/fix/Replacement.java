package dev.frontmatter.cli.fix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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
        Path folder = file.resolveSibling(".").normalize();
        if (!Files.isWritable(file)) {
            throw new IOException("the file is read-only");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("its folder is read-only");
        }
        Path temporary = folder.resolve(".frontmatter-" + UUID.randomUUID() + ".tmp");
        try {
            // A copy has all that Java can copy of a file; its content is then written anew.
            Files.copy(file, temporary, StandardCopyOption.COPY_ATTRIBUTES);
            try (OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                content.writeTo(out);
            }
            if (!state.equals(FileState.of(file))) {
                throw new IOException("it was changed by somebody else meanwhile");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
