package dev.frontmatter.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.FrontMatter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a release needs: its metadata, and the files that say the same as pom.xml. */
class ReleaseTest {

    private static final String SCRIPT = ".ci/release-notes";
    private static final String RELEASE = "//profile[id='release']//";

    /** This repository, as an address or as an action. */
    private static final Pattern REPOSITORY =
            Pattern.compile("(?:github\\.com[/:]|uses: *)([^/\\s]+)/frontmatter(?![\\w-])");

    private static final Pattern VERSION = Pattern.compile(
            "<artifactId>frontmatter</artifactId>\\s*<version>([^<]+)|dev\\.frontmatter:frontmatter:([\\w.-]*\\w)");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/email",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void mavenCentralIsToldAllThatItAsksFor(String element) throws Exception {
        assertThat(pom("/project/" + element)).singleElement().asString().isNotBlank();
    }

    @Test
    void theApiThatIsComparedIsWhatTheModuleExports() throws Exception {
        assertThat(pom(RELEASE + "plugin[artifactId='japicmp-maven-plugin']//include"))
                .containsExactlyElementsOf(exports());
    }

    @Test
    void everyFileNamesTheRepositoryOfTheOwner() throws Exception {
        String owner = property("owner.github");
        List<MatchResult> named = new ArrayList<>();
        try (Stream<Path> files = Stream.of(".github", ".ci", "src/main", "README.md", "CHANGELOG.md")
                .flatMap(ReleaseTest::filesOf)) {
            for (Path file : files.toList()) {
                named.addAll(REPOSITORY
                        .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .toList());
            }
        }

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.group(1)).as(name.group()).isIn(owner, "${owner.github}"));
    }

    /** Between releases it may name the version that comes. */
    @Test
    void theReadmeNamesTheVersionOfTheBuild() throws Exception {
        String version = pom("/project/version").get(0);

        assertThat(VERSION.matcher(Files.readString(Path.of("README.md"))).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(named.group(1) == null ? named.group(2) : named.group(1))
                        .isIn(version, version.replace("-SNAPSHOT", ""), "VERSION"));
    }

    @Test
    void theChangelogBeginsWithWhatIsNotReleased() throws IOException {
        assertThat(Files.readAllLines(Path.of("CHANGELOG.md")).stream()
                        .filter(line -> line.startsWith("## "))
                        .findFirst())
                .contains("## [Unreleased]");
    }

    @Test
    void theNotesOfAReleaseAreItsSectionOfTheChangelog() throws Exception {
        assertThat(notes("v1.2.0", "1.2.0", "2026-05-04")).isEqualTo("""

                ### Added

                - Tides.

                exit 0
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.1,      1.2.0,          2026-05-04,  'the tag must be v and the version in pom.xml, 1.2.0, found v1.2.1'",
        "'',          1.2.0,          2026-05-04,  'the tag must be v and the version in pom.xml, 1.2.0, found none'",
        "v1.2.0,      1.2.0-SNAPSHOT, 2026-05-04,  'the tag must be v and the version in pom.xml, 1.2.0-SNAPSHOT, found v1.2.0'",
        "v1.2.0,      1.2.0,          unreleased,  'CHANGELOG.md must have a heading of the form ## [1.2.0] - YYYY-MM-DD'",
        "v1.2.0,      1.2.0,          2026-05-03,  'project.build.outputTimestamp in pom.xml must be of 2026-05-03'"
    })
    void aTagThatIsNoReleaseIsRefused(String tag, String version, String day, String why) throws Exception {
        assertThat(notes(tag, version, day)).isEqualTo("release-notes: " + why + "\nexit 1\n");
    }

    /** Runs the last step of the workflow on files that have the names of a release. */
    @Test
    void theFilesOfAReleaseAreOnGitHub() throws Exception {
        String version = "1.2.0";
        project(version, "2026-05-04");
        for (String name : List.of("frontmatter", "frontmatter.bat", "frontmatter-1.2.0-cli.jar", "bom.json")) {
            write("target/" + name, name);
            write("target/" + name + ".asc", "signature of " + name);
        }
        write("target/frontmatter-cli.jar", "frontmatter-1.2.0-cli.jar");
        executable("bin/gh", """
                #!/usr/bin/env bash
                echo "$@"
                cat target/notes.md
                for file in target/github/*.asc; do
                    echo "$(cat "$file")" is of "$(cat "${file%.asc}")"
                done
                """);
        Map<?, ?> workflow = FrontMatter.untyped()
                .readText("---\n" + Files.readString(Path.of(".github/workflows/release.yml")) + "---\n")
                .data();
        List<?> steps = (List<?>) ((Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("publish")).get("steps");
        String last = (String) ((Map<?, ?>) steps.get(steps.size() - 1)).get("run");

        assertThat(run(Map.of("GITHUB_REF_NAME", "v1.2.0"), "/bin/bash", "-e", "-c", last))
                .isEqualTo("""
                        release create v1.2.0 --verify-tag --title v1.2.0 --notes-file target/notes.md \
                        target/github/frontmatter target/github/frontmatter-cli.jar target/github/frontmatter-cli.jar.asc \
                        target/github/frontmatter.asc target/github/frontmatter.bat target/github/frontmatter.bat.asc \
                        target/github/frontmatter.cdx.json target/github/frontmatter.cdx.json.asc

                        ### Added

                        - Tides.

                        signature of frontmatter-1.2.0-cli.jar is of frontmatter-1.2.0-cli.jar
                        signature of frontmatter is of frontmatter
                        signature of frontmatter.bat is of frontmatter.bat
                        signature of bom.json is of bom.json
                        exit 0
                        """);
    }

    private String notes(String tag, String version, String day) throws IOException, InterruptedException {
        project(version, day);
        return run(Map.of(), "/bin/bash", SCRIPT, tag);
    }

    /** Writes what the script reads. */
    private void project(String version, String day) throws IOException {
        write(SCRIPT, Files.readString(Path.of(SCRIPT)));
        assertThat(temp.resolve(SCRIPT).toFile().setExecutable(true)).isTrue();
        write("pom.xml", """
                <project>
                  <version>%s</version>
                  <properties>
                    <project.build.outputTimestamp>2026-05-04T00:00:00Z</project.build.outputTimestamp>
                  </properties>
                  <parent>
                    <version>7</version>
                  </parent>
                </project>
                """.formatted(version));
        write("CHANGELOG.md", """
                # Changelog

                ## [Unreleased]

                - Currents.

                ## [1.2.0] - %s

                ### Added

                - Tides.

                ## [1.1.0] - 2026-04-01

                - Waves.

                [1.1.0]: https://github.com/harbour/frontmatter/releases/tag/v1.1.0
                """.formatted(day));
    }

    private String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is there");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit " + process.waitFor() + "\n";
    }

    private void executable(String name, String content) throws IOException {
        write(name, content);
        assertThat(temp.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        Files.writeString(temp.resolve(name), content);
    }

    private static Stream<Path> filesOf(String name) {
        try {
            return Files.walk(Path.of(name)).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> exports() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        }
    }

    private static String property(String name) throws Exception {
        return pom("/project/properties/*[name()='" + name + "']").get(0);
    }

    /** Returns the texts of the elements of pom.xml that an XPath selects. */
    private static List<String> pom(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
