package dev.frontmatter.cli.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a run met in folders and left unread. */
public final class Omissions {

    private final Set<Path> excluded = new HashSet<>();
    private final Map<Path, String> links = new HashMap<>();
    private final Set<Path> configurations = new HashSet<>();

    /** Counts a link that is not followed, once, whatever ways lead to it. */
    void addLink(Path link, String name) {
        links.putIfAbsent(link, name);
    }

    /** Counts a file or folder that the configuration excludes, once. */
    void addExcluded(Path path) {
        excluded.add(path);
    }

    /** Counts a configuration that is not the run's, once. */
    void addConfiguration(Path path) {
        configurations.add(path);
    }

    /** Returns the number of files and folders that the configuration excluded; what is in such a folder is not counted. */
    public int excluded() {
        return excluded.size();
    }

    /** Returns the names of the links in folders that were not followed, in order. */
    public List<String> links() {
        return links.values().stream().sorted().toList();
    }

    /** Returns the number of configurations that are not the run's. */
    public int configurations() {
        return configurations.size();
    }
}
