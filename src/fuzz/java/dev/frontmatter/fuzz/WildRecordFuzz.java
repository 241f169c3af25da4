package dev.frontmatter.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a record of everything that a record may use, or there are errors. */
class WildRecordFuzz {

    private static final FrontMatterReader<Wild> READER = FrontMatter.reader(Wild.class);

    @MethodSource("dev.frontmatter.fuzz.Seeds#wildRecords")
    @FuzzTest
    void readsOrReports(byte[] bytes) {
        Invariants.check(READER, bytes);
    }
}
