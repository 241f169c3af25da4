package dev.frontmatter.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;

/**
 * The text of a baseline: the old diagnostics of each file.
 *
 * @param version the version of this form
 * @param files the diagnostics of each file, by its path from the top of the repository, with slashes
 */
record BaselineText(@Min(1) @Max(VERSION) int version, Map<String, List<Baseline.Entry>> files) {

    /** Raised when an older command would misread the file. */
    static final int VERSION = 1;
}
