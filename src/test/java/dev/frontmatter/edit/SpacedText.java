package dev.frontmatter.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents with comments and blank lines at random, in which each comment and each line of a key is known by a number. */
final class SpacedText {

    private static final Pattern LINE_NUMBER = Pattern.compile("#\\d+$");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int number;

    private SpacedText(Random random) {
        this.random = random;
    }

    /** Returns a document without two blank lines in a row. */
    static String document(Random random) {
        SpacedText text = new SpacedText(random);
        if (random.nextBoolean()) {
            text.toml();
        } else {
            text.yaml();
        }
        return text.out.toString();
    }

    private void toml() {
        out.append("+++\n");
        keys();
        for (int tables = random.nextInt(4); tables > 0; tables--) {
            String name = "t" + number++;
            switch (random.nextInt(3)) {
                case 0 -> table("[" + name + "]");
                case 1 -> {
                    table("[" + name + ".in" + number++ + "]");
                    table("[" + name + "]");
                }
                default -> {
                    table("[[" + name + "]]");
                    table("[[" + name + "]]");
                }
            }
        }
        space("");
        out.append("+++\n");
    }

    private void table(String header) {
        line("", header);
        keys();
    }

    private void keys() {
        for (int keys = random.nextInt(3); keys > 0; keys--) {
            line("", "k" + number++ + " = 1");
        }
    }

    private void yaml() {
        out.append("---\n");
        mapping("");
        space("");
        out.append("---\n");
    }

    private void mapping(String indent) {
        for (int keys = 1 + random.nextInt(3); keys > 0; keys--) {
            String key = "k" + number++ + ":";
            int kind = random.nextInt(indent.length() < 4 ? 4 : 2);
            line(indent, kind < 2 ? key + " 1" : key);
            if (kind == 2) {
                mapping(indent + "  ");
            }
            for (int elements = kind == 3 ? 1 + random.nextInt(3) : 0; elements > 0; elements--) {
                line(indent + "  ", "- e" + number++);
            }
        }
    }

    private void line(String indent, String text) {
        space(indent);
        out.append(indent).append(text).append(" #").append(number++).append('\n');
    }

    /** Adds nothing, or comments with blank lines above and below, or without. */
    private void space(String indent) {
        int kind = random.nextInt(10);
        if (kind > 4 && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
        if (kind < 4 || kind > 7) {
            return;
        }
        out.append(indent).append("# ").append(number++).append('\n');
        if (random.nextBoolean()) {
            out.append('\n');
        }
    }

    /** Returns what stands directly below each comment but those at the top: a line that is no further out, or nothing. */
    static Map<String, String> comments(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> comments = new LinkedHashMap<>();
        int line = 1;
        while (line < lines.size() && (lines.get(line).isEmpty() || isComment(lines.get(line)))) {
            line++;
        }
        for (; line < lines.size(); line++) {
            if (isComment(lines.get(line))) {
                int below = line;
                while (isComment(lines.get(below))) {
                    below++;
                }
                boolean within = indent(lines.get(line)) > indent(lines.get(below));
                comments.put(lines.get(line).strip(), within ? "" : name(lines.get(below)));
            }
        }
        return comments;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("# ");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String name(String line) {
        Matcher matcher = LINE_NUMBER.matcher(line);
        return matcher.find() ? matcher.group() : line.equals("---") || line.equals("+++") ? "" : line;
    }
}
