package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README lists the rules as the table has them. With {@code -Dgolden.update=true} the list is written anew. */
class ReadmeRulesTest {

    private static final Path README = Path.of("README.md");

    private static final String BEGIN = "<!-- rules -->\n";
    private static final String END = "<!-- /rules -->\n";

    @Test
    void theReadmeListsAllRules() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String updated = readme.substring(0, begin) + rules() + readme.substring(end);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, updated);
        }

        assertThat(Files.readString(README)).isEqualTo(updated);
    }

    private static String rules() {
        StringBuilder text = new StringBuilder("\n| Rule | Meaning |\n| --- | --- |\n");
        for (Map.Entry<Rule, String> rule : Rules.all().entrySet()) {
            text.append("| `" + rule.getKey() + "` | " + escaped(rule.getValue()) + " |\n");
        }
        return text.append('\n').toString();
    }

    /** A meaning is plain text: what Markdown would take for markup stays what it is. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "\\<")
                .replace("*", "\\*")
                .replace("[", "\\[");
    }
}
