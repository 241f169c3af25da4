package dev.frontmatter.lsp;

import dev.frontmatter.config.RuleEntry;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.tokenizer.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers of what to write at a place in a document: keys, values, or the front matter as a whole. */
final class Completion {

    /** More than a person looks through; the client asks again for longer words. */
    private static final int MOST_ITEMS = 500;

    private final Workspace workspace;
    private final OpenDocument document;
    private final SchemaView schema;
    private final String text;
    private final TextLines lines;

    Completion(Workspace workspace, OpenDocument document, SchemaView schema, PositionEncoding encoding) {
        this.workspace = workspace;
        this.document = document;
        this.schema = schema;
        this.text = document.text();
        this.lines = document.lines(encoding);
    }

    /** Returns what may be written at a position. */
    CompletionList at(org.eclipse.lsp4j.Position position) {
        int cursor = lines.index(position);
        Block block = Block.of(document.path(), lines);
        if (block == null || !block.has(lines.lineAt(cursor))) {
            return list(block == null ? wholeBlocks(cursor) : List.of());
        }
        Spot spot = Spots.find(text, lines, block, cursor);
        if (spot == null) {
            return list(List.of());
        }
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (Offer offer : offers(block.format(), spot)) {
            offers.putIfAbsent(offer.label(), offer);
        }
        Range range = lines.range(Math.min(spot.start(), cursor), Math.max(spot.end(), cursor));
        String before = text.substring(Math.min(spot.start(), cursor), cursor);
        return list(offers.values().stream()
                .map(offer -> item(offer, range, before, gap(block.format(), spot, cursor)))
                .toList());
    }

    /** Returns the blank that a value needs behind a colon. */
    private String gap(Format format, Spot spot, int cursor) {
        boolean needed = format == Format.YAML && spot.kind() == Spot.Kind.VALUE && !spot.flow();
        int start = Math.min(spot.start(), cursor);
        return needed && start > 0 && text.charAt(start - 1) == ':' ? " " : "";
    }

    private CompletionList list(List<CompletionItem> items) {
        // What other documents offer is not known before they are read.
        return new CompletionList(
                items.size() > MOST_ITEMS || !workspace.isIndexed(),
                items.subList(0, Math.min(MOST_ITEMS, items.size())));
    }

    private static CompletionItem item(Offer offer, Range range, String before, String gap) {
        CompletionItem item = new CompletionItem(offer.label());
        item.setKind(offer.kind());
        item.setDetail(offer.detail());
        if (offer.documentation() != null) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, offer.documentation()));
        }
        if (offer.deprecated()) {
            item.setTags(List.of(CompletionItemTag.Deprecated));
        }
        item.setSortText((offer.first() ? "0" : "1") + offer.label());
        // What is typed may begin with a quote.
        boolean quoted = before.startsWith("\"") || before.startsWith("'");
        item.setFilterText(quoted ? before.charAt(0) + offer.label() : offer.label());
        item.setInsertTextMode(InsertTextMode.AsIs);
        item.setTextEdit(Either.forLeft(new TextEdit(range, gap + offer.text())));
        return item;
    }

    private List<Offer> offers(Format format, Spot spot) {
        List<Offer> offers = new ArrayList<>();
        SchemaView at = schema.at(spot.path());
        switch (spot.kind()) {
            case KEY, KEY_ALONE -> addKeys(format, spot, at, offers);
            case VALUE -> addValues(format, spot, at, offers);
            case ENTRY -> {
                addKeys(format, spot, at, offers);
                addValues(format, spot, at, offers);
            }
        }
        return offers;
    }

    // Keys

    private void addKeys(Format format, Spot spot, SchemaView mapping, List<Offer> offers) {
        Set<String> required = mapping.required();
        mapping.keys().forEach((key, value) -> {
            if (!spot.present().contains(key) && !key.startsWith("$")) {
                String name = Written.key(format, key, spot.flow());
                String entry = spot.kind() == Spot.Kind.KEY_ALONE ? name : entry(format, name, value, spot);
                String words = SchemaWords.types(value) + (required.contains(key) ? ", required" : "");
                offers.add(new Offer(
                        key,
                        entry,
                        CompletionItemKind.Property,
                        words,
                        SchemaWords.markdown(value),
                        value.isDeprecated(),
                        required.contains(key)));
            }
        });
    }

    private String entry(Format format, String name, SchemaView value, Spot spot) {
        return switch (format) {
            case TOML -> name + " = ";
            case JSON -> name + ": ";
            case YAML -> {
                String inner = lineEnd() + " ".repeat(spot.indent() + 2);
                boolean nested = !spot.flow() && value.choices().isEmpty();
                yield nested && only(value, "object") && !value.keys().isEmpty()
                        ? name + ":" + inner
                        : nested && only(value, "array") ? name + ":" + inner + "- " : name + ": ";
            }
        };
    }

    private static boolean only(SchemaView value, String type) {
        Set<String> types = value.types();
        return types.contains(type) && types.stream().allMatch(each -> each.equals(type) || each.equals("null"));
    }

    private String lineEnd() {
        int first = lines.count() > 1 ? lines.start(1) : 0;
        int length = lines.line(0).length();
        return first > length ? text.substring(length, first) : "\n";
    }

    // Values

    private void addValues(Format format, Spot spot, SchemaView value, List<Offer> offers) {
        boolean flow = spot.flow();
        value.choices()
                .forEach(choice -> offers.add(Offer.of(
                        choice.text(), Written.value(format, choice, flow), CompletionItemKind.EnumMember, null)));
        if (value.types().contains("boolean")
                && value.choices().isEmpty()
                && !value.types().contains("string")) {
            List.of("true", "false").forEach(each -> offers.add(Offer.of(each, each, CompletionItemKind.Value, null)));
        }
        value.defaultValue()
                .ifPresent(given -> offers.add(Offer.of(
                        given.text(), Written.value(format, given, flow), CompletionItemKind.Value, "default")));
        addTimes(format, value, offers);
        addOfRules(format, spot, offers);
    }

    private static void addTimes(Format format, SchemaView value, List<Offer> offers) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        // Records have a pattern for dates, of which no year of five digits is an RFC 3339 one.
        if (value.hasFormat("date") || SchemaWords.isDate(value)) {
            addTime(format, today, "today", offers);
        }
        if (value.hasFormat("date-time")) {
            addTime(format, now.toString(), "now", offers);
        }
    }

    private static void addTime(Format format, String time, String words, List<Offer> offers) {
        // In TOML a date is one without quotes, in YAML it needs none.
        String written = format == Format.JSON ? Written.text(format, time, false) : time;
        offers.add(Offer.of(time, written, CompletionItemKind.Value, words));
    }

    private void addOfRules(Format format, Spot spot, List<Offer> offers) {
        List<Object> path = spot.path();
        boolean flow = spot.flow();
        Site site = workspace.site();
        if (site == null) {
            return;
        }
        for (RuleEntry rule : workspace.rules(document.path())) {
            if (rule instanceof RuleEntry.Reference reference
                    && reference.as() == null
                    && ValuePaths.fits(reference.key(), path)) {
                site.ids(reference.to())
                        .forEach(id -> offers.add(Offer.of(
                                id,
                                Written.text(format, id, flow),
                                CompletionItemKind.Reference,
                                "one of " + reference.to())));
            } else if (rule instanceof RuleEntry.OfVocabulary vocabulary && ValuePaths.fits(vocabulary.key(), path)) {
                site.vocabulary(vocabulary)
                        .forEach(word -> offers.add(
                                Offer.of(word, Written.text(format, word, flow), CompletionItemKind.EnumMember, null)));
            } else if (rule instanceof RuleEntry.NamedFile file && ValuePaths.fits(file.key(), path)) {
                site.files(document.path(), file)
                        .forEach(name -> offers.add(
                                Offer.of(name, Written.text(format, name, flow), CompletionItemKind.File, null)));
            }
        }
    }

    // The whole

    private List<CompletionItem> wholeBlocks(int cursor) {
        String first = lines.line(0);
        boolean begun = first.chars().allMatch(c -> c == '-' || c == '+' || c == ' ' || c == '\uFEFF');
        if (lines.lineAt(cursor) != 0 || !begun) {
            return List.of();
        }
        Range range = lines.range(first.startsWith("\uFEFF") ? 1 : 0, first.length());
        return List.of(
                item(whole("front matter", Format.YAML, "---"), range, "", ""),
                item(whole("front matter in TOML", Format.TOML, "+++"), range, "", ""));
    }

    private Offer whole(String label, Format format, String fence) {
        Set<String> required = schema.required();
        Map<String, SchemaView> keys = schema.keys();
        String end = lineEnd();
        String entries = (required.isEmpty() ? keys.keySet() : required)
                .stream()
                        .filter(key -> !key.startsWith("$"))
                        .map(key -> Written.key(format, key, false) + (format == Format.TOML ? " = " : ": ") + end)
                        .collect(Collectors.joining());
        return new Offer(
                label,
                fence + end + entries + fence + end,
                CompletionItemKind.Snippet,
                required.isEmpty() ? null : "with its required keys",
                null,
                false,
                format == Format.YAML);
    }
}
