package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.TextStyle;

/**
 * How findings are written as text.
 *
 * @param style with colours or without
 * @param console knows whether a CI system would take some of it for commands
 */
public record TextForm(TextStyle style, Console console) {

    public static TextForm plain(Console console) {
        return new TextForm(TextStyle.PLAIN, console);
    }

    /** Several lines, each ended by LF. */
    String of(Diagnostic diagnostic) {
        return console.harmless(DiagnosticText.of(diagnostic, style));
    }

    /** One line, without its end. */
    String headline(Diagnostic diagnostic) {
        return console.harmless(DiagnosticText.headline(diagnostic, style));
    }
}
