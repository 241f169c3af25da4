package dev.frontmatter.infer;

import java.util.List;
import java.util.Map;

/** The description of the values of a key, as far as documents tell. */
sealed interface Shape {

    /** Returns words for the shape, short enough for a table. */
    String words();

    /**
     * A text.
     *
     * @param form the form that all of them have; {@link Form#PROSE} for any
     */
    record Text(Form form) implements Shape {

        @Override
        public String words() {
            return switch (form) {
                case DATE -> "date";
                case DATE_TIME -> "date-time";
                case MOMENT -> "date or date-time";
                case URI -> "web address";
                case EMAIL, ADDRESS -> "e-mail";
                case SLUG -> "slug";
                case BLANK, FILLED, PROSE -> "text";
            };
        }
    }

    /**
     * One of a few texts.
     *
     * @param values the texts, the most frequent first
     */
    record Choice(List<String> values) implements Shape {

        @Override
        public String words() {
            return "one of " + values.size();
        }
    }

    /**
     * A whole number.
     *
     * @param size the type of Java that holds all of them
     */
    record Whole(ValueStats.IntegerSize size) implements Shape {

        @Override
        public String words() {
            return "whole number";
        }
    }

    /** A number. */
    record Decimal() implements Shape {

        @Override
        public String words() {
            return "number";
        }
    }

    /** True or false. */
    record Truth() implements Shape {

        @Override
        public String words() {
            return "true or false";
        }
    }

    /**
     * A list.
     *
     * @param element what its elements are
     * @param nullable true if elements may be nothing
     * @param examples some of its elements
     */
    record ListOf(Shape element, boolean nullable, List<Object> examples) implements Shape {

        @Override
        public String words() {
            return "list of " + element.words();
        }
    }

    /**
     * A mapping with keys of its own.
     *
     * @param fields the keys, in the order in which they were first met
     * @param open true if there are more keys than could be told apart
     */
    record Fields(List<Field> fields, boolean open) implements Shape {

        @Override
        public String words() {
            return "mapping";
        }
    }

    /**
     * A key of a mapping.
     *
     * @param key the key
     * @param shape what its values are
     * @param required true if it is always there with a value
     * @param nullable true if it may be there without a value
     * @param share the share of mappings that have it, from 0 to 1
     * @param examples some of its values
     */
    record Field(String key, Shape shape, boolean required, boolean nullable, double share, List<Object> examples) {

        Field asRequired(boolean always) {
            return new Field(key, shape, always, nullable && !always, share, examples);
        }
    }

    /**
     * A mapping with keys of the writer's choice.
     *
     * @param value what their values are
     * @param nullable true if values may be nothing
     */
    record Free(Shape value, boolean nullable) implements Shape {

        @Override
        public String words() {
            return "free keys: " + value.words();
        }
    }

    /**
     * A mapping whose keys depend on the value of one of them.
     *
     * @param key that key
     * @param branches the other keys by its value, the most frequent first
     * @param all every key of any of them
     */
    record Union(Field key, Map<String, Fields> branches, Fields all) implements Shape {

        @Override
        public String words() {
            return branches.size() + " kinds by " + key.key();
        }
    }

    /**
     * One of several kinds of values.
     *
     * @param shapes what each is; two or more, no two of one kind
     */
    record Either(List<Shape> shapes) implements Shape {

        @Override
        public String words() {
            return String.join(" or ", shapes.stream().map(Shape::words).toList());
        }
    }

    /** Anything at all. */
    record Anything() implements Shape {

        @Override
        public String words() {
            return "anything";
        }
    }
}
