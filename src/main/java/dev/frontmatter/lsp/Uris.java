package dev.frontmatter.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The addresses by which clients name files. */
final class Uris {

    private Uris() {}

    /** Returns the absolute path of a file; null if the address is none of a file. */
    static @Nullable Path path(String uri) {
        try {
            URI address = URI.create(uri);
            return "file".equals(address.getScheme())
                    ? Path.of(address).toAbsolutePath().normalize()
                    : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return null;
        }
    }

    /** Returns the address of a file. */
    static String of(Path file) {
        return file.toUri().toString();
    }
}
