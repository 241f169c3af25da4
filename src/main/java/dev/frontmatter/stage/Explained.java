package dev.frontmatter.stage;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out of the diagnostics of a document those that another one explains, so that one fault is one diagnostic. */
final class Explained {

    private static final String YAML = "yaml";
    private static final String SCHEMA = "schema";

    /** Rules of the closing line that a warning may be of. */
    private static final Set<Rule> CLOSERS =
            Set.of(Rules.CLOSER_MISSING, Rules.CLOSER_INDENTED, Rules.CLOSER_CHARACTERS);

    /** Warnings of values that are other ones than those that were meant. */
    private static final Set<Rule> OF_WRITING = Set.of(
            Rules.COMMENT_IN_TEXT,
            Rules.LIST_IN_TEXT,
            Rules.LIST_ENTRY,
            Rules.TRAILING_COMMA,
            Rules.TYPOGRAPHIC_QUOTE,
            Rules.LOOKALIKE);

    private Explained() {}

    /** Returns the diagnostics that no other one explains, in the order of the given ones. */
    static List<Diagnostic> leftOut(List<Diagnostic> all) {
        boolean warnings = all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
        boolean errors = all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return warnings && errors ? withoutErrorsOfWriting(withoutUnknownKeys(all)) : all;
    }

    /**
     * Makes errors of warnings about how a value is written, where the value is an error for that. One with a fix stays, in
     * place of its warning.
     */
    private static List<Diagnostic> withoutErrorsOfWriting(List<Diagnostic> all) {
        Map<String, Diagnostic> warnings = new HashMap<>();
        for (Diagnostic diagnostic : all) {
            if (diagnostic.severity() == Severity.WARNING && OF_WRITING.contains(diagnostic.rule())) {
                warnings.putIfAbsent(diagnostic.pointer(), diagnostic);
            }
        }
        Set<Diagnostic> causes = new HashSet<>();
        Set<Diagnostic> leftOut = new HashSet<>();
        for (Diagnostic diagnostic : all) {
            Diagnostic warning = warnings.get(diagnostic.pointer());
            boolean ofValue = diagnostic.severity() == Severity.ERROR
                    && diagnostic.rule().family().equals(SCHEMA)
                    && !diagnostic.rule().equals(Rules.UNKNOWN_KEY);
            if (warning != null && ofValue && diagnostic.fixes().isEmpty()) {
                causes.add(warning);
                leftOut.add(diagnostic);
            } else if (warning != null && ofValue) {
                leftOut.add(warning);
            }
        }
        return all.stream()
                .filter(diagnostic -> !leftOut.contains(diagnostic))
                .map(diagnostic -> causes.contains(diagnostic) ? diagnostic.withSeverity(Severity.ERROR) : diagnostic)
                .toList();
    }

    private static boolean holds(Diagnostic key, Diagnostic part) {
        return key.span().start() <= part.span().start()
                && part.span().end() <= key.span().end();
    }

    private static boolean isOfText(Diagnostic diagnostic) {
        return diagnostic.rule().family().equals(YAML);
    }

    /**
     * Makes errors of warnings about a key that is markup or text of the body, where the key is none that is known.
     */
    private static List<Diagnostic> withoutUnknownKeys(List<Diagnostic> all) {
        Map<String, Diagnostic> keys = new HashMap<>();
        Diagnostic body = null;
        for (Diagnostic diagnostic : all) {
            if (CLOSERS.contains(diagnostic.rule())) {
                body = diagnostic;
            } else if (diagnostic.severity() == Severity.WARNING && isOfText(diagnostic)) {
                keys.putIfAbsent(diagnostic.pointer(), diagnostic);
            }
        }
        Set<Diagnostic> causes = new HashSet<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            Diagnostic cause = keys.get(diagnostic.pointer());
            boolean unknown = diagnostic.rule().equals(Rules.UNKNOWN_KEY) && diagnostic.severity() == Severity.ERROR;
            boolean ofValue = diagnostic.severity() == Severity.ERROR
                    && diagnostic.rule().family().equals(SCHEMA);
            boolean ofBody = body != null
                    && (unknown && diagnostic.span().start() >= body.span().start()
                            || ofValue && holds(diagnostic, body));
            if (body != null && ofBody) {
                causes.add(body);
            } else if (unknown && cause != null && holds(diagnostic, cause)) {
                causes.add(cause);
            } else {
                left.add(diagnostic);
            }
        }
        return left.stream()
                .map(diagnostic -> causes.contains(diagnostic) ? diagnostic.withSeverity(Severity.ERROR) : diagnostic)
                .toList();
    }
}
