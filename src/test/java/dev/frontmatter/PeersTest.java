package dev.frontmatter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.JsonValues;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What readers and Markdown parsers of other projects assert of their own input: see {@link SharedFolder}. They contradict
 * each other; where we do not agree with one, {@code testdata/suites/peers.txt} lists the case under what decides it, and
 * a change in either direction fails. With {@code -Dgolden.update=true} the list is written anew.
 */
class PeersTest {

    private static final Path LIST = Path.of("testdata/suites/peers.txt");

    /** What decides against a peer. */
    private static final Map<String, String> DECIDED = Map.ofEntries(
            entry("option", "the peer was told to behave otherwise"),
            entry("body", "the opening segment includes the byte order mark, the closing segment its terminator"),
            entry("data", "YAML 1.2 core booleans; not `yes`, not `1`; and a literal ends with its line end"),
            entry("front matter", "a fence may have spaces behind it; an empty block is an empty mapping"),
            entry("position", "the body begins right after the closing line's terminator"),
            entry(Rules.CLOSER_INDENTED.id(), "an indented fence never closes"),
            entry(Rules.FENCE_LENGTH.id(), "a longer fence opens nothing"),
            entry(Rules.LATE.id(), "an opening after blank lines or spaces is a finding"),
            entry(Rules.MISSING.id(), "the fences are those listed, and no others"),
            entry(Rules.NOT_MAPPING.id(), "front matter that is no mapping is an error, and no body"),
            entry(Rules.UNCLOSED.id(), "an unclosed block: everything is body"),
            entry(Rules.UNKNOWN_FORMAT.id(), "line 1 is exactly the fence, or names a format"),
            entry(Rules.UNQUOTED_COLON.id(), "front matter that is no YAML is an error, and no body"));

    @Test
    void agreesWithItsPeersExceptWhereListed() throws IOException {
        Map<String, List<String>> reasons = new TreeMap<>();
        int cases = 0;
        int agreed = 0;
        for (String line : Files.readAllLines(SharedFolder.resolve("peers/conformance.jsonl"))) {
            JsonNode one = JsonValues.read(line);
            String reason = reason(one);
            cases++;
            if (reason == null) {
                agreed++;
            } else {
                assertThat(DECIDED).as("%s", one).containsKey(reason);
                reasons.computeIfAbsent(reason, any -> new ArrayList<>())
                        .add(one.get("peer").asString() + "/" + one.get("case").asString());
            }
        }
        StringBuilder list = new StringBuilder();
        list.append("agree ").append(agreed).append(" of ").append(cases).append('\n');
        reasons.forEach((reason, ids) -> list.append('\n')
                .append(reason)
                .append(": ")
                .append(DECIDED.get(reason))
                .append('\n')
                .append(String.join(" ", ids))
                .append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list).hasToString(Files.readString(LIST));
    }

    /** Why we do not say what the peer says, or null where we do. */
    private static @Nullable String reason(JsonNode one) throws IOException {
        if (one.has("options") && !one.get("options").toString().matches(".*(\"1.2\"|\"json\").*")) {
            return "option";
        }
        byte[] input = one.has("inputBase64")
                ? Base64.getDecoder().decode(one.get("inputBase64").asString())
                : one.get("input").asString().getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(one.get("case").asString(), input);
        Segments segments = FrontMatter.split(source);
        ReadResult<Map<String, Object>> result = FrontMatter.untyped().tryRead(source);
        String rule = result.diagnostics().isEmpty()
                ? ""
                : result.diagnostics().get(0).rule().id();
        boolean agrees = switch (one.get("outcome").asString()) {
            case "none" -> !segments.hasFrontMatter();
            case "error" -> result.document().isEmpty();
            default -> segments.hasFrontMatter();
        };
        if (!agrees) {
            return rule.isEmpty() ? "front matter" : rule;
        }
        if (!segments.hasFrontMatter()) {
            return bodyAgrees(one, segments) ? null : "body";
        }
        String data = one.get("data").asString();
        if (!data.equals("unasserted")) {
            if (result.document().isEmpty()) {
                return rule;
            }
            Map<String, Object> ours = result.orThrow().data();
            JsonNode theirs = one.get("expectFrontMatter");
            boolean same = switch (data) {
                case "exact" -> JsonValues.same(ours, theirs);
                case "subset" ->
                    theirs.properties().stream()
                            .allMatch(entry -> JsonValues.same(ours.get(entry.getKey()), entry.getValue()));
                default -> JsonValues.same(strings(ours), theirs);
            };
            if (!same) {
                return "data";
            }
        }
        if (one.has("expectRaw")
                && !source.text(segments.frontMatter())
                        .strip()
                        .equals(one.get("expectRaw").asString().strip())) {
            return "front matter as text";
        }
        if (!positionsAgree(one, segments)) {
            return "position";
        }
        return bodyAgrees(one, segments) ? null : "body";
    }

    private static Map<String, List<String>> strings(Map<String, Object> data) {
        Map<String, List<String>> strings = new TreeMap<>();
        data.forEach((key, value) -> strings.put(
                key,
                value instanceof List<?> list
                        ? list.stream().map(Objects::toString).toList()
                        : value == null ? List.of() : List.of(value.toString())));
        return strings;
    }

    private static boolean bodyAgrees(JsonNode one, Segments segments) {
        String ours = segments.source().text(segments.body());
        String theirs = one.get("expectBody").asString("");
        return switch (one.get("body").asString()) {
            case "exact" -> ours.equals(theirs);
            case "trimmed" -> ours.strip().equals(theirs.strip());
            default -> true;
        };
    }

    /** Lines and columns count from 1, offsets from 0; ends are exclusive where not said. */
    private static boolean positionsAgree(JsonNode one, Segments segments) {
        Source source = segments.source();
        // JSON closes with its brace, and may end the file.
        int end = Math.min(segments.closing().start() + 3, source.length());
        Position start = source.position(segments.fence().start());
        Position last = source.position(end);
        Map<String, Integer> ours = Map.of(
                "startLine", start.line(),
                "startColumn", start.column(),
                "startOffset", segments.fence().start(),
                "endLine", last.line(),
                "endColumn", last.column(),
                "endColumnInclusive", last.column() - 1,
                "endOffset", end,
                "contentStart", segments.frontMatter().start(),
                "contentEnd", segments.frontMatter().end(),
                "bodyLine", source.position(segments.body().start()).line());
        return !one.has("expectPosition")
                || one.get("expectPosition").properties().stream()
                        .allMatch(entry ->
                                ours.get(entry.getKey()) == entry.getValue().asInt());
    }
}
