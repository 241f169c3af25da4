package dev.frontmatter;

import static dev.frontmatter.testing.Read.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.diagnostic.Diagnostic;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each constraint takes and refuses, at its edge, and what is said of what it refuses. */
class ConstraintsTest {

    record Between(@Size(min = 2, max = 3) String v) {}

    record AtLeast(@Size(min = 2) String v) {}

    record AtMost(@Size(max = 2) String v) {}

    record NotEmptyText(@NotEmpty String v) {}

    @Test
    void sizesOfTexts() {
        fits(Between.class, "ab", "abc", "\u00e9\u00e9");
        says(Between.class, "must have 2 to 3 characters", "a");
        says(Between.class, "must have 2 to 3 characters", "abcd");
        fits(AtLeast.class, "ab", "abcdefghijkl");
        says(AtLeast.class, "must have at least 2 characters", "a");
        fits(AtMost.class, "''", "ab");
        says(AtMost.class, "must have at most 2 characters", "abc");
        fits(NotEmptyText.class, "' '", "a");
        says(NotEmptyText.class, "must not be empty", "''");
    }

    record Some(@NotEmpty List<String> v) {}

    record Few(@Size(min = 1, max = 2) List<String> v) {}

    record FewEntries(@Size(max = 1) Map<String, String> v) {}

    @Test
    void sizesOfCollections() {
        fits(Some.class, "[a]");
        says(Some.class, "must not be empty", "[]");
        fits(Few.class, "[a]", "[a, b]");
        says(Few.class, "must have 1 to 2 entries", "[a, b, c]");
        fits(FewEntries.class, "{}", "{a: b}");
        says(FewEntries.class, "must have at most 1 entries", "{a: b, c: d}");
    }

    record NoBlank(@NotBlank String v) {}

    record Code(@Pattern(regexp = "[a-z]{2}") String v) {}

    record AnyCase(
            @Pattern(regexp = "[a-z]{2}", flags = Pattern.Flag.CASE_INSENSITIVE)
            String v) {}

    record Both(
            @Pattern(regexp = "a.*") @Pattern(regexp = ".*z")
            String v) {}

    record Hopeless(@Pattern(regexp = "(a*)*b") String v) {}

    @Test
    void patterns() {
        fits(NoBlank.class, "' a '");
        says(NoBlank.class, "must not be blank", "' '");
        fits(Code.class, "en");
        says(Code.class, "must match [a-z]{2}", "EN");
        says(Code.class, "must match [a-z]{2}", "eng");
        fits(AnyCase.class, "en", "EN");
        says(AnyCase.class, "must match [a-z]{2}", "e");
        fits(Both.class, "az", "abz");
        says(Both.class, "must match a.*", "bz");
        says(Both.class, "must match .*z", "ab");
        says(Hopeless.class, "must match (a*)*b", "a".repeat(60));
    }

    record Address(@Email String v) {}

    record OurAddress(
            @Email(regexp = ".*@example\\.org", flags = Pattern.Flag.CASE_INSENSITIVE)
            String v) {}

    @Test
    void addresses() {
        String must = "must be an e-mail address such as ann@example.org";
        fits(Address.class, "ann@example.org", "a".repeat(242) + "@example.org");
        says(Address.class, must, "ann");
        assertThat(messages(Address.class, "a".repeat(243) + "@example.org")).hasSize(1);
        fits(OurAddress.class, "ann@EXAMPLE.org");
        says(OurAddress.class, must, "ann@example.com");
        says(OurAddress.class, must, "'@example.org'");
    }

    record Yes(@AssertTrue boolean v) {}

    record No(@AssertFalse Boolean v) {}

    @Test
    void truth() {
        fits(Yes.class, "true");
        says(Yes.class, "must be true", "false");
        fits(No.class, "false");
        says(No.class, "must be false", "true");
    }

    record Low(@Min(2) int v) {}

    record High(@Max(2) long v) {}

    record Decimals(@DecimalMin("1.5") @DecimalMax("2.5") BigDecimal v) {}

    record Inside(
            @DecimalMin(value = "1.5", inclusive = false) @DecimalMax(value = "2.5", inclusive = false)
            double v) {}

    record IntegersInside(
            @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "4", inclusive = false)
            short v) {}

    record IntegersBetween(
            @DecimalMin("0.5") @DecimalMax("2.5") byte v) {}

    @Test
    void bounds() {
        fits(Low.class, "2", "2147483647");
        says(Low.class, "must be at least 2", "1");
        fits(High.class, "2", "-9223372036854775808");
        says(High.class, "must be at most 2", "3");
        fits(Decimals.class, "1.5", "2", "2.50");
        says(Decimals.class, "must be at least 1.5", "1.4999");
        says(Decimals.class, "must be at most 2.5", "2.50001");
        fits(Inside.class, "1.6", "2.4");
        says(Inside.class, "must be greater than 1.5", "1.5");
        says(Inside.class, "must be less than 2.5", "2.5");
        fits(IntegersInside.class, "2", "3");
        says(IntegersInside.class, "must be greater than 1", "1");
        says(IntegersInside.class, "must be less than 4", "4");
        fits(IntegersBetween.class, "1", "2");
        says(IntegersBetween.class, "must be at least 0.5", "0");
        says(IntegersBetween.class, "must be at most 2.5", "3");
    }

    record Above(@Positive BigInteger v) {}

    record NotBelow(@PositiveOrZero float v) {}

    record Below(@Negative int v) {}

    record NotAbove(@NegativeOrZero Double v) {}

    @Test
    void signs() {
        fits(Above.class, "1", "99999999999999999999");
        says(Above.class, "must be greater than 0", "0");
        says(Above.class, "must be greater than 0", "-99999999999999999999");
        fits(NotBelow.class, "0", "-0.0", "1e-9", ".inf");
        says(NotBelow.class, "must be at least 0", "-0.5");
        says(NotBelow.class, "must be at least 0", "-.inf");
        says(NotBelow.class, "must be at least 0", ".nan");
        fits(Below.class, "-1");
        says(Below.class, "must be less than 0", "0");
        fits(NotAbove.class, "0", "-.inf", "-3");
        says(NotAbove.class, "must be at most 0", ".inf");
        says(NotAbove.class, "must be at most 0", ".nan");
        says(NotAbove.class, "must be at most 0", "1e-9");
    }

    record Price(@Digits(integer = 3, fraction = 2) BigDecimal v) {}

    record Rate(@Digits(integer = 1, fraction = 1) double v) {}

    record Count(@Digits(integer = 2, fraction = 0) int v) {}

    @Test
    void digits() {
        String must = "must have at most 3 digits before and 2 after the point";
        fits(Price.class, "0", "999.99", "-1.50", "1.500000", "1e2", "0.01");
        says(Price.class, must, "1000");
        says(Price.class, must, "0.001");
        says(Price.class, must, "1e3");
        fits(Rate.class, "9.9", "0.5");
        says(Rate.class, "must have at most 1 digits before and 1 after the point", ".inf");
        says(Rate.class, "must have at most 1 digits before and 1 after the point", "0.25");
        fits(Count.class, "99", "-99");
        says(Count.class, "must have at most 2 digits before and 0 after the point", "100");
    }

    record Present(@NotNull String v) {}

    record Either(@NotNull @Nullable String v) {}

    record Two(
            @Min(2) @Max(value = 4, message = "may not exceed four")
            int v) {}

    record Several(List<@Positive @Max(9) Integer> v) {}

    @Test
    void severalConstraints() {
        fits(Present.class, "a", "0");
        assertThatThrownBy(() -> fits(Either.class, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Either.v is @Nullable and @NotNull. Remove one of them.");
        fits(Two.class, "3");
        says(Two.class, "must be at least 2", "1");
        says(Two.class, "may not exceed four", "5");
        fits(Several.class, "[1, 9]");
        assertThat(messages(Several.class, "[0, 5, 10]"))
                .containsExactly("v[0] must be greater than 0", "v[2] must be at most 9");
    }

    private static void fits(Class<?> type, String... values) {
        for (String value : values) {
            assertThat(messages(type, value)).as(value).isEmpty();
        }
    }

    private static void says(Class<?> type, String message, String value) {
        assertThat(messages(type, value)).as(value).containsExactly("v " + message);
    }

    private static List<String> messages(Class<?> type, String value) {
        return result(type, "v: " + value).diagnostics().stream()
                .map(Diagnostic::message)
                .map(message -> message.replaceFirst(", found .*", ""))
                .toList();
    }
}
