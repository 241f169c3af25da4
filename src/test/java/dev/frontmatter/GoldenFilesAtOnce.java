package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * The golden files as a few tests, for the mutation tests: these start each of the thousand tests of {@link GoldenFilesTest} by itself,
 * and each start lists all files again.
 */
class GoldenFilesAtOnce {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GoldenFilesTest#aValidFileHasNoFindings",
                "GoldenFilesTest#anInvalidFileHasExactlyTheExpectedFindings",
                "GoldenFilesTest#validatingFindsTheSame",
                "LineEndsTest#findingsDoNotDependOnLineEnds"
            })
    void all_pass(String factory) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod("dev.frontmatter." + factory))
                .execute()
                .testEvents();

        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.succeeded().count()).isPositive();
    }
}
