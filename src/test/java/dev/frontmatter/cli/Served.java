package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.lsp.Command;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The command as a language server uses it, for servers in the process of a test. */
public final class Served {

    private Served() {}

    /** Returns the command with the environment of the test. What it reports is lost. */
    public static Command command() {
        return new ServedCommand(new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                System.getenv(),
                Path.of("")));
    }
}
