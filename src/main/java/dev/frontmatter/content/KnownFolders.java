package dev.frontmatter.content;

import dev.frontmatter.input.RegularFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders that one run looked into, with the names in them: most files that are named stand in few folders. Thread-safe. */
final class KnownFolders {

    /** The most files that are remembered: many documents name a few files, and some name one each. */
    private static final int MOST_FILES = 10_000;

    private final RegularFiles files;
    private final Map<Path, RegularFiles.Found> found = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Set<String>>> names = new ConcurrentHashMap<>();

    KnownFolders(RegularFiles files) {
        this.files = files;
    }

    /**
     * Returns true if a file is certainly not there under exactly this name, whatever the file system makes of case. False says
     * nothing.
     */
    boolean lacks(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return false;
        }
        return names.computeIfAbsent(folder, this::names)
                .map(known -> !known.contains(String.valueOf(file.getFileName())))
                .orElse(false);
    }

    /**
     * Looks for a file, as {@link RegularFiles#find} does; once for all documents that name it.
     *
     * @throws IOException if it is not there or must not be looked at
     */
    RegularFiles.Found find(Path file, String name) throws IOException {
        RegularFiles.Found known = found.get(file);
        if (known == null) {
            known = files.find(file, name, FileType.BYTES);
            if (found.size() < MOST_FILES) {
                found.put(file, known);
            }
        }
        return known;
    }

    private Optional<Set<String>> names(Path folder) {
        try {
            return Optional.ofNullable(files.names(folder));
        } catch (IOException e) {
            // To look for the file says what is wrong.
            return Optional.empty();
        }
    }
}
