package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The diagnostics that were there before, which do not fail a run. Immutable.
 *
 * @param name what messages call its file
 * @param path where its file is, or would be
 * @param files its entries by the path of their file from the top of the repository, with slashes
 */
public record Baseline(String name, Path path, SortedMap<String, List<Entry>> files) {

    /** The size of the largest baseline, in bytes: that of some 150,000 diagnostics. */
    public static final int MOST_BYTES = FileAccess.MOST_BYTES;

    /**
     * A diagnostic that was there before.
     *
     * @param rule its rule
     * @param pointer the value that it is about
     * @param fingerprint what it is known again by
     */
    public record Entry(String rule, String pointer, String fingerprint) {}

    /**
     * Returns the baseline in a file that the owner of the run names; it may lie anywhere.
     *
     * @param make true if it is to be made, so that it may be missing
     * @throws IOException if it cannot be read
     * @throws BadConfigurationException if it is none
     */
    public static Baseline in(Path file, WorkingFolder folder, boolean make) throws IOException {
        Path path = folder.resolve(file);
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new FileSystemException(
                    path.toString(), null, "it is a link that leads to no file; name the file itself");
        }
        return open(path, folder.name(path), folder.anywhere(), make);
    }

    static Baseline open(Path path, String name, FileAccess access, boolean make) throws IOException {
        return make && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? empty(name, path)
                : read(access.open(path, name));
    }

    private static Baseline empty(String name, Path path) {
        return new Baseline(name, path, Collections.emptySortedMap());
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException if it cannot be read
     * @throws BadConfigurationException if it is none
     */
    private static Baseline read(OpenedFile file) throws IOException {
        Limits limits = Limits.defaults()
                .withDocumentBytes(MOST_BYTES)
                .withFrontMatterBytes(MOST_BYTES)
                .withValues(MOST_BYTES);
        ReadResult<BaselineText> result = FrontMatter.reader(BaselineText.class)
                .withLimits(limits)
                .withoutFences(Format.JSON)
                .tryRead(file.source());
        if (result.document().isEmpty()) {
            throw LoadedConfiguration.bad(file, result.diagnostics());
        }
        return new Baseline(
                file.source().name(),
                file.path(),
                Collections.unmodifiableSortedMap(
                        new TreeMap<>(result.orThrow().data().files())));
    }

    /** Returns the entries of a file by their fingerprints, in a map of the caller's own. */
    public Map<String, Entry> of(String file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        files.getOrDefault(file, List.of()).forEach(entry -> entries.put(entry.fingerprint(), entry));
        return entries;
    }

    /** Returns the version of the form of the file. */
    public static int version() {
        return BaselineText.VERSION;
    }
}
