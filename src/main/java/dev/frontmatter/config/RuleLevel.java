package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The weight of the diagnostics of one rule of a collection. */
public enum RuleLevel {
    /** The rule is not held. */
    @JsonProperty("off")
    OFF,
    /** Its diagnostics are warnings. */
    @JsonProperty("warning")
    WARNING,
    /** Its diagnostics are errors. */
    @JsonProperty("error")
    ERROR
}
