package dev.frontmatter;

import dev.frontmatter.jsonschema.JsonSchema;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tokenizer.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader can be told, beside what it reads into.
 *
 * @param parsing the options of the stages up to the tree
 * @param unknownKeys what to make of keys that the record does not have
 * @param jsonSchemas what documents must be valid under as well, asked in turn
 * @param checks the user's own checks, asked in turn
 * @param unsafeFixes if true, fixes that are not safe are made too
 */
record ReaderOptions<T>(
        Parsing parsing,
        UnknownKeys unknownKeys,
        List<JsonSchema> jsonSchemas,
        List<Check<T>> checks,
        boolean unsafeFixes) {

    /**
     * The options of the stages up to the tree.
     *
     * @param limits upper bounds on the size and complexity of the input
     * @param withBody true if the body is read
     * @param optional true if a file may be without front matter
     * @param wholeFile the format of files that are data from their first byte to their last; null for front matter
     */
    record Parsing(
            Limits limits,
            boolean withBody,
            boolean optional,
            @Nullable Format wholeFile) {

        static final Parsing DEFAULTS = new Parsing(Limits.defaults(), true, false, null);
    }

    static <T> ReaderOptions<T> defaults() {
        return new ReaderOptions<>(Parsing.DEFAULTS, UnknownKeys.ERROR, List.of(), List.of(), false);
    }

    Limits limits() {
        return parsing.limits();
    }

    boolean withBody() {
        return parsing.withBody();
    }

    private ReaderOptions<T> with(Parsing changed) {
        return new ReaderOptions<>(changed, unknownKeys, jsonSchemas, checks, unsafeFixes);
    }

    ReaderOptions<T> withLimits(Limits limits) {
        return with(new Parsing(limits, parsing.withBody(), parsing.optional(), parsing.wholeFile()));
    }

    ReaderOptions<T> withoutBody() {
        return with(new Parsing(parsing.limits(), false, parsing.optional(), parsing.wholeFile()));
    }

    ReaderOptions<T> withOptionalFrontMatter() {
        return with(new Parsing(parsing.limits(), parsing.withBody(), true, parsing.wholeFile()));
    }

    ReaderOptions<T> withoutFences(Format format) {
        return with(new Parsing(parsing.limits(), parsing.withBody(), parsing.optional(), format));
    }

    ReaderOptions<T> withUnknownKeys(UnknownKeys changed) {
        return new ReaderOptions<>(parsing, changed, jsonSchemas, checks, unsafeFixes);
    }

    ReaderOptions<T> withJsonSchema(JsonSchema more) {
        return new ReaderOptions<>(parsing, unknownKeys, and(jsonSchemas, more), checks, unsafeFixes);
    }

    ReaderOptions<T> withCheck(Check<T> more) {
        return new ReaderOptions<>(parsing, unknownKeys, jsonSchemas, and(checks, more), unsafeFixes);
    }

    ReaderOptions<T> withUnsafeFixes() {
        return new ReaderOptions<>(parsing, unknownKeys, jsonSchemas, checks, true);
    }

    private static <E> List<E> and(List<E> list, E more) {
        List<E> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
