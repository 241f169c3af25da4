package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of a document, and those that no alias uses, since they are text that was meant to begin with {@code &}. */
final class Anchors {

    private final Source source;
    private final EngineText text;
    private final Map<String, Given> given = new HashMap<>();
    private final List<Given> all = new ArrayList<>(0);

    /** An anchor: the node that has it, and its place; of text without quotes also the place of that. */
    private static final class Given {

        final int node;
        final Span span;
        final @Nullable Span plain;
        boolean used;

        Given(int node, Span span, @Nullable Span plain) {
            this.node = node;
            this.span = span;
            this.plain = plain;
        }
    }

    Anchors(Source source, EngineText text) {
        this.source = source;
        this.text = text;
    }

    /**
     * Adds an anchor.
     *
     * @param node the node that has it
     * @param properties where the anchor or a tag before it begins
     * @param value where the node itself begins
     * @param plain the place of the node if it is text without quotes and a value, else null
     */
    void add(String name, int node, int properties, int value, @Nullable Span plain) {
        int at = properties;
        while (at < value && text.at(at) != '&') {
            at++;
        }
        Span span = new Span(at, Math.min(text.end(), at + 1 + name.getBytes(StandardCharsets.UTF_8).length));
        Given anchor = new Given(node, span, at == properties ? plain : null);
        given.put(name, anchor);
        all.add(anchor);
    }

    /** Returns the node of the last anchor of a name, or null if there is none. */
    @Nullable
    Integer use(String name) {
        Given anchor = given.get(name);
        if (anchor == null) {
            return null;
        }
        anchor.used = true;
        return anchor.node;
    }

    /** Returns a warning for each anchor that no alias uses. */
    List<Diagnostic> unused() {
        return all.stream().filter(anchor -> !anchor.used).map(this::unused).toList();
    }

    private Diagnostic unused(Given anchor) {
        String written = text.written(anchor.span);
        Diagnostic.Builder warning = Diagnostic.warning(
                        Rules.UNUSED_ANCHOR,
                        source,
                        anchor.span,
                        "an anchor must have an alias, found `" + written + "` and no `*" + written.substring(1) + "`")
                .hint("put the text in quotes, or remove the anchor");
        Span plain = anchor.plain;
        if (plain != null) {
            Span whole = new Span(anchor.span.start(), plain.end());
            warning.fix(new Fix(whole, YamlNotation.quoted(text.written(whole)), false, "quote the text"));
        }
        return warning.build();
    }
}
