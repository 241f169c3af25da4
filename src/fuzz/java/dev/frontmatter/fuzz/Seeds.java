package dev.frontmatter.fuzz;

import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Where the targets begin: the files of testdata, and documents made at random, always the same ones. */
public final class Seeds {

    /** Longer ones would make each try slow. */
    private static final int LONGEST = 4096;

    private static final int GENERATED = 80;

    /** A file that is read as well, such as one that a search has found. */
    private static final String INPUT = System.getProperty("fuzz.input", "");

    private Seeds() {}

    /** Articles and what is wrong with some. */
    public static Stream<Arguments> articles() throws IOException {
        return arguments(files());
    }

    /** Documents for {@link Wild}. */
    public static Stream<Arguments> wildRecords() throws IOException {
        List<byte[]> seeds = generated(random -> {
            Class<?> type = Pick.of(random, Samples.RECORDS);
            String document =
                    Documents.of(type, random).write().replace("\r\n", "\n").replace('\r', '\n');
            return Wild.with(type, document);
        });
        return arguments(seeds);
    }

    /** Documents of all kinds. */
    public static Stream<Arguments> documents() throws IOException {
        List<byte[]> seeds = new ArrayList<>(files());
        seeds.addAll(generated(
                random -> Documents.of(Pick.of(random, Samples.RECORDS), random).write()));
        seeds.addAll(generated(random -> "---\n" + CommonYaml.document(random) + "---\nBody\n"));
        return arguments(seeds);
    }

    /** YAML without fences. */
    public static Stream<Arguments> yaml() throws IOException {
        return arguments(generated(CommonYaml::document));
    }

    /** TOML without fences. */
    public static Stream<Arguments> toml() throws IOException {
        List<byte[]> seeds = files("toml");
        seeds.addAll(generated(
                random -> AnyFormat.toml(AnyFormat.data(random), random).text()));
        return arguments(seeds);
    }

    /** JSON without fences. */
    public static Stream<Arguments> json() throws IOException {
        List<byte[]> seeds = files("json");
        seeds.addAll(generated(
                random -> AnyFormat.json(AnyFormat.data(random), random).text()));
        return arguments(seeds);
    }

    /** Documents behind a line with a character of any kind and a name. */
    public static Stream<Arguments> named() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        List<String> names = List.of("a.md", "b c.md", "::d.md", "\u202ee.md", "f]]>.md", "g%0A.md", "h\u001b[1m.md");
        int next = 0;
        for (byte[] file : files()) {
            String name = (char) ('A' + next % 16) + names.get(next % names.size()) + "\n";
            next++;
            seeds.add((name + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        return arguments(seeds);
    }

    private static List<byte[]> files() throws IOException {
        return files("valid", "invalid", "rules", "limits");
    }

    private static List<byte[]> files(String... folders) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> found = Files.list(Path.of("testdata", folder))) {
                for (Path file : found.filter(path -> path.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Documents as they are made, and each with some slips. */
    private static List<byte[]> generated(Function<Random, String> maker) {
        Random random = new Random(1);
        List<byte[]> documents = new ArrayList<>();
        byte[] last = new byte[] {'\n'};
        while (documents.size() < GENERATED) {
            byte[] document = maker.apply(random).getBytes(StandardCharsets.UTF_8);
            documents.add(document);
            documents.add(Mutations.of(document, last, random));
            last = document;
        }
        return documents;
    }

    private static Stream<Arguments> arguments(List<byte[]> seeds) throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        if (!INPUT.isEmpty()) {
            return Stream.of(Arguments.of(Named.of(INPUT, Files.readAllBytes(Path.of(INPUT)))));
        }
        for (byte[] seed : seeds) {
            if (seed.length <= LONGEST) {
                arguments.add(Arguments.of(Named.of("seed of " + seed.length + " bytes", seed)));
            }
        }
        return arguments.stream();
    }
}
