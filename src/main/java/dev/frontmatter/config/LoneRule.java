package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.Values;
import dev.frontmatter.content.ContentCheck;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * A rule of a collection that stands in no configuration, and so names no file.
 *
 * @param rule the rule
 */
public record LoneRule(RuleEntry rule) {

    private static final String KEY = "rule";

    /**
     * Returns the check that a rule stands for.
     *
     * @param text the rule as a configuration has it, in YAML
     * @throws IOException if it names a file
     */
    public static ContentCheck<?> check(String text) throws IOException {
        ReadResult<LoneRule> result =
                FrontMatter.reader(LoneRule.class).withoutFences(Format.YAML).tryReadText(KEY + ":\n" + text.indent(2));
        Values values = result.values();
        return result.orThrow().data().rule().check(new RuleEntry.Context() {
            @Override
            public Source open(String name) throws IOException {
                throw new NoSuchFileException(name);
            }

            @Override
            public List<String> texts(String pointer) {
                return Texts.of(values, "/" + KEY + pointer);
            }
        });
    }
}
