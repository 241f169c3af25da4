package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.DisplayText;

/** Text in XML 1.0. {@link DisplayText} escapes what XML forbids, and what acts on a terminal or a CI system. */
final class Xml {

    private Xml() {}

    /** Returns text in double quotes, on one line. */
    static String attribute(String text) {
        return text(DisplayText.escape(text));
    }

    /** Returns text between tags; it is escaped for display already, and its line ends stay. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
