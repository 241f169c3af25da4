package dev.frontmatter.lsp;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.testing.JsonValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import tools.jackson.databind.JsonNode;

/** Copies of the files of testdata, and what the command says of them. */
final class GoldenSites {

    static final Path TESTDATA = Path.of("testdata");

    private GoldenSites() {}

    static Path copy(Path from, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    static Path articles(Path folder) throws IOException {
        for (String part : List.of("invalid", "valid", "rules", "toml", "json", "limits")) {
            copy(TESTDATA.resolve(part), folder.resolve(part));
        }
        Files.writeString(folder.resolve(".frontmatter.yaml"), "schemas:\n  '**': article\n");
        return folder;
    }

    static List<Path> documents(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
                    documents.add(file);
                } catch (CharacterCodingException e) {
                    // No text, so no editor sends it.
                }
            }
            return documents;
        }
    }

    /** Returns what the command says of the files of a folder. */
    static Map<Path, List<String>> expected(Path folder) {
        Map<Path, List<String>> expected = new HashMap<>();
        String report = new Shell(folder).outputText("--format", "json", ".");
        for (JsonNode each : JsonValues.read(report).get("diagnostics")) {
            JsonNode range = each.get("range");
            String hint = each.get("hint").isNull()
                    ? ""
                    : "\n" + DisplayText.escape(each.get("hint").asString());
            expected.computeIfAbsent(folder.resolve(each.get("file").asString()).normalize(), file -> new ArrayList<>())
                    .add(each.get("severity").asString() + " "
                            + each.get("rule").asString() + " "
                            + place(range.get("start")) + "-" + place(range.get("end")) + " "
                            + DisplayText.escape(each.get("message").asString()) + hint);
        }
        return expected;
    }

    private static String place(JsonNode position) {
        return position.get("line").asInt() + ":" + position.get("column").asInt();
    }

    static List<String> told(String text, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.getSeverity().name().toLowerCase(Locale.ROOT) + " "
                        + each.getCode().getLeft() + " "
                        + place(text, each.getRange().getStart()) + "-"
                        + place(text, each.getRange().getEnd()) + " "
                        + each.getMessage().getLeft())
                .toList();
    }

    /** Returns a position as people count; to them a byte order mark takes no column. */
    static String place(String text, Position position) {
        int mark = position.getLine() == 0 && text.startsWith("\uFEFF") ? 1 : 0;
        return position.getLine() + 1 + ":" + (Math.max(mark, position.getCharacter()) + 1 - mark);
    }
}
