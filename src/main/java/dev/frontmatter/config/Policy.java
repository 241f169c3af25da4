package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weight of diagnostics in a run, between reading and reporting: the severities that they are given, and the comments in
 * documents that silence them. May be used by several threads.
 */
public final class Policy {

    /** The families that are looked at only in documents whose form has no errors. */
    private static final Set<String> OF_SCHEMA = Set.of("schema", "bind");

    /** The rules whose diagnostics depend on other documents. */
    private static final Set<Rule> ACROSS =
            Set.of(Rules.DUPLICATE_VALUE, Rules.DANGLING_REFERENCE, Rules.MISSING_TRANSLATION);

    private final Severities chosen;
    private final RunConfiguration configuration;
    private final boolean inlineIgnores;
    private final Ignores ignores = new Ignores();
    private volatile @Nullable Severities severities;

    /**
     * Creates the policy of a run.
     *
     * @param chosen severities that come before those of the configuration
     * @param configuration the configuration of the run, which is not read before it is needed
     * @param inlineIgnores false to pass over comments that silence rules
     */
    public Policy(Severities chosen, RunConfiguration configuration, boolean inlineIgnores) {
        this.chosen = chosen;
        this.configuration = configuration;
        this.inlineIgnores = inlineIgnores;
    }

    /**
     * Returns the diagnostics of a document as they are told.
     *
     * @param source the document
     * @param diagnostics its diagnostics, in document order
     * @param schema what it was held against
     * @param contentRules the rules of its collection
     * @throws IOException if the document cannot be read again
     * @throws BadConfigurationException if the configuration cannot be used
     */
    public Treated apply(Source source, List<Diagnostic> diagnostics, SchemaUse schema, Set<Rule> contentRules)
            throws IOException {
        Severities given = severities();
        Treated silenced = inlineIgnores
                ? ignores.apply(
                        source,
                        diagnostics,
                        rule -> !given.isOff(rule)
                                && !ACROSS.contains(rule)
                                && ran(rule.id(), diagnostics, schema, contentRules))
                : Treated.asTheyAre(diagnostics);
        Treated weighed = given.apply(silenced.diagnostics());
        return new Treated(weighed.diagnostics(), weighed.loweredBy(), silenced.ignoredBy());
    }

    /**
     * Returns the diagnostics of a document that depend on other documents, as they are told.
     *
     * @param source the document, if it {@linkplain #hasComments has comments} that silence rules; else null
     * @param diagnostics those diagnostics, in document order
     * @param contentRules the rules of its collection, as far as a comment that silences nothing is to be told
     * @throws IOException if the document cannot be read again
     */
    public Treated applyAcross(@Nullable Source source, List<Diagnostic> diagnostics, Set<Rule> contentRules)
            throws IOException {
        Severities given = severities();
        Treated silenced = source == null || !inlineIgnores
                ? Treated.asTheyAre(diagnostics)
                : ignores.applyKnown(
                        source,
                        diagnostics,
                        rule -> !given.isOff(rule) && ACROSS.contains(rule) && contentRules.contains(rule));
        Treated weighed = severities().apply(silenced.diagnostics());
        return new Treated(weighed.diagnostics(), weighed.loweredBy(), silenced.ignoredBy());
    }

    /** Returns true if a document may have comments that silence rules. */
    public static boolean hasComments(Source source) {
        return Ignores.areIn(source);
    }

    /** Returns diagnostics that are about no document, such as those of a schema, as they are told. */
    public Treated apply(List<Diagnostic> diagnostics) {
        return severities().apply(diagnostics);
    }

    /** Returns true if a diagnostic is told although its rule is off: an error that makes the file unreadable. */
    public boolean isToldAnyway(Diagnostic diagnostic) {
        return severities().isOff(diagnostic.rule()) && !Level.maySilence(diagnostic);
    }

    private Severities severities() {
        Severities known = severities;
        if (known == null) {
            known = chosen.or(configuration.severities());
            severities = known;
        }
        return known;
    }

    /**
     * Returns true if a rule was looked at in a document.
     *
     * @param rule the id of the rule
     * @param diagnostics the diagnostics of the document
     * @param schema what it was held against
     * @param contentRules the rules of its collection
     */
    public static boolean ran(String rule, List<Diagnostic> diagnostics, SchemaUse schema, Set<Rule> contentRules) {
        String family = rule.substring(0, Math.max(0, rule.indexOf('/')));
        return OF_SCHEMA.contains(family)
                ? schema == SchemaUse.NAMED && diagnostics.stream().noneMatch(Policy::endsReading)
                : !family.equals("content")
                        || contentRules.stream().anyMatch(each -> each.id().equals(rule));
    }

    private static boolean endsReading(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR && Level.isAlwaysTold(diagnostic.rule());
    }
}
