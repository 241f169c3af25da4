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
import tools.jackson.databind.ObjectMapper;

/** Everything that is measured. */
final class Cases {

    /** The library: read, validated, bound. */
    static final String FRONT_MATTER = "frontmatter";

    static final String JSON = "json";
    static final String JSON_TUNED = "json-tuned";
    static final String JACKSON_YAML = "jackson-yaml";
    /** No reading at all, only making the record. */
    static final String RECORD_ALONE = "record-alone";

    static final String ENGINE_EVENTS = "engine-events";

    /** The tokenizer alone. */
    static final String SPLIT = "split";

    /** A file read up to the end of its front matter, and the record made. */
    static final String WITHOUT_BODY = "without-body";

    private Cases() {}

    static List<Case> of(Corpus corpus) {
        List<Case> cases = new ArrayList<>();
        corpus.articles().forEach((set, samples) -> {
            Map<String, Case.Task> readers = readers();
            readers.forEach((work, task) -> cases.add(new Case(set, work, samples, task)));
            cases.add(new Case(set, RECORD_ALONE, samples, sample -> RecordAlone.again(sample.article())));
            cases.add(new Case(set, ENGINE_EVENTS, samples, Cases::engineEvents));
            cases.add(new Case(set, SPLIT, samples, Cases::split));
            agree(samples, readers);
        });
        Case.Task read = readers().get(FRONT_MATTER);
        corpus.sizes().forEach((set, samples) -> cases.add(new Case(set, FRONT_MATTER, samples, read)));
        corpus.bodies().forEach((set, samples) -> {
            cases.add(new Case(set, SPLIT, samples, Cases::split));
            cases.add(new Case(set, WITHOUT_BODY, samples.subList(0, 1), withoutBody(samples.get(0))));
        });
        return cases;
    }

    /** The ways to an {@code Article}, ours first. */
    private static Map<String, Case.Task> readers() {
        FrontMatterReader<Article> reader = FrontMatter.reader(Article.class);
        ObjectMapper stock = Mappers.stock();
        ObjectMapper tuned = Mappers.tuned();
        ObjectMapper yaml = Mappers.yaml();
        Map<String, Case.Task> readers = new LinkedHashMap<>();
        readers.put(
                FRONT_MATTER,
                sample -> reader.read(Source.of(sample.name(), sample.file())).data());
        readers.put(JSON, sample -> stock.readValue(sample.json(), Article.class));
        readers.put(JSON_TUNED, sample -> tuned.readValue(sample.json(), Article.class));
        readers.put(JACKSON_YAML, sample -> yaml.readValue(sample.frontMatter(), Article.class));
        return readers;
    }

    private static Object split(Sample sample) throws IOException {
        return FrontMatter.split(Source.of(sample.name(), sample.file()));
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

    private static Case.Task withoutBody(Sample sample) {
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
        for (Sample sample : samples) {
            try {
                Object ours = readers.get(FRONT_MATTER).on(sample);
                for (Map.Entry<String, Case.Task> reader : readers.entrySet()) {
                    if (!ours.equals(reader.getValue().on(sample))) {
                        throw new IllegalStateException(reader.getKey() + " reads another article");
                    }
                }
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException("the readers disagree about " + sample.name(), e);
            }
        }
    }
}
