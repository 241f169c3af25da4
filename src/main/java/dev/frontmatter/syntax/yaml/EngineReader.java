package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.SharedNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML by way of SnakeYAML Engine's events, and only of its events: anchors, tags, duplicate keys and limits are
 * our own, checked while the events are pulled, so nothing is built before it is known to be wanted.
 */
final class EngineReader {

    private static final int NEXT_LINE = 0x85;

    /** So many fixes are tried of errors that do not end the reading. */
    private static final int MOST_TRIED = 8;

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Set<String> CORE_TAGS = Set.of("null", "bool", "int", "float", "str", "seq", "map");

    private final Source source;
    private final Limits limits;
    private final @Nullable FixTrial trial;
    private final EngineText text;
    private final DataTreeBuilder tree;
    private final List<Collection> open = new ArrayList<>();
    private final Anchors anchors;
    private final List<Diagnostic> found = new ArrayList<>(0);
    private final SharedNodes shared = new SharedNodes();
    private int values;
    private long aliasText;
    private @Nullable Span lastQuoted;
    private @Nullable Span lastBracketed;

    /** An open collection: its node, and for a mapping its keys so far and whether a key comes next. */
    private static final class Collection {

        final int node;
        final boolean bracketed;
        final boolean anchored;
        final @Nullable Map<String, Span> keys;
        boolean keyNext;

        Collection(int node, boolean bracketed, boolean anchored, boolean mapping) {
            this.node = node;
            this.bracketed = bracketed;
            this.anchored = anchored;
            this.keys = mapping ? new HashMap<>() : null;
            this.keyNext = mapping;
        }
    }

    EngineReader(Source source, Span frontMatter, KeyTable keys, Limits limits) {
        this(source, source, frontMatter, keys, limits, new FixTrial(source, frontMatter, limits, true));
    }

    /**
     * A reader of a document of which parts are left out, with as many spaces in place of their bytes. What it finds is of
     * the document: columns are counted in characters.
     */
    static EngineReader ofRest(
            Source document, Source rest, Span frontMatter, KeyTable keys, Limits limits, boolean withFixes) {
        FixTrial trial = new FixTrial(rest, frontMatter, limits, withFixes);
        return new EngineReader(document, rest, frontMatter, keys, limits, trial);
    }

    /** A reader whose fault offers no fixes. */
    static EngineReader withoutFixes(Source source, Span frontMatter, KeyTable keys, Limits limits) {
        return new EngineReader(source, source, frontMatter, keys, limits, null);
    }

    private EngineReader(
            Source source, Source read, Span frontMatter, KeyTable keys, Limits limits, @Nullable FixTrial trial) {
        this.trial = trial;
        this.source = source;
        this.limits = limits;
        this.text = new EngineText(read, frontMatter);
        this.tree = new DataTreeBuilder(source, keys);
        this.anchors = new Anchors(source, text);
    }

    /** Returns what was found so far and did not end the reading. */
    List<Diagnostic> found() {
        return found;
    }

    DataTree read() {
        checkCharacters();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                // One buffer for all: the engine is linear only within its buffer.
                .setBufferSize(text.text().length())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text.text()));
            boolean begun = false;
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event.getEventId() == Event.ID.DocumentStart) {
                    if (begun) {
                        int at = text.offset(event.getStartMark());
                        throw new YamlFault(DocumentDiagnostics.second(failure(at), at, "found the start of a second"));
                    }
                    begun = true;
                } else {
                    accept(event);
                }
            }
        } catch (YamlEngineException e) {
            throw new YamlFault(SyntaxDiagnosis.explain(e, failureAfterLast()));
        } catch (YamlFault e) {
            throw e;
        } catch (RuntimeException e) {
            // The engine lets some bad escapes and tags through to the JDK, which refuses them.
            throw new YamlFault(SyntaxDiagnosis.explainUnexpected(failureAfterLast()));
        }
        found.addAll(anchors.unused());
        DataTree read = tree.build(shared);
        boolean empty = read.kind(DataTree.ROOT) == NodeKind.PLAIN
                && read.text(DataTree.ROOT).isEmpty();
        return empty ? DataTree.emptyMapping(source, text.start()) : read;
    }

    /** Explains text that stands in place of keys and values, if its first line is a key but for its colon; else null. */
    Diagnostic.@Nullable Builder almostKey() {
        return ColonDiagnostics.almostKey(failure(text.skipBlanks(text.start())));
    }

    private Failure failureAfterLast() {
        return failure(text.skipBlanks(tree.lastEnd()));
    }

    private Failure failure(int at) {
        return new Failure(source, text, trial, openBracket(), lastQuoted, lastBracketed, at, at, null);
    }

    private void accept(Event event) {
        switch (event.getEventId()) {
            case MappingStart -> begin((CollectionStartEvent) event, NodeKind.MAPPING, "map");
            case SequenceStart -> begin((CollectionStartEvent) event, NodeKind.SEQUENCE, "seq");
            case MappingEnd, SequenceEnd -> end(event);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {
                // The stream and the document have ends, which mean nothing here.
            }
        }
    }

    // Collections

    private void begin(CollectionStartEvent event, NodeKind kind, String tag) {
        int start = skipProperties(text.offset(event.getStartMark()), text.end());
        Span place = new Span(start, Math.min(start + 1, text.end()));
        String found = event.getTag().orElse("!");
        if (!found.equals("!") && !found.equals(CORE + tag)) {
            throw tagFault(text.offset(event.getStartMark()), found);
        }
        if (expectsKey()) {
            if (text.at(start) == '{' && text.at(start - 1) == '{') {
                Span template = new Span(start - 1, text.trimEnd(start, text.lineEnd(start)));
                Failure failure = failure(template.start());
                Fix quoting = failure.quoting(template.start(), failure.endOfValue(template.start()));
                Diagnostic.Builder reserved = IndicatorDiagnostics.reserved(source, template, "{{");
                throw new YamlFault(failure.offering(template.end(), reserved, quoting));
            }
            Diagnostic.Builder error = error(
                    Rules.COMPLEX_KEY,
                    place,
                    "a key must be text, found a " + (kind == NodeKind.MAPPING ? "mapping" : "list"));
            throw event.getFlowStyle() == FlowStyle.FLOW
                    ? quotingFault(error.hint("put the text in quotes"), place)
                    : new YamlFault(error.hint("write `key: value` without `? `"));
        }
        checkDepth(tree.depth() + 1, place);
        countValues(1, place);
        boolean bracketed = event.getFlowStyle() == FlowStyle.FLOW && (text.at(start) == '[' || text.at(start) == '{');
        int node = tree.nodeCount();
        anchor(event.getAnchor(), node, text.offset(event.getStartMark()), start, null);
        tree.begin(kind, start);
        open.add(new Collection(node, bracketed, event.getAnchor().isPresent(), kind == NodeKind.MAPPING));
    }

    private void end(Event event) {
        Collection ended = open.remove(open.size() - 1);
        // A block collection ends with its last value; the engine's mark is where the next token starts.
        tree.end(ended.bracketed ? text.offset(event.getEndMark()) : tree.lastEnd());
        if (ended.anchored) {
            shared.addAnchored(ended.node, tree.nodeCount());
        }
        if (ended.bracketed) {
            lastBracketed = new Span(tree.start(ended.node), tree.lastEnd());
        }
        valueDone();
    }

    private boolean expectsKey() {
        return !open.isEmpty() && open.get(open.size() - 1).keyNext;
    }

    private void valueDone() {
        if (!open.isEmpty()) {
            Collection top = open.get(open.size() - 1);
            top.keyNext = top.keys != null;
        }
    }

    private int openBracket() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).bracketed) {
                return tree.start(open.get(i).node);
            }
        }
        return Failure.NO_BRACKET;
    }

    // Scalars

    private void scalar(ScalarEvent event) {
        int end = text.offset(event.getEndMark());
        int start = skipProperties(text.offset(event.getStartMark()), end);
        ScalarStyle style = event.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            end = text.trimEnd(start, end);
        }
        Span span = new Span(start, end);
        String value = event.getValue();
        if (span.isEmpty()) {
            span = placeOfNothing(start);
        }
        boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        if (quoted) {
            lastQuoted = span;
        }
        if (span.length() > limits.scalarBytes()) {
            throw fault(
                    Rules.LIMIT_SCALAR,
                    span,
                    "a scalar must not be longer than " + limits.scalarBytes() + " bytes",
                    null);
        }
        checkText(value, span, quoted);
        NodeKind kind = scalarKind(event);
        int properties = text.offset(event.getStartMark());
        boolean plain = style == ScalarStyle.PLAIN && !expectsKey();
        boolean words = plain && CoreSchema.kindOf(value) == ScalarKind.STRING;
        anchor(event.getAnchor(), tree.nodeCount(), properties, start, words ? span : null);
        if (plain && event.getTag().orElse("").equals("!") && text.at(properties) == '!') {
            found.add(IndicatorDiagnostics.tagOfNothing(source, text, properties, span));
        }
        if (expectsKey()) {
            key(kind, span, value, style == ScalarStyle.PLAIN);
        } else {
            countValues(1, span);
            tree.scalar(kind, span, value);
            valueDone();
        }
    }

    /**
     * Returns where to say that there is nothing. The engine places what is not there where the next token begins, lines
     * below: a key that is missing stands at its question mark, a value at the end of what is above it.
     */
    private Span placeOfNothing(int at) {
        int before = text.trimEnd(text.start(), at);
        // An anchor may end with a question mark.
        boolean behindMark = text.at(before - 1) == '?' && Lines.isSpace(text.at(before - 2));
        if (behindMark && expectsKey()) {
            return new Span(before - 1, before);
        }
        boolean below = behindMark || !text.sameLine(before, at);
        return below ? Span.at(Math.min(at, Math.max(text.start(), tree.lastEnd()))) : Span.at(at);
    }

    private NodeKind scalarKind(ScalarEvent event) {
        String tag = event.getTag().orElse("");
        if (tag.isEmpty()) {
            return event.getScalarStyle() == ScalarStyle.PLAIN ? NodeKind.PLAIN : NodeKind.TEXT;
        }
        ScalarKind kind = CoreSchema.kindOf(event.getValue());
        boolean fits = switch (tag) {
            case "!", CORE + "str" -> true;
            case CORE + "null" -> kind == ScalarKind.NULL;
            case CORE + "bool" -> kind == ScalarKind.BOOLEAN;
            case CORE + "int" -> kind == ScalarKind.INTEGER;
            case CORE + "float" -> kind.isNumber();
            default -> false;
        };
        if (!fits) {
            throw tagFault(text.offset(event.getStartMark()), tag);
        }
        return tag.equals("!") || tag.equals(CORE + "str") ? NodeKind.TEXT : NodeKind.PLAIN;
    }

    private void key(NodeKind kind, Span span, String key, boolean plain) {
        Collection mapping = open.get(open.size() - 1);
        if (plain && key.equals("<<")) {
            throw fault(
                    Rules.MERGE_KEY,
                    span,
                    "merge keys are not read: `<<` is no key of YAML 1.2",
                    "write the keys out, or quote \"<<\" if it is a key of yours");
        }
        Map<String, Span> keys = mapping.keys;
        Span first = keys == null ? null : keys.putIfAbsent(key, span);
        if (first != null) {
            found.add(duplicate(key, span, first).build());
        }
        tree.key(kind, span, key);
        mapping.keyNext = false;
    }

    private Diagnostic.Builder duplicate(String key, Span span, Span first) {
        Diagnostic.Builder error = error(Rules.DUPLICATE_KEY, span, "key `" + key + "` is given twice")
                .found(key)
                .hint("remove one of the two, or rename it")
                .related(first, "first given");
        int line = text.lineStart(span.start());
        int firstLine = text.lineStart(first.start());
        boolean repeated = found.size() < MOST_TRIED
                && text.beginsLine(span.start())
                && line > firstLine
                && source.text(new Span(line, text.lineEnd(line)))
                        .equals(source.text(new Span(firstLine, text.lineEnd(firstLine))));
        return repeated
                ? failure(span.start())
                        .offering(
                                span.end(),
                                error,
                                new Fix(new Span(line, text.nextLine(line)), "", false, "remove the line"))
                : error;
    }

    // Anchors and aliases

    private void anchor(Optional<Anchor> anchor, int node, int properties, int value, @Nullable Span plain) {
        anchor.ifPresent(a -> {
            anchors.add(a.getValue(), node, properties, value, plain);
            shared.addAnchored(node, node + 1);
        });
    }

    private void alias(AliasEvent event) {
        Span span = new Span(text.offset(event.getStartMark()), text.offset(event.getEndMark()));
        String name = event.getAlias().getValue();
        Integer target = anchors.use(name);
        if (target == null) {
            Diagnostic.Builder error = error(
                            Rules.ALIAS,
                            span,
                            "alias `*" + name + "` needs an anchor `&" + name + "` above it, found none")
                    .hint("put the text in quotes if it is no alias");
            throw quotingFault(error, span);
        }
        int node = target;
        if (open.stream().anyMatch(collection -> collection.node == node)) {
            throw fault(
                    Rules.ALIAS,
                    span,
                    "alias `*" + name + "` stands inside what it is an alias of",
                    "write the value out");
        }
        shared.addAliased(node, tree.next(node));
        if (expectsKey()) {
            if (tree.isCollection(node)) {
                throw fault(Rules.COMPLEX_KEY, span, "a key must be text, found an alias of a collection", null);
            }
            countAliasText(node, span);
            key(tree.kind(node), span, tree.text(node), false);
            return;
        }
        countValues(tree.valueCount(node), span);
        countAliasText(node, span);
        checkDepth(tree.depth() + tree.height(node), span);
        int copy = tree.nodeCount();
        tree.copy(node, span);
        shared.addAliased(copy, tree.nodeCount());
        valueDone();
    }

    private void countValues(int more, Span place) {
        values += more;
        if (values > limits.values()) {
            throw fault(
                    Rules.LIMIT_VALUES,
                    place,
                    "there must be no more than " + limits.values() + " values, aliases counted as what they stand for",
                    null);
        }
    }

    /** A few bytes can stand for a long text, and each time it has to be read as a number, an address or a key. */
    private void countAliasText(int node, Span place) {
        aliasText += tree.textLength(node);
        if (aliasText > limits.aliasText()) {
            throw fault(
                    Rules.LIMIT_ALIASES,
                    place,
                    "aliases must not stand for more than " + limits.aliasText() + " characters, all together",
                    "write the text out where it is needed");
        }
    }

    private void checkDepth(int depth, Span place) {
        if (depth > limits.depth()) {
            throw fault(Rules.LIMIT_DEPTH, place, "collections must not be nested deeper than " + limits.depth(), null);
        }
    }

    // Text

    /** Moves past anchors, tags, and the white space and comments after them, to the node that they belong to. */
    private int skipProperties(int start, int end) {
        int at = start;
        while (at < end && (text.at(at) == '&' || text.at(at) == '!')) {
            at = Math.min(end, text.wordEnd(at));
            while (at < end && Lines.isSpace(text.at(at))) {
                at++;
                if (at < end && text.at(at) == '#') {
                    at = text.lineEnd(at);
                }
            }
        }
        return Math.min(at, end);
    }

    /**
     * Characters outside YAML's printable set (YAML 1.2.2, 5.1), and NEL, which the engine takes for a line end as YAML 1.1
     * did, and folds away: the first is the error.
     */
    private void checkCharacters() {
        String all = text.text();
        for (int at = 0, index = 0; at < all.length(); index++) {
            int c = all.codePointAt(at);
            if (!StreamReader.isPrintable(c) || c == NEXT_LINE) {
                int start = text.offset(index);
                throw characterFault(new Span(start, text.offset(index + 1)), c);
            }
            at += Character.charCount(c);
        }
    }

    /** A byte order mark belongs in quotes only (YAML 1.2.2, 5.2); an escape can make half a character. */
    private void checkText(String value, Span span, boolean quoted) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\uFEFF' && !quoted) {
                int start = span.start();
                while (text.at(start) != (byte) 0xEF
                        || text.at(start + 1) != (byte) 0xBB
                        || text.at(start + 2) != (byte) 0xBF) {
                    start++;
                }
                throw characterFault(new Span(start, start + 3), c);
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c)) {
                throw fault(
                        Rules.ESCAPE,
                        span,
                        String.format("escapes must make whole characters, found the lone surrogate \\u%04x", (int) c),
                        "write the character itself");
            }
        }
    }

    private YamlFault characterFault(Span span, int c) {
        Diagnostic.Builder error = error(
                        Rules.CONTROL_CHARACTER,
                        span,
                        c == NEXT_LINE
                                ? "the character U+0085 (next line) is not read, since some readers take it for a line end"
                                : String.format("YAML text must not hold the character U+%04X", c))
                .hint("remove it, or write it as an escape in double quotes");
        return new YamlFault(
                failure(span.start()).offering(span.end(), error, new Fix(span, "", false, "remove the character")));
    }

    private YamlFault tagFault(int start, String tag) {
        int end = Math.min(text.wordEnd(start), failure(start).endOfEntry(start));
        String name = tag.startsWith(CORE) ? tag.substring(CORE.length()) : "";
        boolean known = CORE_TAGS.contains(name);
        Span span = new Span(start, end);
        if (!known) {
            Diagnostic.Builder error = error(
                            Rules.TAG,
                            span,
                            "a tag must be one of the core schema's, found `" + source.text(span) + "`")
                    .hint("put the text in quotes if it is no tag");
            return quotingFault(error, span);
        }
        Fix fix = new Fix(new Span(start, text.skipBlanks(end)), "", false, "remove the tag");
        return new YamlFault(failure(start)
                .offering(
                        end,
                        error(Rules.TAG, span, "the value does not fit its tag `!!" + name + "`")
                                .hint("remove the tag"),
                        fix));
    }

    /** Returns a fault that quotes remove: up to the end of its line, or of the key that it begins. */
    private YamlFault quotingFault(Diagnostic.Builder error, Span span) {
        Failure failure = failure(span.start());
        int colon = WrittenLines.colonOfKey(text, WrittenLines.behindBrackets(text, span.start()));
        Fix key = colon > span.start() && text.beginsLine(span.start()) ? failure.quoting(span.start(), colon) : null;
        return new YamlFault(failure.offering(
                span.end(), error, failure.quoting(span.start(), failure.endOfEntry(span.start())), key));
    }

    private Diagnostic.Builder error(Rule rule, Span span, String message) {
        return Diagnostic.error(rule, source, span, message);
    }

    private YamlFault fault(Rule rule, Span span, String message, @Nullable String hint) {
        return new YamlFault(error(rule, span, message).hint(hint));
    }
}
