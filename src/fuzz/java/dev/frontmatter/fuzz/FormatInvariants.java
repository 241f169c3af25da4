package dev.frontmatter.fuzz;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for any text that a format's reader is given. */
public final class FormatInvariants {

    private static final byte[] BEFORE = "+++\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEHIND = "\n\"]} = 1\n+++\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] NOTHING = {};

    /** With something behind it a text is front matter, and no whole file. */
    private static final byte[] ONE_BYTE = {'x'};

    private FormatInvariants() {}

    /** Checks that there is data or there are errors, all in the text, and the same whatever stands around it. */
    public static void hold(FormatReader reader, byte[] text) {
        if (!Invariants.isText(text)) {
            return;
        }
        List<String> inside = read(reader, BEFORE, text, BEHIND);
        List<String> first = read(reader, NOTHING, text, ONE_BYTE);
        check(inside.equals(first), inside + " is not " + first);
        read(reader, text, new Span(0, text.length));
    }

    private static List<String> read(FormatReader reader, byte[] before, byte[] text, byte[] behind) {
        byte[] all = ByteBuffer.allocate(before.length + text.length + behind.length)
                .put(before)
                .put(text)
                .put(behind)
                .array();
        return read(reader, all, new Span(before.length, before.length + text.length));
    }

    private static List<String> read(FormatReader reader, byte[] bytes, Span place) {
        Source source = Source.of("text", bytes);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = reader.read(source, place, KeyTable.empty(), Limits.defaults(), diagnostics);
        List<Diagnostic> found = diagnostics.toList();
        check((tree == null) == diagnostics.hasErrors(), "data and errors: " + found);
        for (Diagnostic diagnostic : found) {
            checkInside(diagnostic.span(), place);
            diagnostic.related().forEach(related -> checkInside(related.span(), place));
            diagnostic.fixes().stream().map(Fix::span).forEach(span -> checkInside(span, place));
        }
        if (tree != null) {
            for (int node = 0; node < tree.nodeCount(); node++) {
                checkInside(tree.span(node), place);
            }
            reader.notation().comments(tree, place).forEach(comment -> checkInside(comment, place));
        }
        return found.stream()
                .map(diagnostic -> diagnostic.rule() + " " + (diagnostic.span().start() - place.start()) + " "
                        + diagnostic.message())
                .toList();
    }

    private static void checkInside(Span span, Span place) {
        check(place.start() <= span.start() && span.end() <= place.end(), span + " is not in " + place);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
