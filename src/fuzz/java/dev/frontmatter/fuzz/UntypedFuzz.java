package dev.frontmatter.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a map, or there are errors; and a map written as JSON is that map. */
class UntypedFuzz {

    private static final FrontMatterReader<Map<String, Object>> READER = FrontMatter.untyped();

    @MethodSource("dev.frontmatter.fuzz.Seeds#documents")
    @FuzzTest
    void readsOrReports(byte[] bytes) {
        Invariants.check(READER, bytes).document().ifPresent(document -> {
            Invariants.hasPlaces(document);
            Invariants.readsBack(READER, document.data());
        });
    }
}
