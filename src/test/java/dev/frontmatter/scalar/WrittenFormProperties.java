package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.ScalarTexts;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told from the bytes is what the text means: each form of {@link WrittenForm} beside the plain way. */
class WrittenFormProperties {

    private static final List<Class<?>> TYPES = List.of(
            Byte.class, Short.class, Integer.class, Long.class, Boolean.class, Instant.class, URI.class, String.class);

    /** A scalar as it stands in a document, the type that is to read it, and what it must be in if it is an integer. */
    record Written(Class<?> type, boolean quoted, String text, IntegerRange range, int digits) {

        ScalarType scalarType() {
            return ScalarType.of(type);
        }

        Limits limits() {
            return Limits.defaults().withNumberDigits(digits);
        }

        DataTree tree() {
            byte[] bytes = (quoted ? '"' + text + '"' : text).getBytes(StandardCharsets.UTF_8);
            DataTreeBuilder tree = new DataTreeBuilder(Source.of("scalar", bytes), KeyTable.empty());
            tree.writtenScalar(quoted ? NodeKind.TEXT : NodeKind.PLAIN, 0, bytes.length, false);
            return tree.build();
        }
    }

    // All types

    /** What a type certainly accepts, it accepts, and an integer is then within its range. */
    @Property(tries = 30_000)
    void acceptsNothingElse(@ForAll("written") Written written) {
        DataTree tree = written.tree();
        ScalarType type = written.scalarType();
        IntegerRange range = type.range() == null ? null : type.range().and(written.range());

        if (!tree.isNull(DataTree.ROOT)
                && ScalarReader.certainlyAccepts(type, tree, DataTree.ROOT, range, written.limits())) {
            assertThat(ScalarReader.read(type, tree, DataTree.ROOT, written.limits())
                            .isAccepted())
                    .isTrue();
            if (range != null) {
                assertThat(new BigInteger(written.text()))
                        .isBetween(BigInteger.valueOf(range.min()), BigInteger.valueOf(range.max()));
            }
        }
    }

    /** The value of a scalar that is accepted is the one that its text reads to. */
    @Property(tries = 30_000)
    void makesTheSameValue(@ForAll("written") Written written) {
        DataTree tree = written.tree();
        Reading read = ScalarReader.read(written.scalarType(), tree, DataTree.ROOT, written.limits());

        if (!tree.isNull(DataTree.ROOT) && read.isAccepted()) {
            assertThat(ScalarReader.value(written.scalarType(), tree, DataTree.ROOT, written.limits()))
                    .isEqualTo(read.orThrow());
        }
    }

    /** A scalar of no declared type that certainly fits, fits; and its value is the one that its text reads to. */
    @Property(tries = 30_000)
    void makesTheSameOfWhatHasNoType(@ForAll("written") Written written) {
        DataTree tree = written.tree();
        Reading read = ScalarReader.read(ScalarType.untyped(), tree, DataTree.ROOT, written.limits());

        if (ScalarReader.certainlyFitsUntyped(tree, DataTree.ROOT, written.limits())) {
            assertThat(read.isAccepted()).isTrue();
        }
        if (!tree.isNull(DataTree.ROOT) && read.isAccepted()) {
            assertThat(ScalarReader.untyped(tree, DataTree.ROOT, written.limits()))
                    .isEqualTo(read.orThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "+7",
                "007",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "9223372036854775807",
                "9223372036854775808",
                "99999999999999999999",
                "1.5",
                "-.5",
                ".5",
                "1e5",
                "1E5",
                "12e",
                "0x1F",
                "0o17",
                "0b1",
                ".inf",
                "-.inf",
                ".nan",
                ".",
                "-",
                "+",
                "1-2",
                "2019-10-03",
                "12:30",
                "true",
                "True",
                "TRUE",
                "tRue",
                "false",
                "False",
                "falsey",
                "t",
                "~x",
                "nullx",
                "1_000",
                "yes"
            })
    void makesTheSameOfThese(String text) {
        for (boolean quoted : List.of(true, false)) {
            makesTheSameOfWhatHasNoType(new Written(String.class, quoted, text, range(new Random(1)), 18));
        }
    }

    @Provide
    Arbitrary<Written> written() {
        return Arbitraries.randomValue(random -> {
            Class<?> type = Pick.of(random, TYPES);
            return new Written(type, Pick.chance(random, 4), text(type, random), range(random), digits(random));
        });
    }

    private static String text(Class<?> type, Random random) {
        String valid = ScalarTexts.valid(Pick.of(random, TYPES), random);
        return Pick.of(random, valid, ScalarTexts.valid(type, random), ScalarTexts.near(type, random));
    }

    private static IntegerRange range(Random random) {
        long low = Pick.of(random, Long.MIN_VALUE, -5L, 0L, 1L);
        return new IntegerRange(low, Pick.of(random, Long.MAX_VALUE, 100L, 1L));
    }

    private static int digits(Random random) {
        return Pick.of(random, 1_000, 1_000, Pick.between(random, 1, 4));
    }

    // Integers and booleans

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+7", "2048", "007", "-0", "999999999999999999", "-999999999999999999"})
    void tellsIntegers(String text) {
        byte[] bytes = bytes(text);

        assertThat(WrittenForm.integer(bytes, 0, bytes.length, Limits.defaults()))
                .isEqualTo(Long.parseLong(text));
        byte[] further = bytes("1234567 " + text + "1234567");
        assertThat(WrittenForm.integer(further, 8, 8 + bytes.length, Limits.defaults()))
                .isEqualTo(Long.parseLong(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", "1.0", "0x1F", "1_000", "--1", "1-", "1000000000000000000", "\u0661"})
    void leavesOtherNumbers(String text) {
        byte[] bytes = bytes("        " + text);

        assertThat(WrittenForm.integer(bytes, 8, bytes.length, Limits.defaults()))
                .isEqualTo(WrittenForm.NO_INTEGER);
        assertThat(WrittenForm.integer(bytes(text), 0, bytes(text).length, Limits.defaults()))
                .isEqualTo(WrittenForm.NO_INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "True", "FALSE", "tru", "truex", "falsy", "yes", ""})
    void tellsBooleans(String text) {
        byte[] bytes = bytes(text);
        boolean usual = text.equals("true") || text.equals("false");

        assertThat(WrittenForm.isBoolean(bytes, 0, bytes.length)).isEqualTo(usual);
        assertThat(WrittenForm.isTrue(bytes, 0, bytes.length)).isEqualTo(text.equals("true"));
    }

    // Instants

    @Test
    void countsEveryDay() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        byte[] bytes = bytes("0000-01-01T00:00:00Z");
        for (LocalDate day = LocalDate.of(0, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            writeDay(bytes, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (WrittenForm.epochSecond(bytes, 0, bytes.length) != day.toEpochDay() * 86_400) {
                assertThat(day).as("counted otherwise").isNull();
            }
        }
    }

    @Test
    void knowsWhichDaysThereAre() {
        for (int year : List.of(0, 1, 4, 100, 400, 1900, 2000, 2022, 2024, 9999)) {
            byte[] bytes = bytes("0000-01-01T00:00:00Z");
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    writeDay(bytes, year, month, day);
                    assertSame(bytes);
                }
            }
        }
    }

    @Test
    void knowsEveryLeapYear() {
        byte[] bytes = bytes("0000-02-29T00:00:00Z");
        for (int year = 0; year <= 9999; year++) {
            writeDay(bytes, year, 2, 29);
            assertSame(bytes);
        }
    }

    @Test
    void knowsWhichTimesThereAre() {
        byte[] bytes = bytes("2022-05-12T00:00:00Z");
        for (int hour = 0; hour < 100; hour++) {
            writeTwoDigits(bytes, 11, hour);
            for (int other = 0; other < 100; other++) {
                writeTwoDigits(bytes, 14, other);
                writeTwoDigits(bytes, 17, 99 - other);
                assertSame(bytes);
                writeTwoDigits(bytes, 17, hour);
                assertSame(bytes);
            }
        }
    }

    /** Every byte in every place of an instant. */
    @Test
    void takesNothingElseForADigitOrASign() {
        for (int at = 0; at < "2022-05-12T15:12:00Z".length(); at++) {
            for (char c = 0; c < 128; c++) {
                byte[] bytes = bytes("2022-05-12T15:12:00Z");
                bytes[at] = (byte) c;
                assertSame(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2022-05-12", "2022-05-12T15:12:00+00:00", "2022-05-12T15:12:00.5Z", "2022-05-12T15:12Z"})
    void leavesOtherDates(String text) {
        assertThat(WrittenForm.epochSecond(bytes(text), 0, bytes(text).length)).isEqualTo(WrittenForm.NO_INSTANT);
    }

    /** The form takes a text of its length as java.time does, small letters apart. */
    private static void assertSame(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        long expected = WrittenForm.NO_INSTANT;
        try {
            expected = OffsetDateTime.parse(text).toEpochSecond();
        } catch (DateTimeException e) {
            // There is none.
        }
        boolean smallLetter = text.contains("t") || text.contains("z");
        long told = WrittenForm.epochSecond(bytes, 0, bytes.length);
        if (told != (smallLetter ? WrittenForm.NO_INSTANT : expected)) {
            assertThat(told).as(text).isEqualTo(expected);
        }
    }

    private static void writeDay(byte[] bytes, int year, int month, int day) {
        writeTwoDigits(bytes, 0, year / 100);
        writeTwoDigits(bytes, 2, year % 100);
        writeTwoDigits(bytes, 5, month);
        writeTwoDigits(bytes, 8, day);
    }

    private static void writeTwoDigits(byte[] bytes, int at, int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
    }

    // URIs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "https://www.example.co.uk/2022/05/12/an-article_(1)/index.html",
                "https://example.org/?q=1&r=a+b,c;d#top",
                "https://example.org/caf%C3%A9/%20?x=%2F",
                "https://cdn.example.com/c/s/example.org/amp/~user/a:b@c!$'*",
                "https://10.0.0.1/x",
                "/images/a.png",
                "/a?b#c"
            })
    void tellsUris(String text) throws URISyntaxException {
        assertThat(WrittenForm.isUri(bytes(text), 0, bytes(text).length)).isTrue();
        assertThat(new URI(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//example.org/x",
                "http://",
                "https://",
                "https:///x",
                "ftp://example.org",
                "mailto:a@example.org",
                "images/a.png",
                "http://example.org:80/",
                "http://a@example.org/",
                "http://[::1]/",
                "http://example.org/%2",
                "http://example.org/%zz",
                "http://example.org/a b",
                "http://example.org/\u00e9",
                "http://example.org/#a#b"
            })
    void leavesOtherUris(String text) {
        assertThat(WrittenForm.isUri(bytes(text), 0, bytes(text).length)).isFalse();
    }

    /** Every two ASCII characters, in every part of a URI. */
    @Test
    void takesNoUriThatIsNone() {
        for (String before :
                List.of("", "/", "http://", "https://a", "http://a/", "/a%", "/a?", "/#", "http://a.b/?#%4")) {
            for (char first = 0; first < 128; first++) {
                for (char second = 0; second < 128; second++) {
                    assertUri(before + first + second);
                }
            }
        }
    }

    /** Eight bytes at once are taken as each of them is by itself. */
    @Test
    void takesEveryByteAlikeInEveryPlace() {
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            byte[] alone = bytes("/a?");
            alone[2] = (byte) b;
            boolean taken = WrittenForm.isUri(alone, 0, alone.length);
            for (int place = 2; place < 20; place++) {
                byte[] among = bytes("/aZ-.9/zZzzzzzzzzzzz");
                among[place] = (byte) b;
                if (WrittenForm.isUri(among, 0, among.length) != taken) {
                    assertThat(place).as("place of byte %d", b).isNull();
                }
            }
        }
    }

    @Property(tries = 30_000)
    void takesNoJumbleThatIsNoUri(@ForAll("jumbles") String text) {
        assertUri(text);
    }

    @Provide
    Arbitrary<String> jumbles() {
        List<String> pieces =
                List.of("a", "-", ".", "/", "//", "?", "#", "%20", "%", "5", ":", "@", "[", "~", "_", "\\");
        return Arbitraries.randomValue(
                random -> Pick.of(random, "http://", "https://", "http://example.org", "https://a-b.c/", "/", "")
                        + Pick.join(random.nextInt(8), () -> Pick.of(random, pieces)));
    }

    private static void assertUri(String text) {
        if (WrittenForm.isUri(bytes(text), 0, bytes(text).length)) {
            try {
                new URI(text);
            } catch (URISyntaxException e) {
                assertThat(text).as("taken for a URI").isNull();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
