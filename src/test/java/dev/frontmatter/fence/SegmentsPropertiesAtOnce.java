package dev.frontmatter.fence;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties of segments over documents that are always the same, for the mutation tests. */
class SegmentsPropertiesAtOnce {

    private static final int DOCUMENTS = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void hold(int part) throws IOException {
        SegmentsProperties properties = new SegmentsProperties();
        for (int i = part * DOCUMENTS; i < (part + 1) * DOCUMENTS; i++) {
            Random random = new Random(i);
            String text = SegmentsProperties.fences(random);
            properties.segmentsOfFencesJoinUp(text);
            properties.splitsOrFindsWhyNot(text);
            properties.streamsSplitLikeBytes(text, 1 + random.nextInt(9));
            properties.readsNoFurtherThanItMust(text, random.nextInt(20_001), 1 + random.nextInt(9_000));
            properties.limitCountsFrontMatterAlone(text, 1 + random.nextInt(60));
        }
    }
}
