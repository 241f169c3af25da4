package dev.frontmatter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        // What 11 % of 375 tries may come down to.
        "10, 33, 375, true",
        "10, 10, 375, true",
        "10, 8, 375, false",
        "10, 0, 375, false",
        "10, 270, 3000, true",
        "10, 200, 3000, false",
        "98, 1220, 1250, true",
        "98, 1201, 1250, true",
        "98, 1200, 1250, false",
        "40, 0, 500, false"
    })
    void allowsForChance(int percent, int count, int tries, boolean enough) {
        assertThat(Share.isAtLeast(percent, count, tries)).isEqualTo(enough);
    }
}
