package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mends one text by the fixes of its diagnostics, and again while that shows new ones. Only the beginning of the text is
 * held in memory, as far as it must be read.
 *
 * <p>The text is read again after each change, and a change that is not right is taken back: renaming a key to one that is
 * there already, for one.
 */
final class Fixer {

    /** Each round makes progress; this is for what nobody thought of. */
    private static final int MOST_ROUNDS = 100;

    private final String name;
    private final KeptInput input;
    private final Reading<?> reading;
    private final boolean onlySafe;
    private final Outcome<?> found;
    private Edits edits = Edits.NONE;
    private Outcome<?> remaining;
    private int fixed;

    private Fixer(String name, InputStream in, Reading<?> reading, boolean onlySafe) throws IOException {
        this.name = name;
        this.onlySafe = onlySafe;
        this.input = new KeptInput(in);
        this.reading = reading;
        this.found = read(edits);
        this.remaining = found;
    }

    /**
     * Reads a text and mends it, in memory.
     *
     * @param name the text's name, as diagnostics give it
     * @param in the text
     * @param reading how the text is checked
     * @param onlySafe whether fixes that are not safe are left out
     */
    static Fixer fix(String name, InputStream in, Reading<?> reading, boolean onlySafe) throws IOException {
        Fixer fixer = new Fixer(name, in, reading, onlySafe);
        for (int round = 0; round < MOST_ROUNDS && fixer.round(); round++) {}
        return fixer;
    }

    /** What was found in the text as it is. */
    Outcome<?> found() {
        return found;
    }

    /** What is found in the mended text. */
    Outcome<?> remaining() {
        return remaining;
    }

    /** How many fixes were made. */
    int fixed() {
        return fixed;
    }

    /** The changes of the text. */
    Edits edits() {
        return edits;
    }

    /** The beginning of the text as it is. */
    KeptInput input() {
        return input;
    }

    /** Writes the mended text, for which the input is read to its end. */
    void writeTo(OutputStream out) throws IOException {
        out.write(edits.applyTo(input.bytes(), input.length()));
        input.rest().transferTo(out);
    }

    /** Makes the fixes that can be made now; false if there is none. */
    private boolean round() throws IOException {
        List<Attempt> attempts = attempts();
        if (attempts.isEmpty()) {
            return false;
        }
        if (make(attempts)) {
            return true;
        }
        int before = fixed;
        int growth = 0;
        for (Attempt attempt : attempts.size() == 1 ? List.<Attempt>of() : attempts) {
            if (make(List.of(attempt.movedBy(growth)))) {
                growth += attempt.growth();
            }
        }
        return fixed > before;
    }

    /** The best fix of each diagnostic, in the order of their places; of those that overlap, the first. */
    private List<Attempt> attempts() {
        List<Attempt> possible = new ArrayList<>();
        for (Diagnostic diagnostic : remaining.diagnostics()) {
            diagnostic.fixes().stream()
                    .filter(fix -> fix.safe() || !onlySafe)
                    .min(Comparator.comparing(Fix::safe).reversed())
                    .ifPresent(fix -> possible.add(
                            new Attempt(diagnostic, diagnostic.span().start(), fix)));
        }
        possible.sort(
                Comparator.comparingInt((Attempt attempt) -> attempt.span().start())
                        .thenComparingInt(attempt -> attempt.span().end()));
        List<Attempt> apart = new ArrayList<>();
        int end = -1;
        for (Attempt attempt : possible) {
            Span span = attempt.span();
            if (span.start() > end || span.start() == end && !span.isEmpty()) {
                apart.add(attempt);
                end = span.end();
            }
        }
        return apart;
    }

    private boolean make(List<Attempt> attempts) throws IOException {
        Edits more = edits.and(attempts.stream()
                .flatMap(attempt -> attempt.fix().replacements().stream())
                .toList());
        Outcome<?> after = read(more);
        if (!Verdict.isRight(remaining.diagnostics(), after.diagnostics(), attempts)) {
            return false;
        }
        edits = more;
        remaining = after;
        fixed += attempts.size();
        return true;
    }

    private Outcome<?> read(Edits edits) throws IOException {
        byte[] beginning = edits.applyTo(input.bytes(), input.length());
        InputSource source = InputSource.over(name, new SequenceInputStream(new ByteArrayInputStream(beginning), input));
        source.load(beginning.length);
        Outcome<?> outcome = reading.read(source);
        source.stop();
        return outcome;
    }
}
