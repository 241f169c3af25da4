package dev.frontmatter.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever piece of a document is repeated, time grows with the length: see {@link Watch}. */
class GrowthFuzz {

    private static final FrontMatterReader<Map<String, Object>> READER = FrontMatter.untyped();

    private static final int SMALL = 1 << 14;
    private static final int LARGE = 1 << 16;

    /** The first two bytes say where the piece lies that is repeated. */
    @MethodSource("dev.frontmatter.fuzz.Seeds#documents")
    @FuzzTest
    void growsWithItsLength(byte[] bytes) {
        if (bytes.length < 8) {
            return;
        }
        int start = 2 + (bytes[0] & 0xFF) * (bytes.length - 3) / 0x100;
        int length = 1 + (bytes[1] & 0xFF) * (bytes.length - start - 1) / 0x100;
        Watch.overGrowth(READER, repeated(bytes, start, length, SMALL), repeated(bytes, start, length, LARGE));
    }

    private static byte[] repeated(byte[] bytes, int start, int length, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + bytes.length);
        out.write(bytes, 2, start - 2);
        while (out.size() < size) {
            out.write(bytes, start, length);
        }
        out.write(bytes, start + length, bytes.length - start - length);
        return out.toByteArray();
    }
}
