package dev.frontmatter.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IoFailureTest {

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(IoFailure.reason(new NoSuchFileException("a.md"))).isEqualTo("it does not exist");
        assertThat(IoFailure.reason(new AccessDeniedException("a.md"))).isEqualTo("permission denied");
        assertThat(IoFailure.reason(new FileSystemException("a.md", null, "Too many levels")))
                .isEqualTo("Too many levels");
        assertThat(IoFailure.reason(new FileSystemException("a.md"))).isEqualTo("FileSystemException");
    }

    @Test
    void namesTheFile() {
        IOException unnamed = new IOException("Is a directory");
        IOException named = new NoSuchFileException("a.md");

        assertThat(IoFailure.naming(Path.of("a.md"), unnamed))
                .hasMessage("a.md: Is a directory")
                .hasCause(unnamed);
        assertThat(IoFailure.naming(Path.of("b.md"), named)).isSameAs(named);
    }
}
