package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A picture of a terminal: lines of text with the colours of their ANSI escape sequences, as SVG. It has a light and a dark form,
 * and its own background, so that it can be read on any page.
 */
public record TerminalPicture(String title, List<Line> lines, int columns) {

    /** The colours of a form: of the background, of plain text, and of the text between escape sequences. */
    public record Palette(String background, String plain, String strong, String red, String yellow, String blue) {}

    public static final Palette LIGHT = new Palette("#f6f8fa", "#1f2328", "#1f2328", "#c21f2b", "#7d4e00", "#0550ae");
    public static final Palette DARK = new Palette("#161b22", "#d5dce4", "#f0f6fc", "#ff7b72", "#e3b341", "#79c0ff");

    /** A line: its parts in order, each in one style. */
    public record Line(List<Part> parts) {}

    /** Text in one style, which is the name of a class of the picture, or empty for plain text. */
    public record Part(String style, String text) {}

    private static final Map<String, String> STYLES = Map.of("0", "", "1", "b", "1;31", "r", "1;33", "y", "1;34", "l");

    private static final double COLUMN = 8.4;
    private static final int ROW = 19;
    private static final int MARGIN = 16;

    private static final char ESCAPE = '\u001b';

    /**
     * Returns the picture of what a terminal shows.
     *
     * @param title the picture in words, for who does not see it
     * @param text the lines, with the escape sequences of {@code TextStyle}; any other control character is refused
     * @param columns the width of the terminal, in characters
     */
    public static TerminalPicture of(String title, String text, int columns) {
        return new TerminalPicture(
                title, text.lines().map(TerminalPicture::line).toList(), columns);
    }

    private static Line line(String text) {
        List<Part> parts = new ArrayList<>();
        String style = "";
        int from = 0;
        for (int at = text.indexOf(ESCAPE); at >= 0; at = text.indexOf(ESCAPE, from)) {
            add(parts, style, text.substring(from, at));
            int end = text.indexOf('m', at);
            String code = end < 0 ? text.substring(at + 1) : text.substring(at + 2, end);
            style = STYLES.get(code);
            if (end < 0 || text.charAt(at + 1) != '[' || style == null) {
                throw new IllegalArgumentException("no style of this picture: " + code);
            }
            from = end + 1;
        }
        add(parts, style, text.substring(from));
        return new Line(parts);
    }

    private static void add(List<Part> parts, String style, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in: " + text);
        }
        if (!text.isEmpty()) {
            parts.add(new Part(style, text));
        }
    }

    /** Returns the picture as the text of an SVG file. */
    public String toSvg() {
        int width = (int) Math.ceil(columns * COLUMN) + 2 * MARGIN;
        int height = lines.size() * ROW + 2 * MARGIN;
        StringBuilder svg = new StringBuilder()
                .append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
                                + " viewBox=\"0 0 %1$d %2$d\" role=\"img\" xml:space=\"preserve\">\n",
                        width,
                        height))
                .append("<title>" + escaped(title) + "</title>\n")
                .append("<style>\n")
                .append(
                        "text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, \"DejaVu Sans Mono\", monospace }\n")
                .append(".b, .r, .y, .l { font-weight: bold }\n")
                .append(rules(LIGHT))
                .append("@media (prefers-color-scheme: dark) {\n" + rules(DARK) + "}\n")
                .append("</style>\n")
                .append("<rect width=\"100%\" height=\"100%\" rx=\"8\"/>\n");
        for (int row = 0; row < lines.size(); row++) {
            if (!lines.get(row).parts().isEmpty()) {
                svg.append("<text x=\"" + MARGIN + "\" y=\"" + (MARGIN + row * ROW + 14) + "\">");
                lines.get(row).parts().forEach(part -> svg.append(span(part)));
                svg.append("</text>\n");
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static String rules(Palette palette) {
        return "rect { fill: %s } text { fill: %s }\n.b { fill: %s } .r { fill: %s } .y { fill: %s } .l { fill: %s }\n"
                .formatted(
                        palette.background(),
                        palette.plain(),
                        palette.strong(),
                        palette.red(),
                        palette.yellow(),
                        palette.blue());
    }

    private static String span(Part part) {
        return part.style().isEmpty()
                ? escaped(part.text())
                : "<tspan class=\"" + part.style() + "\">" + escaped(part.text()) + "</tspan>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
