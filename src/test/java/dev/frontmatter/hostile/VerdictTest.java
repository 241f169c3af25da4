package dev.frontmatter.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.ManyRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict on a run names what it may not do, and nothing else. */
class VerdictTest {

    private static final ManyRuns.Answer CLEAN = new ManyRuns.Answer(0, "clean\n", Set.of());

    @TempDir
    Path temporary;

    private Site site;
    private Verdict verdict;

    @BeforeEach
    void open() throws IOException {
        Path root = temporary.toRealPath();
        site = new Site(root.resolve("site"), new Random(0), root);
        verdict = new Verdict(root, List.of(root.resolve("own")), List.of(new Act(Act.Kind.READ, "/proc/7/stat", "")));
    }

    private CommandLine line(boolean fixes, String... arguments) {
        return new CommandLine(
                new ManyRuns.Run(site.repository, Map.of(), List.of(arguments)),
                fixes,
                Set.of(site.folder.resolve("named")),
                Set.of(site.repository.resolve("report.json")));
    }

    private boolean allows(boolean fixes, Act.Kind kind, Object path) throws IOException {
        return verdict.on(site, line(fixes), CLEAN, List.of(new Act(kind, path.toString(), "")))
                .isEmpty();
    }

    @Test
    void reads_the_repository_and_what_the_system_needs() throws IOException {
        assertThat(allows(false, Act.Kind.READ, site.repository.resolve("a.md")))
                .isTrue();
        assertThat(allows(false, Act.Kind.READ, site.folder.resolve("named"))).isTrue();
        assertThat(allows(false, Act.Kind.READ, "/proc/8/stat")).isTrue();
        assertThat(allows(false, Act.Kind.READ, temporary.toRealPath().resolve("own/x")))
                .isTrue();
        assertThat(allows(false, Act.Kind.READ, site.secrets.resolve("token.txt")))
                .isFalse();
        assertThat(allows(false, Act.Kind.READ, site.folder.resolve(".frontmatter.yaml")))
                .isFalse();
        assertThat(allows(false, Act.Kind.READ, site.repository + "-of-others/a.md"))
                .isFalse();
        assertThat(allows(false, Act.Kind.READ, "/etc/passwd")).isFalse();
        assertThat(allows(false, Act.Kind.READ, "/proc/8/environ")).isFalse();
        assertThat(allows(false, Act.Kind.READ, "/dev/zero")).isFalse();
    }

    @Test
    void writes_what_was_asked_for() throws IOException {
        Path article = site.repository.resolve("a.md");
        assertThat(allows(false, Act.Kind.WRITE, article)).isFalse();
        assertThat(allows(true, Act.Kind.WRITE, article)).isTrue();
        assertThat(allows(true, Act.Kind.WRITE, site.repository.resolve(".git/index")))
                .isFalse();
        assertThat(allows(true, Act.Kind.WRITE, site.secrets.resolve("victim.md")))
                .isFalse();
        assertThat(allows(true, Act.Kind.WRITE, "/etc/hosts")).isFalse();
        assertThat(allows(false, Act.Kind.WRITE, site.repository.resolve("report.json")))
                .isTrue();
        assertThat(allows(false, Act.Kind.WRITE, site.repository.resolve("other.json")))
                .isFalse();
    }

    @Test
    void starts_git_alone_and_connects_to_nothing() throws IOException {
        assertThat(allows(false, Act.Kind.START, Path.of("/bin/sh").toRealPath()))
                .isFalse();
        assertThat(allows(false, Act.Kind.START, site.program())).isFalse();
        assertThat(allows(false, Act.Kind.CONNECT, "AF_INET")).isFalse();
    }

    @Test
    void judges_what_was_printed_and_how_it_ended() throws IOException {
        assertThat(on(0, "a.md:1:1: error[x]: \\u001b is escaped\n::error file=a.md::x\n"))
                .isEmpty();
        assertThat(on(0, "x " + Site.SECRET)).hasSize(1);
        assertThat(on(1, "a\u001b[31m")).hasSize(1);
        assertThat(on(1, "a\n  ::stop-commands::x")).hasSize(1);
        assertThat(on(1, "a ##vso[task.setvariable]")).hasSize(1);
        assertThat(on(1, "\u202e")).hasSize(1);
        assertThat(on(3, "")).hasSize(1);
        assertThat(on(2, "frontmatter: internal error: x")).hasSize(1);
    }

    private List<String> on(int exitCode, String text) throws IOException {
        return verdict.on(site, line(false), new ManyRuns.Answer(exitCode, text, Set.of()), List.of());
    }

    @Test
    void knows_which_class_was_named() throws IOException {
        ManyRuns.Answer answer = new ManyRuns.Answer(0, "", Set.of("Named"));
        assertThat(verdict.on(site, line(false), answer, List.of())).containsExactly("initialised Named");
        assertThat(verdict.on(site, line(false, "--record", "org.example.marker.Named"), answer, List.of()))
                .isEmpty();
        ManyRuns.Answer bean = new ManyRuns.Answer(0, "", Set.of("Bean"));
        assertThat(verdict.on(site, line(false, "--record", "org.example.marker.Bean"), bean, List.of()))
                .containsExactly("initialised Bean");
    }

    @Test
    void reads_the_reports_and_looks_for_traces_of_programs() throws IOException {
        Files.writeString(site.repository.resolve("report.json"), Site.SECRET);
        Files.writeString(site.folder.resolve("executed"), "");
        assertThat(on(0, "")).hasSize(2);
    }
}
