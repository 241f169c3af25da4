package dev.frontmatter.syntax.toml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.SyntaxErrors;
import java.util.ArrayList;
import java.util.List;

/** The errors of one document of TOML, with those of characters that may stand nowhere. */
final class TomlErrors extends SyntaxErrors {

    private final byte[] bytes;
    private boolean bareCr;

    /** The most errors that are held back: more of them are not told. */
    private final int mostHeld;
    /** The errors of the expression that is being read. */
    private final List<Diagnostic.Builder> held = new ArrayList<>();

    private boolean holds;
    /** True behind a text or bracket that nothing closes: what follows may be a part of it. */
    private boolean isOpen;

    TomlErrors(Source source, Span text, Limits limits, Diagnostics diagnostics) {
        super(source, text, limits, diagnostics);
        this.bytes = source.bytes();
        this.mostHeld = limits.diagnostics();
    }

    @Override
    public void add(Diagnostic.Builder error) {
        if (holds && held.size() == mostHeld) {
            release();
        }
        if (holds) {
            held.add(error);
        } else if (isOpen && !isFull()) {
            add(error.build().withFixes(List.of()));
        } else {
            super.add(error);
        }
    }

    /** Holds the errors that follow back, until it is known if the expression that they are in is closed. */
    void hold() {
        holds = true;
    }

    /** Reports the errors that were held back. */
    void release() {
        holds = false;
        if (!held.isEmpty()) {
            held.forEach(this::add);
            held.clear();
        }
    }

    /** Forgets the errors that were held back, in favour of one that tells all of it. */
    void forget() {
        held.clear();
    }

    /** Drops the fixes of the errors that are held back, and of those that follow: they may stand within what is open. */
    void setOpen() {
        isOpen = true;
    }

    /** Reports a carriage return alone, once: a file that has one has many. */
    void bareCr(int at) {
        if (!bareCr) {
            bareCr = true;
            add(error(
                    Rules.TOML_BARE_CR,
                    at,
                    at + 1,
                    "lines of TOML must end in LF or CRLF, found a carriage return alone",
                    "save the file with LF line ends"));
        }
    }

    /** Reports a control character of a text or comment. */
    void control(int at, String hint) {
        add(error(
                Rules.TOML_CONTROL_CHARACTER,
                at,
                at + 1,
                String.format("TOML must not hold the character U+%04X", bytes[at]),
                hint));
    }

    /** Returns an error about a quote that stands within a text in such quotes, and ends it. */
    Diagnostic.Builder quoteWithin(int at, String hint) {
        return error(
                Rules.TOML_SYNTAX,
                at,
                at + 1,
                bytes[at] == '"'
                        ? "a quote within text must be written as \\\", found one that ends the text"
                        : "text in single quotes must hold none, found one that ends it",
                hint);
    }

    static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' || b == 0x7F;
    }
}
