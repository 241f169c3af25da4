package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values as JSON that is also safe to show on a terminal and in the log of a CI system. Jackson is loaded with this class and not before.
 *
 * <p>Outside its strings JSON is plain ASCII, and the escapes of {@link DisplayText} for what Jackson leaves as it is
 * are those of JSON: so the escaped text is the same JSON.
 */
public final class Json {

    // All that differs between Jackson's minor versions is said.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .addModule(FiniteNumbers.module())
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter ON_ONE_LINE = MAPPER.writer();

    private static final ObjectWriter INDENTED = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private Json() {}

    /** Returns true if a text is a JSON Pointer (RFC 6901). */
    public static boolean isPointer(String text) {
        try {
            JsonPointer.compile(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Returns the value that a JSON Pointer (RFC 6901) names within another, as JSON; null if there is none.
     *
     * @throws IllegalArgumentException if the text is no pointer, or the value cannot be written
     */
    public static @Nullable Object at(Object value, String pointer) {
        JsonPointer compiled = JsonPointer.compile(pointer);
        try {
            JsonNode found = MAPPER.valueToTree(value).at(compiled);
            return found.isMissingNode() ? null : found;
        } catch (JacksonException e) {
            throw unwritable(e);
        }
    }

    /** Returns the pointers of the numbers within a value that JSON has no words for, infinities and NaN: they are null. */
    public static List<String> notFinite(Object value) {
        List<String> found = new ArrayList<>();
        write(MAPPER.writer().withAttribute(FiniteNumbers.OTHERS, found), value);
        return found;
    }

    /**
     * Returns JSON on one line, without a line end.
     *
     * @throws IllegalArgumentException if the value cannot be written
     */
    public static String line(Object value) {
        return DisplayText.escape(write(ON_ONE_LINE, value));
    }

    /**
     * Returns JSON with each key and element on its own line; the last one has no line end.
     *
     * @throws IllegalArgumentException if the value cannot be written
     */
    public static String indented(Object value) {
        return write(INDENTED, value).lines().map(DisplayText::escape).collect(Collectors.joining("\n"));
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw unwritable(e);
        }
    }

    private static IllegalArgumentException unwritable(JacksonException e) {
        return new IllegalArgumentException("this cannot be written as JSON: " + e.getOriginalMessage(), e);
    }
}
