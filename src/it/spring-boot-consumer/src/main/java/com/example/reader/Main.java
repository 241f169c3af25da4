package com.example.reader;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.TypeRef;
import dev.frontmatter.article.Article;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Reads what needs no databind with the annotations that the framework brings; asks for newer ones where it needs them. */
public final class Main {

    @JsonIgnoreProperties("layout")
    record Post(
            @NotBlank @JsonAlias("headline") @JsonPropertyDescription("What it is called.")
            String title,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss Z") OffsetDateTime at,
            @JsonProperty(defaultValue = "2022") Year since,
            OptionalInt stars,
            SortedSet<Tag> tags,
            Level level,
            Shape shape) {}

    record Tag(@JsonValue String name) implements Comparable<Tag> {

        @JsonCreator
        Tag {
            name = name.strip();
        }

        @Override
        public int compareTo(Tag other) {
            return name.compareTo(other.name);
        }
    }

    enum Level {
        @JsonProperty("easy")
        @JsonAlias("beginner")
        EASY
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
    sealed interface Shape {}

    record Circle(@Max(9) int radius) implements Shape {}

    record Page<T>(List<T> items) {}

    record Behind(@JsonDeserialize(using = Reader.class) String text) {}

    static final class Reader extends ValueDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getString();
        }
    }

    private Main() {}

    public static void main(String[] args) {
        expect(true, jarOf(JsonProperty.class).contains("jackson-annotations-" + args[0] + "."));

        FrontMatterReader<Page<Post>> reader = FrontMatter.reader(new TypeRef<Page<Post>>() {});
        Post post = reader.readText("""
                ---
                items:
                  - headline: A lighthouse learns to count
                    at: 2015-11-17 16:16:01 -0600
                    stars: 3
                    tags: [sea, light]
                    level: beginner
                    shape: {kind: circle, radius: 2}
                    layout: post
                ---
                """).data().items().get(0);
        expect("A lighthouse learns to count", post.title());
        expect(OffsetDateTime.parse("2015-11-17T16:16:01-06:00"), post.at());
        expect(Year.of(2022), post.since());
        expect("[Tag[name=light], Tag[name=sea]]", post.tags().toString());
        expect(Level.EASY, post.level());
        expect(new Circle(2), post.shape());
        expect(
                List.of(
                        "schema/range /items/0/shape/radius",
                        "schema/required /items/0/at",
                        "schema/required /items/0/level",
                        "schema/size /items/0/title",
                        "schema/unknown-key /items/0/other"),
                reader
                        .tryReadText("---\nitems: [{title: '', shape: {kind: circle, radius: 10}, other: a}]\n---\n")
                        .diagnostics()
                        .stream()
                        .map(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                        .sorted()
                        .toList());
        expect(true, reader.jsonSchema().contains("\"What it is called.\""));
        expect(true, FrontMatter.reader(Article.class).jsonSchema().contains("\"removed\""));
        expect(
                "{a=1}",
                FrontMatter.untyped().readText("---\na: 1\n---\n").data().toString());

        try {
            FrontMatter.reader(Behind.class);
            throw new AssertionError("the annotations of this framework are newer than they were");
        } catch (IllegalStateException e) {
            expect(true, e.getMessage().contains("com.fasterxml.jackson.core:jackson-annotations:2.22"));
        }
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
