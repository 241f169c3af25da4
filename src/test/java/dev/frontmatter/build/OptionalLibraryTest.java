package dev.frontmatter.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalLibraryTest {

    /** The build fills in a version; what it does not know stays a placeholder. */
    @ParameterizedTest
    @EnumSource
    void names_the_version_that_the_build_uses(OptionalLibrary library) {
        assertThat(library.coordinates()).matches("[a-z0-9.]+:[a-z0-9.-]+:\\d+(\\.\\d+)+");
    }
}
