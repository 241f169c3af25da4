package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mends one text by the safe fixes of its findings, and again while that shows new ones. Only the beginning of the text
 * is held in memory, as far as it must be read.
 *
 * <p>A fix is kept only if its finding is gone and the text still reads as far as it did before: renaming a key to one
 * that is there already would be neither.
 */
final class Fixer {

    /** Each round makes progress; this is for what nobody thought of. */
    private static final int MOST_ROUNDS = 100;

    /** The stages of reading, by the family of their rules. The first one with errors ends a reading. */
    private static final List<String> STAGES = List.of("source", "front", "yaml", "schema", "bind");

    private static final int FIRST_TO_REPORT_ALL = STAGES.indexOf("schema");

    private final String name;
    private final KeptInput input;
    private final Reading<?> reading;
    private final Outcome<?> found;
    private Edits edits = Edits.NONE;
    private Outcome<?> remaining;
    private int fixed;

    private Fixer(String name, InputStream in, Reading<?> reading) throws IOException {
        this.name = name;
        this.input = new KeptInput(in);
        this.reading = reading;
        this.found = read(edits);
        this.remaining = found;
    }

    /** Reads a text and mends it, in memory. */
    static Fixer fix(String name, InputStream in, Reading<?> reading) throws IOException {
        Fixer fixer = new Fixer(name, in, reading);
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

    /** A fix of a finding that breaks a rule. */
    private record Candidate(Rule rule, Fix fix) {

        Candidate movedBy(int bytes) {
            Span span = fix.span();
            Span moved = new Span(span.start() + bytes, span.end() + bytes);
            return new Candidate(rule, new Fix(moved, fix.replacement(), fix.safe(), fix.description()));
        }

        int growth() {
            return fix.replacement().getBytes(StandardCharsets.UTF_8).length
                    - fix.span().length();
        }
    }

    /** Makes the fixes that can be made now; false if there is none. */
    private boolean round() throws IOException {
        List<Candidate> candidates = candidates();
        if (candidates.isEmpty()) {
            return false;
        }
        if (make(candidates)) {
            return true;
        }
        int before = fixed;
        int growth = 0;
        for (Candidate candidate : candidates.size() == 1 ? List.<Candidate>of() : candidates) {
            if (make(List.of(candidate.movedBy(growth)))) {
                growth += candidate.growth();
            }
        }
        return fixed > before;
    }

    /** The first safe fix of each finding, in the order of their places; of those that overlap, the first. */
    private List<Candidate> candidates() {
        List<Candidate> safe = new ArrayList<>();
        for (Diagnostic finding : remaining.diagnostics()) {
            finding.fixes().stream()
                    .filter(Fix::safe)
                    .findFirst()
                    .ifPresent(fix -> safe.add(new Candidate(finding.rule(), fix)));
        }
        safe.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.fix().span().start())
                .thenComparingInt(candidate -> candidate.fix().span().end()));
        List<Candidate> apart = new ArrayList<>();
        int end = -1;
        for (Candidate candidate : safe) {
            Span span = candidate.fix().span();
            if (span.start() > end || span.start() == end && !span.isEmpty()) {
                apart.add(candidate);
                end = span.end();
            }
        }
        return apart;
    }

    private boolean make(List<Candidate> candidates) throws IOException {
        Edits more = edits.and(candidates.stream().map(Candidate::fix).toList());
        Outcome<?> after = read(more);
        if (!isBetter(after, candidates)) {
            return false;
        }
        edits = more;
        remaining = after;
        fixed += candidates.size();
        return true;
    }

    private boolean isBetter(Outcome<?> after, List<Candidate> made) {
        int stage = stage(after);
        if (stage != stage(remaining)) {
            return stage > stage(remaining);
        }
        int growth = 0;
        for (Candidate candidate : made) {
            Span span = candidate.movedBy(growth).fix().span();
            growth += candidate.growth();
            int end = span.end() + candidate.growth();
            for (Diagnostic finding : after.diagnostics()) {
                Span place = finding.span();
                boolean same = finding.rule().equals(candidate.rule()) && place.start() <= end;
                boolean touches = place.end() >= span.start();
                // Where only the first error is known, the next one must be further on.
                if (same && touches || stage < FIRST_TO_REPORT_ALL && place.start() <= end) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How far reading came. */
    private static int stage(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .mapToInt(finding -> STAGES.indexOf(finding.rule().family()))
                .map(stage -> stage < 0 ? STAGES.size() : stage)
                // Limits are passed at any stage, so other errors tell more.
                .reduce((a, b) -> a == 0 || b == 0 ? Math.max(a, b) : Math.min(a, b))
                .orElse(STAGES.size());
    }

    private Outcome<?> read(Edits edits) throws IOException {
        byte[] beginning = edits.applyTo(input.bytes(), input.length());
        Source source = Source.of(name, new SequenceInputStream(new ByteArrayInputStream(beginning), input));
        source.load(beginning.length);
        Outcome<?> outcome = reading.read(source);
        source.stop();
        return outcome;
    }
}
