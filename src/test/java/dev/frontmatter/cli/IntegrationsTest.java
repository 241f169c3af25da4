package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.FrontMatter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pre-commit hook, the GitHub Action and the command within Maven, run as pre-commit, a runner and Maven do, from a
 * checkout whose command stands for the classes under test. What a run prints is drawn as one text, with the exit code as its last line.
 */
@Tag("long")
class IntegrationsTest {

    private static final String MEMO = "---\ntitle: Low tide\n---\n";
    private static final String BROKEN = "---\ntitel: Low tide\n---\n";
    private static final String OPTIONS = "--format concise --record com.example.Memo";
    private static final String SCRIPT = ".ci/frontmatter";
    private static final String HOOKS = ".pre-commit-hooks.yaml";
    private static final String ACTION = ".github/actions/validate/action.yml";

    @TempDir
    Path temp;

    private Path checkout;
    private Path work;

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(onPath("bash") && onPath("git"), "bash and git are on the PATH");
        work = Files.createDirectory(temp.resolve("work"));
        checkout = temp.resolve("check out");
        for (String name : List.of(SCRIPT, "pom.xml", "src/main/java/module-info.java")) {
            Files.createDirectories(checkout.resolve(name).getParent());
            Files.copy(Path.of(name), checkout.resolve(name));
        }
        Files.createDirectory(checkout.resolve("target"));
        SelfRunning.write(command());
    }

    @Test
    void theActionChecksAPathALine() throws Exception {
        file("content/a.md", MEMO);
        file("content/b c.md", BROKEN);
        file("-x.md", BROKEN);

        assertThat(action(Map.of("paths", "content\n-x.md\n", "args", OPTIONS))).isEqualTo("""
                content/b c.md:2:1: error[schema/unknown-key]: unknown key `titel`; required key `title` is missing
                -x.md:2:1: error[schema/unknown-key]: unknown key `titel`; required key `title` is missing
                2 errors, 0 warnings in 2 of 3 files (2 fixable)
                exit 1
                """);
    }

    @Test
    void theActionRunsNothingThatIsInAnInput() throws Exception {
        file("$(touch pwned)", MEMO);
        file("'; touch pwned; '", MEMO);

        assertThat(action(Map.of(
                        "paths", "$(touch pwned)\n'; touch pwned; '",
                        "args", OPTIONS + " \"--stdin-filename=`touch pwned`\"",
                        "class-path", "$(touch pwned)")))
                .isEqualTo("2 files checked, no problems found\nexit 0\n");
        assertThat(work.resolve("pwned")).doesNotExist();
    }

    @Test
    void theActionLetsNoInputIntoAScript() throws IOException {
        assertThat(scripts())
                .hasSize(2)
                .allSatisfy(step -> assertThat((String) step.get("run")).doesNotContain("${{"));
    }

    @Test
    void theActionFailsForAQuoteThatIsNotClosed() throws Exception {
        file("a.md", MEMO);

        assertThat(action(Map.of("paths", "a.md", "args", OPTIONS + "'"))).endsWith("exit 1\n");
    }

    @Test
    void theActionCachesWhatItWasBuiltFrom() throws Exception {
        String key = outputs(scripts().get(0)).get("key");
        assertThat(key).matches("[0-9a-f]{40}");

        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        assertThat(outputs(scripts().get(0))).doesNotContainEntry("key", key);
    }

    @Test
    void theHookChecksTheFilesThatItIsHanded() throws Exception {
        file("a b.md", Files.readString(Path.of("testdata/valid/short-article.md")));
        file("--format=jsonl.md", "A body.\n");
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) yaml("hooks:\n", HOOKS).get("hooks")).get(0);

        List<String> command = new ArrayList<>(List.of(((String) hook.get("entry")).split(" ")));
        command.set(0, checkout.resolve(command.get(0)).toString());
        ((List<?>) hook.get("args")).forEach(arg -> command.add((String) arg));
        command.addAll(List.of("a b.md", "--format=jsonl.md"));
        assertThat(run(Map.of(), command.toArray(String[]::new)))
                .startsWith("--format=jsonl.md:1:1: error[front/missing]")
                .contains(" in 1 of 2 files\n")
                .endsWith("\nexit 1\n");
    }

    private static final String CONFIGURATION = """
            schemas: {'**': com.example.Memo}
            severity: {schema/unknown-key: warning}
            baseline: old.json
            """;

    @Test
    void theActionFailsForWhatIsNew() throws Exception {
        file(".frontmatter.yaml", CONFIGURATION);
        file("content/old.md", "---\ntitle: [Low, tide]\n---\n");
        file("content/warned.md", "---\ntitle: Low tide\nlayout: post\n---\n");
        assertThat(action(Map.of("paths", "content/old.md", "args", "--write-baseline")))
                .endsWith("exit 0\n");
        Map<String, String> run = Map.of("paths", "content", "args", "--format concise --max-warnings 1");

        assertThat(action(run)).isEqualTo("""
                content/warned.md:3:1: warning[schema/unknown-key]: unknown key `layout`
                0 errors, 1 warning in 1 of 2 files
                1 diagnostic lowered or switched off: 1 by .frontmatter.yaml:2:32
                1 diagnostic in the baseline: 1 by old.json
                exit 0
                """);
        file("content/new.md", "---\ntitle: [High, tide]\n---\n");
        assertThat(action(run))
                .contains("content/new.md:2:8: error[schema/type]", "1 error, 1 warning in 2 of 3 files")
                .endsWith("exit 1\n");
        assertThat(action(Map.of("paths", "content/warned.md", "args", "--fail-on warning")))
                .endsWith("exit 1\n");
    }

    @Test
    void theHookPassesForOldFilesAndForExcludedOnes() throws Exception {
        file(".frontmatter.yaml", CONFIGURATION);
        file("old.md", "---\ntitle: [Low, tide]\n---\n");
        file("draft.md", "---\ntitle: [Low, tide]\n---\n");
        assertThat(hook(List.of("--write-baseline", "--"), "old.md")).endsWith("exit 0\n");

        assertThat(hook(List.of("--"), "old.md")).endsWith("1 diagnostic in the baseline: 1 by old.json\nexit 0\n");
        assertThat(hook(List.of("--exclude=draft*", "--"), "draft.md")).endsWith("exit 0\n");
        assertThat(hook(List.of("--"), "old.md", "draft.md"))
                .contains("draft.md:2:8: error[schema/type]")
                .endsWith("exit 1\n");
    }

    private String hook(List<String> arguments, String... files) throws IOException, InterruptedException {
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) yaml("hooks:\n", HOOKS).get("hooks")).get(0);
        List<String> command = new ArrayList<>(List.of(((String) hook.get("entry")).split(" ")));
        command.set(0, checkout.resolve(command.get(0)).toString());
        command.addAll(arguments);
        command.addAll(List.of(files));
        return run(Map.of(), command.toArray(String[]::new));
    }

    @Test
    void namesAreReadWhateverTheLocale() throws Exception {
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "names can be written here");
        file("Küste.md", "text\n");
        String script = checkout.resolve(SCRIPT).toString();

        for (String locale : List.of("C", "POSIX", "")) {
            Map<String, String> environment = Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", "");
            assertThat(run(environment, script, "Küste.md")).startsWith("Küste.md:1:1: error[front/missing]");
            assertThat(run(environment, script, ".")).startsWith("./Küste.md:1:1: error[front/missing]");
        }
    }

    @Test
    void standardInputThatIsClosedIsTold() throws Exception {
        String script = checkout.resolve(SCRIPT).toString();

        assertThat(run(Map.of(), "bash", "-c", "'" + script + "' - <&-"))
                .contains("stdin:1:1: error[source/unreadable]: cannot be read: standard input is closed")
                .endsWith("exit 2\n");
        assertThat(run(Map.of(), "bash", "-c", "'" + script + "' --files-from - <&-"))
                .isEqualTo("frontmatter: the list - cannot be read: standard input is closed\nexit 2\n");
        assertThat(run(Map.of(), "bash", "-c", "printf '%s' text | '" + script + "' -"))
                .startsWith("stdin:1:1: error[front/missing]");
    }

    @Test
    void theScriptBuildsTheCommandOnce() throws Exception {
        Files.move(command(), temp.resolve("built"));
        Path maven = Files.createDirectory(temp.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/usr/bin/env bash\necho building\npwd >&2\ncp ../built target/frontmatter\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Map<String, String> path = Map.of("PATH", maven.getParent() + File.pathSeparator + System.getenv("PATH"));
        String script = checkout.resolve(SCRIPT).toString();

        assertThat(run(path, script, "--version"))
                .isEqualTo("building\n" + checkout + "\nfrontmatter development\nexit 0\n");
        assertThat(run(path, script, "--version")).isEqualTo("frontmatter development\nexit 0\n");
    }

    /** What Maven's {@code exec:java} does. */
    static final class Caller {

        public static void main(String[] args) {
            Main.main(args);
            System.out.println("and on");
        }
    }

    @Test
    void aCallerGoesOnAfterFilesThatAreClean() throws Exception {
        file("a.md", Files.readString(Path.of("testdata/valid/short-article.md")));
        file("b.md", "A body.\n");
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();

        assertThat(run(
                        Map.of(),
                        java,
                        "-cp",
                        command().toString(),
                        Caller.class.getName(),
                        "validate",
                        "--record=article",
                        "a.md"))
                .isEqualTo("1 file checked, no problems found\nand on\nexit 0\n");
        assertThat(run(Map.of(), java, "-cp", command().toString(), Caller.class.getName(), "validate", "b.md"))
                .startsWith("b.md:1:1: error[front/missing]")
                .endsWith("\nexit 1\n");
    }

    /** Runs the steps of the action that are scripts, and draws the last one's run. */
    private String action(Map<String, String> inputs) throws IOException, InterruptedException {
        Map<String, String> known = new HashMap<>();
        for (Map.Entry<?, ?> input : ((Map<?, ?>) yaml("", ACTION).get("inputs")).entrySet()) {
            Object otherwise = ((Map<?, ?>) input.getValue()).get("default");
            known.put("inputs." + input.getKey(), otherwise == null ? "" : (String) otherwise);
        }
        inputs.forEach((name, value) -> known.put("inputs." + name, value));
        outputs(scripts().get(0)).forEach((name, value) -> known.put("steps.command.outputs." + name, value));
        return script(scripts().get(1), known, Map.of());
    }

    private Map<String, String> outputs(Map<?, ?> step) throws IOException, InterruptedException {
        Path output = Files.writeString(temp.resolve("output"), "");
        // Of the checkout that a workflow uses itself, a runner gives such a path.
        Map<String, String> known = Map.of("github.action_path", checkout + "/./.github/actions/validate");
        Files.createDirectories(checkout.resolve(ACTION).getParent());
        assertThat(script(step, known, Map.of("GITHUB_OUTPUT", output.toString())))
                .isEqualTo("exit 0\n");
        return Files.readAllLines(output).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private String script(Map<?, ?> step, Map<String, String> known, Map<String, String> runner)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(runner);
        for (Map.Entry<?, ?> variable : ((Map<?, ?>) step.get("env")).entrySet()) {
            String name = ((String) variable.getValue()).replace("${{ ", "").replace(" }}", "");
            assertThat(known).containsKey(name);
            environment.put((String) variable.getKey(), known.get(name));
        }
        return run(environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", (String) step.get("run"));
    }

    private static List<Map<?, ?>> scripts() throws IOException {
        List<Map<?, ?>> scripts = new ArrayList<>();
        for (Object step : (List<?>) ((Map<?, ?>) yaml("", ACTION).get("runs")).get("steps")) {
            if (((Map<?, ?>) step).containsKey("run")) {
                scripts.add((Map<?, ?>) step);
            }
        }
        return scripts;
    }

    private static Map<String, Object> yaml(String before, String file) throws IOException {
        String text = "---\n" + before + Files.readString(Path.of(file)) + "---\n";
        return FrontMatter.untyped().readText(text).data();
    }

    private String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("FRONTMATTER_CACHE", "off");
        builder.environment().remove("GITHUB_ACTIONS");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit " + process.waitFor() + "\n";
    }

    private void file(String name, String content) throws IOException {
        Files.createDirectories(work.resolve(name).getParent());
        Files.writeString(work.resolve(name), content);
    }

    private Path command() {
        return checkout.resolve("target/frontmatter");
    }

    private static boolean onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
