package dev.frontmatter.config;

import dev.frontmatter.Document;
import dev.frontmatter.ReadResult;
import dev.frontmatter.Values;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.Glob;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that was read.
 *
 * @param file its file
 * @param document its text and data
 * @param values what stands in it, as it is written
 * @param base the folder that its patterns are relative to
 * @param schemas opens the schema files that it names
 */
record LoadedConfiguration(
        OpenedFile file, Document<Configuration> document, Values values, Path base, FileAccess schemas) {

    /**
     * Makes one of a file that was read without errors.
     *
     * @param file the file
     * @param result what was read of it
     * @param run the folder of the run
     * @throws IOException if folders cannot be looked at
     */
    static LoadedConfiguration of(OpenedFile file, ReadResult<Configuration> result, WorkingFolder run)
            throws IOException {
        Path folder = folder(file);
        Path top = run.top();
        boolean inside = file.realPath().startsWith(top);
        // Of a folder elsewhere nothing is checked, so patterns that were relative to it would match nothing.
        boolean elsewhere = !folder.startsWith(top) && !top.startsWith(folder);
        return new LoadedConfiguration(
                file, result.orThrow(), result.values(), elsewhere ? top : folder, run.below(inside ? top : folder));
    }

    private static Path folder(OpenedFile file) {
        // A file has a folder.
        return file.path().resolveSibling("").normalize();
    }

    Configuration configuration() {
        return document.data();
    }

    /**
     * Returns the patterns of the files of all collections.
     *
     * @throws BadConfigurationException if one of them is no pattern
     */
    List<Glob> filesOfCollections() {
        List<Glob> globs = new ArrayList<>();
        configuration().collections().forEach((name, entry) -> {
            try {
                entry.patterns().forEach(pattern -> globs.add(Glob.of(pattern)));
            } catch (IllegalArgumentException e) {
                String pointer = "/collections/" + Pointers.escape(name) + "/files";
                throw bad(pointer, Rules.CONFIG_COLLECTION, "the files must be a pattern: " + e.getMessage());
            }
        });
        return globs;
    }

    String name() {
        return file.source().name();
    }

    /** Returns the place of a value, as name, line and column. */
    String place(String pointer) {
        Span span = document.span(pointer).orElse(Span.at(0));
        return name() + ":" + document.source().position(span.start());
    }

    Severities severities() {
        List<Severities.Setting> settings = new ArrayList<>();
        configuration()
                .severity()
                .forEach((rules, level) -> settings.add(
                        new Severities.Setting(rules, level, place("/severity/" + Pointers.escape(rules.text())))));
        return Severities.of(settings);
    }

    /** Returns the schemas and lists that the configuration names. */
    Stream<Path> named() {
        Stream<String> schemas = Stream.concat(
                configuration().schemas().values().stream(),
                configuration().collections().values().stream()
                        .map(CollectionEntry::schema)
                        .filter(Objects::nonNull));
        Stream<String> lists = configuration().collections().values().stream()
                .flatMap(entry -> entry.rules().stream())
                .flatMap(rule ->
                        rule instanceof RuleEntry.OfVocabulary vocabulary && vocabulary.list() instanceof String list
                                ? Stream.of(list)
                                : Stream.empty());
        return Stream.concat(schemas.filter(SchemaEntry::isFile), lists).flatMap(name -> {
            try {
                return Stream.of(resolve(name));
            } catch (InvalidPathException e) {
                return Stream.empty();
            }
        });
    }

    /** Returns a file that the configuration names. */
    Path resolve(String name) {
        return folder(file).resolve(name).normalize();
    }

    /**
     * Returns the baseline that this names, or null if it names none.
     *
     * @param make true if it is to be made, so that it may be missing
     * @throws BadConfigurationException if it cannot be used
     */
    @Nullable
    Baseline baseline(WorkingFolder run, boolean make) {
        String name = configuration().baseline();
        if (name == null) {
            return null;
        }
        try {
            Path path = resolve(name);
            if (!path.startsWith(run.top()) && !path.startsWith(folder(file))) {
                throw new IOException("it lies outside of the repository");
            }
            return Baseline.open(path, run.name(path), schemas, make);
        } catch (InvalidPathException e) {
            throw bad("/baseline", Rules.CONFIG_BASELINE, "the baseline cannot be read: it is no path here");
        } catch (NoSuchFileException e) {
            throw bad(
                    "/baseline",
                    Rules.CONFIG_BASELINE,
                    "the baseline does not exist: make it with --write-baseline, or remove this line");
        } catch (IOException e) {
            throw bad("/baseline", Rules.CONFIG_BASELINE, "the baseline cannot be read: " + IoFailure.reason(e));
        }
    }

    /** Returns the end of a run because of a value of the configuration. */
    BadConfigurationException bad(String pointer, Rule rule, String message) {
        Diagnostic error = Diagnostic.error(
                        rule, document.source(), document.span(pointer).orElse(Span.at(0)), message)
                .at(pointer)
                .build();
        return bad(file, List.of(error));
    }

    /** Returns the end of a run because of errors in a configuration's file. */
    static BadConfigurationException bad(OpenedFile file, List<Diagnostic> errors) {
        return new BadConfigurationException(
                file.source().name(),
                file.quotable() ? errors : errors.stream().map(Unquoted::of).toList());
    }
}
