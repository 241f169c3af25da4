package dev.frontmatter.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that is held back comes back as it was, from memory and from a file. */
class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 25, 1000})
    void givesBackWhatItTook(int inMemory) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        try (Spool spool = new Spool(inMemory)) {
            for (int i = 0; i < 10; i++) {
                String line = "line " + i + " é\n";
                spool.out().print(line);
                expected.append(line);
            }
            spool.copyTo(copy);
        }

        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }
}
