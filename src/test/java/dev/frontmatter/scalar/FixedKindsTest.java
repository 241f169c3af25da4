package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scalars whose kind the grammar of their format fixed, in the spellings of that format. */
class FixedKindsTest {

    private static final Limits LIMITS = Limits.defaults().withNumberDigits(20);

    @Test
    void integers_of_toml_are_read_by_what_they_count() {
        assertThat(read(Integer.class, NodeKind.INTEGER, "1_000")).isEqualTo(1000);
        assertThat(read(Integer.class, NodeKind.INTEGER, "+5")).isEqualTo(5);
        assertThat(read(Long.class, NodeKind.INTEGER, "0xdead_beef")).isEqualTo(0xDEADBEEFL);
        assertThat(read(Short.class, NodeKind.INTEGER, "0o17")).isEqualTo((short) 15);
        assertThat(read(BigInteger.class, NodeKind.INTEGER, "0b1010")).isEqualTo(BigInteger.TEN);
        assertThat(read(Double.class, NodeKind.INTEGER, "0b11")).isEqualTo(3.0);
        assertThat(read(BigDecimal.class, NodeKind.INTEGER, "1_0")).isEqualTo(BigDecimal.TEN);
        assertThat(read(Byte.class, NodeKind.INTEGER, "1_000")).isNull();
        assertThat(read(Boolean.class, NodeKind.INTEGER, "1")).isNull();
    }

    @Test
    void floats_of_toml_are_read_by_what_they_count() {
        assertThat(read(Double.class, NodeKind.FLOAT, "1_000.5e1_0")).isEqualTo(1000.5e10);
        assertThat(read(Double.class, NodeKind.FLOAT, "inf")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(read(Double.class, NodeKind.FLOAT, "-inf")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read(Float.class, NodeKind.FLOAT, "+nan")).isEqualTo(Float.NaN);
        assertThat(read(BigDecimal.class, NodeKind.FLOAT, "1_0.5")).isEqualTo(new BigDecimal("10.5"));
        assertThat(read(BigDecimal.class, NodeKind.FLOAT, "inf")).isNull();
        assertThat(read(Integer.class, NodeKind.FLOAT, "1.0")).isNull();
        assertThat(untyped(NodeKind.FLOAT, "nan")).isNull();
    }

    @Test
    void the_spelling_of_one_format_is_not_read_in_another() {
        assertThat(read(Integer.class, NodeKind.PLAIN, "1_000")).isNull();
        assertThat(read(Integer.class, NodeKind.PLAIN, "0b11")).isNull();
        assertThat(read(Double.class, NodeKind.PLAIN, "inf")).isNull();
        assertThat(read(LocalTime.class, NodeKind.TEXT, "07:32:00.1234567891")).isNull();
        assertThat(read(Instant.class, NodeKind.TEXT, "2022-05-12 15:12:00Z")).isNull();
        assertThat(read(Instant.class, NodeKind.PLAIN, "2022-05-12T15:12Z")).isNull();
    }

    @Test
    void the_text_of_a_number_is_kept() {
        assertThat(read(String.class, NodeKind.INTEGER, "1_000")).isEqualTo("1_000");
        assertThat(read(String.class, NodeKind.LOCAL_DATE_TIME, "2022-05-12 15:12"))
                .isEqualTo("2022-05-12 15:12");
    }

    @Test
    void numbers_have_their_limit_whatever_their_radix() {
        String ones = "1".repeat(21);
        assertThat(read(BigInteger.class, NodeKind.INTEGER, "0b" + ones)).isNull();
        assertThat(read(BigInteger.class, NodeKind.INTEGER, ones.replaceAll("1(?=1)", "1_")))
                .isNull();
        assertThat(untyped(NodeKind.INTEGER, "0b" + ones)).isNull();
        assertThat(read(BigInteger.class, NodeKind.INTEGER, "0b" + ones.substring(1)))
                .isNotNull();
        assertThat(read(BigDecimal.class, NodeKind.FLOAT, "1e2_1")).isNull();
    }

    @Test
    void a_kind_of_date_is_read_as_its_own_type_only() {
        assertThat(read(LocalDate.class, NodeKind.OFFSET_DATE_TIME, "2022-05-12T15:12:00Z"))
                .isNull();
        assertThat(read(Instant.class, NodeKind.LOCAL_DATE_TIME, "2022-05-12T15:12:00"))
                .isNull();
        assertThat(read(Instant.class, NodeKind.LOCAL_DATE, "2022-05-12")).isNull();
        assertThat(read(LocalDateTime.class, NodeKind.LOCAL_DATE, "2022-05-12")).isNull();
        assertThat(read(LocalDate.class, NodeKind.LOCAL_DATE_TIME, "2022-05-12T15:12:00"))
                .isNull();
        assertThat(read(LocalTime.class, NodeKind.LOCAL_TIME, "15:12")).isEqualTo(LocalTime.of(15, 12));
        assertThat(read(Duration.class, NodeKind.LOCAL_TIME, "15:12")).isNull();
    }

    @Test
    void text_binds_by_its_form() {
        assertThat(read(LocalDate.class, NodeKind.TEXT, "2022-05-12")).isEqualTo(LocalDate.of(2022, 5, 12));
        assertThat(untyped(NodeKind.TEXT, "2022-05-12")).isEqualTo("2022-05-12");
        assertThat(untyped(NodeKind.LOCAL_DATE, "2022-05-12")).isEqualTo(LocalDate.of(2022, 5, 12));
        assertThat(untyped(NodeKind.BOOLEAN, "true")).isEqualTo(true);
    }

    /** An offset that java.time has no room for is told, and nothing fails. */
    @Test
    void an_offset_of_more_than_18_hours_is_refused() {
        assertThat(untyped(NodeKind.OFFSET_DATE_TIME, "2022-05-12T15:12:00+23:59"))
                .isNull();
        assertThat(read(Instant.class, NodeKind.OFFSET_DATE_TIME, "2022-05-12T15:12:00+23:59"))
                .isNull();
    }

    @Property(tries = 2_000)
    void every_spelling_of_a_date_time_is_read_alike(@ForAll Random random) {
        LocalDateTime local = LocalDateTime.of(
                random.nextInt(9999),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextBoolean() ? 0 : random.nextInt(60));
        int digits = random.nextInt(14);
        long fraction = 0;
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
        if (digits > 0 || local.getSecond() > 0 || random.nextBoolean()) {
            text.append(String.format(Locale.ROOT, ":%02d", local.getSecond()));
            text.append(digits > 0 ? "." : "");
            for (int i = 0; i < digits; i++) {
                int digit = random.nextInt(10);
                text.append(digit);
                fraction = i < 9 ? 10 * fraction + digit : fraction;
            }
            for (int i = Math.min(digits, 9); i < 9; i++) {
                fraction *= 10;
            }
        }
        LocalDateTime expected = local.withNano((int) fraction);
        String date = expected.toLocalDate().toString();
        String time = text.toString();
        String separator = random.nextBoolean() ? "T" : random.nextBoolean() ? " " : "t";

        assertThat(untyped(NodeKind.LOCAL_TIME, time)).isEqualTo(expected.toLocalTime());
        assertThat(untyped(NodeKind.LOCAL_DATE_TIME, date + separator + time)).isEqualTo(expected);
        String offset = random.nextBoolean() ? "z" : random.nextBoolean() ? "Z" : "-07:30";
        OffsetDateTime moment = OffsetDateTime.parse(expected + offset.toUpperCase(Locale.ROOT));
        String written = date + separator + time + offset;
        assertThat(untyped(NodeKind.OFFSET_DATE_TIME, written)).isEqualTo(moment);
        assertThat(read(ZonedDateTime.class, NodeKind.OFFSET_DATE_TIME, written))
                .isEqualTo(moment.toZonedDateTime());
    }

    private static @Nullable Object read(Class<?> type, NodeKind kind, String text) {
        return read(Objects.requireNonNull(ScalarType.of(type)), kind, text);
    }

    private static @Nullable Object untyped(NodeKind kind, String text) {
        return read(ScalarType.untyped(), kind, text);
    }

    /** What each way of reading says, which must be the same for text that is written and for text that is not. */
    private static @Nullable Object read(ScalarType type, NodeKind kind, String text) {
        Source source = Source.ofText("text", kind == NodeKind.TEXT ? '"' + text + '"' : text);
        DataTreeBuilder written = new DataTreeBuilder(source, KeyTable.empty());
        written.writtenScalar(kind, 0, source.length(), false);
        DataTreeBuilder made = new DataTreeBuilder(source, KeyTable.empty());
        made.scalar(kind, new Span(0, source.length()), text);
        Object value = read(type, written.build());
        assertThat(read(type, made.build())).isEqualTo(value);
        return value;
    }

    private static @Nullable Object read(ScalarType type, DataTree tree) {
        Reading reading = ScalarReader.read(type, tree, DataTree.ROOT, LIMITS);
        boolean untyped = type == ScalarType.untyped();
        boolean certain = untyped
                ? ScalarReader.certainlyFitsUntyped(tree, DataTree.ROOT, LIMITS)
                : ScalarReader.certainlyAccepts(type, tree, DataTree.ROOT, type.range(), LIMITS);
        if (certain) {
            assertThat(reading.isAccepted()).isTrue();
        }
        if (!reading.isAccepted()) {
            return null;
        }
        assertThat(
                        untyped
                                ? ScalarReader.untyped(tree, DataTree.ROOT, LIMITS)
                                : ScalarReader.value(type, tree, DataTree.ROOT, LIMITS))
                .isEqualTo(reading.orThrow());
        return reading.orThrow();
    }
}
