package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.fence.PlainOpening;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.syntax.ScannerPool;
import dev.frontmatter.syntax.yaml.BlockYamlScanner;
import dev.frontmatter.syntax.yaml.ScannedYaml;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/** Reads a document of YAML that opens as nearly all do, and again what edits make of it. Not thread-safe. */
final class FenceScanner {

    /** The scanners of all editors that have the usual limits. */
    private static final ScannerPool USUAL = scanners(Limits.defaults());

    private final PlainOpening opening;
    private final Limits limits;
    private final ScannerPool scanners;

    private FenceScanner(PlainOpening opening, Limits limits) {
        this.opening = opening;
        this.limits = limits;
        this.scanners = limits.equals(Limits.defaults()) ? USUAL : scanners(limits);
    }

    private static ScannerPool scanners(Limits limits) {
        return new ScannerPool(() -> new BlockYamlScanner(KeyTable.empty(), limits));
    }

    /** Returns a scanner for a document that was read to its end; null if it opens in another way, or may have no front matter. */
    static @Nullable FenceScanner of(Source source, Presence presence, Limits limits) {
        PlainOpening opening = PlainOpening.of(source);
        if (opening == null || opening.format() != Format.YAML || source.length() <= opening.start()) {
            return null;
        }
        boolean certain = presence != Presence.OPTIONAL || !Lines.isSpace(source.bytes()[opening.start()]);
        return certain ? new FenceScanner(opening, limits) : null;
    }

    /** Reads the document, or what it has become, up to the closing fence; returns null if that needs other readers. */
    @Nullable
    ScannedYaml scan(Source source) {
        BlockYamlScanner scanner = (BlockYamlScanner) scanners.take();
        try {
            return ScannedYaml.of(scanner, source, opening.start(), limits);
        } finally {
            scanners.giveBack(scanner);
        }
    }

    /** Returns the segments of a document that was read. */
    Segments segments(Source source, ScannedYaml scan) {
        return opening.segments(source, scan.closing().start(), scan.closing().end());
    }
}
