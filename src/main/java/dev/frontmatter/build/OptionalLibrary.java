package dev.frontmatter.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A library that one part of this one needs, and that may be missing. */
public enum OptionalLibrary {
    /** Validates by JSON Schema. */
    JSON_SCHEMA_VALIDATOR("com.networknt:json-schema-validator"),
    /** Runs dynamic tests. */
    JUNIT("org.junit.jupiter:junit-jupiter"),
    /** Speaks with editors. */
    LSP4J("org.eclipse.lsp4j:org.eclipse.lsp4j"),
    /** Reads the options of the command. */
    PICOCLI("info.picocli:picocli");

    private static final String VERSIONS = "libraries.properties";

    private final String artifact;

    OptionalLibrary(String artifact) {
        this.artifact = artifact;
    }

    /**
     * Returns what to add to a build where the library is missing.
     *
     * @return group, artifact and the version that this library is built with, parted by colons
     */
    public String coordinates() {
        Properties versions = new Properties();
        try (InputStream in = OptionalLibrary.class.getResourceAsStream(VERSIONS)) {
            if (in == null) {
                throw new IllegalStateException(VERSIONS + " is missing beside " + OptionalLibrary.class.getName());
            }
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(VERSIONS, e);
        }
        return artifact + ":" + versions.getProperty(artifact);
    }
}
