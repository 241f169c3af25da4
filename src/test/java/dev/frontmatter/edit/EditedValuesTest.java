package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.frontmatter.FrontMatter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How values of Java are written, and when one is the value that is there already. */
class EditedValuesTest {

    private static String written(Object value, String start, String end) {
        String text = FrontMatter.editText(start + end).set("/a", value).toText();
        assertThat(text).startsWith(start).endsWith(end);
        return text.substring(start.length(), text.length() - end.length()).strip();
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of('c', "c", "\"c\""),
                Arguments.of(new StringBuilder("x y"), "x y", "\"x y\""),
                Arguments.of((byte) -7, "-7", "-7"),
                Arguments.of((short) 7, "7", "7"),
                Arguments.of(7_000_000_000L, "7000000000", "7000000000"),
                Arguments.of(new BigInteger("9000000000000000000"), "9000000000000000000", "9000000000000000000"),
                Arguments.of(new BigDecimal("1.10"), "1.10", "1.10"),
                Arguments.of(new BigDecimal("100"), "100", "100"),
                Arguments.of(new BigDecimal("1E+3"), "1E+3", "1E+3"),
                Arguments.of(1.5f, "1.5", "1.5"),
                Arguments.of(1e22, "1.0e+22", "1.0e+22"),
                Arguments.of(1.25e-7, "1.25e-7", "1.25e-7"),
                Arguments.of(-0.0, "-0.0", "-0.0"),
                Arguments.of(Double.NaN, ".nan", "nan"),
                Arguments.of(Double.POSITIVE_INFINITY, ".inf", "inf"),
                Arguments.of(Float.NEGATIVE_INFINITY, "-.inf", "-inf"),
                Arguments.of(Instant.parse("2026-03-14T10:00:00Z"), "2026-03-14T10:00:00Z", "2026-03-14T10:00:00Z"),
                Arguments.of(
                        OffsetDateTime.parse("2026-03-14T10:05+01:00"),
                        "2026-03-14T10:05:00+01:00",
                        "2026-03-14T10:05:00+01:00"),
                Arguments.of(
                        OffsetDateTime.parse("2026-03-14T10:05:07+01:00"),
                        "2026-03-14T10:05:07+01:00",
                        "2026-03-14T10:05:07+01:00"),
                Arguments.of(
                        ZonedDateTime.parse("2026-03-14T10:05Z[Europe/Rome]"),
                        "2026-03-14T11:05:00+01:00",
                        "2026-03-14T11:05:00+01:00"),
                Arguments.of(LocalDateTime.parse("2026-03-14T10:05"), "2026-03-14T10:05:00", "2026-03-14T10:05:00"),
                Arguments.of(LocalDate.parse("2026-03-14"), "2026-03-14", "2026-03-14"),
                Arguments.of(LocalTime.parse("10:05"), "\"10:05:00\"", "10:05:00"),
                Arguments.of(Year.of(2026), "\"2026\"", "\"2026\""),
                Arguments.of(Year.of(12_026), "\"+12026\"", "\"+12026\""),
                Arguments.of(YearMonth.of(2026, 3), "\"2026-03\"", "\"2026-03\""),
                Arguments.of(Locale.forLanguageTag("pt-BR"), "pt-BR", "\"pt-BR\""),
                Arguments.of(
                        URI.create("https://example.org/#x"), "https://example.org/#x", "\"https://example.org/#x\""),
                Arguments.of(
                        UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                        "\"00000000-0000-0000-0000-00000000000a\"",
                        "\"00000000-0000-0000-0000-00000000000a\""),
                Arguments.of(Duration.ofMinutes(90), "PT1H30M", "\"PT1H30M\""),
                Arguments.of(Period.ofDays(3), "P3D", "\"P3D\""),
                Arguments.of(ZoneId.of("Europe/Rome"), "Europe/Rome", "\"Europe/Rome\""),
                Arguments.of(Currency.getInstance("EUR"), "EUR", "\"EUR\""),
                Arguments.of(DayOfWeek.MONDAY, "MONDAY", "\"MONDAY\""),
                Arguments.of(new int[] {1, 2}, "\n  - 1\n  - 2", "[1, 2]"),
                Arguments.of(new Object[] {"a", true}, "\n  - a\n  - true", "[\"a\", true]"),
                Arguments.of(new ArrayDeque<>(List.of("a")), "\n  - a", "[\"a\"]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void values_are_written(Object value, String yaml, String toml) {
        assertThat(written(value, "---\n", "---\n")).isEqualTo("a:" + (yaml.startsWith("\n") ? "" : " ") + yaml);
        assertThat(written(value, "+++\n", "+++\n")).isEqualTo("a = " + toml);
    }

    @Test
    void keys_of_a_map_are_written_as_they_are() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(1, "x");
        map.put(true, "y");
        map.put("2", "z");
        map.put('c', null);

        assertThat(written(map, "---\n", "---\n")).isEqualTo("a:\n  1: x\n  true: \"y\"\n  \"2\": z\n  c: null");
    }

    @Test
    void what_stands_for_no_data_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FrontMatter.editText("").set("/a", new Thread("x")).toText())
                .withMessageContaining("java.lang.Thread");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.editText("")
                        .set("/a", Map.of(List.of("x"), 1))
                        .toText())
                .withMessage("the keys of a map must be scalars, found [x]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.editText("")
                        .set("/a", Collections.singletonMap(null, 1))
                        .toText())
                .withMessage("the keys of a map must not be null");
    }

    @Test
    void a_value_is_nested_within_the_limit() {
        assertThat(FrontMatter.editText("{}\n").set("/a", nested(62)).toText()).contains("[".repeat(62));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FrontMatter.editText("{}\n").set("/a", nested(66)).toText())
                .withMessage("a value must not be nested deeper than 64 levels");
        List<Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> map = new HashMap<>();
        map.put("a", List.of(map));
        for (Object cyclic : List.of(list, map)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> FrontMatter.editText("{}\n").set("/a", cyclic).toText())
                    .withMessage("a value must not be nested deeper than 64 levels");
        }
    }

    private static Object nested(int depth) {
        Object value = "x";
        for (int i = 0; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static Object javaValue(String text) {
        return switch (text.substring(0, text.indexOf(' '))) {
            case "int" -> Integer.valueOf(text.substring(4));
            case "decimal" -> new BigDecimal(text.substring(8));
            case "double" -> Double.valueOf(text.substring(7));
            case "boolean" -> Boolean.valueOf(text.substring(8));
            case "offset" -> OffsetDateTime.parse(text.substring(7));
            case "local" -> LocalDateTime.parse(text.substring(6));
            case "date" -> LocalDate.parse(text.substring(5));
            case "time" -> LocalTime.parse(text.substring(5));
            default -> text.substring(text.indexOf(' ') + 1);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "1_000, int 1000",
        "0x1F, int 31",
        "0o17, int 15",
        "0b101, int 5",
        "+7, int 7",
        "1.50, double 1.5",
        "1.50, decimal 1.5",
        "15e-1, double 1.5",
        "0.1000000000000000055511151231257827, double 0.1",
        "inf, double Infinity",
        "+inf, double Infinity",
        "-inf, double -Infinity",
        "nan, double NaN",
        "true, boolean true",
        "2026-03-14 09:30:00Z, offset 2026-03-14T09:30:00Z",
        "2026-03-14t09:30:00z, offset 2026-03-14T09:30:00Z",
        "2026-03-14T09:30:00.500Z, offset 2026-03-14T09:30:00.5Z",
        "2026-03-14 09:30:00, local 2026-03-14T09:30:00",
        "09:30, time 09:30:00",
        "2026-03-14, date 2026-03-14",
        "'\"2026-03-14\"', date 2026-03-14",
        "'\"2026-03-14 09:30:00Z\"', offset 2026-03-14T09:30:00Z",
        "\"\"\"x\"\"\", text x",
    })
    void a_value_that_is_there_is_left_as_it_is_written(String written, String value) {
        String text = "+++\na = " + written + "\n+++\n";

        assertThat(FrontMatter.editText(text).set("/a", javaValue(value)).toText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1_000, int 1001, 1001",
        "0x1F, int 32, 32",
        "1.50, decimal 1.51, 1.51",
        "0.1000000000000000055511151231257827, double 0.2, 0.2",
        "0.1000000000000000055511151231257827, decimal 0.10000000000000000555111512312578271, "
                + "0.10000000000000000555111512312578271",
        "inf, double -Infinity, -inf",
        "inf, double NaN, nan",
        "true, boolean false, false",
        "true, text true, '\"true\"'",
        "2026-03-14 09:30:00Z, offset 2026-03-14T09:30:01Z, 2026-03-14T09:30:01Z",
        "2026-03-14 09:30:00Z, offset 2026-03-14T10:30:00+01:00, 2026-03-14T10:30:00+01:00",
        "09:30, time 09:31, 09:31:00",
        "2026-03-14, date 2026-03-15, 2026-03-15",
        "7, text 7, '\"7\"'",
        "'\"x\"', int 7, 7",
    })
    void another_value_takes_its_place(String written, String value, String changed) {
        assertThat(FrontMatter.editText("+++\na = " + written + "\n+++\n")
                        .set("/a", javaValue(value))
                        .toText())
                .isEqualTo("+++\na = " + changed + "\n+++\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d, c, a b d, a b c d",
        "a b c d, a, b d, a b d",
        "a b c d, d, a b, a b d",
        "a b c d, b, x a y d z, x a b y d z",
        "a b c d, c, x b y a z, x b y a c z",
        "a b c d, b, x d y c z, x b d y c z",
        "a b c d, c, x y, x y c",
        "a b c d, e, a d x, a d x e",
        "a b c d, a, x, x a",
    })
    void a_key_is_put_where_an_order_has_it(String order, String key, String keys, String after) {
        String before = keys.replace(" ", ": 1\n") + ": 1\n";

        assertThat(FrontMatter.editText("---\n" + before + "---\n")
                        .insert("/" + key, 1, List.of(order.split(" ")))
                        .toText()
                        .replaceAll("---\n|: 1", "")
                        .strip()
                        .replace('\n', ' '))
                .isEqualTo(after);
    }

    @Test
    void a_key_beside_one_that_is_not_there_is_the_last() {
        assertThat(FrontMatter.editText("---\na: 1\n---\n")
                        .insertBefore("/b", 2, "none")
                        .insertAfter("/c", 3, "none")
                        .toText())
                .isEqualTo("---\na: 1\nb: 2\nc: 3\n---\n");
    }
}
