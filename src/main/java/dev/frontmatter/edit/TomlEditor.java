package dev.frontmatter.edit;

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
        Statement only = only(path);
        if (only != null) {
            String written = text.text(only.valueStart(), only.valueEnd());
            return List.of(new Splice(only.valueStart(), only.valueEnd(), rendering.afterKey(value, written)));
        }
        if (tree.kind(collection) == NodeKind.SEQUENCE) {
            throw uncertain(collection, "a list of tables takes tables only: set the list as a whole");
        }
        return instead(layout.within(path), path, value, true);
    }

    /**
     * Returns the splices that give a key a value in place of its tables and dotted keys.
     *
     * @param keeps true if the comments of the first of these stay with the key
     */
    private List<Splice> instead(List<Statement> statements, List<String> path, Datum value, boolean keeps) {
        List<Statement> all = layout.withComments(statements);
        Statement first = all.get(0);
        List<String> table = parent(path);
        boolean joins = first.isHeader() && holdsKeys(table);
        if (joins && !isAllOf(statements, List.of())) {
            List<Splice> splices = deleteAll(all);
            Splice added = insertKey(table, last(path), rendering.afterKey(value, ""), null, false);
            splices.add((keeps ? withComments(added, first) : added).before(splices));
            return splices;
        }
        List<Splice> splices = deleteAll(all.subList(1, all.size()));
        String header = first.isHeader() && !joins ? "[" + rendering.key(header(table)) + "]" + text.lineEnd : "";
        List<String> key = first.isHeader()
                ? List.of(last(path))
                : path.subList(first.parts().get(0).token(), path.size());
        String entry = header + rendering.entry(key, value);
        splices.add(
                keeps
                        ? new Splice(first.own(), first.valueEnd(), entry)
                        : new Splice(first.region(), first.valueEnd(), indent(first) + entry));
        return splices;
    }

    /** Returns a line to add with the comments of a statement: those above it, and the one behind it. */
    private Splice withComments(Splice added, Statement statement) {
        String line = added.text().strip();
        int at = added.text().indexOf(line);
        String start = added.text().substring(0, at);
        String indent = start.substring(start.endsWith(text.lineEnd) ? at : start.lastIndexOf('\n') + 1);
        StringBuilder lines = new StringBuilder(start);
        int own = text.lineStart(statement.own());
        for (int above = statement.region(); above < own; above = text.nextLine(above)) {
            lines.append(text.text(text.pastBlanks(above), text.lineEnd(above)))
                    .append(text.lineEnd)
                    .append(indent);
        }
        int lineEnd = text.lineEnd(statement.valueEnd());
        lines.append(line)
                .append(text.hasComment(statement.valueEnd(), lineEnd) ? text.text(statement.valueEnd(), lineEnd) : "")
                .append(added.text().substring(at + line.length()));
        return new Splice(added.start(), added.end(), lines.toString());
    }

    @Override
    public boolean holdsFreeComments(int collection) {
        return isInline(collection) && flow.holdsFreeComments(collection);
    }

    @Override
    public boolean takesElements(int list, Datum.Sequence elements) {
        return isInline(list) || TomlRendering.isListOfTables(elements);
    }

    /** Returns true if a table has a header, or dotted keys. */
    private boolean holdsKeys(List<String> table) {
        return table.isEmpty()
                || layout.within(table).stream()
                        .anyMatch(statement -> statement.isHeader()
                                ? statement.path().equals(table)
                                : statement.parts().get(0).token() < table.size());
    }

    /** Returns true if nothing else is in a table. */
    private boolean isAllOf(List<Statement> statements, List<String> table) {
        return layout.within(table).stream().allMatch(statements::contains);
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
                    String changed = rendering.renamed(key, text.text(part.start(), part.end()));
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
        return List.of(insertKey(path, key, rendering.afterKey(value, ""), beside, before));
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
        return List.of(above(next, lines));
    }

    /** Adds lines above a header, and a blank line where the header stands apart from what is above it. */
    private Splice above(Statement header, String lines) {
        int above = text.lineAbove(header.region());
        boolean apart = above < 0 || text.isBlankLine(above);
        return Splice.insert(header.region(), apart ? lines + text.lineEnd : lines);
    }

    /** Adds a key with its value to a table. */
    private Splice insertKey(
            List<String> path, String key, String written, @Nullable Statement beside, boolean before) {
        if (beside != null) {
            String indented = indent(beside) + dotted(beside, path, key, written);
            return before ? Splice.insert(beside.region(), indented + text.lineEnd) : below(beside, indented);
        }
        List<Statement> statements = layout.statements();
        String entry = rendering.entry(List.of(key), written);
        int header = -1;
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).isHeader() && statements.get(i).path().equals(path)) {
                header = i;
            }
        }
        if (header >= 0 || path.isEmpty()) {
            return behindKeys(statements, header, entry);
        }
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            boolean dotted = statement.parts().get(0).token() < path.size();
            if (!statement.isHeader() && statement.isWithin(path) && dotted) {
                return below(statement, indent(statement) + dotted(statement, path, key, written));
            }
        }
        for (Statement statement : statements) {
            if (statement.isWithin(path)) {
                String table = "[" + rendering.key(header(path)) + "]" + text.lineEnd + entry + text.lineEnd;
                return above(statement, table);
            }
        }
        throw Refusal.uncertain(text.start, text.start, "the table of this key cannot be found");
    }

    /** Returns an entry of a table as it stands beside another one of it. */
    private String dotted(Statement beside, List<String> path, String key, String written) {
        int first = beside.parts().get(0).token();
        return rendering.entry(plus(path.subList(first, path.size()), key), written);
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
            return above(statements.get(0), entry + text.lineEnd);
        }
        return text.insertIntoNothing(entry);
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
        if (parent.isEmpty() || !isAllOf(statements, parent)) {
            return delete(statements);
        }
        if (tree.kind(collection) == NodeKind.SEQUENCE) {
            return instead(statements, parent, new Datum.Sequence(), false);
        }
        List<Statement> all = layout.withComments(statements);
        Statement first = all.get(0);
        List<Splice> splices = deleteAll(all.subList(1, all.size()));
        String empty = first.isHeader()
                ? "[" + rendering.key(header(parent)) + "]"
                : rendering.entry(parent.subList(first.parts().get(0).token(), parent.size()), new Datum.Mapping());
        splices.add(new Splice(first.region(), first.lineEnd(), indent(first) + empty));
        return splices;
    }

    private List<Splice> delete(List<Statement> statements) {
        return deleteAll(layout.withComments(statements));
    }

    /** Returns the splices that remove statements with their lines, and no comments at the ends of tables. */
    private List<Splice> deleteAll(List<Statement> statements) {
        return new LineRemoval(text, text.start)
                .remove(statements.stream()
                        .map(statement ->
                                new LineRemoval.Run(statement.region(), statement.next(), statement.isHeader(), true))
                        .toList());
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
    public @Nullable List<Splice> move(int from, int index, int to, int place, @Nullable String key) {
        if (key == null || isInline(from) || isInline(to) || !hasComments(from, index)) {
            return null;
        }
        Statement moved = only(path(from, index));
        if (moved == null) {
            return null;
        }
        Statement beside = place > 0 ? only(path(to, place - 1)) : null;
        String written = text.text(moved.valueStart(), moved.valueEnd());
        Splice added = insertKey(layout.path(to), key, written, beside, false);
        // A table that has no header yet would get the comments of the key.
        return added.text().strip().startsWith("[")
                ? null
                : Splice.moved(remove(from, index), withComments(added, moved));
    }

    @Override
    public boolean hasComments(int collection, int index) {
        if (isInline(collection)) {
            return flow.hasComments(collection, index);
        }
        return layout.withComments(layout.within(path(collection, index))).stream()
                .anyMatch(statement -> text.hasComment(statement.region(), statement.lineEnd()));
    }
}
