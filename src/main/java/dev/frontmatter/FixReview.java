package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.fix.Verdict;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Takes back the fixes of fences and syntax that would bring something else to light, by parsing the document as each would
 * leave it. What a fix does to the rest of a document, only the whole document tells: a line that is moved to column 1 may
 * become a key, a list entry or the body.
 */
final class FixReview {

    /** So many bytes may be parsed in all, and so many times the document: each error of it costs a reading. */
    private static final long MOST_BYTES = 1 << 17;

    private static final int MOST_TIMES = 8;

    private final DocumentParser parser;
    private final Source source;
    private final List<Diagnostic> before;
    private final long cost;
    private long left;

    private FixReview(DocumentParser parser, Source source, List<Diagnostic> before) {
        this.parser = parser;
        this.source = source;
        this.before = before;
        this.cost = (1 + readings(before)) * source.length();
        this.left = MOST_BYTES + (long) MOST_TIMES * source.length();
    }

    /** Returns how many times YAML is read again behind an error. */
    private static long readings(List<Diagnostic> before) {
        return before.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic.rule().family().equals(Rules.INDENT.family()))
                .count();
    }

    /**
     * Takes back what is not right.
     *
     * @param parser parses the document as it would be
     * @param source the document, as far as it was read
     * @param diagnostics what was found in it; of its fixes the right ones remain, as far as it is known in bounded time
     */
    static void review(DocumentParser parser, Source source, Diagnostics diagnostics) {
        if (diagnostics.hasFixes()) {
            FixReview review = new FixReview(parser.withoutFixes(), source, diagnostics.toList());
            diagnostics.retainFixes(review::isRight);
        }
    }

    private boolean isRight(Diagnostic diagnostic, Fix fix) {
        left -= cost;
        return left >= 0 && Verdict.isRight(diagnostic, fix, before, after(fix));
    }

    private List<Diagnostic> after(Fix fix) {
        byte[] changed = fix.applyTo(Arrays.copyOf(source.bytes(), source.length()));
        try (ParsedDocument parsed = parser.parse(Source.wrap(source.name(), changed))) {
            return parsed.diagnostics().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory needs no reading", e);
        }
    }
}
