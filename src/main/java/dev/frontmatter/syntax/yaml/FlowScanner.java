package dev.frontmatter.syntax.yaml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;

/** The layer of {@link BlockYamlScanner} that reads flow collections on one line. */
abstract sealed class FlowScanner extends ScalarScanner permits ValueScanner {

    FlowScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    /** A flow collection on one line, from its opening bracket to behind its closing one. */
    final void flow() {
        int outside = tree.depth();
        boolean first = openFlow();
        while (true) {
            skipSpaces();
            if (first && at < end && bytes[at] == (inFlowMapping() ? '}' : ']')) {
                closeFlow();
            } else {
                if (inFlowMapping()) {
                    flowKey();
                }
                if (at < end && (bytes[at] == '[' || bytes[at] == '{')) {
                    first = openFlow();
                    continue;
                }
                flowScalar();
            }
            while (tree.depth() > outside) {
                skipSpaces();
                if (at == end) {
                    throw GiveUp.NOW;
                }
                if (bytes[at] == ',') {
                    break;
                }
                if (bytes[at] != (inFlowMapping() ? '}' : ']')) {
                    throw GiveUp.NOW;
                }
                closeFlow();
            }
            if (tree.depth() == outside) {
                return;
            }
            at++;
            first = false;
        }
    }

    private boolean openFlow() {
        if (tree.depth() == limits.depth()) {
            throw GiveUp.NOW;
        }
        countValue();
        tree.begin(bytes[at] == '{' ? NodeKind.MAPPING : NodeKind.SEQUENCE, at);
        openKeys.begin();
        at++;
        return true;
    }

    private void closeFlow() {
        at++;
        tree.end(at);
        openKeys.end();
    }

    private boolean inFlowMapping() {
        return bytes[tree.start(tree.openNode())] == '{';
    }

    private void flowKey() {
        int start = at;
        int keyEnd;
        wide = false;
        NodeKind kind = NodeKind.PLAIN;
        if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
            kind = NodeKind.TEXT;
            keyEnd = simpleQuoted(bytes[at]) + 1;
            at = keyEnd;
        } else {
            at = flowPlain();
            keyEnd = trimEnd(start, at);
        }
        if (keyEnd <= start || !isColon(at)) {
            throw GiveUp.NOW;
        }
        addKey(kind, start, keyEnd);
        at++;
        skipSpaces();
    }

    private void flowScalar() {
        int start = at;
        wide = false;
        if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
            int close = simpleQuoted(bytes[at]);
            if (close < 0) {
                throw GiveUp.NOW;
            }
            at = close + 1;
            addScalar(NodeKind.TEXT, start, at);
        } else {
            at = flowPlain();
            odd |= bytes[start] < 0;
            addScalar(NodeKind.PLAIN, start, trimEnd(start, at));
        }
    }

    /** Returns where a plain scalar in a flow collection stops: at what ends it, or at a colon behind a key. */
    private int flowPlain() {
        boolean dash = at + 1 < end && bytes[at] == '-' && isFlowIndicator(bytes[at + 1]);
        if (at >= end || dash || !isPlainFirst(at)) {
            throw GiveUp.NOW;
        }
        int i = at;
        while (i < end) {
            byte b = bytes[i];
            switch (b) {
                case ',', ']', '}' -> {
                    return i;
                }
                case '[', '{', '\t', '\n', '\r', '#' -> throw GiveUp.NOW;
                case ':' -> {
                    if (isColon(i)) {
                        return i;
                    }
                    if (i + 1 < end && isFlowIndicator(bytes[i + 1])) {
                        throw GiveUp.NOW;
                    }
                    i++;
                }
                default -> i = afterCharacter(i);
            }
        }
        throw GiveUp.NOW;
    }

    private static boolean isFlowIndicator(byte b) {
        return ",[]{}".indexOf(b) >= 0;
    }
}
