package dev.frontmatter.diagnostic;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error or a warning at one place of a document, with advice. Immutable. Of its document it holds no more than the lines that
 * it shows, so the diagnostics of a folder can be kept without its files. Two diagnostics are equal if they say the same about
 * the same place of inputs of the same name.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public final class Diagnostic implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sourceName;
    private final Severity severity;
    private final Rule rule;
    private final String message;
    private final String pointer;
    private final Span span;
    private final @Nullable String expected;
    private final @Nullable String found;
    private final @Nullable String hint;

    @SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
    private final List<Related> related;

    @SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
    private final List<Fix> fixes;

    private final Excerpt excerpt;

    private Diagnostic(Builder builder) {
        this.sourceName = builder.sourceName;
        this.severity = builder.severity;
        this.rule = builder.rule;
        this.message = builder.message;
        this.pointer = builder.pointer;
        this.span = builder.span;
        this.expected = builder.expected;
        this.found = builder.found;
        this.hint = builder.hint;
        this.related = List.copyOf(builder.related);
        this.fixes = List.copyOf(builder.fixes);
        this.excerpt = builder.excerpt();
    }

    private Diagnostic(Diagnostic other, Severity severity, String message, @Nullable String hint, List<Fix> fixes) {
        this(other, severity, message, hint, fixes, other.excerpt);
    }

    private Diagnostic(
            Diagnostic other,
            Severity severity,
            String message,
            @Nullable String hint,
            List<Fix> fixes,
            Excerpt excerpt) {
        this.sourceName = other.sourceName;
        this.severity = Objects.requireNonNull(severity, "severity");
        this.rule = other.rule;
        this.message = Objects.requireNonNull(message, "message");
        this.pointer = other.pointer;
        this.span = other.span;
        this.expected = other.expected;
        this.found = other.found;
        this.hint = hint;
        this.related = other.related;
        this.fixes = List.copyOf(fixes);
        this.excerpt = excerpt;
    }

    /**
     * Returns this diagnostic with another message.
     *
     * @param newMessage one sentence without a full stop
     * @return a diagnostic of the same rule at the same place
     */
    public Diagnostic withMessage(String newMessage) {
        return new Diagnostic(this, severity, newMessage, hint, fixes);
    }

    /**
     * Returns this diagnostic with another severity.
     *
     * @param newSeverity how much it weighs
     * @return a diagnostic that says the same
     */
    public Diagnostic withSeverity(Severity newSeverity) {
        return new Diagnostic(this, newSeverity, message, hint, fixes);
    }

    /**
     * Returns this diagnostic with another hint.
     *
     * @param newHint a few words
     * @return a diagnostic of the same rule at the same place
     */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(this, severity, message, Objects.requireNonNull(newHint, "newHint"), fixes);
    }

    /**
     * Returns this diagnostic with other fixes.
     *
     * @param newFixes what would remove it, empty to offer nothing; each must lie on lines that a fix of this one lies on
     * @return a diagnostic that says the same
     */
    public Diagnostic withFixes(List<Fix> newFixes) {
        return new Diagnostic(this, severity, message, hint, newFixes);
    }

    /**
     * Returns this diagnostic with other fixes, which may lie anywhere.
     *
     * @param newFixes what would remove it, empty to offer nothing
     * @param source the document that it is about
     * @return a diagnostic that says the same
     */
    public Diagnostic withFixes(List<Fix> newFixes, Source source) {
        return new Diagnostic(this, severity, message, hint, newFixes, excerpt.with(source, newFixes));
    }

    /**
     * Begins a diagnostic of severity {@link Severity#ERROR}.
     *
     * @param rule the rule that is broken
     * @param source the document
     * @param span its place in the document
     * @param message one sentence without a full stop: what was expected, and what was found; it may hold text of the
     *     file as it is, since whoever shows it escapes it
     * @return a builder with these
     */
    public static Builder error(Rule rule, Source source, Span span, String message) {
        return new Builder(Severity.ERROR, rule, source, span, message);
    }

    /**
     * Begins a diagnostic of severity {@link Severity#WARNING}.
     *
     * @param rule the rule that is broken
     * @param source the document
     * @param span its place in the document
     * @param message as for {@link #error}
     * @return a builder with these
     */
    public static Builder warning(Rule rule, Source source, Span span, String message) {
        return new Builder(Severity.WARNING, rule, source, span, message);
    }

    /**
     * Begins a diagnostic at a place of which the document is no longer held. Its fixes replace just that place.
     *
     * @param severity how much it weighs
     * @param rule the rule that is broken
     * @param place where, with the pointer of the value
     * @param message as for {@link #error}
     * @return a builder with these
     */
    public static Builder at(Severity severity, Rule rule, Place place, String message) {
        return new Builder(severity, rule, place, message);
    }

    /**
     * Returns the document's name.
     *
     * @return the name of its source
     */
    public String sourceName() {
        return sourceName;
    }

    /**
     * Returns the severity.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the message: one sentence that says what was expected and what was found. Text of the file stands in it as
     * written; escape it for where it is shown.
     *
     * @return the message
     */
    public String message() {
        return message;
    }

    /**
     * Returns what was expected, where that can be said in a few words.
     *
     * @return such as {@code an integer}
     */
    public Optional<String> expected() {
        return Optional.ofNullable(expected);
    }

    /**
     * Returns what was found in its place.
     *
     * @return the text as written, or what kind of value it is
     */
    public Optional<String> found() {
        return Optional.ofNullable(found);
    }

    /**
     * Returns a hint that says what to do.
     *
     * @return such as {@code did you mean `title`?}
     */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /**
     * Returns the pointer of the value that it is about.
     *
     * @return a JSON Pointer (RFC 6901); empty for the whole document and for diagnostics before the values are known
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns its place.
     *
     * @return a range of bytes
     */
    public Span span() {
        return span;
    }

    /**
     * Returns the position of its start.
     *
     * @return line and column of the span's start
     */
    public Position start() {
        return start(span);
    }

    /**
     * Returns the position of its end.
     *
     * @return line and column after the span's last character
     */
    public Position end() {
        return end(span);
    }

    /**
     * Returns where one of its places begins.
     *
     * @param place its own span, that of a replacement of a fix, or that of a related place in its document
     * @return line and column of the start
     * @throws IllegalArgumentException if it speaks of no such place
     */
    public Position start(Span place) {
        return frame(place).start();
    }

    /**
     * Returns where one of its places ends.
     *
     * @param place its own span, that of a replacement of a fix, or that of a related place in its document
     * @throws IllegalArgumentException if it speaks of no such place
     * @return line and column after the last character
     */
    public Position end(Span place) {
        return frame(place).end();
    }

    CodeFrame frame(Span place) {
        return excerpt.frame(place);
    }

    boolean hasText() {
        return excerpt.hasText();
    }

    /**
     * Returns other places that it speaks of.
     *
     * @return an unmodifiable list, often empty
     */
    public List<Related> related() {
        return related;
    }

    /**
     * Returns suggested fixes.
     *
     * @return an unmodifiable list, the best first, often empty
     */
    public List<Fix> fixes() {
        return fixes;
    }

    /**
     * Returns the diagnostic as a JSON object, as the command writes it but for the fingerprint. Jackson 2 and 3 write a
     * diagnostic so.
     *
     * @return a new map of strings, numbers, booleans, lists and maps, null where nothing is known
     */
    @JsonValue
    public Map<String, @Nullable Object> toMap() {
        return JsonForm.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && sourceName().equals(that.sourceName())
                && severity == that.severity
                && rule.equals(that.rule)
                && message.equals(that.message)
                && pointer.equals(that.pointer)
                && span.equals(that.span)
                && Objects.equals(expected, that.expected)
                && Objects.equals(found, that.found)
                && Objects.equals(hint, that.hint)
                && related.equals(that.related)
                && fixes.equals(that.fixes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceName(), rule, span, message);
    }

    /** Returns the first line of its text form, as {@code a.md:3:1: error[schema/required]: title is missing}. */
    @Override
    public String toString() {
        return DiagnosticText.headline(this);
    }

    /** A diagnostic that is being made. */
    public static final class Builder {

        private final Severity severity;
        private final Rule rule;
        private final String sourceName;
        /** A fix of more is one of all that is between them. */
        private static final int MOST_REPLACEMENTS = 32;

        private final @Nullable Source source;
        private final @Nullable Place place;
        /** Places of the document that are kept where it is not held. */
        private final List<Place> kept = new ArrayList<>();

        private final Span span;
        private final String message;
        private String pointer = "";
        private @Nullable String expected;
        private @Nullable String found;
        private @Nullable String hint;
        private final List<Related> related = new ArrayList<>();
        private final List<Fix> fixes = new ArrayList<>();

        Builder(Severity severity, Rule rule, Source source, Span span, String message) {
            this.severity = severity;
            this.rule = Objects.requireNonNull(rule, "rule");
            this.source = Objects.requireNonNull(source, "source");
            this.sourceName = source.name();
            this.place = null;
            this.span = Objects.requireNonNull(span, "span");
            this.message = Objects.requireNonNull(message, "message");
        }

        Builder(Severity severity, Rule rule, Place place, String message) {
            this.severity = Objects.requireNonNull(severity, "severity");
            this.rule = Objects.requireNonNull(rule, "rule");
            this.source = null;
            this.sourceName = place.sourceName();
            this.place = place;
            this.kept.add(place);
            this.span = place.span();
            this.message = Objects.requireNonNull(message, "message");
            this.pointer = place.pointer();
        }

        private Excerpt excerpt() {
            return place == null
                    ? Excerpt.of(Objects.requireNonNull(source), span, related, fixes)
                    : new Excerpt(
                            place.hasText(),
                            kept.stream().map(Place::frame).distinct().toList());
        }

        /**
         * Sets the pointer of the value that it is about.
         *
         * @param pointer a JSON Pointer (RFC 6901)
         * @return this
         */
        public Builder at(String pointer) {
            this.pointer = Objects.requireNonNull(pointer, "pointer");
            return this;
        }

        /**
         * Sets what was expected.
         *
         * @param expected a few words, or null to leave it open
         * @return this
         */
        public Builder expected(@Nullable String expected) {
            this.expected = expected;
            return this;
        }

        /**
         * Sets what was found in its place.
         *
         * @param found a few words or the text as written, or null to leave it open
         * @return this
         */
        public Builder found(@Nullable String found) {
            this.found = found;
            return this;
        }

        /**
         * Sets the hint that says what to do.
         *
         * @param hint a few words, or null for nothing
         * @return this
         */
        public Builder hint(@Nullable String hint) {
            this.hint = hint;
            return this;
        }

        /**
         * Adds a second place.
         *
         * @param span its place
         * @param message a few words on it
         * @return this
         * @throws IllegalStateException if the diagnostic was begun at a place whose document is not held
         */
        public Builder related(Span span, String message) {
            if (source == null) {
                throw new IllegalStateException("the document is not held; hand over a place of it");
            }
            return related(source, span, message);
        }

        /**
         * Adds a place that was kept.
         *
         * @param other the place, in this document or another one
         * @param message a few words on it
         * @return this
         */
        public Builder related(Place other, String message) {
            if (other.sourceName().equals(sourceName)) {
                kept.add(other);
            }
            related.add(Related.of(other, message));
            return this;
        }

        /**
         * Adds a place in another document.
         *
         * @param other the document
         * @param span its place in that document
         * @param message a few words on it
         * @return this
         */
        public Builder related(Source other, Span span, String message) {
            if (source == null && other.name().equals(sourceName)) {
                return related(Place.of(other, "", span), message);
            }
            related.add(Related.of(other, span, message));
            return this;
        }

        /**
         * Adds a place of which only that much is known.
         *
         * @param place the place
         * @return this
         */
        public Builder related(Related place) {
            related.add(Objects.requireNonNull(place, "place"));
            return this;
        }

        /**
         * Adds a suggested fix.
         *
         * @param fix the change
         * @return this
         * @throws IllegalArgumentException if the diagnostic was begun at a place whose document is not held, and the fix
         *     replaces anything else
         */
        public Builder fix(Fix fix) {
            if (place != null
                    && !fix.replacements().stream().allMatch(each -> each.span().equals(span))) {
                throw new IllegalArgumentException(
                        "of the document only " + place + " is held, and the fix replaces more");
            }
            fixes.add(source == null ? Objects.requireNonNull(fix, "fix") : withFewReplacements(fix, source));
            return this;
        }

        /** Returns a fix that does the same at no more places than the lines of can be kept. */
        private static Fix withFewReplacements(Fix fix, Source source) {
            if (fix.replacements().size() <= MOST_REPLACEMENTS) {
                return fix;
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            int at = fix.span().start();
            for (Replacement replacement : fix.replacements()) {
                text.write(source.bytes(), at, replacement.span().start() - at);
                text.writeBytes(replacement.bytes());
                at = replacement.span().end();
            }
            return new Fix(fix.span(), text.toString(StandardCharsets.UTF_8), fix.safe(), fix.description());
        }

        /**
         * Returns the diagnostic.
         *
         * @return a diagnostic with all that was said
         */
        public Diagnostic build() {
            return new Diagnostic(this);
        }
    }
}
