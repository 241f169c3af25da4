package dev.frontmatter.config;

import dev.frontmatter.Document;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A configuration that was read.
 *
 * @param file its file
 * @param document its text and data
 * @param base the folder that its patterns are relative to
 * @param schemas opens the schema files that it names
 */
record LoadedConfiguration(OpenedFile file, Document<Configuration> document, Path base, FileAccess schemas) {

    static LoadedConfiguration of(OpenedFile file, Document<Configuration> document, WorkingFolder run)
            throws IOException {
        Path folder = folder(file);
        Path top = run.top();
        boolean inside = file.realPath().startsWith(top);
        // Of a folder elsewhere nothing is checked, so patterns that were relative to it would match nothing.
        boolean elsewhere = !folder.startsWith(top) && !top.startsWith(folder);
        return new LoadedConfiguration(file, document, elsewhere ? top : folder, run.below(inside ? top : folder));
    }

    private static Path folder(OpenedFile file) {
        // A file has a folder.
        return file.path().resolveSibling("").normalize();
    }

    Configuration configuration() {
        return document.data();
    }

    String name() {
        return file.source().name();
    }

    /** Returns the place of a value, as name, line and column. */
    String place(String pointer) {
        Span span = document.span(pointer).orElse(Span.at(0));
        return name() + ":" + document.source().position(span.start());
    }

    /** Returns a file that the configuration names. */
    Path resolve(String name) {
        return folder(file).resolve(name).normalize();
    }

    /** Returns the end of a run because of a value of the configuration. */
    BadConfigurationException bad(String pointer, String message) {
        Diagnostic error = Diagnostic.error(
                        Rules.CONFIG_SCHEMA,
                        document.source(),
                        document.span(pointer).orElse(Span.at(0)),
                        message)
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
