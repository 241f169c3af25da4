package dev.frontmatter;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.result;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which scalars each type takes, by example. */
class ScalarsTest {

    record Text(String v) {}

    @Test
    void text_is_kept_as_the_author_wrote_it() {
        assertThat(valid(Text.class, "v: 1.10").v()).isEqualTo("1.10");
        assertThat(valid(Text.class, "v: no").v()).isEqualTo("no");
        assertThat(valid(Text.class, "v: 007").v()).isEqualTo("007");
        assertThat(valid(Text.class, "v: 'null'").v()).isEqualTo("null");
        assertThat(valid(Text.class, "v: |", "  two", "  lines").v()).isEqualTo("two\nlines\n");
        assertThat(findings(Text.class, "v: [a]")).containsExactly("schema/type /v");
    }

    record Whole(byte tiny, Short small, int middle, Long large, BigInteger any) {}

    @Test
    void integers_are_those_of_the_core_schema_in_range() {
        assertThat(valid(
                        Whole.class,
                        "{tiny: -128, small: 0x7fff, middle: +007, large: 0o17, any: 9999999999999999999}"))
                .isEqualTo(new Whole((byte) -128, Short.MAX_VALUE, 7, 15L, new BigInteger("9999999999999999999")));
        assertThat(findings(Whole.class, "{tiny: 128, small: 1.0, middle: '50', large: 1_000, any: yes}"))
                .containsExactly(
                        "schema/range /tiny",
                        "schema/type /small",
                        "schema/type /middle",
                        "schema/type /large",
                        "schema/type /any");
    }

    record Parts(float single, Double twice, BigDecimal exact) {}

    @Test
    void numbers_are_those_of_the_core_schema_and_finite_if_written_so() {
        assertThat(valid(Parts.class, "{single: .5, twice: -.inf, exact: 1.10}"))
                .isEqualTo(new Parts(0.5f, Double.NEGATIVE_INFINITY, new BigDecimal("1.10")));
        assertThat(valid(Parts.class, "{single: 1e3, twice: 0x10, exact: 12}"))
                .isEqualTo(new Parts(1000f, 16.0, BigDecimal.valueOf(12)));
        assertThat(findings(Parts.class, "{single: 1e39, twice: 1e309, exact: .nan}"))
                .containsExactly("schema/range /single", "schema/range /twice", "schema/range /exact");
        assertThat(findings(Parts.class, "{single: one, twice: '1', exact: 1e1001}"))
                .containsExactly("schema/type /single", "schema/type /twice", "source/limit-number /exact");
    }

    record Truth(boolean here, @Nullable Boolean there) {}

    @Test
    void booleans_are_those_of_the_core_schema() {
        assertThat(valid(Truth.class, "{here: True, there: FALSE}")).isEqualTo(new Truth(true, false));
        assertThat(findings(Truth.class, "{here: yes, there: 1}"))
                .containsExactly("schema/type /here", "schema/type /there");
    }

    enum Level {
        LOW,
        HIGH
    }

    record Choice(Level level) {}

    @Test
    void an_enum_is_one_of_its_names() {
        assertThat(valid(Choice.class, "level: HIGH").level()).isEqualTo(Level.HIGH);
        assertThat(findings(Choice.class, "level: high")).containsExactly("schema/enum /level");
    }

    record Moments(Instant instant, OffsetDateTime offset, ZonedDateTime zoned) {}

    @Test
    void moments_have_an_offset() {
        Moments moments = valid(
                Moments.class,
                "instant: 2022-05-12T15:12:00Z",
                "offset: '2022-05-12T15:12:00.5+02:00'",
                "zoned: 2022-05-12t15:12:00-00:00");
        assertThat(moments.instant()).isEqualTo("2022-05-12T15:12:00Z");
        assertThat(moments.offset()).isEqualTo(OffsetDateTime.parse("2022-05-12T15:12:00.5+02:00"));
        assertThat(moments.zoned()).isEqualTo(ZonedDateTime.parse("2022-05-12T15:12:00Z"));
        assertThat(findings(
                        Moments.class,
                        "instant: 2022-05-12T15:12:00",
                        "offset: 2022-05-12",
                        "zoned: 2022-05-12T15:12:00+01:00[Europe/Paris]"))
                .containsExactly("schema/format /instant", "schema/format /offset", "schema/format /zoned");
    }

    record Moment(Instant at) {}

    @Test
    void an_instant_has_a_year_of_four_digits_in_utc_too() {
        assertThat(valid(Moment.class, "at: 9999-12-31T23:59:59.9+00:00").at()).isEqualTo("9999-12-31T23:59:59.9Z");
        assertThat(valid(Moment.class, "at: 0000-01-01T01:00:00+01:00").at()).isEqualTo("0000-01-01T00:00:00Z");
        assertThat(findings(Moment.class, "at: 9999-12-31T23:59:59-01:00")).containsExactly("schema/format /at");
        assertThat(findings(Moment.class, "at: 0000-01-01T00:59:59+01:00")).containsExactly("schema/format /at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-05-12t15:12:00z",
                "2022-05-12T15:12:00.1Z",
                "2022-05-12T00:00:00.123456789+18:00",
                "2022-12-31T23:59:59-18:00",
                "2022-05-12T15:12:00+05:59"
            })
    void a_moment_has_the_form_of_rfc_3339(String text) {
        assertThat(valid(Moment.class, "at: " + text).at())
                .isEqualTo(OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022/05-12T15:12:00Z, -",
                "2022-05/12T15:12:00Z, -",
                "2022-05-12 15:12:00Z, write 2022-05-12T15:12:00Z",
                "2022-05-12_15:12:00Z, -",
                "2022-05-12T15.12:00Z, -",
                "2022-05-12T15:12.00Z, write the seconds too",
                "2022-05-12T15:12+23:59, there is no offset +23:59",
                "2022-05-12T25:12Z, there is no time 25:12",
                "2022-05-12T15:12Z, write 2022-05-12T15:12:00Z",
                "2022-05-12T15:12, 'add an offset, as in 2022-05-12T15:12:00Z or 2022-05-12T15:12:00+02:00'",
                "2022-05-12T15, -",
                "2022-05-12, 'add the time and an offset, as in 2022-05-12T00:00:00Z'",
                "2022-05-1, 'add the time and an offset, as in 2022-05-01T00:00:00Z'",
                "2022-05-12T15:12:00, 'add an offset, as in 2022-05-12T15:12:00Z or 2022-05-12T15:12:00+02:00'",
                "2022-05-12T15:12:00., -",
                "2022-05-12T15:12:00.Z, -",
                "2022-05-12T15:12:00.1, 'add an offset, as in 2022-05-12T15:12:00.1Z or 2022-05-12T15:12:00.1+02:00'",
                "2022-05-12T15:12:00.1234567890Z, -",
                "2022-05-12T15:12:00ZZ, -",
                "2022-05-12T15:12:00Y, -",
                "2022-05-12T15:12:00+0200, write 2022-05-12T15:12:00+02:00",
                "2022-05-12T15:12:00-0200, write 2022-05-12T15:12:00-02:00",
                "2022-05-12T15:12:00+02, write 2022-05-12T15:12:00+02:00",
                "2024-08-29 13:32:20 +0200, write 2024-08-29T13:32:20+02:00",
                "2024-8-9 7:05 +1, write 2024-08-09T07:05:00+01:00",
                "2024/08/29 13:32:20.5 UTC, write 2024-08-29T13:32:20.5Z",
                "2024-08-29T, -",
                "2024-08/29, -",
                "2022-05-12T15:12:00+02-00, -",
                "2022-05-12T15:12:00*02:00, -",
                "2022-05-12T15:12:00+02:60, there is no offset +02:60",
                "2022-05-12T15:12:00+2500, there is no offset +2500",
                "2022-05-12T15:12:00-1830, there is no offset -1830",
                "2022-05-12T15:12:00+0299, there is no offset +0299",
                "2022-05-12T15:12:00+18:01, there is no offset +18:01",
                "2022-05-12T15:12:00+0a:00, -",
                "2022-00-12T15:12:00Z, there is no month 00",
                "2022-13-12T15:12:00Z, there is no month 13",
                "2022-02-29T15:12:00Z, there is no day 29 in 2022-02",
                "2022-12-32, there is no day 32 in 2022-12",
                "2022-12-31T24:00:00Z, there is no time 24:00:00",
                "2022-12-31T23:60:00Z, there is no time 23:60:00",
                "2022-12-31T23:59:60Z, there is no time 23:59:60",
                "2022-12-31T23:59:59Y, -",
                "2022-01-01T00:00:00Y, -",
                "2022-05-12 15:12:00 +0, write 2022-05-12T15:12:00Z",
                "2022-05-12 15:12:00 +18, write 2022-05-12T15:12:00+18:00",
                "2022-05-12T15:12:00 +19, -",
                "2022-05-12 noon, write T between date and time",
                "noon, -"
            })
    void what_is_no_moment_is_told_how_to_become_one(String text, @Nullable String hint) {
        assertThat(result(Moment.class, "at: \"" + text + "\"").diagnostics())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rules.FORMAT);
                    assertThat(finding.hint()).isEqualTo(Optional.ofNullable(hint));
                });
    }

    record AnyTime(
            Optional<LocalDate> date,
            Optional<LocalDateTime> dateTime,
            Optional<LocalTime> time,
            Optional<Duration> length) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2022-05-12",
                "dateTime: 2022-05-12T15:12:00.5",
                "time: 15:12:00.0",
                "time: 15:12:00.9",
                "length: PT1.0S",
                "length: PT1,9S",
                "length: -PT0.5S"
            })
    void a_decimal_sign_has_digits_behind_it(String line) {
        assertThat(findings(AnyTime.class, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateTime: 2022-05-12t15:12:00",
                "dateTime: '2022-05-12T15:12:00.'",
                "time: '15:12:00.'",
                "length: pT1S",
                "length: PT1s",
                "length: PaT1S",
                "length: PTz",
                "length: PT1.S",
                "length: 'PT1,S'"
            })
    void iso_8601_has_capital_letters_and_whole_fractions(String line) {
        assertThat(findings(AnyTime.class, line)).hasSize(1);
    }

    record Calendar(LocalDate date, LocalDateTime dateTime, LocalTime time) {}

    @Test
    void local_times_have_no_zone() {
        assertThat(valid(Calendar.class, "date: 2024-02-29", "dateTime: 2022-05-12T15:12", "time: 15:12:00.25"))
                .isEqualTo(new Calendar(
                        LocalDate.of(2024, 2, 29),
                        LocalDateTime.of(2022, 5, 12, 15, 12),
                        LocalTime.of(15, 12, 0, 250_000_000)));
        assertThat(findings(Calendar.class, "date: 2022-02-29", "dateTime: 2022-05-12T15:12:00Z", "time: 3 pm"))
                .containsExactly("schema/format /date", "schema/format /dateTime", "schema/format /time");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-12, 'add the time, as in 2022-05-12T00:00:00'",
        "2022-5-12 15:00, write 2022-05-12T15:00:00",
        "2022-05-12 0:30, write 2022-05-12T00:30:00",
        "0000-1-1 15:12, write 0000-01-01T15:12:00",
        "2022-05-12T15:12:00Z, 'write 2022-05-12T15:12:00, without an offset'",
        "2022-13-12T15:12:00, there is no month 13",
    })
    void what_is_no_local_date_time_is_told_how_to_become_one(String text, String hint) {
        assertThat(result(AnyTime.class, "dateTime: \"" + text + "\"").diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.hint()).contains(hint));
    }

    record Spans(Duration duration, Period period) {}

    @Test
    void spans_of_time_are_those_of_iso_8601() {
        assertThat(valid(Spans.class, "{duration: PT1H30M, period: P1Y2M3D}"))
                .isEqualTo(new Spans(Duration.ofMinutes(90), Period.of(1, 2, 3)));
        assertThat(findings(Spans.class, "{duration: 90 min, period: P1H}"))
                .containsExactly("schema/format /duration", "schema/format /period");
    }

    record Years(Year year, YearMonth month) {}

    @Test
    void years_have_four_digits_and_months_two() {
        assertThat(valid(Years.class, "{year: 2022, month: 2022-05}"))
                .isEqualTo(new Years(Year.of(2022), YearMonth.of(2022, 5)));
        assertThat(findings(Years.class, "{year: 22, month: 2022-13}"))
                .containsExactly("schema/format /year", "schema/format /month");
    }

    record Money(Currency currency) {}

    @Test
    void a_currency_has_a_code() {
        assertThat(valid(Money.class, "currency: EUR").currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(findings(Money.class, "currency: eur")).containsExactly("schema/format /currency");
        assertThat(findings(Money.class, "currency: XXx")).containsExactly("schema/format /currency");
    }

    record Link(URI uri) {}

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'/a ', remove the space, /a",
                "' /a', remove the space, /a",
                "' ', remove the space, ''",
                "/a b, write %20 for a space, /a%20b",
                "/a b%zz, write %20 for a space, -",
                "http://exam ple.org, remove the space, -",
                "http://exam ple.org/a b, remove the space, -",
                "http:, -, -",
                "1a:b, -, -",
                "/{a}, write %7B for `{`, -",
                "/%zz, write %25 for `%`, -"
            })
    void what_is_no_uri_is_told_how_to_become_one(String text, @Nullable String hint, @Nullable String fixed) {
        assertThat(result(Link.class, "uri: \"" + text + "\"").diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.hint()).isEqualTo(Optional.ofNullable(hint));
                    assertThat(diagnostic.fixes())
                            .flatExtracting(Fix::replacements)
                            .extracting(Replacement::text)
                            .isEqualTo(fixed == null ? List.of() : List.of(fixed));
                });
    }

    record Names(URI uri, UUID uuid, Locale language) {}

    @Test
    void names_have_their_standard_forms() {
        assertThat(valid(
                        Names.class,
                        "uri: ../images/a.png?x=1#top",
                        "uuid: 123E4567-e89b-12d3-a456-426614174000",
                        "language: pt-BR"))
                .isEqualTo(new Names(
                        URI.create("../images/a.png?x=1#top"),
                        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                        new Locale("pt", "BR")));
        assertThat(findings(Names.class, "uri: http://example.org/a b", "uuid: 1-2-3-4-5", "language: pt_BR"))
                .containsExactly("schema/format /uri", "schema/format /uuid", "schema/format /language");
    }

    static final class Slug {

        private final String text;

        @JsonCreator
        Slug(String text) {
            if (!text.equals(text.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("a slug has small letters");
            }
            this.text = text;
        }
    }

    record WithSlug(Slug slug) {}

    @Test
    void a_value_type_is_made_of_a_scalar_and_may_refuse_it() {
        assertThat(valid(WithSlug.class, "slug: 12").slug().text).isEqualTo("12");
        assertThat(findings(WithSlug.class, "slug: ABC")).containsExactly("bind/constructor /slug");
        assertThat(findings(WithSlug.class, "slug: {}")).containsExactly("schema/type /slug");
    }

    record Anything(Object v) {}

    @Test
    void an_object_is_what_the_core_schema_makes_of_it() {
        assertThat(valid(Anything.class, "v: 1").v()).isEqualTo(1);
        assertThat(valid(Anything.class, "v: 3000000000").v()).isEqualTo(3_000_000_000L);
        assertThat(valid(Anything.class, "v: 9223372036854775808").v())
                .isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(valid(Anything.class, "v: 1.0").v()).isEqualTo(1.0);
        assertThat(valid(Anything.class, "v: true").v()).isEqualTo(true);
        assertThat(valid(Anything.class, "v: 2022-05-12").v()).isEqualTo("2022-05-12");
        assertThat(valid(Anything.class, "v: [a, ~, {b: }]").v())
                .isEqualTo(Arrays.asList("a", null, Collections.singletonMap("b", null)));
        assertThat(findings(Anything.class, "v: .inf")).containsExactly("schema/range /v");
    }

    record Lists(List<String> full, List<@Nullable String> gaps, Map<Integer, String> byNumber) {}

    @Test
    void null_is_no_element_unless_the_type_says_so() {
        assertThat(valid(Lists.class, "gaps: [a, ~]").gaps()).containsExactly("a", null);
        assertThat(findings(Lists.class, "full: [a, null, '']")).containsExactly("schema/null-element /full/1");
        assertThat(findings(Lists.class, "byNumber: {1: ~}")).containsExactly("schema/null-element /byNumber/1");
    }

    @Test
    void an_alias_is_what_it_stands_for() {
        assertThat(valid(Lists.class, "full: &a [x, y]", "gaps: *a").gaps()).containsExactly("x", "y");
        assertThat(valid(Lists.class, "full: [&n 5, *n]", "byNumber: {*n : five}"))
                .isEqualTo(new Lists(List.of("5", "5"), List.of(), Map.of(5, "five")));
    }

    @Test
    void tags_of_the_core_schema_count() {
        assertThat(valid(Anything.class, "v: !!str 1").v()).isEqualTo("1");
        assertThat(valid(Anything.class, "v: !!int '1'").v()).isEqualTo(1);
        assertThat(findings(Anything.class, "v: !!int one")).containsExactly("yaml/tag ");
        assertThat(findings(Anything.class, "v: !!java.net.URL [x]")).containsExactly("yaml/tag ");
    }
}
