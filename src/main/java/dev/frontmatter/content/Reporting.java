package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what checks report, until each has said all of it. Not thread-safe. */
final class Reporting implements ContentCheck.Report {

    /** The most diagnostics of one document. */
    private static final int MOST = Limits.defaults().diagnostics();

    private final @Nullable Source source;
    private final List<Reported> reported = new ArrayList<>();

    /**
     * Creates one that has collected nothing.
     *
     * @param source the document that is looked at; null at the end, when none is held
     */
    Reporting(@Nullable Source source) {
        this.source = source;
    }

    /** Returns what was reported, in that order. */
    List<Diagnostic> diagnostics() {
        return reported.stream().map(each -> each.builder.build()).toList();
    }

    /** Returns the collection that each of these depends on, or null, in the same order. */
    List<@Nullable String> collections() {
        List<@Nullable String> collections = new ArrayList<>();
        reported.forEach(each -> collections.add(each.collection));
        return collections;
    }

    @Override
    public ContentCheck.Reported error(String rule, Place place, String message) {
        return add(Severity.ERROR, rule, place, message);
    }

    @Override
    public ContentCheck.Reported warning(String rule, Place place, String message) {
        return add(Severity.WARNING, rule, place, message);
    }

    private ContentCheck.Reported add(Severity severity, String id, Place place, String message) {
        Rule rule = new Rule(id);
        Diagnostic.Builder builder;
        if (source == null || !source.name().equals(place.sourceName())) {
            builder = Diagnostic.at(severity, rule, place, message);
        } else if (severity == Severity.ERROR) {
            builder = Diagnostic.error(rule, source, place.span(), message).at(place.pointer());
        } else {
            builder = Diagnostic.warning(rule, source, place.span(), message).at(place.pointer());
        }
        Reported added = new Reported(builder);
        if (source == null || reported.size() < MOST) {
            reported.add(added);
        } else if (reported.size() == MOST) {
            String more = "more than " + MOST + " diagnostics of rules; the rest is left out";
            reported.add(new Reported(Diagnostic.at(Severity.ERROR, Rules.LIMIT_DIAGNOSTICS, place, more)));
        }
        return added;
    }

    private static final class Reported implements ContentCheck.Reported {

        private final Diagnostic.Builder builder;
        private @Nullable String collection;

        Reported(Diagnostic.Builder builder) {
            this.builder = builder;
        }

        @Override
        public ContentCheck.Reported dependsOn(String name) {
            collection = Objects.requireNonNull(name, "name");
            return this;
        }

        @Override
        public ContentCheck.Reported expected(String expected, String found) {
            builder.expected(Objects.requireNonNull(expected, "expected"));
            builder.found(Objects.requireNonNull(found, "found"));
            return this;
        }

        @Override
        public ContentCheck.Reported hint(String hint) {
            builder.hint(Objects.requireNonNull(hint, "hint"));
            return this;
        }

        @Override
        public ContentCheck.Reported related(Place place, String message) {
            builder.related(place, message);
            return this;
        }

        @Override
        public ContentCheck.Reported fix(Fix fix) {
            builder.fix(fix);
            return this;
        }
    }
}
