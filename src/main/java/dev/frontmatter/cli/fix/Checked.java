package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.EscapedLines;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.fix.Fixer;
import dev.frontmatter.input.IoFailure;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The result of checking one file, and perhaps of fixing it.
 *
 * @param outcome what was found, or remains
 * @param fixed the number of diagnostics that were fixed, or would be
 * @param onlyShown true if they only would be
 * @param output what is printed of it besides diagnostics
 */
public record Checked(Outcome<?> outcome, int fixed, boolean onlyShown, Output output) {

    private static final Output NOTHING = out -> {};

    /** Something to print. */
    @FunctionalInterface
    interface Output {

        /** Prints it, on the thread that prints. What fails is the reading of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    public static Checked of(Outcome<?> outcome) {
        return new Checked(outcome, 0, false, NOTHING);
    }

    static Checked fixed(Fixer<Outcome<?>> fixer) {
        return new Checked(remaining(fixer), fixer.fixed(), false, NOTHING);
    }

    /** The fixed text goes to standard output. */
    static Checked printed(Fixer<Outcome<?>> fixer) {
        return new Checked(remaining(fixer), fixer.fixed(), false, fixer::writeTo);
    }

    /** The changes are shown and not made. */
    static Checked shown(Fixer<Outcome<?>> fixer, byte[] patch) {
        return new Checked(remaining(fixer), fixer.fixed(), true, out -> out.write(patch));
    }

    /** Returns what remains, without fixes that are known to be none. */
    private static Outcome<?> remaining(Fixer<Outcome<?>> fixer) {
        Outcome<?> remaining = fixer.remaining();
        return remaining.with(remaining.diagnostics().stream()
                .map(diagnostic -> diagnostic.withFixes(diagnostic.fixes().stream()
                        .filter(fix -> !fixer.isRefused(fix))
                        .toList()))
                .toList());
    }

    /** Returns this as it may be printed on a terminal: a patch there is to be read, and nothing in it may act. */
    public Checked onTerminal() {
        return onlyShown ? new Checked(outcome, fixed, true, out -> output.writeTo(new EscapedLines(out))) : this;
    }

    /** Returns this with another outcome. */
    public Checked with(Outcome<?> other) {
        return new Checked(other, fixed, onlyShown, output);
    }

    /** Returns this after an earlier check of the same file; where it is only shown how to fix it, this says all. */
    public Checked after(Checked earlier) {
        return onlyShown || earlier.onlyShown() ? this : new Checked(outcome, earlier.fixed() + fixed, false, output);
    }

    public void print(Console console) {
        try {
            output.writeTo(console.out());
        } catch (IOException e) {
            throw new CannotCheckException(outcome.name() + " cannot be read: " + IoFailure.reason(e), e);
        }
    }
}
