package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.diagnostic.TextStyle;
import java.util.Locale;

/** The choice of colours for text. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /** Returns the style of text on standard output. */
    TextStyle style(Console console) {
        boolean colors = switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> wanted(console);
        };
        return colors ? TextStyle.ANSI : TextStyle.PLAIN;
    }

    /** Returns true if colours are wanted, as no-color.org and bixense.com/clicolors have it. */
    private static boolean wanted(Console console) {
        if (!console.environment("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = console.environment("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return console.terminal().out() && !console.environment("TERM").equals("dumb");
    }

    /** The name that {@code --color} takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
