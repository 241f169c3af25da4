package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.testing.SharedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which schema a file is held against: the first that there is. */
class SchemasTest {

    private static final String TITLE_ONLY = """
            {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"],
             "additionalProperties": false}
            """;

    private static final String CLEAN = "! 1 file checked, no problems found\nexit 0\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void inFolder() {
        shell = new Shell(folder).file("schemas/title.json", TITLE_ONLY).file("posts/a.md", "---\ntitle: One\n---\n");
    }

    private String check(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--format";
        all[1] = "concise";
        System.arraycopy(args, 0, all, 2, args.length);
        return shell.run(all);
    }

    @Test
    void theCommandLineNamesAJsonSchema() {
        assertThat(check("--schema", "schemas/title.json", "posts/a.md")).isEqualTo(CLEAN);

        shell.file("posts/b.md", "---\ntitel: Two\n---\n");
        assertThat(check("--schema", "schemas/title.json", "posts")).isEqualTo("""
                posts/b.md:2:1: error[schema/unknown-key]: unknown key `titel`; required key `title` is missing
                ! 1 error, 0 warnings in 1 of 2 files (1 fixable)
                exit 1
                """);
    }

    @Test
    void aConfigurationFileMapsFilesToSchemas() {
        shell.file(".frontmatter.yaml", """
                schemas:
                  posts/**: schemas/title.json
                  "notes/*.md": com.example.Note
                """)
                .file("posts/deep/b.md", "---\nname: x\n---\n")
                .file("notes/n.md", "---\ntitle: x\ndate: 2026-03-14\n---\n");

        assertThat(check("posts", "notes")).isEqualTo("""
                posts/deep/b.md:1:1: error[schema/required]: required key `title` is missing
                posts/deep/b.md:2:1: error[schema/unknown-key]: unknown key `name`
                ! 2 errors, 0 warnings in 1 of 3 files
                exit 1
                """);
    }

    @Test
    void theCommandLineComesBeforeTheConfiguration() {
        shell.file(".frontmatter.yaml", "schemas: {'**': no-such.json}\n");

        assertThat(check("--schema", "schemas/title.json", "posts/a.md")).isEqualTo(CLEAN);
        assertThat(check("--record", "com.example.Note", "posts/a.md"))
                .startsWith("posts/a.md:1:1: error[schema/required]: required key `date` is missing\n");
    }

    @Test
    void theFamilyOfArticlesHasAName() {
        shell.file(".frontmatter.yaml", "schemas: {'**': article}\n");

        assertThat(check("posts/a.md")).contains("posts/a.md:1:1: error[schema/required]: required key `category`");
        assertThat(check("--no-config", "--record", "article", "posts/a.md")).contains("required key `category`");
    }

    @Test
    void aFileWithoutASchemaIsCheckedForItsForm() {
        shell.file("posts/b.md", "---\ntitle: 'One\n---\n").file(".frontmatter.yaml", "schemas: {'*.txt': article}\n");

        assertThat(check("posts")).isEqualTo("""
                posts/b.md:2:8: error[yaml/unclosed-quote]: text that opens with ' must end with '
                ! 1 error, 0 warnings in 1 of 2 files
                ! 2 files checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 1
                """);
    }

    @Test
    void theFirstPatternThatFitsCounts() {
        shell.file(".frontmatter.yaml", "schemas:\n  a.md: schemas/title.json\n  '*': no-such.json\n");

        assertThat(check("posts/a.md")).isEqualTo(CLEAN);
    }

    @Test
    void standardInputIsWhereItsNameSays() {
        shell.file(".frontmatter.yaml", "schemas: {'posts/*': schemas/title.json}\n")
                .input("---\ntitle: x\n---\n");

        assertThat(check("--stdin-filename", "posts/new.md", "-")).isEqualTo(CLEAN);
    }

    @Test
    void aFileMayNameItsSchema() {
        shell.file("posts/a.md", "---\n$schema: ../schemas/title.json\ntitle: One\n---\n")
                .file("posts/b.md", "---\n# yaml-language-server: $schema=../schemas/title.json\ntitle: [One]\n---\n");

        assertThat(check("posts")).isEqualTo("""
                posts/b.md:3:8: error[schema/type]: title must be text, found list
                ! 1 error, 0 warnings in 1 of 2 files
                exit 1
                """);
    }

    @Test
    void aSchemaIsFoundWhereverItIsNamed() {
        for (int before = 0; before < 20; before++) {
            String document = "---\n# " + "$schem".repeat(before) + "\n" + "x".repeat(before)
                    + ": a\n\"$schema\": no-such.json\n---\n";
            shell.file("posts/a.md", document.replace("\n: a", ""));

            assertThat(check("posts/a.md")).contains("error[config/schema]").endsWith("exit 2\n");
        }
    }

    @Test
    void theConfigurationComesBeforeWhatTheFileNames() {
        shell.file(".frontmatter.yaml", "schemas: {'**': schemas/title.json}\n")
                .file("posts/a.md", "---\n# yaml-language-server: $schema=no-such.json\ntitle: One\n---\n");

        assertThat(check("posts/a.md")).isEqualTo(CLEAN);
    }

    @Test
    void nothingIsFetched() {
        shell.file("posts/a.md", "---\n$schema: https://example.org/post.json\ntitle: One\n---\n")
                .file("posts/b.md", "---\n# yaml-language-server: $schema=HTTP://example.org/post.json\n---\n")
                .file("posts/c.md", "---\n$schema: http://example.org/post.json\ntitle: [\n---\n");

        assertThat(check("posts/a.md", "posts/b.md")).isEqualTo("""
                ! 2 files checked, no problems found
                ! 2 files checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                ! 2 schema URLs not fetched: name a local file instead
                exit 0
                """);
        assertThat(check("posts/c.md"))
                .startsWith("posts/c.md:3:8: error[yaml/")
                .endsWith("exit 1\n");
    }

    @Test
    void otherAddressesThanThoseOfTheWebCannotBeUsed() {
        for (String address : new String[] {"ftp://example.org/a.json", "urn:a:b", "jar:file:/a.jar!/b.json"}) {
            shell.file("posts/a.md", "---\n$schema: " + address + "\ntitle: One\n---\n");

            assertThat(check("posts")).isEqualTo("""
                    posts/a.md:2:10: error[config/schema]: the schema cannot be used: nothing is fetched; name a file, relative to this one
                    ! 1 error, 0 warnings in 1 of 1 file
                    exit 2
                    """);
        }
    }

    @Test
    void aSchemaThatAFileNamesMustBeThere() {
        shell.file("posts/a.md", "---\ntitle: One\n$schema: no-such.json\n---\n");

        assertThat(check("posts/a.md")).isEqualTo("""
                posts/a.md:3:10: error[config/schema]: the schema cannot be used: posts/no-such.json cannot be read: it does not exist
                ! 1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void aConfigurationThatNamesNoSchemaEndsTheRun() {
        shell.file(".frontmatter.yaml", "# ours\nschemas:\n  posts/*: no-such.json\n");

        assertThat(check("posts")).isEqualTo("""
                .frontmatter.yaml:3:12: error[config/schema]: the schema cannot be used: no-such.json cannot be read: it does not exist
                ! 1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void aConfigurationIsReportedLikeAnyOtherFile() {
        shell.file(".frontmatter.yaml", "shcemas: {}\nfiles: '*.md'\nexclude: ['[a']\n");

        assertThat(check("posts")).isEqualTo("""
                .frontmatter.yaml:1:1: error[schema/unknown-key]: unknown key `shcemas`
                .frontmatter.yaml:2:8: error[schema/type]: files must be a list, found text
                ! 2 errors, 0 warnings in 1 of 1 file (1 fixable)
                exit 2
                """);

        shell.file(".frontmatter.yaml", "exclude: ['[a']\n");
        assertThat(check("posts")).isEqualTo("""
                .frontmatter.yaml:1:11: error[bind/constructor]: exclude[0]: its `[` has no `]`
                ! 1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void aConfigurationIsNoLargerThanFrontMatterMayBe() {
        shell.file(".frontmatter.yaml", "#".repeat(2 << 20));

        assertThat(check("posts")).isEqualTo("""
                .frontmatter.yaml:1:1: error[source/limit-front-matter]: the file must be no larger than 1048576 bytes
                ! 1 error, 0 warnings in 1 of 1 file
                exit 2
                """);
    }

    @Test
    void aBrokenConfigurationIsNeverMended() {
        String broken = "shcemas: {}\n";
        shell.file(".frontmatter.yaml", broken);

        assertThat(check("--fix", "posts")).endsWith("exit 2\n");
        assertThat(folder.resolve(".frontmatter.yaml")).hasContent(broken);
        assertThat(folder.resolve("posts/a.md")).hasContent("---\ntitle: One\n---\n");
    }

    @Test
    void aConfigurationSaysWhatFoldersAreSearchedFor() {
        shell.file(".frontmatter.yaml", "files: ['*.txt']\nexclude: [drafts]\nschemas: {'*': schemas/title.json}\n")
                .file("posts/a.txt", "---\ntitle: 1x\n---\n")
                .file("posts/drafts/b.txt", "no front matter");

        assertThat(check("posts")).isEqualTo("""
                ! 1 file checked, no problems found
                ! 1 path left out: 1 by .frontmatter.yaml:2:11
                exit 0
                """);
        assertThat(check("schemas")).isEqualTo("""
                ! frontmatter: no files: none in schemas is one of the files of .frontmatter.yaml; found 1 .json, which `files` in .frontmatter.yaml can name; --allow-empty accepts that
                exit 2
                """);
    }

    @Test
    void oneSchemaIsEnoughOnTheCommandLine() {
        assertThat(check("--schema", "schemas/title.json", "--record", "com.example.Note", "posts"))
                .isEqualTo("! frontmatter: --schema and --record each name a schema: use one of them\nexit 2\n");
        assertThat(check("--schema", "no-such.json", "posts"))
                .isEqualTo("! frontmatter: --schema: no-such.json cannot be read: it does not exist\nexit 2\n");
    }

    @Test
    void oneRunHoldsRealFoldersAgainstTheirSchemas() throws IOException {
        Path other = SharedFolder.resolve("corpus/other");
        for (String name : List.of("common", "course", "organization", "person")) {
            String file = name + ".schema.json";
            shell.file("schemas/" + file, Files.readString(Path.of("src/test/resources/schemas", file)));
        }
        for (String name : List.of("courses", "organizations", "people")) {
            try (Stream<Path> files = Files.list(other.resolve(name))) {
                for (Path file : files.toList()) {
                    shell.file(name + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        shell.file(".frontmatter.yaml", """
                schemas:
                  courses/*: schemas/course.schema.json
                  organizations/*: schemas/organization.schema.json
                  people/*: schemas/person.schema.json
                """)
                .file("courses/broken.md", "---\ntitle: Knots\n---\n")
                .file("people/broken.md", "---\ntitle: Knots\n---\n");

        assertThat(check("courses", "organizations", "people"))
                .contains("courses/broken.md:1:1: error[schema/required]: required key `")
                .contains("people/broken.md:1:1: error[schema/required]: required key `name` is missing")
                .endsWith(" in 2 of 138 files\nexit 1\n");
    }

    @Test
    void tellsTheSameBeforeABadSchemaWithAnyNumberOfJobs() {
        shell.file(".frontmatter.yaml", "schemas: {'posts/**': schemas/title.json, 'q/*': no-such.json}\n")
                .file("posts/a.md", "---\nname: x\n---\n")
                .file("q/b.md", "---\ntitle: x\n---\n");

        String alone = check("--jobs", "1", "posts", "q");

        assertThat(alone).contains("posts/a.md:2:1", ".frontmatter.yaml:1:50: error[config/schema]");
        assertThat(check("--jobs", "4", "posts", "q")).isEqualTo(alone);
    }

    @Test
    void aPathThroughAnyNumberOfFoldersIsOnlyNotThere() {
        shell.file("list.txt", "a/".repeat(20_000) + "b.md\n");

        assertThat(check("--files-from", "list.txt")).contains("cannot be read").endsWith("exit 2\n");
    }

    @Test
    void aDocumentNamesNoSchemaThatIsNoRegularFile() {
        shell.file("posts/a.md", "---\n$schema: ../schemas\n---\n");

        assertThat(check("posts/a.md")).contains("posts/a.md:2:10: error[config/schema]", "is no regular file");
    }

    @Test
    void aSchemaIsUtf8() throws IOException {
        Files.writeString(folder.resolve("wide.json"), TITLE_ONLY, StandardCharsets.UTF_16);

        assertThat(check("--schema", "wide.json", "posts/a.md"))
                .contains("wide.json: is not JSON in UTF-8")
                .endsWith("exit 2\n");
    }
}
