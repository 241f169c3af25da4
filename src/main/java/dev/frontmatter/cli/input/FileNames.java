package dev.frontmatter.cli.input;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;

/** Names of files as text. */
final class FileNames {

    /** The character that stands for bytes of a name that are no text in this system's encoding. */
    static final char UNKNOWN = '\uFFFD';

    /** The encoding in which other programs here write names: that of the file system, and on Windows UTF-8. */
    static final Charset ENCODING = encoding();

    private FileNames() {}

    private static Charset encoding() {
        try {
            return File.separatorChar == '/'
                    ? Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A path as git writes it. */
    static String slashed(Path path) {
        String text = path.toString();
        return File.separatorChar == '/' ? text : text.replace(File.separatorChar, '/');
    }
}
