package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A text whose diagnostics were fixed, again and again while that showed new ones. Only the beginning of the text is held in
 * memory, as far as it must be read.
 *
 * <p>The text is read again after each change, and a change that is not right is taken back: renaming a key to one that is
 * there already, for one.
 *
 * @param <R> the result of reading the text
 */
public final class Fixer<R> {

    /** Each round makes progress; this is for what nobody thought of. */
    private static final int MOST_ROUNDS = 100;

    private final String name;
    private final KeptInput input;
    private final Reading<R> reading;
    private final Function<R, List<Diagnostic>> diagnostics;
    private final boolean onlySafe;
    private final R found;
    private Edits edits = Edits.NONE;
    private R remaining;
    private int fixed;
    /** Fixes of the text as it is now that were made and taken back. */
    private final Set<Fix> refused = new HashSet<>();

    /**
     * Reads a text, and the text that it becomes by being fixed.
     *
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Reading<R> {

        /** Reads a text, no further than it must. */
        R read(Source source) throws IOException;
    }

    private Fixer(
            String name,
            InputStream in,
            Reading<R> reading,
            Function<R, List<Diagnostic>> diagnostics,
            boolean onlySafe)
            throws IOException {
        this.name = name;
        this.onlySafe = onlySafe;
        this.input = new KeptInput(in);
        this.reading = reading;
        this.diagnostics = diagnostics;
        this.found = read(edits);
        this.remaining = found;
    }

    /**
     * Reads a text and fixes it, in memory.
     *
     * @param name the text's name, as diagnostics give it
     * @param in the text
     * @param reading reads the text
     * @param diagnostics returns the diagnostics of a result, in document order
     * @param onlySafe if true, only safe fixes are made
     */
    public static <R> Fixer<R> fix(
            String name,
            InputStream in,
            Reading<R> reading,
            Function<R, List<Diagnostic>> diagnostics,
            boolean onlySafe)
            throws IOException {
        Fixer<R> fixer = new Fixer<>(name, in, reading, diagnostics, onlySafe);
        for (int round = 0; round < MOST_ROUNDS && fixer.round(); round++) {}
        return fixer;
    }

    /** Returns the result of reading the text as it is. */
    public R found() {
        return found;
    }

    /** Returns the result of reading the fixed text. */
    public R remaining() {
        return remaining;
    }

    /** Returns the number of fixes that were made. */
    public int fixed() {
        return fixed;
    }

    /** Returns true if a fix of what remains was made and taken back, since it is not right. */
    public boolean isRefused(Fix fix) {
        return refused.contains(fix);
    }

    /** Returns the changes of the text. */
    public Edits edits() {
        return edits;
    }

    /** Returns the beginning of the text as it is. */
    public KeptInput input() {
        return input;
    }

    /** Writes the fixed text, for which the input is read to its end. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(edits.applyTo(input.bytes(), input.length()));
        input.rest().transferTo(out);
    }

    /** Makes the fixes that can be made now; returns false if there is none that was not taken back. */
    private boolean round() throws IOException {
        List<Attempt> attempts = attempts();
        if (attempts.isEmpty()) {
            return false;
        }
        int before = fixed;
        if (!make(attempts)) {
            int growth = 0;
            for (Attempt attempt : attempts.size() == 1 ? List.<Attempt>of() : attempts) {
                if (make(List.of(attempt.movedBy(growth)))) {
                    growth += attempt.growth();
                }
            }
        }
        if (fixed > before) {
            refused.clear();
        } else {
            attempts.forEach(attempt -> refused.add(attempt.fix()));
        }
        return true;
    }

    /** Returns the best fix of each diagnostic, in the order of their places; of those that overlap, the first. */
    private List<Attempt> attempts() {
        List<Attempt> possible = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics.apply(remaining)) {
            diagnostic.fixes().stream()
                    .filter(fix -> (fix.safe() || !onlySafe) && !refused.contains(fix))
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
        R after = read(more);
        if (!Verdict.isRight(diagnostics.apply(remaining), diagnostics.apply(after), attempts)) {
            return false;
        }
        edits = more;
        remaining = after;
        fixed += attempts.size();
        return true;
    }

    private R read(Edits edits) throws IOException {
        byte[] beginning = edits.applyTo(input.bytes(), input.length());
        InputSource source =
                InputSource.over(name, new SequenceInputStream(new ByteArrayInputStream(beginning), input));
        source.load(beginning.length);
        R result = reading.read(source);
        source.stop();
        return result;
    }
}
