package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A diagnostic as a JSON object: the same in every JSON form of ours. */
final class JsonEntry {

    private JsonEntry() {}

    /** Returns the diagnostic on one line, without a line end. */
    static String line(Diagnostic diagnostic, String fingerprint) {
        Map<String, @Nullable Object> entry = diagnostic.toMap();
        entry.put("fingerprint", fingerprint);
        return Json.line(entry);
    }
}
