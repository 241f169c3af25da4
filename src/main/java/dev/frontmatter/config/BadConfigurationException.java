package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;

/** Ends a run whose configuration cannot be used. */
public final class BadConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    BadConfigurationException(String name, List<Diagnostic> diagnostics) {
        super(name);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the name of the configuration's file. */
    public String name() {
        return String.valueOf(getMessage());
    }

    /** Returns the errors of the configuration. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
