package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;

/** Takes the warnings of a document, each with its fix if that is right: the text can be read as a whole with it. */
final class WarningSink {

    /** So many bytes may be read in all, and so many times the text: each fix that is tried costs a reading. */
    private static final int MOST_BYTES = 1 << 17;

    private final Diagnostics diagnostics;
    private final FixTrial trial;
    private final int length;
    private long left;

    WarningSink(DataTree tree, Span text, Limits limits, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.trial = new FixTrial(tree.source(), text, limits, diagnostics.withFixes());
        this.length = text.length();
        this.left = MOST_BYTES + (long) length;
    }

    void add(Diagnostic.Builder warning) {
        diagnostics.add(warning);
    }

    /** Adds a warning with the first of two fixes that is right, and its advice; with the advice of the second if none is. */
    void add(Diagnostic.Builder warning, Fix fix, Fix other) {
        boolean first = isRight(fix);
        Fix chosen = first ? fix : other;
        Diagnostic.Builder advised = warning.hint(chosen.description());
        diagnostics.add(first || isRight(other) ? advised.fix(chosen) : advised);
    }

    /** Adds a warning, and its fix unless that makes the text unreadable or there have been too many. */
    void add(Diagnostic.Builder warning, Fix fix) {
        diagnostics.add(isRight(fix) ? warning.fix(fix) : warning);
    }

    private boolean isRight(Fix fix) {
        left -= length;
        return left >= 0
                && diagnostics.withFixes()
                && !diagnostics.isFull()
                && trial.left(fix, fix.span().end()) == 0;
    }
}
