package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what one of the user's checks reports of a document, until the check has said all of it. */
final class CheckReport implements Check.Report {

    private final Document<?> document;
    private final List<Pending> pending = new ArrayList<>();

    CheckReport(Document<?> document) {
        this.document = document;
    }

    /** Hands over what was reported. */
    void addTo(Diagnostics diagnostics) {
        pending.forEach(each -> diagnostics.add(each.builder()));
    }

    @Override
    public Check.Reported error(String rule, String pointer, String message) {
        return add(Severity.ERROR, rule, pointer, message);
    }

    @Override
    public Check.Reported warning(String rule, String pointer, String message) {
        return add(Severity.WARNING, rule, pointer, message);
    }

    private Pending add(Severity severity, String rule, String pointer, String message) {
        Pending reported = new Pending(
                severity, new Rule(rule), Pointers.require(pointer), Objects.requireNonNull(message, "message"));
        pending.add(reported);
        return reported;
    }

    private final class Pending implements Check.Reported {

        private final Severity severity;
        private final Rule rule;
        private final String pointer;
        private final String message;
        private final List<Consumer<Diagnostic.Builder>> more = new ArrayList<>();
        private boolean atKey;

        Pending(Severity severity, Rule rule, String pointer, String message) {
            this.severity = severity;
            this.rule = rule;
            this.pointer = pointer;
            this.message = message;
        }

        @Override
        public Check.Reported atKey() {
            atKey = true;
            return this;
        }

        @Override
        public Check.Reported hint(String hint) {
            Objects.requireNonNull(hint, "hint");
            more.add(builder -> builder.hint(hint));
            return this;
        }

        @Override
        public Check.Reported related(String place, String what) {
            return related(document, place, what);
        }

        @Override
        public Check.Reported related(Document<?> other, String place, String what) {
            Objects.requireNonNull(what, "message");
            Span span = Objects.requireNonNull(other, "other").values().nearest(Pointers.require(place));
            more.add(builder -> builder.related(other.source(), span, what));
            return this;
        }

        @Override
        public Check.Reported fix(Fix fix) {
            Objects.requireNonNull(fix, "fix");
            more.add(builder -> builder.fix(fix));
            return this;
        }

        Diagnostic.Builder builder() {
            Optional<Span> key = atKey ? document.keySpan(pointer) : Optional.empty();
            Span span = key.orElseGet(() -> document.values().nearest(pointer));
            Diagnostic.Builder builder = severity == Severity.ERROR
                    ? Diagnostic.error(rule, document.source(), span, message)
                    : Diagnostic.warning(rule, document.source(), span, message);
            builder.at(pointer);
            more.forEach(each -> each.accept(builder));
            return builder;
        }
    }
}
