package dev.frontmatter.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparkSchemaTest {

    enum Kind {
        NEWS
    }

    record Tag(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tag {}
    }

    record Scalars(
            String text,
            boolean flag,
            byte tiny,
            short small,
            @Nullable Integer whole,
            long big,
            float half,
            Double real,
            BigInteger huge,
            BigDecimal exact,
            LocalDate day,
            LocalDateTime local,
            Instant instant,
            OffsetDateTime offset,
            Duration duration,
            URI link,
            Kind kind,
            Tag tag,
            OptionalInt maybe) {}

    @Test
    void scalars_have_the_type_that_holds_all_their_values_or_are_text() {
        assertThat(columns(Scalars.class))
                .containsExactly(
                        "`text` STRING NOT NULL",
                        "`flag` BOOLEAN NOT NULL",
                        "`tiny` TINYINT NOT NULL",
                        "`small` SMALLINT NOT NULL",
                        "`whole` INT",
                        "`big` BIGINT NOT NULL",
                        "`half` FLOAT NOT NULL",
                        "`real` DOUBLE NOT NULL",
                        "`huge` STRING NOT NULL",
                        "`exact` STRING NOT NULL",
                        "`day` DATE NOT NULL",
                        "`local` TIMESTAMP_NTZ NOT NULL",
                        "`instant` TIMESTAMP NOT NULL",
                        "`offset` TIMESTAMP NOT NULL",
                        "`duration` STRING NOT NULL",
                        "`link` STRING NOT NULL",
                        "`kind` STRING NOT NULL",
                        "`tag` STRING NOT NULL",
                        "`maybe` INT");
    }

    record Image(URI url, Optional<Integer> width) {}

    record Page(
            @JsonProperty("page`s title") String title,
            @JsonAlias("keywords") Set<String> tags,
            List<List<Image>> images,
            Map<Integer, Image> byNumber,
            @JsonProperty(defaultValue = "1") int weight,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate printed,
            @JsonAnySetter Map<String, String> others) {}

    @Test
    void records_lists_and_maps_are_nested_and_names_are_quoted() {
        assertThat(FrontMatter.reader(Page.class).sparkSchema())
                .isEqualTo("`page``s title` STRING NOT NULL, `tags` ARRAY<STRING>,"
                        + " `images` ARRAY<ARRAY<STRUCT<`url`: STRING NOT NULL, `width`: INT>>>,"
                        + " `byNumber` MAP<STRING, STRUCT<`url`: STRING NOT NULL, `width`: INT>>,"
                        + " `weight` INT, `printed` STRING NOT NULL");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Video.class, name = "video")})
    sealed interface Media permits Video {}

    record Video(int seconds) implements Media {}

    record Section(String title, List<Section> sections) {}

    record Open(String name, @JsonAnySetter Map<String, Object> others) {}

    record Site(Object extra, Media media, Section section, Open open, List<Image> first, List<Image> second) {}

    @Test
    void what_is_no_struct_of_its_own_is_json() {
        String image = "ARRAY<STRUCT<`url`: STRING NOT NULL, `width`: INT>>";
        assertThat(FrontMatter.reader(Site.class).sparkSchema())
                .isEqualTo("`extra` STRING NOT NULL, `media` STRING NOT NULL,"
                        + " `section` STRUCT<`title`: STRING NOT NULL, `sections`: ARRAY<STRING>> NOT NULL,"
                        + " `open` STRING NOT NULL, `first` " + image + ", `second` " + image);
    }

    @Test
    void articles_are_a_table() {
        assertThat(FrontMatter.reader(Article.class).sparkSchema())
                .startsWith("`category` ")
                .contains("`publishedDateTime` TIMESTAMP NOT NULL")
                .contains("`related` ARRAY<STRUCT<`title`: STRING NOT NULL, ");
    }

    @Test
    void what_has_no_keys_of_its_own_is_no_table() {
        assertThatThrownBy(() -> FrontMatter.untyped().sparkSchema())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table has columns, and this type has no keys of its own: read a record");
    }

    private static List<String> columns(Class<?> type) {
        return List.of(FrontMatter.reader(type).sparkSchema().split(", "));
    }
}
