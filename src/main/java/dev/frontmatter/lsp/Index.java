package dev.frontmatter.lsp;

import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.Policy;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a workspace's collections, as far as they are compared with each other. Of documents that are open it has
 * what stands in the editor. Not thread-safe.
 */
final class Index {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Source> commented = new HashMap<>();

    /** The facts that are kept of a document, and its text if comments in it may silence rules. */
    private record Entry(ContentFacts facts, @Nullable Source commented) {

        static Entry of(ContentFacts facts, Source source) {
            return new Entry(facts, Policy.hasComments(source) ? source : null);
        }
    }

    /**
     * Reads the files of all collections.
     *
     * @param setting says which files these are, and looks at them
     * @param name returns the name that messages give to a file
     */
    static Index of(Setting setting, ConfiguredCollections collections, Function<Path, String> name) {
        Index index = new Index();
        for (Path file : setting.files(collections)) {
            index.read(setting, file, name.apply(file));
        }
        return index;
    }

    /** Puts in a file as it is on the disk, if it can be read. */
    void read(Setting setting, Path file, String name) {
        try {
            // To open a pipe may wait for ever, and links are not followed in folders.
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                return;
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                InputSource source = InputSource.over(name, in);
                ContentFacts facts = setting.look(source);
                source.stop();
                if (facts != null) {
                    put(facts, source);
                }
            }
        } catch (IOException e) {
            // The command says so; whoever looks at another file is not helped by it.
        }
    }

    /** Puts in a document. */
    void put(ContentFacts facts, Source source) {
        Entry entry = Entry.of(facts, source);
        entries.put(facts.entry().path(), entry);
        if (entry.commented() == null) {
            commented.remove(source.name());
        } else {
            commented.put(source.name(), source);
        }
    }

    /** Takes out a document. */
    void remove(String path) {
        Entry entry = entries.remove(path);
        if (entry != null) {
            commented.remove(entry.facts().sourceName());
        }
    }

    /** Returns true if a document is known. */
    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** Returns a document's text, if comments in it may silence rules; null otherwise. */
    @Nullable
    Source commented(String name) {
        return commented.get(name);
    }

    /** Compares all documents. */
    ContentResult compare(ConfiguredCollections collections) {
        return collections.compare(facts());
    }

    /** Compares all documents, one of them with another text. */
    ContentResult compare(ConfiguredCollections collections, ContentFacts changed) {
        Map<String, ContentFacts> facts = new HashMap<>();
        entries.forEach((path, entry) -> facts.put(path, entry.facts()));
        facts.put(changed.entry().path(), changed);
        return collections.compare(List.copyOf(facts.values()));
    }

    private List<ContentFacts> facts() {
        return entries.values().stream().map(Entry::facts).toList();
    }
}
