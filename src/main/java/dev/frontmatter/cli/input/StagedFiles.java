package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.input.Input.Content;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that are staged in git, with what is staged of them, which may differ from what lies in their folder. */
public final class StagedFiles {

    private static final String LINK = "120000";
    private static final String SUBMODULE = "160000";

    /** The stage of an entry that is in no conflict. */
    private static final String MERGED = "0";

    private final Path top;
    private final NavigableMap<String, Entry> entries = new TreeMap<>();
    private final StagedTexts texts;

    /**
     * A staged file.
     *
     * @param path its path, without links on the way
     * @param id the name of its text in the repository
     * @param isLink true for a link
     */
    private record Entry(Path path, String id, boolean isLink) {}

    /**
     * Lists staged files.
     *
     * @param tree the work tree
     * @param staged the names of those that are staged
     * @param index all entries of the index, as {@code ls-files --stage} has them
     * @param git reads texts
     */
    StagedFiles(WorkTree tree, Set<String> staged, List<String> index, StagedTexts.Source git) {
        this.top = tree.top();
        List<String> ids = new ArrayList<>();
        for (String line : index) {
            int tab = line.indexOf('\t');
            String[] fields = line.substring(0, Math.max(0, tab)).split(" ", -1);
            String name = line.substring(tab + 1);
            if (fields.length == 3
                    && staged.contains(name)
                    && fields[2].equals(MERGED)
                    && !fields[0].equals(SUBMODULE)) {
                add(name, fields[1], fields[0].equals(LINK));
                ids.add(fields[1]);
            }
        }
        this.texts = new StagedTexts(ids, git);
    }

    private void add(String name, String id, boolean isLink) {
        try {
            entries.put(name, new Entry(top.resolve(name), id, isLink));
        } catch (InvalidPathException e) {
            throw new CannotCheckException("a staged file has a name that is no path here: " + name, e);
        }
    }

    /** Returns what is staged of a file, by its path without links on the way; null if nothing is. */
    @Nullable
    Content content(Path file) {
        Entry entry = file.startsWith(top) ? entries.get(FileNames.slashed(top.relativize(file))) : null;
        return entry == null ? null : () -> texts.open(entry.id());
    }

    /** Returns true if a link is staged. */
    boolean isLink(Path file) {
        Entry entry = entries.get(FileNames.slashed(top.relativize(file)));
        return entry != null && entry.isLink();
    }

    /** Returns the paths of all staged files and links in a folder, in order. */
    List<Path> below(Path folder) {
        return entries.values().stream()
                .map(Entry::path)
                .filter(path -> path.startsWith(folder))
                .toList();
    }
}
