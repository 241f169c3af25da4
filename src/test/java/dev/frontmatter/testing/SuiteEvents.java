package dev.frontmatter.testing;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of the events of a YAML document when all is gone that a {@link DataTree} does not keep: anchors, tags that
 * say what is plain anyway, styles. Aliases are what they stand for.
 */
public final class SuiteEvents {

    private static final List<String> PLAIN_TAGS = List.of("null", "bool", "int", "float");

    private final List<String> kept = new ArrayList<>();
    private final Map<String, List<String>> anchors = new HashMap<>();
    /** Of each open collection, where it starts and its anchor, which may be empty. */
    private final Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();

    private SuiteEvents() {}

    /** What is left of the events of the suite. */
    public static List<String> of(List<String> events) {
        SuiteEvents rest = new SuiteEvents();
        events.forEach(rest::add);
        return rest.kept;
    }

    private void add(String event) {
        String[] words = event.split(" ");
        switch (words[0]) {
            case "+MAP", "+SEQ" -> {
                open.push(Map.entry(kept.size(), anchor(words)));
                kept.add(words[0]);
            }
            case "-MAP", "-SEQ" -> {
                kept.add(words[0]);
                Map.Entry<Integer, String> ended = open.pop();
                anchors.put(ended.getValue(), List.copyOf(kept.subList(ended.getKey(), kept.size())));
            }
            case "=VAL" -> {
                String anchor = anchor(words);
                String rest = event.substring(5 + (anchor.isEmpty() ? 0 : anchor.length() + 2));
                String tag = rest.startsWith("<") ? rest.substring(1, rest.indexOf('>')) : "";
                String value = tag.isEmpty() ? rest : rest.substring(tag.length() + 3);
                boolean plain = tag.isEmpty()
                        ? value.charAt(0) == ':'
                        : PLAIN_TAGS.contains(tag.replace("tag:yaml.org,2002:", ""));
                kept.add((plain ? "PLAIN " : "TEXT ") + value.substring(1));
                anchors.put(anchor, List.of(kept.get(kept.size() - 1)));
            }
            case "=ALI" -> kept.addAll(anchors.get(words[1].substring(1)));
            default -> {
                // The stream and its documents.
            }
        }
    }

    private static String anchor(String[] words) {
        for (String word : words) {
            if (word.startsWith("&")) {
                return word.substring(1);
            }
            if (!word.matches("[+=]...|\\[]|\\{}")) {
                break;
            }
        }
        return "";
    }

    /** What the events of a tree would be. */
    public static List<String> of(DataTree tree) {
        List<String> events = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node = 0; node < tree.nodeCount() || !open.isEmpty(); ) {
            if (!open.isEmpty() && tree.next(open.peek()) == node) {
                events.add(tree.kind(open.pop()) == NodeKind.MAPPING ? "-MAP" : "-SEQ");
                continue;
            }
            if (tree.isCollection(node)) {
                events.add(tree.kind(node) == NodeKind.MAPPING ? "+MAP" : "+SEQ");
                open.push(node);
            } else {
                events.add(tree.kind(node) + " "
                        + TreeText.visible(tree.text(node)).replace("\b", "\\b"));
            }
            node++;
        }
        return events;
    }
}
