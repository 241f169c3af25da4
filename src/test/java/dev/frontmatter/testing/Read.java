package dev.frontmatter.testing;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import java.util.List;

/** Reads front matter in one line. */
public final class Read {

    private Read() {}

    /** The data of a document that has just this front matter. */
    public static <T> T valid(Class<T> type, String... lines) {
        return result(type, lines).orThrow().data();
    }

    /** The findings in a document that has just this front matter, as {@code rule pointer}. */
    public static List<String> findings(Class<?> type, String... lines) {
        return result(type, lines).diagnostics().stream()
                .map(finding -> finding.rule() + " " + finding.pointer())
                .toList();
    }

    private static <T> ReadResult<T> result(Class<T> type, String... lines) {
        return FrontMatter.reader(type).tryReadText("---\n" + String.join("\n", lines) + "\n---\n");
    }
}
