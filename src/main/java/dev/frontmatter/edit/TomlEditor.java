package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.edit.TomlLayout.Part;
import dev.frontmatter.edit.TomlLayout.Statement;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Edits TOML: keys and headers statement by statement, and inline collections as {@link FlowEditor} does. A table may be
 * spread over several headers and dotted keys; what is done to it is done to all of them.
 */
final class TomlEditor implements FormatEditor {

    private final DataTree tree;
    private final Text text;
    private final TomlLayout layout;
    private final TomlRendering rendering;
    private final FlowEditor flow;

    TomlEditor(DataTree tree, Text text) {
        this.tree = tree;
        this.text = text;
        this.layout = new TomlLayout(tree, text);
        this.rendering = new TomlRendering(text.lineEnd);
        this.flow = new FlowEditor(tree, text, rendering);
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    private boolean isInline(int collection) {
        return collection != DataTree.ROOT && layout.isInline(layout.path(collection));
    }

    private List<String> path(int collection, int index) {
        return layout.path(FormatEditor.value(tree, collection, index));
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private static List<String> plus(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    // Values

    @Override
    public List<Splice> replace(int collection, int index, Datum value) {
        if (isInline(collection)) {
            return flow.replace(collection, index, value);
        }
        List<String> path = path(collection, index);
        List<Statement> statements = layout.within(path);
        if (statements.size() == 1
                && !statements.get(0).isHeader()
                && statements.get(0).path().equals(path)) {
            Statement statement = statements.get(0);
            String written = text.text(statement.valueStart(), statement.valueEnd());
            return List.of(
                    new Splice(statement.valueStart(), statement.valueEnd(), rendering.afterKey(value, written)));
        }
        if (tree.kind(collection) == NodeKind.SEQUENCE) {
            throw uncertain(collection, "a list of tables takes tables only: write it in brackets");
        }
        List<Splice> splices = new ArrayList<>(delete(statements));
        splices.addAll(insertKey(parent(path), last(path), value, statements, null, false));
        return splices;
    }

    private Refusal uncertain(int node, String words) {
        return Refusal.uncertain(tree.start(node), tree.span(node).end(), words);
    }

    @Override
    public List<Splice> rename(int mapping, int index, String key) {
        if (isInline(mapping)) {
            return flow.rename(mapping, index, key);
        }
        List<String> path = path(mapping, index);
        int token = path.size() - 1;
        List<Splice> splices = new ArrayList<>();
        for (Statement statement : layout.within(path)) {
            for (Part part : statement.parts()) {
                if (part.token() == token) {
                    String written = text.text(part.start(), part.end());
                    boolean quoted = written.startsWith("\"") || written.startsWith("'");
                    String changed =
                            quoted ? rendering.scalar(Datum.Scalar.ofText(key), written, true) : rendering.key(key);
                    splices.add(new Splice(part.start(), part.end(), changed));
                }
            }
        }
        return splices;
    }

    // Insertion

    @Override
    public List<Splice> insert(int collection, int index, boolean before, @Nullable String key, Datum value) {
        if (isInline(collection)) {
            return flow.insert(collection, index, before, key, value);
        }
        List<String> path = layout.path(collection);
        if (key == null) {
            return insertElement(collection, path, index, value);
        }
        boolean headers = layout.statements().stream().anyMatch(Statement::isHeader);
        boolean dotted = layout.within(path).stream().noneMatch(Statement::isHeader) && !path.isEmpty();
        if (headers && !dotted && value instanceof Datum.Mapping table && !table.isEmpty()) {
            return appendTable(path, rendering.withHeader(header(plus(path, key)), table));
        }
        if (headers && !dotted && TomlRendering.isListOfTables(value)) {
            StringBuilder tables = new StringBuilder();
            for (Datum.Slot slot : ((Datum.Sequence) value).slots) {
                tables.append(tables.length() == 0 ? "" : text.lineEnd)
                        .append(rendering.element(header(plus(path, key)), (Datum.Mapping) slot.value()));
            }
            return appendTable(path, tables.toString());
        }
        Statement beside = index < tree.size(collection) && before
                ? only(path(collection, index))
                : index > 0 ? only(path(collection, index - 1)) : null;
        return insertKey(path, key, value, List.of(), beside, before);
    }

    /** Returns a path as a header has it: without indices. */
    private List<String> header(List<String> path) {
        List<String> keys = new ArrayList<>();
        int node = DataTree.ROOT;
        for (String part : path) {
            boolean element = node >= 0 && tree.kind(node) == NodeKind.SEQUENCE;
            if (!element) {
                keys.add(part);
            }
            node = node < 0
                    ? node
                    : element
                            ? FormatEditor.value(tree, node, Integer.parseInt(part))
                            : tree.kind(node) == NodeKind.MAPPING ? tree.value(node, part) : DataTree.NONE;
        }
        return keys;
    }

    /** Returns the one statement that gives a value, or null. */
    private @Nullable Statement only(List<String> path) {
        List<Statement> statements = layout.within(path);
        boolean one = statements.size() == 1
                && !statements.get(0).isHeader()
                && statements.get(0).path().equals(path);
        return one ? statements.get(0) : null;
    }

    /** Adds tables behind all that is in a table. */
    private List<Splice> appendTable(List<String> path, String tables) {
        Statement last = lastOf(layout.within(path));
        return List.of(below(last, text.lineEnd + withoutLineEnd(tables)));
    }

    /** Returns the last of the statements of a table, with the comments at its end. */
    private Statement lastOf(List<Statement> table) {
        return layout.withComments(table).get(table.size() - 1);
    }

    private String withoutLineEnd(String lines) {
        return lines.substring(0, lines.length() - text.lineEnd.length());
    }

    private Splice below(Statement previous, String lines) {
        boolean ended = previous.lineEnd() < previous.next();
        return Splice.insert(previous.next(), ended ? lines + text.lineEnd : text.lineEnd + lines);
    }

    private List<Splice> insertElement(int collection, List<String> path, int index, Datum value) {
        if (!(value instanceof Datum.Mapping table)) {
            throw new Refusal(
                    EditRefusedException.Reason.FORMAT,
                    tree.start(collection),
                    tree.span(collection).end(),
                    "a list of tables with headers of their own takes tables only");
        }
        String lines = rendering.element(header(path), table);
        int size = tree.size(collection);
        if (index == size) {
            Statement previous = lastOf(layout.within(plus(path, String.valueOf(size - 1))));
            return List.of(below(previous, text.lineEnd + withoutLineEnd(lines)));
        }
        Statement next = layout.within(plus(path, String.valueOf(index))).get(0);
        return List.of(Splice.insert(next.region(), lines + (hasBlankAbove(next) ? text.lineEnd : "")));
    }

    private boolean hasBlankAbove(Statement statement) {
        int above = text.lineAbove(statement.region());
        return above >= 0 && text.isBlankLine(above);
    }

    /** Adds a key with its value to a table, among what is not to be removed. */
    private List<Splice> insertKey(
            List<String> path,
            String key,
            Datum value,
            List<Statement> removed,
            @Nullable Statement beside,
            boolean before) {
        List<Statement> left = layout.statements().stream()
                .filter(statement -> !removed.contains(statement))
                .toList();
        String entry = rendering.entry(List.of(key), value);
        if (beside != null && beside.parts().size() == 1) {
            String indented = indent(beside) + entry;
            return List.of(before ? Splice.insert(beside.region(), indented + text.lineEnd) : below(beside, indented));
        }
        int header = -1;
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).isHeader() && left.get(i).path().equals(path)) {
                header = i;
            }
        }
        if (header >= 0 || path.isEmpty()) {
            return List.of(behindKeys(left, header, entry));
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            Statement statement = left.get(i);
            int first = statement.parts().get(0).token();
            if (!statement.isHeader() && statement.isWithin(path) && first < path.size()) {
                String dotted = rendering.entry(plus(path.subList(first, path.size()), key), value);
                return List.of(below(statement, indent(statement) + dotted));
            }
        }
        for (Statement statement : left) {
            if (statement.isWithin(path)) {
                String table = "[" + rendering.key(header(path)) + "]" + text.lineEnd + entry + text.lineEnd;
                return List.of(
                        Splice.insert(statement.region(), table + (hasBlankAbove(statement) ? text.lineEnd : "")));
            }
        }
        throw Refusal.uncertain(text.start, text.start, "the table of this key cannot be found");
    }

    /** Adds an entry behind the keys that follow a header, or that are above all headers. */
    private Splice behindKeys(List<Statement> statements, int header, String entry) {
        int last = header;
        while (last + 1 < statements.size() && !statements.get(last + 1).isHeader()) {
            last++;
        }
        if (last >= 0) {
            Statement previous = statements.get(last);
            return below(previous, (previous.isHeader() ? "" : indent(previous)) + entry);
        }
        if (!statements.isEmpty()) {
            return Splice.insert(statements.get(0).region(), entry + text.lineEnd);
        }
        boolean ended = text.start == text.end || Lines.isLineEnd(text.bytes[text.end - 1]);
        return Splice.insert(text.end, (ended ? "" : text.lineEnd) + entry + text.lineEnd);
    }

    private String indent(Statement statement) {
        return text.text(text.lineStart(statement.own()), statement.own());
    }

    // Removal

    @Override
    public List<Splice> remove(int collection, int index) {
        if (isInline(collection)) {
            return flow.remove(collection, index);
        }
        List<String> path = path(collection, index);
        List<Statement> statements = layout.within(path);
        List<String> parent = layout.path(collection);
        boolean emptied = !parent.isEmpty() && layout.within(parent).stream().allMatch(statements::contains);
        List<Splice> splices = new ArrayList<>(delete(statements));
        if (emptied && tree.kind(collection) == NodeKind.SEQUENCE) {
            splices.addAll(insertKey(parent(parent), last(parent), new Datum.Sequence(), statements, null, false));
        } else if (emptied) {
            Statement first = statements.get(0);
            splices.clear();
            splices.addAll(delete(statements.subList(1, statements.size())));
            splices.add(new Splice(first.own(), first.lineEnd(), emptied(first, parent)));
        }
        return splices;
    }

    /** Returns what stands for a table of which nothing is left, where there was a statement. */
    private String emptied(Statement statement, List<String> table) {
        if (statement.isHeader()) {
            return "[" + rendering.key(header(table)) + "]";
        }
        int first = statement.parts().get(0).token();
        return rendering.key(table.subList(first, table.size())) + " = {}";
    }

    private List<Splice> delete(List<Statement> statements) {
        List<Splice> splices = new ArrayList<>();
        List<Statement> all = layout.withComments(statements);
        for (int i = 0; i < all.size(); i++) {
            Statement statement = all.get(i);
            int from = statement.region();
            int above = text.lineAbove(from);
            if (statement.isHeader() && above >= text.start && text.isBlankLine(above)) {
                boolean keeps = isCommentAbove(above) && !isBlankOrEnd(endOfRun(all, i));
                from = keeps ? from : above;
            }
            splices.add(Splice.delete(from, statement.next()));
        }
        return splices;
    }

    /** Returns where the statements end that stand together from one on. */
    private static int endOfRun(List<Statement> statements, int first) {
        int last = first;
        while (last + 1 < statements.size()
                && statements.get(last + 1).region() == statements.get(last).next()) {
            last++;
        }
        return statements.get(last).next();
    }

    private boolean isCommentAbove(int lineStart) {
        int above = text.lineAbove(lineStart);
        return above >= text.start && text.isCommentLine(above);
    }

    private boolean isBlankOrEnd(int lineStart) {
        return lineStart >= text.end || text.isBlankLine(lineStart);
    }

    // Order

    @Override
    public List<Splice> permute(int collection, int[] order) {
        if (isInline(collection)) {
            return flow.permute(collection, order);
        }
        List<List<Statement>> keys = new ArrayList<>();
        List<List<Statement>> tables = new ArrayList<>();
        for (int index : order) {
            List<Statement> statements = layout.within(path(collection, index));
            requireTogether(statements);
            (statements.get(0).isHeader() ? tables : keys).add(statements);
        }
        List<Splice> splices = new ArrayList<>(permute(keys));
        splices.addAll(permute(tables));
        return splices;
    }

    private void requireTogether(List<Statement> statements) {
        int first = layout.statements().indexOf(statements.get(0));
        List<Statement> run =
                layout.statements().subList(first, Math.min(layout.statements().size(), first + statements.size()));
        if (!run.equals(statements)) {
            Statement apart = statements.get(statements.size() - 1);
            throw Refusal.uncertain(apart.own(), apart.lineEnd(), "the parts of this table do not stand together");
        }
    }

    private List<Splice> permute(List<List<Statement>> wanted) {
        List<List<Statement>> slots = new ArrayList<>(wanted);
        slots.sort(Comparator.comparingInt(statements -> statements.get(0).own()));
        List<Splice> splices = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (!slots.get(slot).equals(wanted.get(slot))) {
                Map.Entry<Integer, Integer> there = place(slots.get(slot));
                Map.Entry<Integer, Integer> moved = place(wanted.get(slot));
                // A comment that ends a table must not come to stand directly above another.
                boolean parts = text.isCommentLine(text.lineStart(moved.getValue()))
                        && !isBlankOrEnd(text.nextLine(there.getValue()));
                String lines = text.text(moved.getKey(), moved.getValue()) + (parts ? text.lineEnd : "");
                splices.add(new Splice(there.getKey(), there.getValue(), lines));
            }
        }
        return splices;
    }

    private Map.Entry<Integer, Integer> place(List<Statement> statements) {
        return Map.entry(statements.get(0).region(), lastOf(statements).lineEnd());
    }

    // Moves

    @Override
    public boolean hasComments(int collection, int index) {
        if (isInline(collection)) {
            int node = FormatEditor.value(tree, collection, index);
            return text.hasComment(tree.start(node), tree.span(node).end());
        }
        return layout.withComments(layout.within(path(collection, index))).stream()
                .anyMatch(statement -> text.hasComment(statement.region(), statement.lineEnd()));
    }
}
