package dev.frontmatter.syntax.toml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.fuzz.FormatInvariants;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is read as TOML, there is data or there are errors, in their places. */
class TomlFuzz {

    @MethodSource("dev.frontmatter.fuzz.Seeds#toml")
    @FuzzTest
    void readsOrRefuses(byte[] text) {
        FormatInvariants.hold(TomlReader.INSTANCE, text);
    }
}
