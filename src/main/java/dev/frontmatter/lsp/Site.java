package dev.frontmatter.lsp;

import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.RuleEntry;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.content.ContentEntry;
import dev.frontmatter.content.ContentResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The collections of a workspace with the documents that are in them.
 *
 * @param collections the collections
 * @param result their documents
 * @param folder the folder that is open
 */
record Site(ConfiguredCollections collections, ContentResult result, WorkingFolder folder) {

    /** So many entries of folders are looked at, and so many names are offered. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int MOST_NAMES = 500;
    private static final int DEPTH = 8;

    /** Returns the shortest names by which documents of a collection are referred to, in the order of their paths. */
    List<String> ids(String collection) {
        List<String> ids = new ArrayList<>();
        for (ContentEntry entry : result.documents()) {
            if (entry.collection().equals(collection) && entry.id() != null) {
                ids.add(shortest(entry, entry.id()));
            }
        }
        return ids;
    }

    private String shortest(ContentEntry entry, String id) {
        for (int slash = id.lastIndexOf('/'); slash >= 0; slash = id.lastIndexOf('/', slash - 1)) {
            String shorter = id.substring(slash + 1);
            if (result.find(entry.collection(), shorter).filter(entry::equals).isPresent()) {
                return shorter;
            }
        }
        return id;
    }

    /** Returns the document that a value refers to by a rule. */
    Optional<ContentEntry> referred(RuleEntry.Reference rule, String value) {
        return result.find(rule.to(), value);
    }

    /** Returns the document of a file. */
    Optional<ContentEntry> document(Path file) {
        String path = collections.path(file);
        return result.documents().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst();
    }

    /** Returns the file of a document. */
    Path file(ContentEntry entry) {
        return collections.root().resolve(entry.path());
    }

    /** Returns the values that a rule allows. */
    Set<String> vocabulary(RuleEntry.OfVocabulary rule) {
        return collections.vocabulary(rule);
    }

    // Files that documents name

    /** Returns the names of files that a document may name by a rule. */
    List<String> files(Path document, RuleEntry.NamedFile rule) {
        List<String> names = new ArrayList<>();
        for (Path below : collections.folders(rule)) {
            add(below, "/", document, rule, names);
        }
        Path own = folder.resolve(document).getParent();
        if (own != null) {
            add(own, "", document, rule, names);
        }
        return names;
    }

    private void add(Path below, String prefix, Path document, RuleEntry.NamedFile rule, List<String> names) {
        try {
            if (!below.toRealPath().startsWith(folder.top())) {
                return;
            }
            try (Stream<Path> entries = Files.walk(below, DEPTH)) {
                entries.limit(MOST_ENTRIES)
                        .filter(file -> isWanted(file, rule) && !file.equals(folder.resolve(document)))
                        .limit(MOST_NAMES)
                        .map(file -> prefix + below.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .forEach(names::add);
            }
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be looked into has nothing to offer.
        }
    }

    private static boolean isWanted(Path file, RuleEntry.NamedFile rule) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean typed = rule.types().isEmpty()
                || rule.types().stream().anyMatch(type -> name.endsWith("." + type.toLowerCase(Locale.ROOT)));
        return typed && !name.startsWith(".") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the file that a value of a document names by a rule; null if there is none. */
    @Nullable
    Path named(Path document, RuleEntry.NamedFile rule, String value) {
        int mark = value.indexOf('#') < 0 ? value.indexOf('?') : value.indexOf('#');
        String name = mark < 0 ? value : value.substring(0, mark);
        try {
            Stream<Path> candidates = name.startsWith("/")
                    ? collections.folders(rule).stream().map(below -> below.resolve(name.substring(1)))
                    : Stream.of(folder.resolve(document).resolveSibling(name));
            return candidates
                    .map(Path::normalize)
                    .filter(this::isThere)
                    .findFirst()
                    .orElse(null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean isThere(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.top());
        } catch (IOException e) {
            return false;
        }
    }
}
