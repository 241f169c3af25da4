package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Says if a file must have front matter. */
public enum FrontMatterUse {
    /** A file without front matter is an error. */
    @JsonProperty("required")
    REQUIRED,
    /** A file may be without front matter. */
    @JsonProperty("optional")
    OPTIONAL;

    /** Returns the name that configurations and the command line use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
