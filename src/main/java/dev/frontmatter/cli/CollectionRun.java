package dev.frontmatter.cli;

import dev.frontmatter.cli.fix.Checked;
import dev.frontmatter.cli.input.Changes;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.Treated;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run over files of collections: those that are asked for are told, and compared with all others. Of files it holds their
 * diagnostics, and what is kept to be compared.
 */
final class CollectionRun {

    private final ConfiguredCollections collections;
    private final Reading<?> reading;
    private final Policy policy;
    private final @Nullable Changes changes;
    private final @Nullable Function<Reading<?>, Function<Input, Checked>> fixing;

    /** The facts of each file, by its path in the collections. */
    private final Map<String, ContentFacts> facts = new TreeMap<>();

    /** The files with comments that may silence rules, by their names. */
    private final Map<String, Source> commented = new HashMap<>();

    private final List<Asked> asked = new ArrayList<>();
    private List<Diagnostic> unused = List.of();

    /** A file that is asked for. */
    private record Asked(Input input, Checked checked) {}

    /**
     * Creates a run that has read nothing.
     *
     * @param collections the collections
     * @param reading reads each file
     * @param policy the weight of the diagnostics that depend on other files; the reading weighs all others
     * @param changes the differences that the files are asked for by; null if they are asked for by name
     * @param fixing makes of a reading the way to check and fix a file; null if nothing is fixed
     */
    CollectionRun(
            ConfiguredCollections collections,
            Reading<?> reading,
            Policy policy,
            @Nullable Changes changes,
            @Nullable Function<Reading<?>, Function<Input, Checked>> fixing) {
        this.collections = collections;
        this.reading = reading;
        this.policy = policy;
        this.changes = changes;
        this.fixing = fixing;
    }

    /**
     * Checks files.
     *
     * @param inputs the files that are asked for
     * @param check checks one of them
     * @param all the files of all collections; null if all of them are asked for
     * @param tell takes the files that are asked for in their order, then others with diagnostics that touch them, by path
     */
    void forEach(Inputs inputs, Function<Input, Checked> check, @Nullable Inputs all, Consumer<Checked> tell) {
        inputs.forEach(input -> new Asked(input, check.apply(input)), this::add);
        if (all != null) {
            readOthers(all);
        }
        ContentResult result = compare();
        unused = collections.unused(facts.values());
        if (fixing != null) {
            fixAcross(result, fixing);
            result = compare();
        }
        Set<String> names = new HashSet<>();
        for (Asked each : asked) {
            names.add(each.checked().outcome().name());
            tell.accept(withAcross(each.checked(), result));
        }
        tellOthers(result, names, tell);
    }

    /** Returns the warnings about collections and rules that look at nothing. */
    List<Diagnostic> unused() {
        return unused;
    }

    private void add(Asked each) {
        asked.add(each);
        keep(each.checked().outcome());
    }

    private void keep(Outcome<?> outcome) {
        ContentFacts kept = outcome.facts();
        if (kept != null) {
            facts.put(kept.entry().path(), kept);
        }
        if (outcome.commented() != null) {
            commented.put(outcome.name(), outcome.commented());
        }
    }

    private void readOthers(Inputs all) {
        Set<String> known = Set.copyOf(facts.keySet());
        all.forEach(
                input -> isKnown(known, input) ? Optional.<Outcome<?>>empty() : Optional.of(input.read(reading)),
                outcome -> outcome.ifPresent(this::keep));
    }

    private boolean isKnown(Set<String> known, Input input) {
        String path = collections.path(Path.of(input.name()));
        return path != null && known.contains(path);
    }

    private ContentResult compare() {
        return collections.compare(List.copyOf(facts.values()));
    }

    private Checked withAcross(Checked checked, ContentResult result) {
        return checked.with(withAcross(checked.outcome(), result));
    }

    private <T> Outcome<T> withAcross(Outcome<T> outcome, ContentResult result) {
        ContentFacts kept = outcome.facts();
        List<Diagnostic> across = kept == null ? List.of() : result.across(kept);
        return across.isEmpty() && outcome.commented() == null
                ? outcome
                : outcome.and(treated(outcome.commented(), across, outcome.contentRules()));
    }

    private Treated treated(@Nullable Source source, List<Diagnostic> across, Set<Rule> rules) {
        try {
            return policy.applyAcross(source, across, rules);
        } catch (IOException e) {
            throw new UncheckedIOException("what was read needs no more reading", e);
        }
    }

    /** Fixes files whose diagnostics depend on others, one after the other. */
    private void fixAcross(ContentResult result, Function<Reading<?>, Function<Input, Checked>> fixer) {
        Function<Input, Checked> check = fixer.apply(new AcrossReading<>(reading));
        for (int i = 0; i < asked.size(); i++) {
            Asked each = asked.get(i);
            ContentFacts kept = each.checked().outcome().facts();
            boolean fixable = kept != null
                    && each.input().file() != null
                    && result.across(kept).stream()
                            .anyMatch(diagnostic -> !diagnostic.fixes().isEmpty());
            if (fixable) {
                Checked fixed = check.apply(each.input()).after(each.checked());
                keep(fixed.outcome());
                asked.set(i, new Asked(each.input(), fixed.with(withoutAcross(fixed.outcome()))));
            }
        }
    }

    /** Returns an outcome without the diagnostics that depend on other files. */
    private <T> Outcome<T> withoutAcross(Outcome<T> outcome) {
        ContentFacts kept = outcome.facts();
        if (kept == null) {
            return outcome;
        }
        List<Diagnostic> across = treated(outcome.commented(), compare().across(kept), outcome.contentRules())
                .diagnostics();
        return outcome.with(outcome.diagnostics().stream()
                .filter(diagnostic -> !across.contains(diagnostic))
                .toList());
    }

    /** Reads a file as it would be compared with the others. */
    private final class AcrossReading<T> implements Reading<T> {

        private final Reading<T> alone;

        AcrossReading(Reading<T> alone) {
            this.alone = alone;
        }

        @Override
        public Outcome<T> read(Source source) throws IOException {
            Outcome<T> outcome = alone.read(source);
            ContentFacts kept = outcome.facts();
            if (kept == null) {
                return outcome;
            }
            Map<String, ContentFacts> after = new HashMap<>(facts);
            after.put(kept.entry().path(), kept);
            return withAcross(outcome, collections.compare(List.copyOf(after.values())));
        }
    }

    /** Tells files that are not asked for, but have diagnostics with a place in one that is. */
    private void tellOthers(ContentResult result, Set<String> names, Consumer<Checked> tell) {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        Set<Diagnostic> touching = new LinkedHashSet<>(result.touching(names::contains));
        if (changes != null) {
            // What a changed file was called before is not known: it may be what others still refer to.
            touching.addAll(result.dependingOn(names::contains));
            touching.addAll(missing(result, changes.gone()));
        }
        for (Diagnostic diagnostic : touching) {
            if (!names.contains(diagnostic.sourceName())) {
                byFile.computeIfAbsent(diagnostic.sourceName(), name -> new ArrayList<>())
                        .add(diagnostic);
            }
        }
        byFile.forEach((name, diagnostics) -> {
            Outcome<?> outcome = new Outcome<>(name, null, List.of());
            outcome = outcome.and(treated(commented.get(name), diagnostics, Set.of()));
            if (!outcome.diagnostics().isEmpty()) {
                tell.accept(Checked.of(outcome));
            }
        });
    }

    /** Returns the diagnostics that are there since files are gone. */
    private List<Diagnostic> missing(ContentResult result, Set<Path> gone) {
        Set<String> paths = new HashSet<>();
        Set<String> emptied = new HashSet<>();
        Set<String> fileNames = new HashSet<>();
        for (Path file : gone) {
            String collection = collections.collection(file);
            if (collection != null) {
                paths.add(collections.path(file));
                emptied.add(collection);
            }
            fileNames.add(String.valueOf(file.getFileName()));
        }
        List<Diagnostic> missing = new ArrayList<>(result.dependingOn(emptied));
        for (ContentFacts each : result.facts()) {
            result.across(each).stream()
                    .filter(diagnostic -> diagnostic.rule().equals(Rules.MISSING_TRANSLATION)
                            && diagnostic.expected().filter(paths::contains).isPresent())
                    .forEach(missing::add);
            each.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.rule().equals(Rules.MISSING_FILE)
                            && fileNames.contains(fileName(diagnostic.found().orElse(""))))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** Returns the file name that a reference ends with. */
    private static String fileName(String reference) {
        int end = 0;
        while (end < reference.length() && "?#".indexOf(reference.charAt(end)) < 0) {
            end++;
        }
        return reference.substring(reference.lastIndexOf('/', end) + 1, end);
    }
}
