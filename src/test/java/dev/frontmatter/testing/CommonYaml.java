package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes documents at random, in all of the YAML that {@code BlockYamlScanner} is there for. */
public final class CommonYaml {

    private static final int DEEPEST = 4;

    private static final List<String> PLAIN_KEYS = List.of(
            "a",
            "b",
            "title",
            "publishedDateTime",
            "publishedDate",
            "a b",
            "a:b",
            "a#b",
            "-z",
            "1",
            "true",
            "null",
            "~",
            "it's",
            "\u00e9",
            "caf\u00e9 \ud834\udd1e",
            "<",
            "<<x",
            "k]",
            "\\",
            ".x",
            "eight888",
            "k, l",
            "\u4e2d\u6587\u5b57");
    private static final List<String> QUOTED_KEYS = List.of(
            "a", "title", "a b", "x: y", "# z", "", "<<", "- d", "{}", "\u00e9", "\ud83d\ude00", "?", "%", "c\td");

    private static final List<String> WORDS = List.of(
            "a",
            "b1",
            "word",
            "title",
            "1.5",
            "-7",
            "0x1F",
            "true",
            "no",
            "null",
            "~",
            "it's",
            "a\"b",
            "a:b",
            "x#y",
            "http://example.org:80/?q=1&r=%20#top",
            "2022-05-12T15:12:00Z",
            "\\n",
            "=",
            "<",
            "<<",
            "$",
            "(x)",
            "a*",
            "a&",
            "a!",
            "a|",
            "-d",
            "^",
            "caf\u00e9",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "\u00a0",
            "\ufffd",
            "e\u0301",
            "seventeen-letters");

    /** Words that cannot be first in a plain scalar, and the last of them not last. */
    private static final List<String> INNER_WORDS = List.of(
            "-", "--", "---", "...", "\"q\"", "'q'", "[x]", "{y:z}", "{{", "&a", "*a", "!t", "|", ">", "?", "%", "@",
            "`", ",", "]", "}", ":x", "::x");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final String lineEnd;

    private CommonYaml(Random random) {
        this.random = random;
        this.lineEnd = Pick.of(random, "\n", "\n", "\n", "\r\n", "");
    }

    /** A document, mostly one that the scanner reads. */
    public static String document(Random random) {
        CommonYaml yaml = new CommonYaml(random);
        int indent = Pick.of(random, 0, 0, 0, 0, 1, 2, 5);
        yaml.betweenLines();
        yaml.mapping(indent, false, 0);
        yaml.betweenLines();
        int length = yaml.out.length();
        boolean cut = Pick.chance(random, 12) && yaml.out.charAt(length - 1) == '\n';
        return cut ? yaml.out.substring(0, length - 1).stripTrailing() : yaml.out.toString();
    }

    // Block collections

    private void mapping(int indent, boolean begun, int depth) {
        Set<String> texts = new HashSet<>();
        for (int count = Pick.between(random, 1, depth == 0 ? 5 : 3); count > 0; count--) {
            boolean first = texts.isEmpty();
            boolean quoted = Pick.chance(random, 4);
            String text = Pick.of(random, quoted ? QUOTED_KEYS : PLAIN_KEYS);
            if (texts.add(text)) {
                indent(indent, begun && first);
                out.append(quoted ? inQuotes(text) : text + Pick.of(random, "", "", "", " "));
                out.append(':');
                behindIndicator(indent, false, depth);
            }
        }
    }

    private void sequence(int indent, boolean begun, int depth) {
        for (int count = Pick.between(random, 1, 3), entry = 0; entry < count; entry++) {
            indent(indent, begun && entry == 0);
            out.append('-');
            behindIndicator(indent, true, depth);
        }
    }

    private void indent(int indent, boolean begun) {
        if (!begun) {
            betweenLines();
            out.append(" ".repeat(indent));
        }
    }

    /** What stands behind a colon or a dash, to the end of its last line. */
    private void behindIndicator(int indent, boolean behindDash, int depth) {
        int choice = random.nextInt(depth < DEEPEST ? 12 : 8);
        int blanks = Pick.of(random, 1, 1, 1, 2, 3);
        if (choice == 0) {
            endLine();
        } else if (choice < 8) {
            out.append(" ".repeat(blanks));
            scalarOrFlow(indent);
        } else if (behindDash && random.nextBoolean()) {
            out.append(" ".repeat(blanks));
            collection(indent + 1 + blanks, true, depth + 1);
        } else {
            endLine();
            boolean indentless = !behindDash && Pick.chance(random, 3);
            if (indentless) {
                sequence(indent, false, depth + 1);
            } else {
                collection(indent + Pick.of(random, 1, 2, 2, 4), false, depth + 1);
            }
        }
    }

    private void collection(int indent, boolean begun, int depth) {
        if (random.nextBoolean()) {
            mapping(indent, begun, depth);
        } else {
            sequence(indent, begun, depth);
        }
    }

    // Values

    private void scalarOrFlow(int indent) {
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                out.append(plain());
                endLine();
            }
            case 2 -> plainOfLines(indent);
            case 3 -> {
                out.append(inQuotes(Pick.of(random, plain(), "", "# a: [b]", "- x", " ", "a  b ", "\t")));
                endLine();
            }
            case 4 -> singleQuoted();
            case 5 -> doubleQuoted();
            case 6 -> blockScalar(indent);
            default -> {
                flow(0);
                endLine();
            }
        }
    }

    private String plain() {
        StringBuilder text = new StringBuilder(Pick.of(random, WORDS));
        for (int count = random.nextInt(5); count > 0; count--) {
            text.append(" ".repeat(Pick.of(random, 1, 1, 1, 2)));
            text.append(Pick.chance(random, 5) ? Pick.of(random, INNER_WORDS) : Pick.of(random, WORDS));
        }
        return text.toString();
    }

    private void plainOfLines(int indent) {
        out.append(plain());
        for (int count = Pick.between(random, 1, 3); count > 0; count--) {
            out.append(Pick.of(random, "", "", " "));
            breakLine();
            blankLines(4);
            out.append(" ".repeat(indent + Pick.of(random, 1, 2, 5)));
            out.append(Pick.of(random, "", "", "- ", "[", "\"")).append(plain());
        }
        endLine();
    }

    private void singleQuoted() {
        out.append('\'');
        for (int count = random.nextInt(7); count > 0; count--) {
            quotedPiece(Pick.of(random, "''", "\"", "\\", ": ", " #"));
        }
        out.append('\'');
        endLine();
    }

    private void doubleQuoted() {
        out.append('"');
        for (int count = random.nextInt(7); count > 0; count--) {
            switch (random.nextInt(5)) {
                case 0 -> out.append('\\').append(Pick.of(random, "0abtnvfre \"/\\N_\t".split("")));
                case 1 -> out.append(Pick.of(random, "\\x41", "\\xe9", "\\u2028", "\\uFEFF", "\\U0001f600", "\\u0000"));
                case 2 -> {
                    out.append('\\');
                    breakLine();
                    blankLines(4);
                    out.append(Pick.of(random, "", " ", "   ", "\t"));
                }
                default -> quotedPiece(Pick.of(random, "'", ": ", " #", "\\\\"));
            }
        }
        out.append('"');
        endLine();
    }

    private void quotedPiece(String odd) {
        switch (random.nextInt(4)) {
            case 0 -> out.append(odd);
            case 1 -> {
                out.append(Pick.of(random, "", "", " ", "\t "));
                breakLine();
                blankLines(4);
                out.append(Pick.of(random, "", " ", "  ", "\t"));
            }
            default -> out.append(plain().replace("'", "").replace("\"", "").replace("\\", ""));
        }
    }

    private void blockScalar(int indent) {
        out.append(Pick.of(random, "|", ">"))
                .append(Pick.of(random, "", "-", "+"))
                .append(Pick.of(random, "", " "));
        breakLine();
        int column = indent + Pick.of(random, 1, 2, 4);
        blankLines(column);
        String more = "";
        for (int count = Pick.between(random, 1, 4); count > 0; count--) {
            out.append(" ".repeat(column)).append(more);
            out.append(Pick.of(random, "", "", "", "\t", "- ", "# ")).append(plain());
            more = Pick.of(random, "", "", "", " ", "  ");
            out.append(Pick.of(random, "", "", " ", "\t"));
            breakLine();
            blankLines(column);
        }
    }

    // Flow collections

    private void flow(int depth) {
        boolean mapping = random.nextBoolean();
        Set<String> keys = new HashSet<>();
        List<Runnable> entries = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            String key = Pick.of(random, "a", "b", "title", "a b", "\u00e9", "\"q\"", "'r, s'", "1");
            if (keys.add(key)) {
                entries.add(() -> {
                    out.append(mapping ? key + ": " : "");
                    flowValue(depth);
                });
            }
        }
        out.append(mapping ? '{' : '[');
        for (Runnable entry : entries) {
            flowBlank();
            entry.run();
            flowBlank();
            out.append(',');
        }
        if (!entries.isEmpty()) {
            out.setLength(out.length() - 1);
        }
        flowBlank();
        out.append(mapping ? '}' : ']');
    }

    private void flowValue(int depth) {
        if (depth < DEEPEST && Pick.chance(random, 4)) {
            flow(depth + 1);
        } else if (Pick.chance(random, 3)) {
            out.append(inQuotes(Pick.of(random, "a", "", "b, c", "}", "x: y", "# z", "\ud83d\ude00")));
        } else {
            out.append(Pick.of(random, "a", "1", "a b", "-7", "http://e.org", "a'b", "\u00e9", "-x", "null", "~"));
        }
    }

    private void flowBlank() {
        out.append(Pick.of(random, "", "", " ", "  "));
    }

    // Lines

    /** Quotes around a text that needs no escapes in them. */
    private String inQuotes(String text) {
        boolean escapes = text.contains("\"") || text.contains("\\");
        boolean single = escapes || !text.contains("'") && random.nextBoolean();
        return single ? "'" + text.replace("'", "") + "'" : '"' + text + '"';
    }

    private void endLine() {
        out.append(Pick.of(random, "", "", "", "", " ", "   ", " #", " # comment: \"odd\" [", "  # caf\u00e9\ttab"));
        breakLine();
    }

    private void breakLine() {
        out.append(lineEnd.isEmpty() ? Pick.of(random, "\n", "\r\n") : lineEnd);
    }

    private void betweenLines() {
        while (Pick.chance(random, 8)) {
            out.append(" ".repeat(random.nextInt(6)))
                    .append(Pick.of(random, "", "#", "# a comment", "#- \ud83d\ude00: x"));
            breakLine();
        }
    }

    private void blankLines(int mostSpaces) {
        while (Pick.chance(random, 5)) {
            out.append(" ".repeat(random.nextInt(mostSpaces + 1)));
            breakLine();
        }
    }
}
