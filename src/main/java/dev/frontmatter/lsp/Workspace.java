package dev.frontmatter.lsp;

import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.RuleEntry;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.fix.Fixer;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is open in the editor: its configuration, the index of its collections, and its files that are open. Used by one
 * thread only; what takes long is handed to another one.
 */
final class Workspace {

    private static final SchemaView NO_SCHEMA = SchemaView.ofText("{}");

    private final FolderRun run;
    private final Surroundings surroundings;
    private final Map<Path, OpenDocument> documents = new LinkedHashMap<>();
    /** The documents that the configuration names. */
    private final Map<Path, Checked> open = new LinkedHashMap<>();

    private Setting setting;
    private Index index = new Index();
    private boolean indexed;
    private boolean bad;
    private Stamps read;
    private @Nullable ContentResult compared;
    /** True if documents changed since they were compared, in what is not compared. */
    private boolean stale;
    /** The names of the documents that diagnostics across documents stand in, or speak of. */
    private Set<String> touched = Set.of();

    /** The diagnostics of files that are not open, by their names. */
    private Map<String, List<Diagnostic>> ofOthers = Map.of();

    /** The parts of the server that a workspace needs. */
    interface Surroundings {

        /** Tells the client the diagnostics of a file that is open. */
        void publish(OpenDocument document, Workspace workspace, List<Diagnostic> diagnostics);

        /** Tells the client the diagnostics of a file that is not open. */
        void publish(Path file, Workspace workspace, List<Diagnostic> diagnostics);

        /** Does some work on another thread, and then some on the workspace's own. */
        void inBackground(Work work);
    }

    /** Work that takes long, and returns what is to be done with its result. */
    @FunctionalInterface
    interface Work {
        Runnable run();
    }

    Workspace(FolderRun run, Surroundings surroundings) {
        this.run = run;
        this.surroundings = surroundings;
        this.setting = Setting.of(run);
        this.read = Stamps.of(run);
        readIndex();
    }

    /** Returns the folder. */
    Path folder() {
        return run.folder().given();
    }

    /** Returns true if no file of it is open. */
    boolean isIdle() {
        return documents.isEmpty();
    }

    /** Returns true if the documents of its collections were read. */
    boolean isIndexed() {
        return indexed;
    }

    // Open documents

    /** Checks a document that was opened or changed, and tells its diagnostics and those that changed with it. */
    void check(OpenDocument document) {
        if (document.equals(documents.put(document.path(), document))) {
            return;
        }
        guarded(() -> {
            if (setting.includes(document.path())) {
                Checked before = open.get(document.path());
                Checked checked = checked(document);
                open.put(document.path(), checked);
                if (before != null && comparesLike(before.alone(), checked.alone())) {
                    stale = true;
                    tell(document, true);
                } else {
                    compare();
                    tell(document, false);
                    // By now its schema was read, too.
                    read = read.with(run);
                }
            }
        });
        if (bad) {
            surroundings.publish(document, this, List.of());
        }
    }

    /** Returns true if a comparison with other documents would give what the last one gave. */
    private boolean comparesLike(Setting.Alone before, Setting.Alone now) {
        if (compared == null) {
            return true;
        }
        return before.facts() == null || now.facts() == null
                ? before.facts() == now.facts()
                : !touched.contains(now.source().name()) && now.facts().comparesLike(before.facts());
    }

    private Checked checked(OpenDocument document) {
        Setting.Alone alone = alone(document.source(name(document.path())));
        if (alone.facts() != null) {
            index.put(alone.facts(), alone.source());
        }
        return new Checked(document, alone, List.of());
    }

    private Setting.Alone alone(Source source) {
        try {
            return setting.check(source);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory needs no reading", e);
        }
    }

    /** Returns a document as it was checked last, if the client still has that text; null if it is not checked. */
    @Nullable
    Checked checked(Path file) {
        return open.get(file);
    }

    /** Forgets a document that was closed: from now on its file counts. */
    void close(Path file) {
        documents.remove(file);
        Checked closed = open.remove(file);
        if (closed != null) {
            surroundings.publish(closed.document(), this, List.of());
            guarded(() -> {
                readAgain(file);
                compare();
                tellAll();
            });
        }
    }

    /**
     * Returns the diagnostics that a document would have with another text.
     *
     * @param checked the document
     * @param text the other text
     */
    List<Diagnostic> trial(Checked checked, String text) {
        Setting.Alone alone = alone(Source.ofText(checked.alone().source().name(), text));
        return diagnostics(alone, acrossWith(alone));
    }

    private @Nullable List<Diagnostic> acrossWith(Setting.Alone alone) {
        ConfiguredCollections collections = setting.collections().orElse(null);
        return alone.facts() == null || collections == null || compared == null
                ? null
                : index.compare(collections, alone.facts()).across(alone.facts());
    }

    /** Returns the text of a document with all safe fixes made, as the command makes them. */
    byte[] fixed(Checked checked) {
        Source source = checked.alone().source();
        try {
            byte[] fixed = fixed(source.name(), source.bytes(), setting::check, Setting.Alone::diagnostics);
            List<Diagnostic> known = across(checked.alone());
            boolean across = known != null
                    && known.stream().anyMatch(diagnostic -> !diagnostic.fixes().isEmpty());
            return across ? fixed(source.name(), fixed, this::withAcross, List::copyOf) : fixed;
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory needs no reading", e);
        }
    }

    private List<Diagnostic> withAcross(Source source) throws IOException {
        Setting.Alone alone = setting.check(source);
        return setting.all(alone, acrossWith(alone));
    }

    private static <R> byte[] fixed(
            String name, byte[] text, Fixer.Reading<R> reading, Function<R, List<Diagnostic>> diagnostics)
            throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(text.length + 64);
        Fixer.fix(name, new ByteArrayInputStream(text), reading, diagnostics, true)
                .writeTo(fixed);
        return fixed.toByteArray();
    }

    // Diagnostics

    private void compare() {
        ConfiguredCollections collections = setting.collections().orElse(null);
        ContentResult result = indexed && collections != null ? index.compare(collections) : null;
        compared = result;
        stale = false;
        touched = new HashSet<>();
        for (Diagnostic diagnostic : result == null ? List.<Diagnostic>of() : result.touching(name -> true)) {
            touched.add(diagnostic.sourceName());
            diagnostic.related().forEach(related -> touched.add(related.sourceName()));
        }
    }

    private @Nullable List<Diagnostic> across(Setting.Alone alone) {
        ContentResult result = compared;
        return result == null || alone.facts() == null ? null : result.across(alone.facts());
    }

    private List<Diagnostic> diagnostics(Setting.Alone alone, @Nullable List<Diagnostic> across) {
        try {
            return setting.fresh(alone.source().name(), setting.all(alone, across), alone.schema());
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory needs no reading", e);
        }
    }

    private void tellAll() {
        tell(null, false);
    }

    /**
     * Tells the diagnostics of a document, and of others those that are not what was told before.
     *
     * @param changed the document; null for none
     * @param only true if those of others are what they were
     */
    private void tell(@Nullable OpenDocument changed, boolean only) {
        for (Map.Entry<Path, Checked> entry : open.entrySet()) {
            Checked checked = entry.getValue();
            if (only && !checked.document().equals(changed)) {
                continue;
            }
            List<Diagnostic> now = diagnostics(checked.alone(), across(checked.alone()));
            if (checked.document().equals(changed) || !now.equals(checked.diagnostics())) {
                entry.setValue(checked.with(now));
                surroundings.publish(checked.document(), this, now);
            }
        }
        if (!only) {
            tellOthers(diagnosticsOfOthers());
        }
    }

    /** Returns the diagnostics of files that are not open, and touch one that is, and those of schemas. */
    private Map<String, List<Diagnostic>> diagnosticsOfOthers() {
        Map<String, List<Diagnostic>> others = new HashMap<>();
        Set<String> names = open.values().stream()
                .map(checked -> checked.alone().source().name())
                .collect(Collectors.toSet());
        ContentResult result = compared;
        if (result != null) {
            result.touching(names::contains).stream()
                    .filter(diagnostic -> !names.contains(diagnostic.sourceName()))
                    .forEach(diagnostic -> add(others, diagnostic));
            others.replaceAll(this::weighed);
            setting.collections()
                    .map(collections -> setting.empty(collections, result.facts()))
                    .orElse(List.of())
                    .forEach(diagnostic -> add(others, diagnostic));
        }
        setting.ofSchemas().forEach(diagnostic -> add(others, diagnostic));
        return others;
    }

    private static void add(Map<String, List<Diagnostic>> others, Diagnostic diagnostic) {
        others.computeIfAbsent(diagnostic.sourceName(), name -> new ArrayList<>())
                .add(diagnostic);
    }

    private List<Diagnostic> weighed(String name, List<Diagnostic> across) {
        try {
            return setting.fresh(name, setting.weighed(index.commented(name), across), SchemaUse.NAMED);
        } catch (IOException e) {
            throw new IllegalStateException("what was read needs no more reading", e);
        }
    }

    private void tellOthers(Map<String, List<Diagnostic>> now) {
        Set<String> names = new HashSet<>(ofOthers.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Path file = path(name);
            List<Diagnostic> diagnostics = now.getOrDefault(name, List.of());
            // Of one that was opened since, all is told with its text.
            if (!open.containsKey(file) && !diagnostics.equals(ofOthers.getOrDefault(name, List.of()))) {
                surroundings.publish(file, this, diagnostics);
            }
        }
        ofOthers = now;
    }

    /** Tells what is wrong with the configuration; nothing is known of any file before it is right. */
    private void tellBad(BadConfigurationException e) {
        bad = true;
        for (Checked checked : open.values()) {
            surroundings.publish(checked.document(), this, List.of());
        }
        open.clear();
        tellOthers(Map.of(e.name(), e.diagnostics()));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (BadConfigurationException e) {
            tellBad(e);
        }
    }

    // Questions

    /** Returns the schema of a document. */
    SchemaView schema(Checked checked) {
        try {
            return setting.schema(checked.alone().source()).orElse(NO_SCHEMA);
        } catch (IOException | BadConfigurationException e) {
            return NO_SCHEMA;
        }
    }

    /** Returns the rules that hold for a file as one of a collection. */
    List<RuleEntry> rules(Path file) {
        return setting.collections().map(known -> known.rules(file)).orElse(List.of());
    }

    /** Returns the collections and their documents; null if they are not known. */
    @Nullable
    Site site() {
        ConfiguredCollections collections = setting.collections().orElse(null);
        if (stale) {
            compare();
        }
        ContentResult result = compared;
        return collections == null || result == null ? null : new Site(collections, result, run.folder());
    }

    // Files

    /** Reads the configuration and all that it names again. */
    void reload() {
        setting = Setting.of(run);
        bad = false;
        // What was kept for the checks of one configuration is nothing to those of another.
        index = new Index();
        indexed = false;
        read = Stamps.of(run);
        checkAll();
        readIndex();
    }

    /** Looks for all that may have changed on the disk, for clients that do not tell. */
    void look() {
        if (bad || !Stamps.of(run).equals(read)) {
            reload();
        } else {
            refresh();
            readIndex();
        }
    }

    /** Looks at the file system and the clock again, with the same configuration. */
    void refresh() {
        setting = setting.refreshed();
        checkAll();
    }

    private void checkAll() {
        guarded(() -> {
            // Until all are checked those of before remain: a configuration that is bad takes back what was told of
            // them.
            Map<Path, Checked> now = new LinkedHashMap<>();
            for (OpenDocument document : documents.values()) {
                if (setting.includes(document.path())) {
                    now.put(document.path(), checked(document).with(open.get(document.path())));
                }
            }
            for (Checked before : open.values()) {
                if (!now.containsKey(before.document().path())) {
                    surroundings.publish(before.document(), this, List.of());
                }
            }
            open.clear();
            open.putAll(now);
            compare();
            tellAll();
        });
    }

    /** Returns true if a file is the configuration, or is opened because of it. */
    boolean isOfConfiguration(Path file) {
        return file.endsWith(dev.frontmatter.config.RunConfiguration.FILE_NAME)
                || run.folder().opened().anyMatch(file::equals)
                || bad;
    }

    /** Returns true if a file is of this folder, or its configuration names it. */
    boolean concerns(Path file) {
        return file.startsWith(folder()) || isOfConfiguration(file);
    }

    /** Takes notice of files that changed on the disk. */
    void filesChanged(List<Path> files) {
        guarded(() -> {
            boolean unknown = false;
            for (Path file : files) {
                unknown |= !open.containsKey(file) && !readAgain(file);
            }
            refresh();
            if (unknown) {
                readIndex();
            }
        });
    }

    /** Reads a file of a collection again; returns false if the index may not be right without a search. */
    private boolean readAgain(Path file) {
        ConfiguredCollections collections = setting.collections().orElse(null);
        String path = collections == null ? null : collections.path(file);
        if (collections == null || path == null || !collections.includes(file)) {
            return true;
        }
        boolean known = index.has(path);
        index.remove(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            // What git ignores is not in a collection, which only a search tells.
            if (known) {
                index.read(setting, file, name(file));
            }
            return known;
        }
        return true;
    }

    private void readIndex() {
        Setting with = setting;
        surroundings.inBackground(() -> {
            try {
                ConfiguredCollections collections = with.collections().orElse(null);
                if (collections == null) {
                    return () -> indexed = true;
                }
                Index read = Index.of(with, collections, this::name);
                return () -> take(read, with);
            } catch (BadConfigurationException e) {
                return () -> tellBad(e);
            }
        });
    }

    private void take(Index read, Setting with) {
        if (with.configuration() != setting.configuration()) {
            return;
        }
        index = read;
        indexed = true;
        open.values().forEach(checked -> {
            if (checked.alone().facts() != null) {
                index.put(checked.alone().facts(), checked.alone().source());
            }
        });
        guarded(() -> {
            compare();
            tellAll();
        });
    }

    // Names

    /** Returns the name that diagnostics give to a file. */
    String name(Path file) {
        return run.folder().path().relativize(run.folder().resolve(file)).toString();
    }

    /** Returns the file that diagnostics call by a name. */
    Path path(String name) {
        return given(run.folder().resolve(Path.of(name)));
    }

    /** Returns a file as the client calls it, which may have opened the folder by a link. */
    Path given(Path path) {
        return path.startsWith(run.folder().path())
                ? run.folder().given().resolve(run.folder().path().relativize(path))
                : path;
    }
}
