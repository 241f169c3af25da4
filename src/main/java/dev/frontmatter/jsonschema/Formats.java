package dev.frontmatter.jsonschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import dev.frontmatter.pattern.EcmaPattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** The formats of texts: those of all drafts, whatever draft a schema follows, and those that ajv-formats adds. */
final class Formats {

    private static final Map<String, Format> ALL = new TreeMap<>();

    /** The names of all formats that are asserted. */
    static final Set<String> NAMES = ALL.keySet();

    static {
        com.networknt.schema.format.Formats.DEFAULT.forEach(format -> ALL.put(format.getName(), format));
        add("regex", Formats::isRegex);
        ALL.put("url", ALL.get("uri"));
        ALL.replaceAll((name, format) -> new BoundedFormat(name, format));
    }

    private Formats() {}

    /** Adds all formats to those of a dialect. */
    static void addTo(Map<String, Format> formats) {
        formats.putAll(ALL);
    }

    private static void add(String name, Predicate<String> test) {
        ALL.put(name, new Tested(name, test));
    }

    private static boolean isRegex(String text) {
        try {
            EcmaPattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** A format that a predicate knows. */
    private record Tested(String name, Predicate<String> test) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext context, String text) {
            return test.test(text);
        }
    }
}
