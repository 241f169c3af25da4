package dev.frontmatter.benchmark;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tree.KeyTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many documents the scanner reads by itself: a figure means little where the engine had to read. */
final class ScannerShare {

    private ScannerShare() {}

    static Table of(Corpus corpus) throws IOException {
        Table table = new Table(List.of("Documents", "scanned", "left to the engine"));
        for (Map.Entry<String, List<Sample>> set : new TreeMap<>(corpus.articles()).entrySet()) {
            int scanned = 0;
            for (Sample sample : set.getValue()) {
                scanned += isScanned(sample) ? 1 : 0;
            }
            int left = set.getValue().size() - scanned;
            table.row(List.of(set.getKey(), Integer.toString(scanned), Integer.toString(left)));
        }
        return table;
    }

    private static boolean isScanned(Sample sample) throws IOException {
        Source source = Source.wrap(sample.name(), sample.file());
        return YamlReader.scan(source, FrontMatter.split(source).frontMatter(), KeyTable.empty(), Limits.defaults())
                != null;
    }
}
