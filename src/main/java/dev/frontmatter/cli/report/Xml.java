package dev.frontmatter.cli.report;

import dev.frontmatter.diagnostic.DisplayText;

/**
 * Text in XML 1.0. What XML forbids, and what acts on a terminal, is written as {@link DisplayText} writes it. Nothing
 * of it is a workflow command in the log of a CI system either.
 */
final class Xml {

    private Xml() {}

    /** Text in double quotes, on one line. */
    static String attribute(String text) {
        return text(DisplayText.escape(text));
    }

    /** Text between tags; it is escaped for display already, and its line ends stay. */
    static String text(String text) {
        return text.replace("\uFFFE", "\\ufffe")
                .replace("\uFFFF", "\\uffff")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("::", ":&#58;")
                .replace("##[", "#&#35;[");
    }
}
