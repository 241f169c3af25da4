package dev.frontmatter.edit;

import dev.frontmatter.edit.Datum.Slot;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Front matter in another format. */
final class Conversion {

    private final Parsed parsed;
    private final Format format;
    private final boolean lossy;
    private final Limits limits;

    Conversion(Parsed parsed, Format format, boolean lossy, Limits limits) {
        this.parsed = parsed;
        this.format = format;
        this.lossy = lossy;
        this.limits = limits;
    }

    /** Returns the data as the other format has it. */
    Datum.Mapping data() {
        List<Span> comments = Comments.of(Objects.requireNonNull(parsed.format()), parsed.tree(), parsed.place());
        if (!comments.isEmpty() && !lossy) {
            Span first = comments.get(0);
            throw new Refusal(
                    Reason.FORMAT, first.start(), first.end(), "comments would be lost; --lossy leaves them out");
        }
        return (Datum.Mapping) Objects.requireNonNull(data(DataTree.ROOT));
    }

    /** Returns the data at a node; null if it is left out. */
    private @Nullable Datum data(int node) {
        DataTree tree = parsed.tree();
        if (tree.kind(node) == NodeKind.MAPPING) {
            Datum.Mapping mapping = new Datum.Mapping();
            for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                Datum value = data(key + 1);
                if (value != null) {
                    mapping.slots.put(tree.keyText(key), new Slot(value));
                }
            }
            return mapping;
        }
        if (tree.kind(node) == NodeKind.SEQUENCE) {
            Datum.Sequence sequence = new Datum.Sequence();
            for (int element = node + 1; element < tree.next(node); element = tree.next(element)) {
                Datum value = data(element);
                if (value != null) {
                    sequence.slots.add(new Slot(value));
                }
            }
            return sequence;
        }
        Datum.Scalar scalar = scalar(node);
        String lack = Unheld.in(scalar, format, limits);
        if (lack != null && !lossy) {
            Span span = tree.span(node);
            String remedy = format == Format.JSON ? "; --lossy writes null" : "; --lossy leaves it out";
            throw new Refusal(Reason.FORMAT, span.start(), span.end(), lack + remedy);
        }
        return lack == null ? scalar : format == Format.JSON ? Datum.Scalar.NULL : null;
    }

    private Datum.Scalar scalar(int node) {
        DataTree tree = parsed.tree();
        String text = tree.text(node);
        ScalarKind kind = tree.scalarKind(node);
        if (kind.isNumber()) {
            return new Datum.Scalar(kind, Numbers.common(kind, text));
        }
        if (kind == ScalarKind.BOOLEAN) {
            return new Datum.Scalar(kind, text.toLowerCase(Locale.ROOT));
        }
        boolean plain = tree.kind(node) == NodeKind.PLAIN && kind == ScalarKind.STRING;
        return new Datum.Scalar(plain ? date(text) : kind, text);
    }

    private static ScalarKind date(String text) {
        try {
            if (text.length() == "2026-03-14".length()) {
                LocalDate.parse(text);
                return ScalarKind.LOCAL_DATE;
            }
            if (text.length() > "2026-03-14T10:00:00".length() && text.charAt(16) == ':') {
                OffsetDateTime.parse(text);
                return ScalarKind.OFFSET_DATE_TIME;
            }
        } catch (DateTimeException e) {
            // Then it is text.
        }
        return ScalarKind.STRING;
    }

    /** Returns the document in the other format, body and byte order mark included. */
    byte[] document(Datum.Mapping data, int opening, int bodyStart) {
        String block = FrontMatterWriter.document(data, format, parsed.lineEnd());
        return Splice.apply(parsed.source(), List.of(new Splice(opening, bodyStart, block)));
    }

    /** Returns true if the document is as it should be already. */
    boolean isDone() {
        return parsed.format() == format || parsed.format() == null;
    }
}
