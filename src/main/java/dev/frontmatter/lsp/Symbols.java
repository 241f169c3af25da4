package dev.frontmatter.lsp;

import dev.frontmatter.Values;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The keys of a document as symbols, those of mappings and lists below them. */
final class Symbols {

    private final Values values;
    private final TextLines lines;

    private Symbols(Values values, TextLines lines) {
        this.values = values;
        this.lines = lines;
    }

    /** Returns the symbols of a document. */
    static List<DocumentSymbol> of(OpenDocument document, PositionEncoding encoding) {
        Source source = document.source(document.path().toString());
        try {
            return new Symbols(Links.values(source), document.lines(encoding)).all();
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory needs no reading", e);
        }
    }

    private List<DocumentSymbol> all() {
        List<DocumentSymbol> top = new ArrayList<>();
        Map<String, DocumentSymbol> known = new LinkedHashMap<>();
        for (String pointer : values.pointers()) {
            Span span = values.span(pointer).orElse(null);
            if (pointer.isEmpty() || span == null) {
                continue;
            }
            Span key = values.keySpan(pointer).orElse(span);
            int slash = pointer.lastIndexOf('/');
            String name = Pointers.unescape(pointer.substring(slash + 1));
            DocumentSymbol symbol = new DocumentSymbol(
                    name.isBlank() ? "\"\"" : name,
                    kind(pointer),
                    lines.range(new Span(Math.min(key.start(), span.start()), Math.max(key.end(), span.end()))),
                    range(key));
            symbol.setChildren(new ArrayList<>());
            known.put(pointer, symbol);
            DocumentSymbol outer = known.get(pointer.substring(0, slash));
            (outer == null ? top : outer.getChildren()).add(symbol);
            widen(symbol, pointer, known);
        }
        return top;
    }

    /** Makes symbols around one as wide as it is: tables of TOML come in any order. */
    private static void widen(DocumentSymbol symbol, String pointer, Map<String, DocumentSymbol> known) {
        Range inner = symbol.getRange();
        for (int slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            DocumentSymbol outer = known.get(pointer.substring(0, slash));
            if (outer != null) {
                Range own = outer.getRange();
                outer.setRange(new Range(
                        isBefore(inner.getStart(), own.getStart()) ? inner.getStart() : own.getStart(),
                        isBefore(own.getEnd(), inner.getEnd()) ? inner.getEnd() : own.getEnd()));
            }
        }
    }

    private static boolean isBefore(org.eclipse.lsp4j.Position one, org.eclipse.lsp4j.Position other) {
        return one.getLine() != other.getLine()
                ? one.getLine() < other.getLine()
                : one.getCharacter() < other.getCharacter();
    }

    private Range range(Span span) {
        return lines.range(span);
    }

    private SymbolKind kind(String pointer) {
        Object value = values.get(pointer).orElse("");
        if (value instanceof Map) {
            return SymbolKind.Object;
        }
        if (value instanceof List) {
            return SymbolKind.Array;
        }
        return value instanceof Number
                ? SymbolKind.Number
                : value instanceof Boolean ? SymbolKind.Boolean : SymbolKind.String;
    }
}
