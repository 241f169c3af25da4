package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.testing.JsonValues;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server with the client that Visual Studio Code uses: the messages are those of npm's vscode-languageserver-protocol. It is
 * told by {@code -Dfrontmatter.lsp.client=DIR} where {@code node_modules} holds that, and is skipped without it.
 */
@Tag("long")
class NodeClientTest {

    private static final String PROPERTY = "frontmatter.lsp.client";

    @TempDir
    Path temporary;

    private JsonNode run(List<Path> folders, List<Path> files, List<Map<String, Object>> texts) throws Exception {
        String client = System.getProperty(PROPERTY, "");
        if (client.isEmpty()) {
            abort("skipped: name the folder with -D" + PROPERTY + "=DIR");
        }
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("command", Editor.COMMAND);
        task.put("folders", folders.stream().map(Path::toString).toList());
        task.put("files", files.stream().map(Path::toString).toList());
        task.put("texts", texts);
        Path file = temporary.resolve("task.json");
        Files.writeString(file, JsonMapper.shared().writeValueAsString(task));
        Process node = new ProcessBuilder("node", "src/test/resources/lsp/client.js", client, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return JsonValues.read(answer);
    }

    @Test
    void diagnostics_and_fixes_are_those_of_the_command() throws Exception {
        Path articles = GoldenSites.articles(temporary.resolve("articles"));
        Path fixed = GoldenSites.articles(temporary.resolve("fixed"));
        List<Path> documents = GoldenSites.documents(articles);
        JsonNode result = run(List.of(articles), documents, List.of());
        Map<Path, List<String>> expected = GoldenSites.expected(articles);
        new Shell(fixed).run("--fix", ".");

        for (Path document : documents) {
            String text = Files.readString(document);
            assertThat(told(text, result.get("diagnostics").get(document.toString())))
                    .as(document.toString())
                    .isEqualTo(expected.getOrDefault(document, List.of()));
            assertThat(result.get("fixed").get(document.toString()).asString())
                    .as(document.toString())
                    .isEqualTo(Files.readString(
                            fixed.resolve(articles.relativize(document).toString())));
        }
        assertThat(documents.size()).isGreaterThan(400);
    }

    private static List<String> told(String text, JsonNode diagnostics) {
        List<String> told = new ArrayList<>();
        for (JsonNode each : diagnostics) {
            told.add((each.get("severity").asInt() == 1 ? "error " : "warning ")
                    + each.get("code").asString() + " "
                    + place(text, each.get("range").get("start")) + "-"
                    + place(text, each.get("range").get("end")) + " "
                    + each.get("message").asString());
        }
        return told;
    }

    private static String place(String text, JsonNode position) {
        return GoldenSites.place(
                text,
                new org.eclipse.lsp4j.Position(
                        position.get("line").asInt(), position.get("character").asInt()));
    }

    @Test
    void completion_never_fails_and_is_right_at_the_marked_places() throws Exception {
        Path folder = temporary.resolve("site");
        CompletionTest.makeSite(folder);
        List<Map<String, Object>> texts = new ArrayList<>();
        List<Arguments> marked = CompletionTest.marked().toList();
        // The collections are known by the time at which all those have been looked at.
        Stream.concat(CompletionTest.twentyDocuments(), CompletionTest.twentyDocuments())
                .forEach(text -> texts.add(text(folder, texts.size(), text, "all")));
        for (Arguments each : marked) {
            String drawn = each.get()[0].toString();
            int cursor = drawn.indexOf('|');
            String text = drawn.substring(0, cursor) + drawn.substring(cursor + 1);
            texts.add(text(folder, texts.size(), text, cursor));
        }
        JsonNode completions = run(List.of(folder), List.of(), texts).get("completions");

        assertThat(completions.size()).isEqualTo(texts.size());
        for (int i = 0; i < marked.size(); i++) {
            Object[] each = marked.get(i).get();
            List<String> labels = new ArrayList<>();
            completions.get(texts.size() - marked.size() + i).get(0).forEach(label -> labels.add(label.asString()));
            assertThat(String.join("|", labels)).as(each[0].toString()).isEqualTo(each[1]);
        }
    }

    private static Map<String, Object> text(Path folder, int number, String text, Object at) {
        return Map.of("file", folder.resolve("posts/new-" + number + ".md").toString(), "text", text, "at", at);
    }
}
