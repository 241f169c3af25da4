package dev.frontmatter.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes documents at random, here and there, as slips and editors do. */
public final class Mutations {

    private static final Pattern BEHIND_LINE_FEED = Pattern.compile("(?<=\n)");

    private static final List<String> CHARACTERS = List.of(
            (" \n\r\t:-#'\"[]{},&*!|>%@`?.\\aAbx0179~<=+/_$()^;\0\u0001\u007f\u0080\u0085\u00a0\u00e9\u2028\u2029\u4e2d"
                            + "\ud7ff\ufeff\ufffd\ufffe")
                    .split(""));

    private static final List<String> FRAGMENTS = List.of(
            ": ",
            "- ",
            "? ",
            "\n",
            "\n\n",
            "\n  ",
            "\r\n",
            " #c",
            "\t#c",
            "  ",
            " : ",
            "---",
            "---\n",
            "...",
            "\n---\n",
            "<<: x\n",
            "<<",
            "title: x\n",
            "a: b\n",
            "- - x\n",
            "| \n  x\n",
            "|2\n   x\n",
            "|+\n  x\n\n",
            ">-\n  a\n  b\n",
            ">\n  a\n\n  b\n   c\n",
            ">\n\n  a\n\t\n  b\n",
            "'a''b'",
            "'\n  b'",
            "\"a\\n\"",
            "\"a\\\n  b\"",
            "\"\\\n",
            "\"a\n\n b\"",
            "\\u00e9",
            "\\ud83d\\ude00",
            "\\x4",
            "\\L",
            "[a, b]",
            "[a: b]",
            "[a,]",
            "[a,\n b]",
            "[\"a\":b]",
            "{a: b}",
            "{a, b}",
            "{a}",
            "{?a}",
            "{}",
            "[]",
            "&a ",
            "*a",
            "*a : ",
            "!!str ",
            "! ",
            "!x ",
            "~",
            "null",
            "\ud83d\ude00",
            "%YAML 1.2\n",
            "# comment\n");

    private final Random random;
    /** Each character is a byte, so that no change can be refused. */
    private String bytes;

    private Mutations(byte[] document, Random random) {
        this.random = random;
        this.bytes = new String(document, StandardCharsets.ISO_8859_1);
    }

    /**
     * A changed copy of a document, well-formed UTF-8 in any case.
     *
     * @param other a document to take pieces from
     */
    public static byte[] of(byte[] document, byte[] other, Random random) {
        Mutations mutations = new Mutations(document, random);
        for (int count = Pick.of(random, 1, 1, 2, 3, 5); count > 0; count--) {
            mutations.change(new String(other, StandardCharsets.ISO_8859_1));
        }
        byte[] changed = mutations.bytes.getBytes(StandardCharsets.ISO_8859_1);
        // Replaces what is malformed.
        return new String(changed, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private void change(String other) {
        int at = random.nextInt(bytes.length() + 1);
        int some = Math.min(bytes.length(), at + Pick.of(random, 1, 1, 1, 2, 8, 30));
        switch (random.nextInt(12)) {
            case 0 -> replace(at, some, "");
            case 1 -> replace(at, at, latin1(Pick.of(random, CHARACTERS)));
            case 2 -> replace(at, Math.min(bytes.length(), at + 1), latin1(Pick.of(random, CHARACTERS)));
            case 3 -> replace(at, Math.min(bytes.length(), at + 1), String.valueOf((char) random.nextInt(256)));
            case 4 -> replace(at, at, latin1(Pick.of(random, FRAGMENTS)));
            case 5 -> replace(at, some, latin1(Pick.of(random, FRAGMENTS)));
            case 6 -> replace(at, at, bytes.substring(at, some));
            case 7 -> replace(at, some, piece(other));
            case 8 -> swapLines();
            case 9 -> moveIndent();
            case 10 -> replace(lineStart(at), lineStart(at), Pick.of(random, lines(other)));
            default -> replace(lineStart(at), lineStart(some), "");
        }
    }

    private void replace(int start, int end, String by) {
        bytes = bytes.substring(0, start) + by + bytes.substring(end);
    }

    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private String piece(String of) {
        int start = random.nextInt(of.length() + 1);
        return of.substring(start, Math.min(of.length(), start + random.nextInt(30)));
    }

    private void swapLines() {
        List<String> lines = lines(bytes);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        bytes = String.join("", lines);
    }

    /** Moves one line, or it and all below it, to the right or to the left. */
    private void moveIndent() {
        List<String> lines = lines(bytes);
        int from = random.nextInt(lines.size());
        int to = random.nextBoolean() ? from + 1 : lines.size();
        String more = " ".repeat(Pick.between(random, 1, 3));
        boolean right = random.nextBoolean();
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            lines.set(i, right ? more + line : line.startsWith(more) ? line.substring(more.length()) : line);
        }
        bytes = String.join("", lines);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(BEHIND_LINE_FEED.split(text)));
    }

    private int lineStart(int at) {
        return bytes.lastIndexOf('\n', at - 1) + 1;
    }
}
