package dev.frontmatter.cli;

import dev.frontmatter.report.form.Json;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints values of files as JSON, each when it comes. */
interface JsonOutput {

    /** The layout of JSON. */
    enum Layout {
        /** Indented: the value of a single file as it is, those of more in one array. */
        JSON,
        /** A line a file. */
        JSONL;

        /** Returns the usual layout. */
        static Layout of(boolean single) {
            return single ? JSON : JSONL;
        }

        JsonOutput to(PrintStream out, boolean single) {
            if (this == JSONL) {
                return (file, key, value) -> out.print(Json.line(entry(file, key, value)) + "\n");
            }
            return single ? (file, key, value) -> out.print(Json.indented(value) + "\n") : new Array(out);
        }

        /** The name that {@code --format} takes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Prints a value.
     *
     * @param file the file that it is of
     * @param key what it is
     * @param value the value
     */
    void add(String file, String key, Object value);

    /** Prints what must follow the last value. */
    default void end() {}

    private static Map<String, Object> entry(String file, String key, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        entry.put(key, value);
        return entry;
    }

    /** All entries in one array. */
    final class Array implements JsonOutput {

        private final PrintStream out;
        private boolean begun;

        Array(PrintStream out) {
            this.out = out;
        }

        @Override
        public void add(String file, String key, Object value) {
            out.print((begun ? ",\n" : "[\n")
                    + Json.indented(entry(file, key, value)).indent(2).stripTrailing());
            begun = true;
        }

        @Override
        public void end() {
            out.print(begun ? "\n]\n" : "[]\n");
        }
    }
}
