package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.content.ContentCheck;
import dev.frontmatter.content.DateRange;
import dev.frontmatter.content.DeprecatedKey;
import dev.frontmatter.content.ExistingFiles;
import dev.frontmatter.content.KeyOrder;
import dev.frontmatter.content.KeysTogether;
import dev.frontmatter.content.PathValues;
import dev.frontmatter.content.References;
import dev.frontmatter.content.TextLength;
import dev.frontmatter.content.Translations;
import dev.frontmatter.content.UniqueValues;
import dev.frontmatter.content.Vocabulary;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a collection, as a configuration says it. Each has, besides what it is about, a {@code severity}, a
 * {@code message} and a condition {@code when}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleEntry.Unique.class, name = "unique"),
    @JsonSubTypes.Type(value = RuleEntry.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = RuleEntry.NamedFile.class, name = "file"),
    @JsonSubTypes.Type(value = RuleEntry.OfPath.class, name = "path"),
    @JsonSubTypes.Type(value = RuleEntry.OfVocabulary.class, name = "vocabulary"),
    @JsonSubTypes.Type(value = RuleEntry.Date.class, name = "date"),
    @JsonSubTypes.Type(value = RuleEntry.Length.class, name = "length"),
    @JsonSubTypes.Type(value = RuleEntry.Order.class, name = "key-order"),
    @JsonSubTypes.Type(value = RuleEntry.OldKey.class, name = "deprecated"),
    @JsonSubTypes.Type(value = RuleEntry.Together.class, name = "required-together"),
    @JsonSubTypes.Type(value = RuleEntry.Exclusive.class, name = "mutually-exclusive"),
    @JsonSubTypes.Type(value = RuleEntry.Translation.class, name = "translation")
})
public sealed interface RuleEntry {

    /** The configuration that a rule stands in. */
    interface Context {

        /** Returns the content of a file, which is named relative to the folder of the configuration. */
        Source open(String name) throws IOException;

        /**
         * Returns the texts of a value of the rule that is a text or a list of them, as they are written: {@code 1.10} is no
         * number here.
         *
         * @param pointer the pointer of the value within the rule
         * @throws IllegalArgumentException if it is neither
         */
        List<String> texts(String pointer);
    }

    /** Returns the rule of its diagnostics. */
    Rule id();

    /** Returns the severity of its diagnostics; null for their own. */
    @Nullable
    RuleLevel severity();

    /** Returns the message of its diagnostics; null for their own. */
    @Nullable
    String message();

    /** Returns the documents for which it holds; null for all. */
    @Nullable
    When when();

    /**
     * Returns the check that this rule stands for, as it holds for all documents.
     *
     * @throws IOException if a file that it names cannot be read
     * @throws IllegalArgumentException if something in it makes no sense; the message says what
     */
    ContentCheck<?> rule(Context context) throws IOException;

    /**
     * Returns the check that this rule stands for.
     *
     * @throws IOException if a file that it names cannot be read
     * @throws IllegalArgumentException if something in it makes no sense; the message says what
     */
    default ContentCheck<?> check(Context context) throws IOException {
        ContentCheck<?> check = rule(context);
        if (message() != null) {
            check = check.withMessage(message());
        }
        if (severity() != null) {
            check = check.withSeverity(severity() == RuleLevel.WARNING ? Severity.WARNING : Severity.ERROR);
        }
        return when() == null ? check : when().of(check, context);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /**
     * Says that values are unique.
     *
     * @param keys the value paths, which are one namespace
     * @param within what they are unique within: a pointer, or a part of the path; null for the whole collection
     */
    record Unique(
            @Size(min = 1) List<String> keys,
            @Nullable String within,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.DUPLICATE_VALUE;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            UniqueValues check = UniqueValues.of(array(keys));
            return within == null ? check : check.within(within);
        }
    }

    /**
     * Says that values name documents of another collection.
     *
     * @param key the value path
     * @param to the name of the collection
     * @param as the identities that a value may stand for, with {@code {value}} and parts of the path; null for the value
     *     itself
     */
    record Reference(
            String key,
            String to,
            @Nullable Object as,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.DANGLING_REFERENCE;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            References check = References.from(key).to(to);
            return as == null ? check : check.as(array(context.texts("/as")));
        }
    }

    /**
     * Says that values name files.
     *
     * @param key the value path
     * @param under the folders that a value with a slash at its start is looked for in; empty for that of the configuration
     * @param types the types that are allowed; empty for all
     * @param max the largest size, such as {@code 300kB}; null for none
     */
    record NamedFile(
            String key,
            List<String> under,
            List<String> types,
            @Nullable Object max,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.MISSING_FILE;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            ExistingFiles check = ExistingFiles.of(key).ofTypes(array(types));
            check = under.isEmpty() ? check : check.under(array(under));
            return max == null ? check : check.ofAtMost(context.texts("/max").get(0));
        }
    }

    /**
     * Says that values equal a part of the path.
     *
     * @param key the value path
     * @param is the text with parts of the path in braces
     */
    record OfPath(
            String key,
            String is,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when) implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.PATH_MISMATCH;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            return PathValues.of(key).is(is);
        }
    }

    /**
     * Says that values are of a list.
     *
     * @param key the value path
     * @param list the values, or the name of a file of data that lists them
     */
    record OfVocabulary(
            String key,
            Object list,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when) implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.VOCABULARY;
        }

        @Override
        public ContentCheck<?> rule(Context context) throws IOException {
            return list instanceof String name
                    ? Vocabulary.in(key, context.open(name))
                    : Vocabulary.of(key, context.texts("/list"));
        }
    }

    /**
     * Says that dates are within bounds.
     *
     * @param key the value path
     * @param after the first date that is allowed; null for none
     * @param before the last date that is allowed; null for none
     */
    record Date(
            String key,
            @Nullable String after,
            @Nullable String before,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.DATE;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            DateRange check = DateRange.of(key);
            check = after == null ? check : check.after(after);
            return before == null ? check : check.before(before);
        }
    }

    /**
     * Says how long texts are, in characters.
     *
     * @param key the value path
     * @param min the smallest length; null for none
     * @param recommended the length beyond which there is a warning; null for none
     * @param max the largest length; null for none
     */
    record Length(
            String key,
            @Nullable @PositiveOrZero Integer min,
            @Nullable @Positive Integer recommended,
            @Nullable @Positive Integer max,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.LENGTH;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            if (min == null && recommended == null && max == null) {
                throw new IllegalArgumentException("it has no bound: give min, recommended or max");
            }
            TextLength check = TextLength.of(key);
            check = max == null ? check : check.max(max);
            check = min == null ? check : check.min(min);
            return recommended == null ? check : check.recommended(recommended);
        }
    }

    /**
     * Says in which order keys stand.
     *
     * @param keys the keys of the whole, in order
     */
    record Order(
            @Size(min = 2) List<String> keys,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.KEY_ORDER;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            return KeyOrder.of(array(keys));
        }
    }

    /**
     * Says that a key should no longer be given.
     *
     * @param key the value path of its value
     * @param use the value path of the key to use in its place; null for none
     */
    record OldKey(
            String key,
            @Nullable String use,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.DEPRECATED_KEY;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            DeprecatedKey check = DeprecatedKey.of(key);
            return use == null ? check : check.use(use);
        }
    }

    /**
     * Says that keys go together.
     *
     * @param keys the pointers of their values
     */
    record Together(
            @Size(min = 2) List<String> keys,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.REQUIRED_TOGETHER;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            return KeysTogether.required(array(keys));
        }
    }

    /**
     * Says that keys exclude each other.
     *
     * @param keys the pointers of their values
     */
    record Exclusive(
            @Size(min = 2) List<String> keys,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        @Override
        public Rule id() {
            return Rules.MUTUALLY_EXCLUSIVE;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            return KeysTogether.exclusive(array(keys));
        }
    }

    /**
     * Says that documents are there in each of some languages.
     *
     * @param part the part of the path that is the language
     * @param languages the languages, the original first
     */
    record Translation(
            String part,
            @Size(min = 2) List<String> languages,
            @Nullable RuleLevel severity,
            @Nullable String message,
            @Nullable When when)
            implements RuleEntry {

        /** Returns the name of the part, without its braces. */
        String partName() {
            return part.substring(1, part.length() - 1);
        }

        @Override
        public Rule id() {
            return Rules.MISSING_TRANSLATION;
        }

        @Override
        public ContentCheck<?> rule(Context context) {
            return Translations.of(part, array(languages));
        }
    }
}
