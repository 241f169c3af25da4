package dev.frontmatter.testing;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import java.util.List;

/** Reads front matter in one line. */
public final class Read {

    /** For what reads thousands of documents. */
    private static final ClassValue<FrontMatterReader<?>> READERS = new ClassValue<>() {
        @Override
        protected FrontMatterReader<?> computeValue(Class<?> type) {
            return FrontMatter.reader(type);
        }
    };

    private Read() {}

    /** The one reader for a record. */
    @SuppressWarnings("unchecked")
    public static <T> FrontMatterReader<T> reader(Class<T> type) {
        return (FrontMatterReader<T>) READERS.get(type);
    }

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

    /** The result of reading a document that has just this front matter, with a reader of its own. */
    public static <T> ReadResult<T> result(Class<T> type, String... lines) {
        return FrontMatter.reader(type).tryReadText("---\n" + String.join("\n", lines) + "\n---\n");
    }
}
