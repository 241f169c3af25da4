package dev.frontmatter;

import dev.frontmatter.jsonschema.JsonSchema;
import dev.frontmatter.source.Limits;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a reader can be told, beside what it reads into.
 *
 * @param limits upper bounds on the size and complexity of the input
 * @param unknownKeys what to make of keys that the record does not have
 * @param withBody whether the body is read
 * @param jsonSchemas what documents must be valid under as well, asked in turn
 * @param checks the user's own checks, asked in turn
 */
record ReaderOptions<T>(
        Limits limits, UnknownKeys unknownKeys, boolean withBody, List<JsonSchema> jsonSchemas, List<Check<T>> checks) {

    static <T> ReaderOptions<T> defaults() {
        return new ReaderOptions<>(Limits.defaults(), UnknownKeys.ERROR, true, List.of(), List.of());
    }

    ReaderOptions<T> withLimits(Limits newLimits) {
        return new ReaderOptions<>(newLimits, unknownKeys, withBody, jsonSchemas, checks);
    }

    ReaderOptions<T> withUnknownKeys(UnknownKeys newUnknownKeys) {
        return new ReaderOptions<>(limits, newUnknownKeys, withBody, jsonSchemas, checks);
    }

    ReaderOptions<T> withoutBody() {
        return new ReaderOptions<>(limits, unknownKeys, false, jsonSchemas, checks);
    }

    ReaderOptions<T> withJsonSchema(JsonSchema more) {
        return new ReaderOptions<>(limits, unknownKeys, withBody, and(jsonSchemas, more), checks);
    }

    ReaderOptions<T> withCheck(Check<T> more) {
        return new ReaderOptions<>(limits, unknownKeys, withBody, jsonSchemas, and(checks, more));
    }

    private static <E> List<E> and(List<E> list, E more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
