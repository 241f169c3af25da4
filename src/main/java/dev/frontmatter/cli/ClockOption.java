package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time that a run takes it to be. */
final class ClockOption {

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = {
                "The time that dates such as -365d are measured from: a date, or a",
                "date-time with an offset, such as 2026-03-14T12:00:00Z (now)."
            })
    private @Nullable String time;

    /** Returns the time; null for the time that it is. */
    @Nullable
    Instant now() {
        String text = time;
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new CannotCheckException(
                    "--now takes a date such as 2026-03-14, or 2026-03-14T12:00:00Z, found `" + text + "`", e);
        }
    }
}
