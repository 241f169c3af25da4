package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void printsTheSchemaOfArticles() {
        assertThat(shell.run("schema"))
                .isEqualTo(FrontMatter.reader(Article.class).jsonSchema() + "exit 0\n");
    }

    @Test
    void printsTheSchemaOfARecord() {
        assertThat(shell.run("schema", "--record", "com.example.Note")).isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Note",
                  "type" : "object",
                  "properties" : {
                    "title" : {
                      "type" : [ "string", "number", "boolean" ]
                    },
                    "date" : {
                      "type" : "string",
                      "pattern" : "^([0-9]{4}|-[0-9]{4,10}|\\\\+[0-9]{5,10})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
                    },
                    "link" : {
                      "type" : [ "string", "number", "boolean", "null" ],
                      "pattern" : "^[^\\\\u0000-\\\\u0020\\\\u007F-\\\\u00A0\\"<>\\\\\\\\^`\\\\{\\\\|\\\\}]*$"
                    },
                    "tags" : {
                      "type" : [ "array", "null" ],
                      "items" : {
                        "type" : [ "string", "number", "boolean" ]
                      }
                    },
                    "$schema" : { }
                  },
                  "required" : [ "title", "date" ],
                  "additionalProperties" : false
                }
                exit 0
                """);
    }

    @Test
    void namesTheFamilyOfArticles() {
        assertThat(shell.run("schema", "--record", "article")).isEqualTo(shell.run("schema"));
    }

    @Test
    void printsTheSchemaOfConfigurations() {
        assertThat(shell.run("schema", "--record", "config"))
                .contains("\"title\" : \"Configuration\"", "\"front-matter\" : {", "\"required\", \"optional\"")
                .endsWith("exit 0\n");
    }

    @Test
    void refusesClassesThatAreNoSchema() {
        assertThat(shell.run("schema", "--record", "com.example.Nowhere"))
                .startsWith("! frontmatter: no class com.example.Nowhere on the class path;")
                .endsWith("exit 2\n");
        assertThat(shell.run("schema", "--record", "java.lang.String")).isEqualTo("""
                ! frontmatter: java.lang.String is a class of the JDK; name a record of your own, or article
                exit 2
                """);
    }
}
