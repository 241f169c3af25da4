package dev.frontmatter.syntax.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.fuzz.FormatInvariants;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is read as JSON, there is data or there are errors, in their places. */
class JsonFuzz {

    @MethodSource("dev.frontmatter.fuzz.Seeds#json")
    @FuzzTest
    void readsOrRefuses(byte[] text) {
        FormatInvariants.hold(JsonReader.INSTANCE, text);
    }
}
