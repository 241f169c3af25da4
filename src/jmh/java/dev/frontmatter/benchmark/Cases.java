package dev.frontmatter.benchmark;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.tomlj.Toml;
import tools.jackson.databind.ObjectMapper;

/** Everything that is measured. */
final class Cases {

    // Into a record whose links are text.
    /** The library: read, validated, bound. */
    static final String TEXT = "text-frontmatter";

    /** The same data in files whose lines end in CRLF. */
    static final String TEXT_CRLF = "text-crlf";
    /** By a reader that was told to leave bodies out. */
    static final String TEXT_WITHOUT_BODY = "text-without-body";

    /** The same data as front matter in TOML and in JSON. */
    static final String TEXT_TOML = "text-toml";

    static final String TEXT_JSON_FILE = "text-json-file";

    static final String TEXT_JSON = "text-json";
    static final String TEXT_JSON_TUNED = "text-json-tuned";
    static final String TEXT_JACKSON_YAML = "text-jackson-yaml";
    static final String TEXT_JACKSON_TOML = "text-jackson-toml";

    // Into a record whose links are URIs.
    static final String URI = "uri-frontmatter";
    static final String URI_JSON = "uri-json";
    static final String URI_JSON_TUNED = "uri-json-tuned";
    static final String URI_JACKSON_YAML = "uri-jackson-yaml";
    /** No reading at all, only making the record. */
    static final String RECORD_ALONE = "record-alone";

    /** The same articles validated, and no record made: theirs takes whatever fits. */
    static final String VALIDATED = "validate";

    // Into a map.
    static final String MAP = "map-frontmatter";
    static final String MAP_TOML = "map-toml";
    static final String MAP_JSON_FILE = "map-json-file";
    static final String MAP_JSON = "map-json";
    static final String MAP_JACKSON_YAML = "map-jackson-yaml";

    /** Nothing but a tree of tables and values. */
    static final String TOMLJ = "tomlj";

    static final String ENGINE_EVENTS = "engine-events";

    /** The tokenizer alone. */
    static final String SPLIT = "split";

    /** A file read up to the end of its front matter, and the record made. */
    static final String FILE_WITHOUT_BODY = "file-without-body";

    private Cases() {}

    static List<Case> of(Corpus corpus) {
        List<Case> cases = new ArrayList<>();
        corpus.articles().forEach((set, samples) -> {
            List.of(textReaders(), uriReaders(), mapReaders()).forEach(readers -> {
                agree(samples, readers);
                readers.forEach((work, task) -> cases.add(new Case(set, work, samples, task)));
            });
            List<Sample> crlf = samples.stream().map(Sample::withCrlf).toList();
            cases.add(new Case(set, TEXT_CRLF, crlf, read(FrontMatter.reader(TextArticle.class))));
            addOtherFormats(cases, set, samples);
            cases.add(new Case(set, VALIDATED, samples, validate(FrontMatter.reader(Article.class))));
            cases.add(new Case(set, RECORD_ALONE, samples, sample -> RecordAlone.again(sample.article())));
            cases.add(new Case(set, ENGINE_EVENTS, samples, Cases::engineEvents));
            cases.add(new Case(set, SPLIT, samples, Cases::split));
        });
        Case.Task read = read(FrontMatter.reader(Article.class));
        corpus.sizes().forEach((set, samples) -> cases.add(new Case(set, URI, samples, read)));
        corpus.bodies().forEach((set, samples) -> {
            cases.add(new Case(set, SPLIT, samples, Cases::split));
            cases.add(new Case(set, FILE_WITHOUT_BODY, samples.subList(0, 1), fileWithoutBody(samples.get(0))));
        });
        return cases;
    }

    /** The same articles with front matter in TOML and in JSON, and the readers of TOML beside ours. */
    private static void addOtherFormats(List<Case> cases, String set, List<Sample> samples) {
        List<Sample> toml = samples.stream().map(Sample::inToml).toList();
        List<Sample> json = samples.stream().map(Sample::inJson).toList();
        FrontMatterReader<TextArticle> reader = FrontMatter.reader(TextArticle.class);
        ObjectMapper jackson = Mappers.toml();
        agree(toml, Map.of(TEXT_TOML, read(reader), TEXT_JSON, Cases::article));
        agree(json, Map.of(TEXT_JSON_FILE, read(reader), TEXT_JSON, Cases::article));
        cases.add(new Case(set, TEXT_TOML, toml, read(reader)));
        cases.add(new Case(set, TEXT_JSON_FILE, json, read(reader)));
        cases.add(new Case(set, MAP_TOML, toml, read(FrontMatter.untyped())));
        cases.add(new Case(set, MAP_JSON_FILE, json, read(FrontMatter.untyped())));
        cases.add(new Case(
                set, TEXT_JACKSON_TOML, toml, sample -> jackson.readValue(sample.frontMatter(), TextArticle.class)));
        cases.add(new Case(set, TOMLJ, toml, Cases::tomlj));
    }

    private static Object article(Sample sample) {
        return Mappers.stock().readValue(sample.json(), TextArticle.class);
    }

    private static Object tomlj(Sample sample) {
        return Toml.parse(new String(sample.frontMatter(), StandardCharsets.UTF_8));
    }

    /** The ways to a {@link TextArticle}, ours first. */
    private static Map<String, Case.Task> textReaders() {
        FrontMatterReader<TextArticle> reader = FrontMatter.reader(TextArticle.class);
        Map<String, Case.Task> readers = new LinkedHashMap<>();
        readers.put(TEXT, read(reader));
        readers.put(TEXT_WITHOUT_BODY, read(reader.withoutBody()));
        addJackson(readers, TEXT_JSON, TEXT_JSON_TUNED, TEXT_JACKSON_YAML, TextArticle.class);
        return readers;
    }

    /** The ways to an {@link Article}, ours first. */
    private static Map<String, Case.Task> uriReaders() {
        Map<String, Case.Task> readers = new LinkedHashMap<>();
        readers.put(URI, read(FrontMatter.reader(Article.class)));
        addJackson(readers, URI_JSON, URI_JSON_TUNED, URI_JACKSON_YAML, Article.class);
        return readers;
    }

    private static void addJackson(
            Map<String, Case.Task> readers, String json, String jsonTuned, String jacksonYaml, Class<?> type) {
        ObjectMapper stock = Mappers.stock();
        ObjectMapper tuned = Mappers.tuned();
        ObjectMapper yaml = Mappers.yaml();
        readers.put(json, sample -> stock.readValue(sample.json(), type));
        readers.put(jsonTuned, sample -> tuned.readValue(sample.json(), type));
        readers.put(jacksonYaml, sample -> yaml.readValue(sample.frontMatter(), type));
    }

    /** The ways to a map, ours first. */
    private static Map<String, Case.Task> mapReaders() {
        ObjectMapper json = Mappers.stock();
        ObjectMapper yaml = Mappers.yaml();
        Map<String, Case.Task> readers = new LinkedHashMap<>();
        readers.put(MAP, read(FrontMatter.untyped()));
        readers.put(MAP_JSON, sample -> json.readValue(sample.mapJson(), Map.class));
        readers.put(MAP_JACKSON_YAML, sample -> yaml.readValue(sample.frontMatter(), Map.class));
        return readers;
    }

    private static Case.Task read(FrontMatterReader<?> reader) {
        return sample -> reader.read(Source.wrap(sample.name(), sample.file())).data();
    }

    private static Case.Task validate(FrontMatterReader<?> reader) {
        return sample -> reader.validate(Source.wrap(sample.name(), sample.file()));
    }

    private static Object split(Sample sample) throws IOException {
        return FrontMatter.split(Source.wrap(sample.name(), sample.file()));
    }

    private static Object engineEvents(Sample sample) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(1 << 20).build();
        String text = new String(sample.frontMatter(), StandardCharsets.UTF_8);
        Event last = null;
        for (Event event : new Parse(settings).parseString(text)) {
            last = event;
        }
        return String.valueOf(last);
    }

    private static Case.Task fileWithoutBody(Sample sample) {
        FrontMatterReader<Article> reader = FrontMatter.reader(Article.class).withoutBody();
        Path file = written(sample);
        return ignored -> reader.read(file).data();
    }

    private static Path written(Sample sample) {
        try {
            Path file = Files.createTempFile("frontmatter-benchmark", ".md");
            file.toFile().deleteOnExit();
            return Files.write(file, sample.file());
        } catch (IOException e) {
            throw new UncheckedIOException("no place for a file to measure with", e);
        }
    }

    /** Figures of readers that read different things would mean nothing. */
    private static void agree(List<Sample> samples, Map<String, Case.Task> readers) {
        Case.Task first = readers.values().iterator().next();
        for (Sample sample : samples) {
            try {
                Object ours = first.on(sample);
                for (Map.Entry<String, Case.Task> reader : readers.entrySet()) {
                    if (!ours.equals(reader.getValue().on(sample))) {
                        throw new IllegalStateException(reader.getKey() + " reads other data");
                    }
                }
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException("the readers disagree about " + sample.name(), e);
            }
        }
    }
}
