package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.testing.Read;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a deserializer of the user's own is given, what becomes of what it makes, and what is said of what it does not. */
class JacksonBinderTest {

    // What is said

    enum Level {
        LOW,
        HIGH
    }

    /** What a deserializer may ask Jackson for. */
    static final class Parts {

        public int count;
        public boolean open;
        public @Nullable Level level;
        public @Nullable List<String> tags;
        public String @Nullable [] names;
        public @Nullable Map<String, Integer> sizes;
        public @Nullable Parts inner;
        public @Nullable Picky picky;
    }

    record Picky(String name) {

        @JsonCreator
        Picky(@JsonProperty("name") String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a name has letters");
            }
            this.name = name;
        }
    }

    static final class PartsReader extends ValueDeserializer<Parts> {

        @Override
        public Parts deserialize(JsonParser parser, DeserializationContext context) {
            return context.readValue(parser, Parts.class);
        }
    }

    record OfParts(
            @JsonDeserialize(using = PartsReader.class) Parts parts) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count: many       | 2:16 | parts.count must be an integer, found \"many\"",
                "open: often       | 2:15 | parts.open must be true or false, found \"often\"",
                "level: MEDIUM     | 2:16 | parts.level must be one of LOW, HIGH, found \"MEDIUM\"",
                "tags: a           | 2:15 | parts.tags must be a list",
                "names: a          | 2:16 | parts.names must be a list",
                "sizes: a          | 2:16 | parts.sizes must be a mapping",
                "inner: a          | 2:16 | parts.inner must be what a Parts is made of",
                "picky: {name: ''} | 2:23 | parts.picky.name is refused by its deserializer: a name has letters",
            })
    void what_jackson_does_not_take_is_said_in_the_words_of_the_writer(String line, String at, String message) {
        assertThat(Read.result(OfParts.class, "parts: {" + line + "}").diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.message()).isEqualTo(message);
                    assertThat(diagnostic).asString().startsWith("text:" + at + ": error[bind/value]");
                });
    }

    static final class Objecting extends ValueDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.getString()) {
                case "own words" -> context.reportInputMismatch(Level.class, "levels are out of fashion");
                case "thrown" -> throw new IllegalStateException("not today");
                case "silent" -> throw new IllegalStateException();
                default -> throw new IllegalStateException(" ");
            };
        }
    }

    record OfObjecting(
            @JsonDeserialize(using = Objecting.class) Level level) {}

    @ParameterizedTest
    @CsvSource({
        "own words, level is refused by its deserializer: levels are out of fashion",
        "thrown,    level is refused by its deserializer: not today",
        "silent,    'level is refused by its deserializer, with IllegalStateException'",
        "blank,     'level is refused by its deserializer, with IllegalStateException'",
    })
    void what_a_deserializer_says_itself_is_repeated(String text, String message) {
        assertThat(Read.result(OfObjecting.class, "level: " + text).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(message);
    }

    // Unknown keys

    record Guarded(
            @JsonDeserialize(using = PartsReader.class) Parts parts) {

        Guarded {
            throw new AssertionError("made of what has unknown keys");
        }
    }

    @Test
    void an_unknown_key_is_found_where_it_stands() {
        assertThat(Read.result(
                                Guarded.class,
                                "parts:",
                                "  count: 1",
                                "  other: {count: 1}",
                                "  inner: {other: 2, picky: {name: a, colour: 3}}")
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactlyInAnyOrder(
                        "schema/unknown-key /parts/other",
                        "schema/unknown-key /parts/inner/other",
                        "schema/unknown-key /parts/inner/picky/colour");
        assertThat(Read.findings(Guarded.class, "parts: {other: 1}"))
                .containsExactly("schema/unknown-key /parts/other");
    }

    @Test
    void an_unknown_key_is_not_found_twice_in_one_place() {
        assertThat(Read.findings(OfParts.class, "parts: {other: 1, picky: {name: a, other: 2}}"))
                .containsExactlyInAnyOrder("schema/unknown-key /parts/other", "schema/unknown-key /parts/picky/other");
    }

    /** Tries whether a value is of a type before it is read. */
    static final class Trying extends ValueDeserializer<Picky> {

        @Override
        public Picky deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode value = context.readTree(parser);
            context.readTreeAsValue(value, Picky.class);
            return context.readTreeAsValue(value, Picky.class);
        }
    }

    record OfTrying(@JsonDeserialize(using = Trying.class) Picky picky) {}

    @Test
    void an_unknown_key_in_a_value_that_is_read_twice_is_found_once() {
        assertThat(Read.findings(OfTrying.class, "picky: {name: a, other: 1, more: 2}"))
                .containsExactly("schema/unknown-key /picky/other", "schema/unknown-key /picky/more");
    }

    static final class Translated extends ValueDeserializer<Picky> {

        @Override
        public Picky deserialize(JsonParser parser, DeserializationContext context) {
            String json = "{\"name\": \"" + parser.getString() + "\", \"colour\": 1}";
            try (JsonParser other = context.tokenStreamFactory().createParser(context, json)) {
                other.nextToken();
                return context.readValue(other, Picky.class);
            }
        }
    }

    record OfTranslated(
            @JsonDeserialize(using = Translated.class) Picky picky) {}

    @Test
    void an_unknown_key_that_the_document_does_not_have_is_found_at_the_value() {
        assertThat(Read.result(OfTranslated.class, "picky: a").diagnostics())
                .singleElement()
                .hasToString("text:2:8: error[schema/unknown-key]: unknown key `colour`");
    }

    // Tokens

    static final class TokenName extends ValueDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken().name();
        }
    }

    static final class NumberToken extends ValueDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : -1;
        }
    }

    static final class TruthToken extends ValueDeserializer<Boolean> {

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
    }

    static final class LocaleToken extends ValueDeserializer<Locale> {

        @Override
        public Locale deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? Locale.forLanguageTag(parser.getString())
                    : Locale.ROOT;
        }
    }

    static final class ListToken extends ValueDeserializer<List<Object>> {

        @Override
        public List<Object> deserialize(JsonParser parser, DeserializationContext context) {
            return new ArrayList<>(List.of(parser.currentToken().name()));
        }
    }

    static final class MapToken extends ValueDeserializer<Map<String, Object>> {

        @Override
        public Map<String, Object> deserialize(JsonParser parser, DeserializationContext context) {
            return new LinkedHashMap<>(Map.of("token", parser.currentToken().name()));
        }
    }

    @SuppressWarnings("rawtypes")
    record Tokens(
            @JsonDeserialize(using = TokenName.class) String text,
            @JsonDeserialize(using = LocaleToken.class) Locale locale,
            @JsonDeserialize(using = TokenName.class) Object any,
            @JsonDeserialize(using = NumberToken.class) Integer number,
            @JsonDeserialize(using = TruthToken.class) Boolean truth,
            @JsonDeserialize(using = ListToken.class) Collection raw,
            @JsonDeserialize(using = ListToken.class) List<Object> list,
            @JsonDeserialize(using = MapToken.class) Map rawMap) {}

    @Test
    void a_deserializer_of_text_is_given_text_and_others_what_is_meant() {
        assertThat(valid(
                        Tokens.class,
                        "text: 12",
                        "locale: no",
                        "any: 12",
                        "number: 12",
                        "truth: true",
                        "raw: 1.5",
                        "list: true",
                        "rawMap: 12"))
                .isEqualTo(new Tokens(
                        "VALUE_STRING",
                        Locale.forLanguageTag("no"),
                        "VALUE_NUMBER_INT",
                        12,
                        true,
                        List.of("VALUE_NUMBER_FLOAT"),
                        List.of("VALUE_TRUE"),
                        Map.of("token", "VALUE_NUMBER_INT")));
    }

    // Collections

    static final class Letters extends ValueDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            List<Object> list = new ArrayList<>(List.of("b", "a"));
            return switch (parser.getString()) {
                case "list" -> list;
                case "lists" -> new ArrayList<>(List.of(list));
                case "set" -> new LinkedHashSet<>(list);
                case "sets" -> new LinkedHashSet<>(List.of(list));
                case "map" -> new LinkedHashMap<>(Map.of("a", list));
                default -> Optional.of(list);
            };
        }
    }

    record Collections(
            @JsonDeserialize(using = Letters.class) List<List<String>> lists,
            @JsonDeserialize(using = Letters.class) Collection<String> collection,
            @JsonDeserialize(using = Letters.class) Iterable<String> iterable,
            @JsonDeserialize(using = Letters.class) Set<List<String>> sets,
            @JsonDeserialize(using = Letters.class) Map<String, List<String>> map,
            @JsonDeserialize(using = Letters.class) Object anyList,
            @JsonDeserialize(using = Letters.class) Object anyMap,
            @JsonDeserialize(using = Letters.class) Optional<List<String>> optional,
            @JsonDeserialize(using = Letters.class) ArrayList<String> own,
            @JsonDeserialize(using = Letters.class) LinkedHashSet<String> ownSet,
            @JsonDeserialize(using = Letters.class) LinkedHashMap<String, List<String>> ownMap) {}

    @Test
    void a_collection_that_a_deserializer_makes_cannot_be_changed_unless_its_type_can() {
        Collections made = valid(
                Collections.class,
                "lists: lists",
                "collection: list",
                "iterable: list",
                "sets: sets",
                "map: map",
                "anyList: list",
                "anyMap: map",
                "optional: optional",
                "own: list",
                "ownSet: set",
                "ownMap: map");

        assertThat(made)
                .hasToString(
                        "Collections[lists=[[b, a]], collection=[b, a], iterable=[b, a], sets=[[b, a]], map={a=[b, a]},"
                                + " anyList=[b, a], anyMap={a=[b, a]}, optional=Optional[[b, a]], own=[b, a], ownSet=[b, a],"
                                + " ownMap={a=[b, a]}]");
        assertUnmodifiable(made.lists());
        assertUnmodifiable(made.lists().get(0));
        assertUnmodifiable(made.collection());
        assertUnmodifiable((Collection<?>) made.iterable());
        assertUnmodifiable(made.sets());
        assertUnmodifiable(made.sets().iterator().next());
        assertUnmodifiable(made.map().values());
        assertUnmodifiable(made.map().get("a"));
        assertUnmodifiable((Collection<?>) made.anyList());
        assertUnmodifiable(((Map<?, ?>) made.anyMap()).keySet());
        assertUnmodifiable(
                (Collection<?>) ((Map<?, ?>) made.anyMap()).values().iterator().next());
        assertUnmodifiable(made.optional().orElseThrow());
        made.own().clear();
        made.ownSet().clear();
        made.ownMap().clear();
        assertThat(made.own()).isEmpty();
    }

    private static void assertUnmodifiable(Collection<?> collection) {
        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
