package dev.frontmatter.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sizes and times of the configuration's files, by which it is known if one of them has changed.
 *
 * @param files the size and time of each file; nothing of one that is not there
 */
record Stamps(Map<Path, String> files) {

    /** Returns the stamps of the files that are or were read for a configuration, as they are now. */
    static Stamps of(FolderRun run) {
        Map<Path, String> files = new HashMap<>();
        Stream.concat(run.folder().opened(), run.configuration().file().stream())
                .forEach(file -> files.put(file, stamp(file)));
        return new Stamps(files);
    }

    /** Returns these and the stamps of files that were read since. */
    Stamps with(FolderRun run) {
        Map<Path, String> more = new HashMap<>(files);
        run.folder().opened().filter(file -> !files.containsKey(file)).forEach(file -> more.put(file, stamp(file)));
        return more.size() == files.size() ? this : new Stamps(more);
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "";
        }
    }
}
