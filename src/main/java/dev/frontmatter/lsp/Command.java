package dev.frontmatter.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The command that a language server is part of. It knows how files are found and rules explained. */
public interface Command {

    /**
     * Returns a run of the command in a folder.
     *
     * @throws IOException if there is no such folder
     */
    FolderRun in(Path folder) throws IOException;

    /**
     * Returns what the command says of a rule.
     *
     * @param rule the id of the rule
     * @return Markdown; empty if there is no such rule
     */
    Optional<String> explanation(String rule);

    /** Reports what keeps the server from doing a part of its work, to whoever started it. */
    void report(String message);

    /** Returns the version of the command. */
    String version();
}
