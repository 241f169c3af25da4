package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A check that dates are within bounds ({@code content/date}). A bound is a date or date-time as ISO 8601 writes it,
 * {@code now}, a distance from now such as {@code -365d}, {@code +2w}, {@code -6m} or {@code -1y}, or the JSON Pointer of another
 * date of the document. Bounds themselves are allowed. A date without a time is compared by its day, in UTC.
 */
public final class DateRange implements ContentCheck<Void> {

    private final String path;
    private final @Nullable DateBound first;
    private final @Nullable DateBound last;

    private DateRange(String path, @Nullable DateBound first, @Nullable DateBound last) {
        this.path = path;
        this.first = first;
        this.last = last;
    }

    /**
     * Begins a check of some dates.
     *
     * @param path the value path, such as {@code /reviewed}
     * @return a check that values are dates
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static DateRange of(String path) {
        return new DateRange(Pointers.require(path), null, null);
    }

    /**
     * Returns a check of dates that are not before a bound.
     *
     * @param bound the first date that is allowed
     * @return the changed check
     * @throws IllegalArgumentException if it is no bound, or no date is between both
     */
    public DateRange after(String bound) {
        return of(path, DateBound.of(bound), last);
    }

    /**
     * Returns a check of dates that are not after a bound.
     *
     * @param bound the last date that is allowed
     * @return the changed check
     * @throws IllegalArgumentException if it is no bound, or no date is between both
     */
    public DateRange before(String bound) {
        return of(path, first, DateBound.of(bound));
    }

    private static DateRange of(String path, @Nullable DateBound first, @Nullable DateBound last) {
        if (first != null && last != null && first.isAlwaysAfter(last)) {
            throw new IllegalArgumentException("no date is from " + first + " to " + last);
        }
        return new DateRange(path, first, last);
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        document.eachText(path, Rules.DATE, report, (pointer, text) -> look(document, pointer, text, report));
        return null;
    }

    private void look(ContentDocument document, String pointer, String text, Report report) {
        Moment moment = Moment.parse(text);
        if (moment == null) {
            report.error(
                            Rules.DATE.id(),
                            document.values().place(pointer),
                            Wording.path(pointer) + " must be a date, such as 2026-03-14, found "
                                    + Wording.quoted(text))
                    .expected("a date", text);
            return;
        }
        lookAtBound(document, first, report);
        lookAtBound(document, last, report);
        Moment earliest = first == null ? null : first.moment(document);
        Moment latest = last == null ? null : last.moment(document);
        if (earliest != null && moment.isBefore(earliest)) {
            report(document, pointer, text, first, " must be " + earliest.as(moment) + " or later", report);
        } else if (latest != null && latest.isBefore(moment)) {
            report(document, pointer, text, last, " must be " + latest.as(moment) + " or earlier", report);
        }
    }

    /** Reports a bound that is no date, since nothing is compared with it. */
    private static void lookAtBound(ContentDocument document, @Nullable DateBound bound, Report report) {
        String pointer = bound == null || !bound.isPointer() ? "" : bound.toString();
        String text = pointer.isEmpty() ? null : document.values().text(pointer).orElse(null);
        if (text != null && Moment.parse(text) == null) {
            report.error(
                            Rules.DATE.id(),
                            document.values().place(pointer),
                            Wording.path(pointer) + " must be a date, such as 2026-03-14, found "
                                    + Wording.quoted(text))
                    .expected("a date", text);
        }
    }

    private static void report(
            ContentDocument document,
            String pointer,
            String text,
            @Nullable DateBound bound,
            String must,
            Report report) {
        String said = bound == null ? "" : bound.toString();
        Reported reported = report.error(
                        Rules.DATE.id(),
                        document.values().place(pointer),
                        Wording.path(pointer) + must + (bound != null && bound.isRelative() ? " (" + said + ")" : "")
                                + ", found " + Wording.quoted(text))
                .expected(said, text);
        if (bound != null && bound.isPointer()) {
            reported.related(document.values().place(said), Wording.path(said));
        }
    }
}
