package dev.frontmatter.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines look like keys, among others before and after them. */
class KeyLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " any text", "\t", "# comment", "]", "}, x", "-", "- a", "-\tb", "key:", "a: b", "k:\tv"
            })
    void mayStandAmongKeys(String line) {
        assertThat(KeyLines.isOne(bytes(line), 1, 1 + line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-a", "--", "text", "two words: b", "http://example.org", "a:b", ":", ": b", "[", "{", "+ a"})
    void standsElsewhere(String line) {
        assertThat(KeyLines.isOne(bytes(line), 1, 1 + line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key:", "a: b", "k:\tv", "\u00e9: b", "#: b", "-: b"})
    void isKey(String line) {
        assertThat(KeyLines.isKey(bytes(line), 1, 1 + length(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key", ":", ": b", "a b: c", " a: b", "a:b"})
    void isNoKey(String line) {
        assertThat(KeyLines.isKey(bytes(line), 1, 1 + length(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: b", "two words: b", "\"a\": b", "a:", "? a", "...", "- a", " text", "said: go"})
    void mayBeOne(String line) {
        assertThat(KeyLines.mayBeOne(bytes(line), 1, 1 + line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "http://example.org", "12:30", "....", "--", "*a*", "[a](b)", "{{ a }}"})
    void isText(String line) {
        assertThat(KeyLines.mayBeOne(bytes(line), 1, 1 + line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |",
                "a: >- # b",
                "a: \"b",
                "a: 'b",
                "a: 'b''",
                "a: \"b\\\"",
                "a: [b",
                "a: [\"]\"",
                "a: {b: [c]",
                "- 'a",
                "- - [a",
                "  \"a\": 'b",
                "a: &b [c]",
                "a: !!str b",
                "\"a",
                "- a: |"
            })
    void goesOn(String line) {
        assertThat(KeyLines.goesOn(bytes(line), 1, 1 + line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a:",
                "a: b",
                "a: it's",
                "a: b \"c",
                "a: 'b''c'",
                "a: \"b\\\"\"",
                "a: [b, \"]\"]",
                "a: {b: [c]}",
                "- 'a'",
                "- - [a]",
                "\"a\": 'b'",
                "\"a\"",
                "-",
                "- a: b"
            })
    void endsOnItsLine(String line) {
        assertThat(KeyLines.goesOn(bytes(line), 1, 1 + line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ">", "a: |", "a: >-", "a: |+ ", "a: |2-\t", "a: >0", "a: >9"})
    void beginsText(String line) {
        assertThat(KeyLines.beginsText(bytes(line), 1, 1 + length(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a: b", "-", "+", "9", "a: |x", "a: |/", "a: |:", "| b", " "})
    void beginsNoText(String line) {
        assertThat(KeyLines.beginsText(bytes(line), 1, 1 + length(line))).isFalse();
    }

    /** The line between two others that say something else. */
    private static byte[] bytes(String line) {
        String before = line.isEmpty() || line.charAt(0) != '|' ? "|" : "a";
        return (before + line + ": |").getBytes(StandardCharsets.UTF_8);
    }

    private static int length(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
