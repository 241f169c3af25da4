package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.Values;
import dev.frontmatter.bytes.Needle;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Silences what comments in documents ignore. Immutable and thread-safe. */
final class Ignores {

    private static final Needle WORDS = new Needle(IgnoreComment.WORDS);

    /** Reads any document for its comments. */
    private final FileReader<Map<String, @Nullable Object>> untyped =
            new FileReader<>(FrontMatter.untyped(), () -> true);

    /**
     * Returns diagnostics without those that comments ignore, and with a warning for each comment that silences nothing.
     *
     * @param source the document
     * @param diagnostics its diagnostics, in document order
     * @param ran returns true if a rule was looked at, so that a comment about it should silence something
     * @throws IOException if the document cannot be read
     */
    Treated apply(Source source, List<Diagnostic> diagnostics, Predicate<Rule> ran) throws IOException {
        return apply(source, diagnostics, ran, true);
    }

    /** Returns the same where a document was looked at before: comments that cannot mean anything were told then. */
    Treated applyKnown(Source source, List<Diagnostic> diagnostics, Predicate<Rule> ran) throws IOException {
        return apply(source, diagnostics, ran, false);
    }

    private Treated apply(Source source, List<Diagnostic> diagnostics, Predicate<Rule> ran, boolean first)
            throws IOException {
        if (!areIn(source)) {
            return Treated.asTheyAre(diagnostics);
        }
        Values values = untyped.forFile(source.name()).tryRead(source).values();
        List<Diagnostic> kept = new ArrayList<>(diagnostics);
        Map<String, Integer> ignored = new TreeMap<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        List<Diagnostic> unused = new ArrayList<>();
        for (IgnoreComment comment : IgnoreComment.in(source, values)) {
            for (IgnoreComment.Named named : comment.rules()) {
                silence(source, comment, named, kept, ignored, mistakes, unused, ran);
            }
        }
        kept.addAll(unused);
        if (first) {
            kept.addAll(mistakes);
        }
        kept.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return new Treated(List.copyOf(kept), Map.of(), ignored);
    }

    /** Returns true if a document may have comments that ignore something. */
    static boolean areIn(Source source) {
        return WORDS.isIn(source.bytes(), source.length());
    }

    private static void silence(
            Source source,
            IgnoreComment comment,
            IgnoreComment.Named named,
            List<Diagnostic> kept,
            Map<String, Integer> ignored,
            List<Diagnostic> mistakes,
            List<Diagnostic> unused,
            Predicate<Rule> ran) {
        Rule rule;
        try {
            rule = RuleName.rule(named.text());
        } catch (IllegalArgumentException e) {
            mistakes.add(unused(source, named, named.text().isEmpty() ? "this comment names no rule" : message(e)));
            return;
        }
        if (Level.isAlwaysTold(rule) && !Rules.warnings().contains(rule)) {
            mistakes.add(unused(source, named, "`" + rule + "` cannot be ignored: it makes a file unreadable"));
            return;
        }
        int before = kept.size();
        boolean refused = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Diagnostic diagnostic = kept.get(i);
            if (diagnostic.rule().equals(rule) && isIn(diagnostic, comment.range())) {
                if (Level.maySilence(diagnostic)) {
                    kept.remove(i);
                } else {
                    refused = true;
                }
            }
        }
        if (kept.size() < before) {
            String place =
                    source.name() + ":" + source.position(named.span().start()).line();
            ignored.merge(place, before - kept.size(), Integer::sum);
        } else if (refused) {
            mistakes.add(unused(source, named, "`" + rule + "` cannot be ignored: it makes a file unreadable"));
        } else if (ran.test(rule)) {
            unused.add(unused(
                    source,
                    named,
                    "nothing " + (comment.range() == null ? "follows" : "here breaks `" + rule + "`")
                            + ", so this comment silences nothing"));
        }
    }

    private static String message(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    private static boolean isIn(Diagnostic diagnostic, @Nullable Span range) {
        int start = diagnostic.span().start();
        return range != null && range.start() <= start && start <= range.end();
    }

    private static Diagnostic unused(Source source, IgnoreComment.Named named, String message) {
        return Diagnostic.warning(Rules.CONFIG_UNUSED_IGNORE, source, named.span(), message)
                .hint("remove it, or move it to the place that it is for")
                .build();
    }
}
