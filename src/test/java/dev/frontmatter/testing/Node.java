package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.List;

/** A value of a YAML document that is yet to be written; it can be changed until then. */
sealed interface Node {

    /** How a scalar may be written without changing what it is. */
    enum Quotes {
        NEVER,
        ALLOWED,
        ALWAYS
    }

    record Scalar(String text, Quotes quotes) implements Node {}

    record Items(List<Slot> slots) implements Node {

        Items() {
            this(new ArrayList<>());
        }
    }

    record Keys(List<Key> keys) implements Node {

        Keys() {
            this(new ArrayList<>());
        }
    }

    /** A key and the place of its value. */
    record Key(Scalar name, Slot slot) {}

    /** A place that holds a value. */
    final class Slot {

        private Node node = nothing();

        Node node() {
            return node;
        }

        void set(Node newNode) {
            node = newNode;
        }
    }

    static Scalar nothing() {
        return new Scalar("", Quotes.NEVER);
    }
}
