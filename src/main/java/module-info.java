/** Reads the front matter of text files into immutable records, and says what is wrong with it and where. */
module dev.frontmatter {
    requires transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;
    requires static com.networknt.schema;
    requires static info.picocli;

    exports dev.frontmatter;
    exports dev.frontmatter.article;
    exports dev.frontmatter.content;
    exports dev.frontmatter.diagnostic;
    exports dev.frontmatter.edit;
    exports dev.frontmatter.infer;
    exports dev.frontmatter.junit;
    exports dev.frontmatter.report;
    exports dev.frontmatter.source;
    exports dev.frontmatter.tokenizer;

    // Jackson writes articles as JSON, and reads the patterns of configurations.
    opens dev.frontmatter.article to
            tools.jackson.databind;
    opens dev.frontmatter.config to
            tools.jackson.databind;
    opens dev.frontmatter.input to
            tools.jackson.databind;
    // picocli fills in the commands' options.
    opens dev.frontmatter.cli to
            info.picocli;
}
