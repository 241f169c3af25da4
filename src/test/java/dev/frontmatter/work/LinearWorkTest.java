package dev.frontmatter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.frontmatter.testing.SameHash;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reading takes work in proportion to the length of a document. Work is counted, not timed, in two ways that any machine
 * agrees on: the steps, which are the calls and the rounds of loops of this library and of SnakeYAML Engine, and the bytes
 * that are allocated. What the JDK and Jackson do inside a call is not counted as steps; where they copy, it shows in the
 * bytes.
 *
 * <p>Each shape is read at a length, and at four times that length. What is linear takes four times the work, what is
 * quadratic sixteen times. Of a mapping the fast scanner compares up to 512 keys with each other and leaves larger ones to
 * the engine, whose steps are more: so mappings are longer, or much shorter, than that at both lengths.
 */
class LinearWorkTest {

    private static final int LENGTH = 1_000;
    private static final int FACTOR = 4;

    /** Sorting, and tables that grow by doubling, take a little more than their share. */
    private static final double TOLERANCE = 1.4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final BiFunction<String, String, String> SUBJECT = countedSubject();

    /** A kind of document, of any length. */
    private record Shape(String reader, String name, String answer, IntFunction<String> document) {

        Shape inMemory() {
            return new Shape(reader + Subject.IN_MEMORY, name, answer, document);
        }
    }

    /** What reading a document took. */
    private record Work(long steps, long bytes, String answer) {}

    private static final List<Shape> SHAPES = new ArrayList<>();

    private static void add(String reader, String name, String answer, IntFunction<String> frontMatter) {
        SHAPES.add(new Shape(reader, name, answer, n -> "---\n" + frontMatter.apply(n) + "\n---\n"));
    }

    private static void file(String format, String name, String answer, IntFunction<String> text) {
        SHAPES.add(new Shape(format, name, answer, text));
    }

    static {
        // What is read.
        add("untyped", "keys", "read", n -> lines(n, i -> "k" + i + ": v"));
        add("untyped", "entries", "read", n -> "a:\n" + "- x\n".repeat(n));
        add("untyped", "mappings in a list", "read", n -> "a:\n" + "- {b: c, d: [e, f]}\n".repeat(n));
        add("untyped", "mappings under keys", "read", n -> lines(n, i -> "k" + i + ":\n  a: b\n  c:\n  - d"));
        add("untyped", "a line", "read", n -> "a: " + "x".repeat(n));
        add("untyped", "a line of words", "read", n -> "a: " + "x ".repeat(n));
        add("untyped", "a line that is no number", "read", n -> "a: " + "1".repeat(n) + "x");
        add("untyped", "a quoted line", "read", n -> "a: \"" + "x".repeat(n) + "\"");
        add("untyped", "backslashes in a quoted line", "yaml/.*", n -> "a: \"" + "\\q".repeat(n) + "\"");
        add("untyped", "a quoted line with escapes", "read", n -> "a: \"" + "\\u0041".repeat(n) + "\"");
        add("untyped", "lines of one text", "read", n -> "a: x\n" + "  y\n".repeat(n));
        add("untyped", "blank lines in a text", "read", n -> "a: x\n" + "\n".repeat(n) + "  y");
        add("untyped", "a literal", "read", n -> "a: |\n" + "  x\n".repeat(n));
        add("untyped", "a folded text", "read", n -> "a: >+\n" + "  x\n\n".repeat(n));
        add("untyped", "quoted lines", "read", n -> "a: \"" + "x\n  ".repeat(n) + "\"");
        add("untyped", "a flow list", "read", n -> "a: [" + "x, ".repeat(n) + "x]");
        add("untyped", "lines of a flow list", "read", n -> "a: [" + "x,\n  ".repeat(n) + "x]");
        add("untyped", "comments", "read", n -> "# c\n".repeat(n) + "a: b\n" + "# c\n".repeat(n));
        add("untyped", "a long comment", "read", n -> "a: b # " + "c".repeat(n));
        add("untyped", "blank lines", "read", n -> "a: b\n" + "\n".repeat(n) + "c: d");
        add("untyped", "keys without a value", "read", n -> lines(n, i -> "k" + i + ":"));
        add("untyped", "keys without a value on a line", "read", n -> "a: {" + words(n, i -> "k" + i) + "}");
        add("untyped", "mappings without a value on a line", "read", n -> "a: [" + words(n, i -> "{k: }") + "]");
        add("untyped", "explicit keys on a line", "read", n -> "a: [" + words(n, i -> "? k" + i) + "]");
        add("untyped", "anchors", "yaml/unused-anchor .*", n -> lines(n, i -> "k" + i + ": &a" + i + " v"));
        add("untyped", "one anchor, many times", "yaml/unused-anchor .*", n -> "a:\n" + "- &a x\n".repeat(n) + "- *a");
        add("untyped", "aliases", "read", n -> "a: &a x\nb:\n" + "- *a\n".repeat(n));
        add("untyped", "tags", "read", n -> "a:\n" + "- !!str x\n".repeat(n));
        add("untyped", "explicit keys", "read", n -> lines(n, i -> "? k" + i + "\n: v"));
        add(
                "untyped",
                "wide characters",
                "read",
                n -> "a: " + "\u4e2d".repeat(n) + "\nb: \"" + "\ud83d\ude00\\n".repeat(n) + "\"");
        add("untyped", "keys of one hash code", "read", n -> lines(n, i -> SameHash.text(i) + ": v"));
        add(
                "untyped",
                "keys of one hash in the key table",
                "read",
                n -> lines(n, i -> String.format("abcdefgh%07dabcdefgh: v", i)));
        add("spans", "spans of keys", "spans", n -> lines(n, i -> "k" + i + ": v"));
        add("spans", "spans of keys of one hash code", "spans", n -> lines(n, i -> SameHash.text(i) + ": v"));
        add("spans", "spans of entries", "spans", n -> "a:\n" + "- x\n".repeat(n));
        add("open", "keys for a component that takes the rest", "read", n -> lines(n, i -> "k" + i + ": v"));
        add(
                "everything",
                "a record",
                "read",
                n -> "texts:\n" + "- x\n".repeat(n) + "names:\n" + lines(n, i -> "- n" + i) + "\npairs:\n"
                        + lines(n, i -> "- {a: x, b: y" + i + "}"));
        add("without body", "a body that is not read", "read", n -> "a: b\n---\n" + "x\n".repeat(n));
        add("untyped", "a body", "read", n -> "a: b\n---\n" + "---\n".repeat(n));

        // What is wrong with it, once.
        add(
                "everything",
                "one mistake before a list",
                "schema/type 1 .*",
                n -> "number: x\ntexts:\n" + "- x\n".repeat(n));
        add(
                "everything",
                "one mistake before a mapping",
                "schema/type 1 .*",
                n -> "number: x\ncounts:\n" + lines(n, i -> "  k" + i + ": 1"));
        add(
                "everything",
                "one mistake behind mappings",
                "schema/type 1 .*",
                n -> "pairs:\n" + lines(n, i -> "- {a: x, b: y" + i + "}") + "\nnumber: x");
        add("everything", "a long text for a number", "schema/type 1 .*", n -> "number: " + "x".repeat(n));
        add(
                "everything",
                "a duplicate element",
                "schema/duplicate-element 1 .*",
                n -> "names:\n" + lines(n, i -> "- n" + i) + "\n- n0");
        add("untyped", "a duplicate key", "yaml/duplicate-key 1 .*", n -> lines(n, i -> "k" + i + ": v") + "\nk0: v");
        add("untyped", "an open quote", "yaml/unclosed-quote 1 .*", n -> "a: \"\n" + lines(n, i -> "k" + i + ": v"));
        add("untyped", "an open quote in a line", "yaml/unclosed-quote 1 .*", n -> "a: \"" + "x ".repeat(n));
        add("untyped", "an open bracket", "yaml/unclosed-bracket 1 .*", n -> "a: [\n" + "x,\n".repeat(n));
        add(
                "untyped",
                "a line without a colon",
                "yaml/missing-colon 1 .*",
                n -> lines(n, i -> "k" + i + ": v") + "\nx\ny: z");
        add("untyped", "lines without a colon", "yaml/missing-colon 1 .*", n -> "a: b\n" + "x\n".repeat(n) + "y: z");
        add("untyped", "a key that is too long", "yaml/.* 1 .*", n -> "a: b\n" + "x".repeat(4 * n) + ": z");
        add("untyped", "brackets", "source/limit-depth 1 .*", n -> "a: " + "[".repeat(n));
        add("untyped", "braces", "yaml/.* 1 .*", n -> "a: " + "{".repeat(n));
        add("untyped", "dashes", "source/limit-depth 1 .*", n -> "a:\n" + "- ".repeat(n));
        add("untyped", "question marks", ".* 1 .*", n -> "? ".repeat(n));
        add("untyped", "colons", ".* 1 .*", n -> ": ".repeat(n));
        add("untyped", "ampersands", "yaml/.* 1 .*", n -> "a: " + "&a ".repeat(n));
        add("untyped", "exclamation marks", "yaml/.* 1 .*", n -> "a: " + "!!str ".repeat(n));
        add("untyped", "a long tag", "yaml/tag 1 .*", n -> "a: !" + "t".repeat(n) + " x");
        add("untyped", "percent signs of a tag", "yaml/tag 1 .*", n -> "a: !<" + "%41".repeat(n) + "> x");
        add("untyped", "a long alias", "yaml/alias 1 .*", n -> "a: *" + "b".repeat(n));
        add(
                "untyped",
                "a control character at the end",
                "yaml/control-character 1 .*",
                n -> "a: " + "x".repeat(n) + "\u0007");
        SHAPES.add(new Shape("untyped", "no closing line", "front/unclosed 1 .*", n -> "---\n" + "a: b\n".repeat(n)));
        SHAPES.add(new Shape(
                "untyped",
                "closing lines that are none",
                "front/unclosed 1 .*",
                n -> "---\na: b\n" + "--\u002d-- x\n".repeat(n)));
        SHAPES.add(new Shape(
                "untyped",
                "blank lines before an opening line",
                "front/late 1 .*",
                n -> "\n".repeat(n) + "---\na: b\n---\n"));
        SHAPES.add(new Shape("untyped", "no front matter", "front/missing 1 .*", n -> "x\n".repeat(n)));
        SHAPES.add(new Shape("untyped", "an open brace", "front/unclosed 1 .*", n -> "{\"a\": " + "{".repeat(n)));
        SHAPES.add(new Shape("untyped", "a long opening line", ".* 1 .*", n -> "---" + " ".repeat(n) + "x"));

        // What is wrong with it, many times.
        add("everything", "wrong entries", "schema/type .*", n -> "numbers:\n" + "- x\n".repeat(n / 4));
        add(
                "everything",
                "wrong entries behind right ones",
                "schema/type .*",
                n -> "numbers:\n" + "- 1\n".repeat(n) + "- x\n".repeat(n / 4));
        add(
                "everything",
                "wrong entries on a line",
                "schema/type .*",
                n -> "numbers: [" + "1, ".repeat(n) + "x, ".repeat(n / 4) + "1]");
        add(
                "everything",
                "wrong keys and values",
                "schema/type .*",
                n -> "chapters:\n" + lines(n / 8, i -> "  k" + i + ": [x]"));
        add(
                "everything",
                "unknown keys",
                "schema/unknown-key .*",
                n -> lines(n / 8, i -> String.format("k%05d: v", i)));
        add("everything", "missing keys", "schema/required .*", n -> "pairs:\n" + "- {}\n".repeat(n / 4));
        add("everything", "broken patterns", "schema/pattern .*", n -> "slugs:\n" + "- X\n".repeat(n / 4));
        add(
                "everything",
                "one long text that breaks a pattern",
                "schema/pattern .*",
                n -> "slugs:\n- " + "x-".repeat(n));
        add("everything", "addresses with spaces", "schema/format .*", n -> "addresses:\n" + "- a b\n".repeat(n / 4));
        add("everything", "a long address with spaces", "schema/format .*", n -> "addresses:\n- " + "a b".repeat(n));
        add("everything", "equal entries", "schema/duplicate-element .*", n -> "names:\n" + "- x\n".repeat(n / 4));
        add(
                "schema",
                "different entries of one hash code",
                "read",
                n -> "different:\n" + lines(n, i -> "- " + SameHash.text(i)));
        add(
                "schema",
                "different lists of one hash code",
                "read",
                n -> "different:\n" + lines(n, i -> "- [" + SameHash.text(i) + "]"));
        add(
                "schema",
                "equal entries under a schema",
                "schema/duplicate-element .*",
                n -> "different:\n" + "- x\n".repeat(n));
        for (String key : List.of("labels", "ranks")) {
            add(
                    "alike",
                    key + " of one hash code",
                    "source/limit-values 1 .*",
                    n -> key + ":\n" + lines(n, i -> "- x" + (10_000 + i)));
        }
        add(
                "alike",
                "pairs of one hash code",
                "source/limit-values 1 .*",
                n -> "pairs:\n" + lines(n, i -> "- {a: x, b: y" + (10_000 + i) + "}"));
        for (String key : List.of("named", "ranked")) {
            add(
                    "alike",
                    key + " by keys of one hash code",
                    "source/limit-values 1 .*",
                    n -> key + ":\n" + lines(n, i -> "  x" + (10_000 + i) + ": y"));
        }
        add(
                "alike",
                "languages",
                "source/limit-values 1 .*",
                n -> "languages:\n" + lines(2 * n, i -> "- en-v" + (10_000 + i)));
        add(
                "alike",
                "keys that are languages",
                "source/limit-values 1 .*",
                n -> "spoken:\n" + lines(2 * n, i -> "  en-v" + (10_000 + i) + ": y"));
        add(
                "alike",
                "other keys of one hash code",
                "source/limit-values 1 .*",
                n -> lines(n, i -> "x" + (10_000 + i) + ": y"));
        add("schema", "wrong entries under a schema", "schema/type .*", n -> "numbers:\n" + "- x\n".repeat(n));
        add(
                "schema",
                "misspelt keys under a schema",
                ".*/.* 1001 .*",
                n -> "strict:\n" + lines(n, i -> "  nane" + i + ": x"));
        add(
                "schema",
                "misspelt choices under a schema",
                "schema/enum .*",
                n -> "choices:\n" + lines(n, i -> "- nane" + i));
        add("grown", "choices of as many as there are", "read", n -> "choices:\n" + lines(n, i -> "- name" + i));
        add(
                "grown",
                "constants that are not the one",
                "schema/enum .*",
                n -> "constants:\n" + lines(n, i -> "- [name" + i + "]"));
        add("untyped", "bytes that are no text", "source/encoding .*", n -> "a: " + "x\ud800".repeat(n / 4));
        add("untyped", "NUL", "source/nul .*", n -> "a: " + "x\0".repeat(n / 4));

        // Whole files of TOML.
        file("toml", "keys", "read", n -> lines(n, i -> "k" + i + " = 'v'"));
        file("toml", "keys of one hash code", "read", n -> lines(n, i -> SameHash.text(i) + " = 1"));
        file(
                "toml",
                "keys of one hash in the key table",
                "read",
                n -> lines(n, i -> String.format("abcdefgh%07dabcdefgh = 1", i)));
        file("toml", "keys in quotes with escapes", "read", n -> lines(n, i -> "\"k\\u00e9" + i + "\" = 1"));
        file("toml", "headers", "read", n -> lines(n, i -> "[k" + i + "]\na = 1"));
        file("toml", "headers in headers", "read", n -> lines(n, i -> "[a.b.k" + i + ".c]\na = 1"));
        file("toml", "headers of a list", "read", n -> "[[a]]\nb = 1\n".repeat(n));
        file("toml", "dotted keys", "read", n -> lines(n, i -> "a.k" + i + ".c = 1"));
        file("toml", "keys in braces", "read", n -> "a = {" + words(n, i -> "k" + i + ".b = 1") + "}");
        file("toml", "a list", "read", n -> "a = [" + "1, ".repeat(n) + "]");
        file("toml", "lines of a list", "read", n -> "a = [\n" + "'x', # c\n".repeat(n) + "]");
        file("toml", "a text", "read", n -> "a = \"" + "x".repeat(n) + "\"");
        file("toml", "a text with escapes", "read", n -> "a = \"" + "\\u0041".repeat(n) + "\"");
        file("toml", "lines of a text", "read", n -> "a = \"\"\"\n" + "x \\\n\n\"\"y\n".repeat(n) + "\"\"\"");
        file("toml", "a long number", "read", n -> "a = 1" + "_1".repeat(n));
        file("toml", "a long comment", "read", n -> "a = 1 # " + "c".repeat(n));
        file("toml", "blank lines", "read", n -> "\r\n\n".repeat(n));
        file("toml", "a key of many dots", "source/limit-depth 1 .*", n -> "a" + ".b".repeat(n) + " = 1");
        file("toml", "brackets", "source/limit-depth 1 .*", n -> "a = " + "[".repeat(n));
        file("toml", "braces", "source/limit-depth 1 .*", n -> "a = " + "{b = ".repeat(n));
        file("toml", "texts without quotes", "toml/unquoted-text .*", n -> lines(n / 8, i -> "k" + i + " = a b"));
        file("toml", "words in a list", "toml/unquoted-text .*", n -> "a = [" + "b, ".repeat(n / 8) + "]");
        file("toml", "entries without commas", "toml/missing-comma .*", n -> "a = [" + "1 ".repeat(n / 8) + "]");
        file(
                "toml",
                "more errors than are kept",
                "toml/missing-comma 1001 .*",
                n -> "a = [" + "1 ".repeat(4 * n) + "]");
        file("toml", "lists that are not closed", "toml/unclosed-bracket .*", n -> lines(n / 8, i -> "k" + i + " = ["));
        file("toml", "a list that is not closed", "toml/unclosed-bracket 1 .*", n -> "a = [\n" + "1,\n".repeat(n));
        file("toml", "texts that are not closed", "toml/unclosed-string .*", n -> lines(n / 8, i -> "k" + i + " = 'x"));
        file(
                "toml",
                "texts of several lines that are not closed",
                "toml/unclosed-string 1 .*",
                n -> "a = \"\"\"\n" + lines(n, i -> "k" + i + " = 'x'"));
        file("toml", "headers that are not closed", "toml/unclosed-bracket .*", n -> lines(n / 8, i -> "[k" + i));
        file("toml", "lines that are none", "toml/missing-equals 1 .*", n -> "a = 1\n" + "x y\n".repeat(n));
        file("toml", "words before an equals sign", "toml/key 1 .*", n -> "x ".repeat(n) + "= 1");
        file("toml", "lines of YAML", "toml/yaml 1 .*", n -> lines(n, i -> "k" + i + ": v"));
        file(
                "toml",
                "lines of YAML below TOML",
                "toml/missing-equals .*",
                n -> "a = 1\n" + lines(n / 8, i -> "k" + i + ": v"));
        file("toml", "a block of YAML", "toml/missing-equals 1 .*", n -> "a = 1\nb:\n" + "- v\n".repeat(n));
        file(
                "toml",
                "lists behind colons",
                "toml/missing-equals .*",
                n -> "a = 1\n" + lines(n / 8, i -> "k" + i + ": [1]"));
        file(
                "toml",
                "colons in braces",
                "toml/missing-equals .*",
                n -> "a = {" + words(n / 8, i -> "k" + i + ": 1") + "}");
        file("toml", "arrows", "toml/missing-equals .*", n -> lines(n / 8, i -> "k" + i + " => 1"));
        file("toml", "words and keys behind them", "toml/unquoted-text .*", n -> "a = " + "True b = 1, ".repeat(n));
        file("toml", "words and quotes", "toml/unquoted-text 1 .*", n -> "a = b" + " 'c \"d".repeat(n));
        file("toml", "comments before entries", "toml/missing-comma .*", n -> "a = [" + "1 # c\n".repeat(n / 8) + "]");
        file(
                "toml",
                "backslashes before blanks",
                "toml/escape 1 .*",
                n -> "a = \"\"\"\n" + "\\d x\\ \n".repeat(n) + "\"\"\"");
        file("toml", "duplicate keys", "toml/duplicate-key .*", n -> "a = 1\n".repeat(n / 8));
        file("toml", "duplicate tables", "toml/table-redefined .*", n -> "[a.b]\n".repeat(n / 8));
        file("toml", "carriage returns", "toml/bare-cr 1 .*", n -> "# c\r".repeat(n));
        file("toml", "comments of HTML", "toml/syntax .*", n -> "<!-- c\n".repeat(n / 8));
        file("toml", "a comment of HTML", "toml/syntax 1 .*", n -> "<!--\n" + "c\n".repeat(n) + "-->\n");
        file("toml", "odd blanks", "toml/control-character .*", n -> "a\u00a0".repeat(n / 8) + "= 1");
        file(
                "toml",
                "typographic quotes",
                "toml/unquoted-text .*",
                n -> "a = [" + "\u201cb\u201d, ".repeat(n / 8) + "]");
        file(
                "toml",
                "typographic quotes that are not closed",
                "toml/unquoted-text .*",
                n -> "a = [" + "\u201cb, ".repeat(n / 8) + "]");
        file(
                "toml",
                "keys with what nobody sees",
                "toml/invisible-character .*",
                n -> lines(n / 8, i -> "\"k" + i + "\u200b\" = 1"));
        file("toml", "bad escapes", "toml/escape .*", n -> "a = \"" + "\\d".repeat(n / 8) + "\"");

        // Whole files of JSON.
        file("json", "keys", "read", n -> "{" + words(n, i -> "\"k" + i + "\": 1") + "}");
        file("json", "keys of one hash code", "read", n -> "{" + words(n, i -> '"' + SameHash.text(i) + "\": 1") + "}");
        file("json", "objects", "read", n -> "[" + words(n, i -> "{\"a\": [1, null, true]}") + "]");
        file("json", "lines", "read", n -> "[\n" + "\"x\",\n".repeat(n) + "1.5e3]");
        file("json", "escapes that there are none of", "json/.*", n -> "{\"a\": \"" + "\\q".repeat(n) + "\"}");
        file("json", "quotes within a text", "json/.*", n -> "{\"a\": \"" + "\"x".repeat(n) + "\"}");
        file("json", "a text", "read", n -> "[\"" + "x".repeat(n) + "\"]");
        file("json", "a text with escapes", "read", n -> "[\"" + "\\u0041\\n".repeat(n) + "\"]");
        file("json", "brackets", "source/limit-depth 1 .*", n -> "[".repeat(n));
        file("json", "a list that is not closed", "json/unclosed-bracket 1 .*", n -> "[" + "1,\n".repeat(n));
        file("json", "comments", "json/comment .*", n -> "[1" + ", /* c */\n 1".repeat(n / 8) + "]");
        file("json", "a comment that is not closed", "json/unclosed-bracket 2 .*", n -> "[1, /*" + " /*".repeat(n));
        file("json", "single quotes", "json/single-quote .*", n -> "['a'" + ", 'b'".repeat(n / 8) + "]");
        file("json", "entries without commas", "json/missing-comma .*", n -> "[" + "1 ".repeat(n / 8) + "]");
        file("json", "words", "json/unquoted-text .*", n -> "[a" + ", b".repeat(n / 8) + "]");
        file("json", "colours", "json/unquoted-text .*", n -> "[#a" + ", #b".repeat(n / 8) + "]");
        file(
                "json",
                "colours under keys",
                "json/unquoted-text .*",
                n -> "{" + words(n / 8, i -> "\"k" + i + "\": #b") + "}");
        file("json", "addresses", "json/unquoted-text .*", n -> "[a://b" + ", //a.b/c".repeat(n / 8) + "]");
        file("json", "comments that hold a bracket", "json/comment .*", n -> "[1" + ",\n//a]".repeat(n / 8) + "\n2]");
        file("json", "comments that are cut", "json/comment .*", n -> "[ // a" + " // ]".repeat(n / 8) + "\n2]");
        file(
                "json",
                "keys without a quote",
                "json/unclosed-string .*",
                n -> "{" + lines(n / 8, i -> "\"k" + i + ": [],") + "}");
        file("json", "keys of words", "json/unquoted-text .*", n -> "{" + words(n / 8, i -> "k l" + i + ": 1") + "}");
        file("json", "quotes in single quotes", "json/single-quote 1 .*", n -> "['" + "\\'\"".repeat(n) + "']");
        file("json", "backslashes of a path", "json/escape 1 .*", n -> "[\"C:\\u0041" + "\\q".repeat(n) + "\"]");
        file("json", "words without commas", "json/literal .*", n -> "[True" + " None".repeat(n / 8) + "]");
        file("json", "semicolons", "json/syntax .*", n -> "[1" + ";1".repeat(n / 8) + "]");
        file("json", "wide commas", "json/syntax .*", n -> "[1" + "\uff0c1".repeat(n / 8) + "]");
        file("json", "one long word", "json/unquoted-text 1 .*", n -> "[" + "a b ".repeat(n) + "]");
        file("json", "duplicate keys", "json/duplicate-key .*", n -> "{\"a\": 1" + ", \"a\": 1".repeat(n / 8) + "}");
    }

    @TestFactory
    Stream<DynamicTest> four_times_the_document_is_four_times_the_work() {
        return SHAPES.stream()
                .flatMap(shape -> Stream.of(shape, shape.inMemory()))
                .map(shape -> dynamicTest(shape.name() + " for " + shape.reader(), () -> {
                    // Classes are loaded and tables are made the first time.
                    SUBJECT.apply(shape.reader(), shape.document().apply(LENGTH));
                    Work once = work(shape, LENGTH);
                    Work more = work(shape, FACTOR * LENGTH);

                    assertThat(once.answer()).as("answer to %s", shape.name()).matches(shape.answer());
                    assertThat(more.answer())
                            .as("answer to more %s", shape.name())
                            .matches(shape.answer());
                    // What a document of no length takes is no part of the proportion, so it only makes the test harder
                    // to pass.
                    assertThat(more.steps())
                            .as("steps for %s after %d", shape.name(), once.steps())
                            .isLessThan(limit(once.steps(), 20_000));
                    assertThat(more.bytes())
                            .as("bytes for %s after %d", shape.name(), once.bytes())
                            .isLessThan(limit(once.bytes(), 200_000));
                }));
    }

    private static long limit(long once, long constant) {
        return (long) (FACTOR * TOLERANCE * once) + constant;
    }

    private static Work work(Shape shape, int length) {
        String document = shape.document().apply(length);
        long id = Thread.currentThread().getId();
        long steps = Steps.made();
        long bytes = THREADS.getThreadAllocatedBytes(id);
        String answer = SUBJECT.apply(shape.reader(), document);
        return new Work(Steps.made() - steps, THREADS.getThreadAllocatedBytes(id) - bytes, answer);
    }

    @SuppressWarnings("unchecked")
    private static BiFunction<String, String, String> countedSubject() {
        try {
            return (BiFunction<String, String, String>) new CountingLoader()
                    .loadClass(Subject.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, count).forEach(i -> lines.append(line.apply(i)).append('\n'));
        return lines.toString();
    }

    private static String words(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(", "));
    }
}
