package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.Terminal;
import dev.frontmatter.cli.input.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line that tells how far a run is. */
class ProgressTest {

    private static final Outcome<Object> CLEAN = new Outcome<>("a.md", null, List.of());

    /** Both streams, as one terminal shows them. */
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private final Console console = new Console(
            InputStream.nullInputStream(), shown, shown, Map.of(), Path.of(""), new Terminal(true, true, () -> 80));

    @Test
    void isGoneBeforeAnythingElseIsPrinted() {
        try (Progress progress = new Progress(console, null)) {
            progress.before(CLEAN);
            progress.after();
            progress.show();
            progress.before(CLEAN);
            progress.after();
            progress.show();
            Outcome<Object> broken = Outcome.unreadable("b.md", "gone");
            progress.before(broken);
            progress.show();
            console.out().print("b.md is gone\n");
            progress.after();
            progress.show();
            progress.end();
            console.out().print("the end\n");
            progress.show();
        }
        console.finish();

        assertThat(shown.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "<"))
                .isEqualTo("<1 file checked<2 files checked<b.md is gone\n<3 files checked<the end\n");
    }
}
