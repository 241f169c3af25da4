package dev.frontmatter.content;

import dev.frontmatter.input.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document's path, by the names that templates have for them.
 *
 * @param path the path from the root of the collections, with slashes
 * @param pattern the pattern that it matches
 */
record PathParts(String path, Glob pattern) {

    /** Stands for the part that a path is without. */
    static final String GAP = "\0";

    private static final List<String> NAMES = List.of("path", "folder", "parent", "name");

    /** A part of the path: the offsets of its first character and after its last one. */
    record Part(int start, int end) {}

    /** Returns true for a name that a template may have. */
    static boolean isName(String name) {
        return NAMES.contains(name)
                || !name.isEmpty()
                        && name.length() <= 2
                        && name.charAt(0) != '0'
                        && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Makes sure that there is such a name of a part.
     *
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    static void requireName(String name) {
        if (!isName(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(
                    name + " is no part of a path; there are path, folder, parent, name, 1, 2, …");
        }
    }

    /** Returns the text of a part; null if the path has no such part. */
    @Nullable
    String text(String name) {
        Part part = part(name);
        return part == null ? null : text(part);
    }

    /** Returns the path without one of its parts, which is the same for all documents that differ in that part alone. */
    String without(Part part) {
        return path.substring(0, part.start()) + GAP + path.substring(part.end());
    }

    @Nullable
    Part part(String name) {
        int slash = path.lastIndexOf('/');
        int dot = path.indexOf('.', slash + 2);
        int lastDot = Math.max(path.lastIndexOf('.'), dot);
        int end = dot < 0 ? path.length() : lastDot;
        return switch (name) {
            case "path" -> new Part(0, end);
            case "name" -> new Part(slash + 1, end);
            case "folder" -> new Part(0, Math.max(0, slash));
            case "parent" -> slash < 0 ? new Part(0, 0) : new Part(path.lastIndexOf('/', slash - 1) + 1, slash);
            default -> star(Integer.parseInt(name) - 1);
        };
    }

    private @Nullable Part star(int index) {
        Path names = Path.of(path);
        List<Glob.Star> stars = pattern.stars(names);
        if (index >= stars.size()) {
            return null;
        }
        Glob.Star star = stars.get(index);
        int start = 0;
        for (int name = 0; name < star.name(); name++) {
            start = path.indexOf('/', start) + 1;
        }
        return new Part(start + star.start(), start + star.end());
    }

    /** Returns the text of a part. */
    String text(Part part) {
        return path.substring(part.start(), part.end());
    }

    /** Returns the path without its ending, below the folder that the pattern begins with. */
    String shortName() {
        String text = pattern.toString();
        int fixed = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            if (Glob.isGlob(text.substring(0, slash)) || !path.startsWith(text.substring(0, slash + 1))) {
                break;
            }
            fixed = slash + 1;
        }
        String whole = String.valueOf(text("path"));
        return whole.length() > fixed ? whole.substring(fixed) : whole;
    }
}
