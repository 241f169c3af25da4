package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check whose diagnostics have another severity or message.
 *
 * @param check the check
 * @param severity the severity; null for that of the check
 * @param message the message; null for that of the check
 */
record AdjustedCheck<K>(
        ContentCheck<K> check,
        @Nullable Severity severity,
        @Nullable String message) implements ContentCheck<K> {

    @Override
    public @Nullable K look(ContentDocument document, Report report) {
        return check.look(document, adjusted(report));
    }

    @Override
    public void compare(List<K> kept, ContentIndex index, Report report) {
        check.compare(kept, index, adjusted(report));
    }

    private Report adjusted(Report report) {
        return new Report() {
            @Override
            public Reported error(String rule, Place place, String said) {
                return add(Severity.ERROR, rule, place, said);
            }

            @Override
            public Reported warning(String rule, Place place, String said) {
                return add(Severity.WARNING, rule, place, said);
            }

            private Reported add(Severity given, String rule, Place place, String said) {
                String text = message == null ? said : message;
                return (severity == null ? given : severity) == Severity.ERROR
                        ? report.error(rule, place, text)
                        : report.warning(rule, place, text);
            }
        };
    }
}
