package dev.frontmatter.syntax.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A failure of SnakeYAML Engine that is told by the engine's words, since neither its kind, its marks nor the bytes there
 * tell it from another one. All the words that anything depends on stand here.
 */
enum EngineProblem {

    /** Unquoted text or a comment holds a DEL; the engine marks only where the word or line begins. */
    DELETE_CHARACTER("DEL character (0x7F) is not allowed in "),

    /** A tab stands before a key, a dash or other text, where the engine forbids it. */
    TAB_AS_INDENT("\\t(TAB) for indentation)"),

    /** No colon follows what must be a key; an anchor or a tag that is malformed is marked in the same way. */
    NO_COLON("could not find expected ':'"),

    /** A tag has a handle that was never defined; a tag that stands where no value may is marked in the same way. */
    UNDEFINED_HANDLE("found undefined tag handle "),

    /** A token where a block collection may go on belongs to none; a value that is missing is marked in the same way. */
    NOT_IN_BLOCK("expected <block end>, but found ");

    private final String words;

    EngineProblem(String words) {
        this.words = words;
    }

    /** Returns true if a failure is this one. */
    boolean is(MarkedYamlEngineException failure) {
        return String.valueOf(failure.getProblem()).contains(words);
    }
}
