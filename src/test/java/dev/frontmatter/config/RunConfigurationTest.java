package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one configuration of a run: where it is found, and what it says. */
class RunConfigurationTest {

    private static final String MEMO = "schemas: {'**': com.example.Memo}\n";
    private static final String BROKEN = "---\nname: x\n---\n";
    private static final String UNKNOWN = "a.md:2:1: error[schema/unknown-key]";
    private static final String FORM_ALONE = "1 file checked for form alone";

    @TempDir
    Path temp;

    private Path top;

    @BeforeEach
    void repository() {
        top = temp.resolve("site");
        new Shell(temp).file("site/posts/deep/a.md", BROKEN);
    }

    private String check(String folder, String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--format";
        all[1] = "concise";
        System.arraycopy(args, 0, all, 2, args.length);
        return new Shell(top.resolve(folder)).run(all);
    }

    @Test
    void isTheNearestUpToTheTopOfTheRepository() throws IOException {
        Files.writeString(top.resolve(".git"), "gitdir: elsewhere\n");
        Files.writeString(top.resolve(".frontmatter.yaml"), MEMO);

        assertThat(check("posts/deep", "a.md")).contains(UNKNOWN);

        Files.writeString(top.resolve("posts/.frontmatter.yaml"), "{}\n");
        assertThat(check("posts/deep", "a.md")).contains(FORM_ALONE);
        assertThat(check("", "posts")).contains(UNKNOWN, "1 other .frontmatter.yaml file not read");
    }

    @Test
    void isNotAboveTheRepository() throws IOException {
        Files.writeString(temp.resolve(".frontmatter.yaml"), MEMO);
        Files.createDirectory(top.resolve(".git"));

        assertThat(check("posts/deep", "a.md")).contains(FORM_ALONE);
    }

    @Test
    void isTheWorkingFoldersOwnOutsideOfARepository() throws IOException {
        Files.writeString(top.resolve(".frontmatter.yaml"), MEMO);

        assertThat(check("posts/deep", "a.md")).contains(FORM_ALONE);
        assertThat(check("", "posts/deep/a.md")).contains(UNKNOWN);
    }

    @Test
    void isOneFileForAllArguments() throws IOException {
        Files.writeString(top.resolve("posts/deep/.frontmatter.yaml"), "exclude: ['**']\n");
        Files.writeString(top.resolve("posts/.frontmatter.yaml"), "front-matter: optional\nschemas: {'**': article}\n");
        Files.writeString(top.resolve(".frontmatter.yaml"), MEMO);

        assertThat(check("", "posts", "posts/deep/a.md", "posts/**/*.md"))
                .contains(
                        UNKNOWN,
                        "! 2 other .frontmatter.yaml files not read: a run has one configuration, and --config names another: "
                                + "posts/.frontmatter.yaml, posts/deep/.frontmatter.yaml\n");
    }

    @Test
    void mayBeNamed() throws IOException {
        Files.writeString(temp.resolve("policy.yaml"), "schemas: {'site/posts/**': com.example.Memo}\n");
        Files.writeString(top.resolve(".frontmatter.yaml"), "schemas: [\n");

        assertThat(check("", "--config", "../policy.yaml", "posts"))
                .contains(UNKNOWN)
                .endsWith("exit 1\n");
        assertThat(check("", "--config", temp.resolve("policy.yaml").toString(), "posts"))
                .contains(UNKNOWN);
        assertThat(check("", "--config", "no-such.yaml", "posts"))
                .startsWith("no-such.yaml:1:1: error[source/unreadable]: cannot be read: it does not exist\n")
                .endsWith("exit 2\n");
        assertThat(check("", "--config", ".", "posts"))
                .contains("it is no regular file")
                .endsWith("exit 2\n");
    }

    @Test
    void namedElsewhereHasItsSchemasBesideItAndItsPatternsHere() throws IOException {
        Path policy = Files.createDirectories(temp.resolve("etc/policy"));
        Files.writeString(policy.resolve("fm.yml"), "schemas: {'posts/**': post.json}\nexclude: [drafts]\n");
        Files.writeString(policy.resolve("post.json"), "{\"$ref\": \"common.json\"}");
        Files.writeString(policy.resolve("common.json"), "{\"properties\": {\"name\": {\"type\": \"integer\"}}}");

        assertThat(check("", "--config", "../etc/policy/fm.yml", "."))
                .startsWith("./posts/deep/a.md:2:7: error[schema/type]: name must be an integer, found text\n");
    }

    @Test
    void mayBeLeftUnread() throws IOException {
        Files.writeString(top.resolve(".frontmatter.yaml"), "schemas: [\n");

        assertThat(check("", "posts")).contains(".frontmatter.yaml:").endsWith("exit 2\n");
        assertThat(check("", "--no-config", "posts")).contains(FORM_ALONE).endsWith("exit 0\n");
        assertThat(check("", "--no-config", "--config", "a.yaml", "posts"))
                .isEqualTo("! frontmatter: --config and --no-config exclude each other\nexit 2\n");
    }

    @Test
    void excludesWhatIsFoundAndNothingThatIsNamed() throws IOException {
        Files.writeString(top.resolve(".frontmatter.yaml"), "exclude: ['**']\n" + MEMO);

        assertThat(check("", "posts/deep/a.md")).contains(UNKNOWN).endsWith("exit 1\n");
        assertThat(check("", "--schema", schema(), "posts/deep/a.md")).endsWith("exit 1\n");
        assertThat(check("", "posts")).contains("no files").endsWith("exit 2\n");
        assertThat(check("", "posts/*/*.md")).contains("no files").endsWith("exit 2\n");
        assertThat(check("", "--allow-empty", "posts"))
                .contains("! 1 path left out: 1 by .frontmatter.yaml:1:11\n")
                .endsWith("exit 0\n");
    }

    @Test
    void searchesAnExcludedFolderThatIsNamed() throws IOException {
        Files.writeString(top.resolve(".frontmatter.yaml"), "exclude: [deep]\n" + MEMO);

        assertThat(check("", "posts/deep")).contains(UNKNOWN);
        assertThat(check("", "posts")).contains("no files");
        assertThat(check("", "posts/deep/*.md")).as("a pattern names nothing").contains("no files");
    }

    private String schema() throws IOException {
        Files.writeString(top.resolve("s.json"), "{\"required\": [\"title\"]}");
        return "s.json";
    }

    @Test
    void saysIfFrontMatterIsOptional() throws IOException {
        Files.writeString(top.resolve("posts/deep/a.md"), "no front matter\n");
        assertThat(check("", "posts")).contains("front/missing");
        assertThat(check("", "--front-matter", "optional", "posts")).endsWith("exit 0\n");

        Files.writeString(top.resolve(".frontmatter.yaml"), "front-matter: optional\n");
        assertThat(check("", "posts")).endsWith("exit 0\n");
        assertThat(check("", "--front-matter=required", "posts")).contains("front/missing");
        assertThat(check("", "--front-matter=required", "--allow-missing", "posts"))
                .isEqualTo("! frontmatter: --allow-missing and --front-matter=required exclude each other\nexit 2\n");

        Files.writeString(top.resolve(".frontmatter.yaml"), "front-matter: never\n");
        assertThat(check("", "posts"))
                .startsWith(".frontmatter.yaml:1:15: error[schema/")
                .contains("required, optional")
                .endsWith("exit 2\n");
    }

    @Test
    void showReadsItToo() throws IOException {
        Files.writeString(top.resolve(".frontmatter.yaml"), "files: ['*.txt']\n");

        Shell shell = new Shell(top);
        assertThat(shell.run("show", "posts")).contains("no files").endsWith("exit 2\n");
        assertThat(shell.run("show", "--no-config", "posts")).endsWith("exit 0\n");
    }

    @Test
    void isNamedFromTheWorkingFolder() throws IOException {
        Files.createDirectory(top.resolve(".git"));
        Files.writeString(top.resolve(".frontmatter.yaml"), "schemas: {'**': no-such.json}\n");

        assertThat(check("posts", "deep/a.md"))
                .startsWith("../.frontmatter.yaml:1:17: error[config/schema]: the schema cannot be used: "
                        + "../no-such.json cannot be read: it does not exist\n");
    }
}
