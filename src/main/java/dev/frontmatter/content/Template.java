package dev.frontmatter.content;

import dev.frontmatter.input.Glob;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with parts of a document's path in it, such as {@code {parent}/{name}}. Immutable. */
final class Template {

    /** The name of the value that is looked at. */
    static final String VALUE = "value";

    private final String text;
    /** Texts and, at odd places, names between them. */
    private final List<String> pieces = new ArrayList<>();

    private Template(String text) {
        this.text = text;
    }

    /**
     * Reads a template.
     *
     * @param text the template: {@code {path}}, {@code {folder}}, {@code {parent}}, {@code {name}}, {@code {1}} for the first
     *     star of the pattern; {@code {value}} if that is allowed
     * @throws IllegalArgumentException if it has another name in braces
     */
    static Template of(String text, boolean withValue) {
        Template template = new Template(text);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            String name = close < 0 ? "" : text.substring(open + 1, close);
            if (!PathParts.isName(name) && !(withValue && name.equals(VALUE))) {
                throw new IllegalArgumentException("`" + text + "` must have {path}, {folder}, {parent}, {name}"
                        + (withValue ? ", {value}" : "") + " or the number of a star, as in {1}, in its braces");
            }
            template.pieces.add(text.substring(at, open));
            template.pieces.add(name);
            at = close + 1;
        }
        template.pieces.add(text.substring(at));
        return template;
    }

    /** Returns the name of the part if there is nothing else; else null. */
    @Nullable
    String onlyName() {
        return pieces.size() == 3 && text.equals("{" + pieces.get(1) + "}") ? pieces.get(1) : null;
    }

    /**
     * Makes sure that each star that is named is in a pattern.
     *
     * @throws IllegalArgumentException if one is not; the message names both
     */
    void requireStars(List<Glob> patterns) {
        for (int at = 1; at < pieces.size(); at += 2) {
            String name = pieces.get(at);
            int star = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : 0;
            for (Glob pattern : patterns) {
                if (pattern.starCount() < star) {
                    throw new IllegalArgumentException("{" + name + "} asks for star " + star + " of the pattern `"
                            + pattern + "`, which has " + pattern.starCount());
                }
            }
        }
    }

    /** Returns the text with the parts of a path put in; null if the path lacks one of them. */
    @Nullable
    String fill(PathParts parts, String value) {
        StringBuilder filled = new StringBuilder(pieces.get(0));
        for (int at = 1; at < pieces.size(); at += 2) {
            String name = pieces.get(at);
            String part = name.equals(VALUE) ? value : parts.text(name);
            if (part == null) {
                return null;
            }
            filled.append(part).append(pieces.get(at + 1));
        }
        return filled.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
