package dev.frontmatter.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files, folders and links that a run met and left unread, each once, under paths from the working folder. */
public final class Omissions {

    private final Path folder;
    private final SortedMap<String, String> excluded = new TreeMap<>();
    private final Map<Path, String> links = new HashMap<>();
    private final SortedSet<String> configurations = new TreeSet<>();

    /**
     * None so far.
     *
     * @param folder the working folder
     */
    public Omissions(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Counts a file or folder that is left out by an option or a place in the configuration. */
    void addExcluded(Path path, String by) {
        excluded.putIfAbsent(name(path), by);
    }

    /** Counts a link that is not followed, once, whatever ways lead to it. */
    void addLink(Path link, String name) {
        links.putIfAbsent(link, name);
    }

    /** Counts a configuration that is not the run's. */
    void addConfiguration(Path path) {
        configurations.add(name(path));
    }

    private String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path name = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return name.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * Returns the number of files and folders that each option, such as {@code --exclude drafts}, and each place in the
     * configuration, such as {@code .frontmatter.yaml:2:11}, leaves out. What is in such a folder is not counted.
     */
    public SortedMap<String, Integer> excludedBy() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        excluded.values().forEach(by -> counts.merge(by, 1, Integer::sum));
        return counts;
    }

    /** Returns the names of the links in folders that were not followed, in order. */
    public List<String> links() {
        List<String> names = new ArrayList<>(links.values());
        Collections.sort(names);
        return names;
    }

    /** Returns the configurations that are not the run's. */
    public SortedSet<String> configurations() {
        return Collections.unmodifiableSortedSet(configurations);
    }
}
