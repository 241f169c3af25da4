package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The comparison of the README: the cells of the libraries for Java are what they do with small inputs. Where a library has
 * no call that could be made, its cell is not looked at here.
 */
class ComparisonTest {

    /** What all of them are asked to read, as strictly as each can be told to. */
    record Post(
            @JsonProperty(required = true) String title,
            @Nullable Integer heat,
            @Nullable Boolean draft,
            @Nullable LocalDate date) {}

    private static final FrontMatterReader<Post> OURS = FrontMatter.reader(Post.class);
    private static final Parser COMMONMARK = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    private static final YAMLMapper JACKSON = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A file whose second wrong line is its third. */
    private static final String THREE = "title: x\nheat: abc\ndraft: no\ndate: 2019-13-45\n";

    private static final String MISSPELT = "ttile: x\n";
    private static final String TWICE = "title: a\ntitle: b\n";

    @Test
    void theCellsAreWhatTheLibrariesDo() throws IOException {
        Map<String, List<String>> computed = new LinkedHashMap<>();
        computed.put("typed result", List.of(ourResult(), commonmarkResult(), jacksonResult()));
        computed.put("place of a wrong value", List.of(ourPlace(), commonmarkErrors(THREE), jacksonPlace()));
        computed.put(
                "`ttile` for `title`", List.of(ourMisspelling(), commonmarkErrors(MISSPELT), jacksonMisspelling()));
        computed.put("three wrong values in a file", List.of(ourErrors(), commonmarkErrors(THREE), jacksonErrors()));
        computed.put("CRLF, BOM, closed by `...`", List.of(ourEnds(), commonmarkEnds(), jacksonEnds()));
        computed.put("`no`, `1.10` for a text", List.of(ourTexts(), commonmarkTexts(), jacksonTexts()));
        computed.put("the date `2019-13-45`", List.of(ourDate(), commonmarkDate(), jacksonDate()));
        computed.put("a key given twice", List.of(ourTwice(), commonmarkTwice(), jacksonTwice()));
        computed.put("TOML, JSON between fences", List.of(ourFormats(), commonmarkFormats(), jacksonFormats()));
        computed.put("edits that keep comments", List.of(ourEdit(), "no", jacksonEdit()));

        Map<String, List<String>> table = table();
        assertThat(table.keySet()).containsAll(computed.keySet());
        computed.forEach(
                (row, cells) -> assertThat(cellsForJava(table.get(row))).as(row).containsExactlyElementsOf(cells));
    }

    @Test
    void aMarkedCellIsOfAnotherLanguage() throws IOException {
        assertThat(table().values())
                .allSatisfy(cells -> assertThat(cells).hasSize(7))
                .allSatisfy(cells -> assertThat(cellsForJava(cells))
                        .allSatisfy(cell -> assertThat(cell).doesNotContain("ᵈ")));
    }

    @ParameterizedTest
    @CsvSource({"commonmark-java, commonmark.version", "Jackson, jackson.version"})
    void theVersionsAreThoseOfTheBuild(String name, String property) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        int begin = pom.indexOf("<" + property + ">") + property.length() + 2;

        assertThat(Files.readString(Path.of("README.md")))
                .contains("| " + name + " " + pom.substring(begin, pom.indexOf('<', begin)) + " |");
    }

    private static String ourResult() throws IOException {
        Object read = OURS.readText(fenced("title: x\n")).data();
        return read instanceof Record ? "record" : "no";
    }

    private static String commonmarkResult() {
        Map<String, List<String>> read = commonmark(fenced("title: x\nheat: 3\n"));
        return read.equals(Map.of("title", List.of("x"), "heat", List.of("3"))) ? "no: lists of text" : "?";
    }

    private static String jacksonResult() {
        Object read = JACKSON.readValue("title: x\n", Post.class);
        return read instanceof Record ? "record" : "no";
    }

    private static String ourPlace() throws IOException {
        Diagnostic first = ours(THREE).get(0);
        return first.start().line() == 3 && first.start().column() == 7 ? "line and column" : "?";
    }

    private static String jacksonPlace() {
        JacksonException error = jacksonError(THREE).orElseThrow();
        return error.getLocation().getLineNr() == 2 && error.getLocation().getColumnNr() == 7
                ? "line and column, of the block"
                : "?";
    }

    private static String ourMisspelling() throws IOException {
        List<Diagnostic> diagnostics = ours(MISSPELT);
        return diagnostics.size() == 1
                        && diagnostics.get(0).message().contains("`ttile`")
                        && diagnostics.get(0).message().contains("`title`")
                        && diagnostics.get(0).start().line() == 2
                ? "one error, at `ttile`"
                : "?";
    }

    private static String jacksonMisspelling() {
        JacksonException error = jacksonError(MISSPELT).orElseThrow();
        return error.getOriginalMessage().contains("'title'")
                        && !error.getOriginalMessage().contains("ttile")
                        && error.getLocation().getLineNr() == 2
                ? "`title` is missing, at the end"
                : "?";
    }

    private static String ourErrors() throws IOException {
        return ours(THREE).size() == 3 ? "three errors" : "?";
    }

    private static String jacksonErrors() {
        return jacksonError(THREE).isPresent() ? "the first" : "?";
    }

    private static String commonmarkErrors(String block) {
        return commonmark(fenced(block)).size() == block.lines().count() ? "no error" : "?";
    }

    private static String ourEnds() throws IOException {
        List<String> read = new ArrayList<>();
        for (Map.Entry<String, String> form : forms().entrySet()) {
            if (OURS.tryReadText(form.getValue()).document().isPresent()) {
                read.add(form.getKey());
            }
        }
        return named(read);
    }

    private static String commonmarkEnds() {
        return named(forms().entrySet().stream()
                .filter(form -> commonmark(form.getValue()).equals(Map.of("title", List.of("x"))))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Jackson takes a whole stream of YAML, so a body of text is an error to it. */
    private static String jacksonEnds() {
        return forms().values().stream().allMatch(text -> jacksonError(text).isPresent()) ? "no fences" : "?";
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("CRLF", "---\r\ntitle: x\r\n---\r\nBody: [\r\n");
        forms.put("BOM", "\uFEFF---\ntitle: x\n---\nBody: [\n");
        forms.put("`...`", "---\ntitle: x\n...\nBody: [\n");
        return forms;
    }

    private static String named(List<String> forms) {
        return forms.size() == forms().size() ? "all" : String.join(", ", forms);
    }

    private static String ourTexts() throws IOException {
        return OURS.readText(fenced("title: no\n")).data().title().equals("no")
                        && OURS.readText(fenced("title: 1.10\n")).data().title().equals("1.10")
                ? "as written"
                : "?";
    }

    private static String commonmarkTexts() {
        return commonmark(fenced("title: no\nother: 1.10\n"))
                        .equals(Map.of("title", List.of("no"), "other", List.of("1.10")))
                ? "as written"
                : "?";
    }

    private static String jacksonTexts() {
        return Stream.of("no", "1.10")
                        .allMatch(text -> JACKSON.readValue("title: " + text + "\n", Post.class)
                                .title()
                                .equals(text))
                ? "as written"
                : "?";
    }

    private static String ourDate() throws IOException {
        return ours("title: x\ndate: 2019-13-45\n").size() == 1 ? "error" : "?";
    }

    private static String commonmarkDate() {
        return commonmark(fenced("date: 2019-13-45\n")).equals(Map.of("date", List.of("2019-13-45"))) ? "text" : "?";
    }

    private static String jacksonDate() {
        return jacksonError("title: x\ndate: 2019-13-45\n").isPresent() ? "error" : "?";
    }

    private static String ourTwice() throws IOException {
        return ours(TWICE).size() == 1 ? "error" : "?";
    }

    private static String commonmarkTwice() {
        return commonmark(fenced(TWICE)).equals(Map.of("title", List.of("b"))) ? "the last counts" : "?";
    }

    private static String jacksonTwice() {
        YAMLMapper strict = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        Optional<JacksonException> error = error(strict, TWICE);
        return JACKSON.readValue(TWICE, Post.class).title().equals("b") && error.isPresent()
                ? "the last counts; error, if asked for"
                : "?";
    }

    private static String ourFormats() throws IOException {
        return formatsIn(ComparisonTest::oursReads).equals(List.of("TOML", "JSON")) ? "both" : "?";
    }

    private static boolean oursReads(String text) {
        try {
            return OURS.tryRead(Source.ofText("x.md", text)).document().isPresent();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String commonmarkFormats() {
        return formatsIn(text -> !commonmark(text).isEmpty()).isEmpty() ? "no" : "?";
    }

    private static String jacksonFormats() {
        return formatsIn(text -> jacksonError(text).isEmpty()).isEmpty() ? "no fences" : "?";
    }

    private static List<String> formatsIn(java.util.function.Predicate<String> reads) {
        return Map.of("TOML", "+++\ntitle = \"x\"\n+++\nBody: [\n", "JSON", "{\"title\": \"x\"}\nBody: [\n")
                .entrySet()
                .stream()
                .filter(format -> reads.test(format.getValue()))
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    private static final String COMMENTED = "# first\ntitle:  'x'   # of one word\nheat: 3\n";

    private static String ourEdit() throws IOException {
        String changed = FrontMatter.edit(Source.ofText("x.md", fenced(COMMENTED)))
                .set("/heat", 4)
                .toText();
        return changed.equals(fenced(COMMENTED.replace("3", "4"))) ? "yes" : "?";
    }

    private static String jacksonEdit() {
        JsonNode read = JACKSON.readTree(COMMENTED);
        return JACKSON.writeValueAsString(read).contains("#") ? "?" : "no: written anew";
    }

    private static List<Diagnostic> ours(String block) throws IOException {
        return OURS.tryReadText(fenced(block)).diagnostics();
    }

    private static Map<String, List<String>> commonmark(String text) {
        Node document = COMMONMARK.parse(text);
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        document.accept(visitor);
        return visitor.getData();
    }

    private static Optional<JacksonException> jacksonError(String block) {
        return error(JACKSON, block);
    }

    private static Optional<JacksonException> error(YAMLMapper mapper, String block) {
        try {
            mapper.readValue(block.getBytes(StandardCharsets.UTF_8), Post.class);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(e);
        }
    }

    private static String fenced(String block) {
        return "---\n" + block + "---\nBody\n";
    }

    /** Returns the cells of frontmatter, commonmark-java and Jackson. */
    private static List<String> cellsForJava(List<String> cells) {
        return List.of(cells.get(0), cells.get(5), cells.get(6));
    }

    /** Returns the rows of the README's table: the cells by the first one. */
    private static Map<String, List<String>> table() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("| | frontmatter |");
        return readme.substring(begin, readme.indexOf("\n\n", begin))
                .lines()
                .skip(2)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.subList(1, cells.size())));
    }
}
