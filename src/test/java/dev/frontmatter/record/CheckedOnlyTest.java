package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A document that is only checked is told all that would be refused, and nothing is made that refuses nothing. */
class CheckedOnlyTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    record Item(String name) {

        Item {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("an empty name");
            }
        }
    }

    record Mark(@JsonValue String text) implements Comparable<Mark> {

        @JsonCreator
        Mark {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty mark");
            }
        }

        @Override
        public int compareTo(Mark other) {
            return text.compareToIgnoreCase(other.text);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Event {}

    @Total
    @JsonTypeName("pause")
    record Pause() implements Event {}

    @JsonTypeName("talk")
    record Talk(String title) implements Event {

        Talk {
            if (title.isEmpty()) {
                throw new IllegalArgumentException("an empty title");
            }
        }
    }

    static final class Refusing extends ValueDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalArgumentException("not today");
        }
    }

    @Total
    record Pair(String name, @Nullable Integer number) {}

    @Total
    record Page(
            Optional<String> title,
            OptionalInt number,
            @Nullable Item item,
            List<Item> items,
            Map<String, Item> byName,
            Map<Mark, String> byMark,
            Set<Pair> pairs,
            Set<Mark> marks,
            SortedSet<Mark> sorted,
            List<Event> events,

            @JsonDeserialize(using = Refusing.class) @Nullable
            String foreign) {

        Page {
            MADE.incrementAndGet();
        }
    }

    @BeforeEach
    void nothingIsMade() {
        MADE.set(0);
    }

    @Test
    void a_record_that_refuses_nothing_is_not_made() {
        String text = "---\ntitle: a\nnumber: 1\nitem: {name: b}\nitems: [{name: c}]\nbyMark: {d: e}\n---\n";

        assertThat(FrontMatter.reader(Page.class).validateText(text)).isEmpty();
        assertThat(MADE).hasValue(0);
        assertThat(FrontMatter.reader(Page.class).readText(text).data().title()).contains("a");
        assertThat(MADE).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item: {name: ''}                       | bind/constructor /item",
                "items: [{name: a}, {name: ''}]         | bind/constructor /items/1",
                "byName: {a: {name: ''}}                | bind/constructor /byName/a",
                "byMark: {'': a}                        | bind/constructor /byMark/",
                "pairs: [{name: a}, {name: a}]          | schema/duplicate-element /pairs/1",
                "marks: [a, b, '']                      | bind/constructor /marks/2",
                "sorted: [b, a, B]                      | schema/duplicate-element /sorted/2",
                "events: [{kind: pause}, {kind: talk, title: ''}] | bind/constructor /events/1",
                "foreign: a                             | bind/value /foreign",
            })
    void what_is_in_it_and_refused_is_found_all_the_same(String line, String finding) {
        assertFound(Page.class, line, finding);
    }

    @Total
    record Rest(
            @Nullable String title,
            @Nullable Item item,
            @JsonAnySetter Map<String, Item> rest) {

        Rest {
            MADE.incrementAndGet();
        }
    }

    @Total
    record OfRest(List<Rest> rests) {}

    @Test
    void the_other_keys_are_checked_too() {
        assertFound(Rest.class, "a: {name: ''}", "bind/constructor /a");
        assertFound(OfRest.class, "rests: [{title: a, b: {name: ''}}]", "bind/constructor /rests/0/b");
        assertThat(FrontMatter.reader(Rest.class).validateText("---\ntitle: a\nb: {name: c}\n---\n"))
                .isEmpty();
        assertThat(MADE).hasValue(0);
    }

    // Records that hold each other

    @Total
    record First(List<Second> seconds) {}

    @Total
    record Second(List<Third> thirds, List<First> firsts) {}

    @Total
    record Third(List<Item> items) {}

    @Test
    void what_is_refused_is_found_through_records_that_refuse_nothing() {
        assertFound(
                First.class,
                "seconds: [{thirds: [{items: [{name: ''}]}]}]",
                "bind/constructor /seconds/0/thirds/0/items/0");
    }

    private static void assertFound(Class<?> type, String line, String finding) {
        String text = "---\n" + line + "\n---\n";

        assertThat(FrontMatter.reader(type).validateText(text))
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactly(finding);
        assertThat(FrontMatter.reader(type).tryReadText(text).diagnostics())
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactly(finding);
    }
}
