package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;

/** Ends the reading of YAML at its first error. */
final class YamlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    YamlFault(Diagnostic.Builder diagnostic) {
        super(null, null, false, false);
        this.diagnostic = diagnostic.build();
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
