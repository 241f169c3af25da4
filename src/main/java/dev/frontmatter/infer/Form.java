package dev.frontmatter.infer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/** A form that texts have; each text has one. */
enum Form {
    DATE("a date such as 2026-03-14", "format", "date"),
    DATE_TIME("a date and time with an offset such as 2026-03-14T09:30:00Z", "format", "date-time"),
    /** Any date, with or without a time, as static site generators take them. */
    MOMENT("a date, with or without a time", "pattern", Patterns.MOMENT),
    URI("a web address such as https://example.org/", "format", "uri"),
    EMAIL("an e-mail address", "format", "email"),
    /** An e-mail address below a domain that is not as well known: validators know some, and refuse the others. */
    ADDRESS("an e-mail address", "pattern", Patterns.ADDRESS),
    SLUG("small letters, digits and hyphens such as tidal-kelp", "pattern", Patterns.SLUG),
    BLANK("blank", "", ""),
    /** Any text but an empty one; what a form of its own has is not of this one. */
    FILLED("text", "", ""),
    PROSE("text", "", "");

    /** The patterns of schemas, which hold in ECMA-262 and Java. */
    private static final class Patterns {

        static final String MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?"
                + "( ?(Z|[+-][0-9]{2}:?[0-9]{2}))?)?$";
        static final String ADDRESS =
                "^[A-Za-z0-9]+([._+-][A-Za-z0-9]+)*@[A-Za-z0-9]+([.-][A-Za-z0-9]+)*[.][A-Za-z]{2,}$";
        static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    }

    /** Longer texts have no form. */
    private static final int LONGEST = 500;

    /** A date in which each digit is written as 0. */
    private static final String DAY = "0000-00-00";

    /** The marks that every definition of URIs takes anywhere (RFC 3986, section 2). */
    private static final String URI_MARKS = "-._~:/?#@!$&'()*+,;=%";

    /** Domains that every validator knows. */
    private static final Set<String> DOMAINS = Set.of(
            ("app at au be br ca ch cn co com cz de dev dk edu es eu fi fr gov ie in info io it jp me net nl no nz org pl"
                            + " pt ru se uk us")
                    .split(" "));

    private final String words;
    private final String keyword;
    private final String bound;

    /** A form that a keyword of JSON Schema with a text bounds, or none. */
    Form(String words, String keyword, String bound) {
        this.words = words;
        this.keyword = keyword;
        this.bound = bound;
    }

    /** Returns words for a text of this form. */
    String words() {
        return words;
    }

    /** Returns the form in the keywords of JSON Schema. */
    Map<String, Object> keywords() {
        return this == FILLED ? Map.of("minLength", 1) : keyword.isEmpty() ? Map.of() : Map.of(keyword, bound);
    }

    /** Returns the form of a text. */
    static Form of(String text) {
        if (text.isBlank()) {
            return BLANK;
        }
        if (text.length() > LONGEST) {
            return PROSE;
        }
        if (beginsWithDay(text)) {
            return dated(text);
        }
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return isWebAddress(text) ? URI : PROSE;
        }
        if (isEmail(text)) {
            return DOMAINS.contains(text.substring(text.lastIndexOf('.') + 1)) ? EMAIL : ADDRESS;
        }
        return isSlug(text) ? SLUG : PROSE;
    }

    // Dates

    private static boolean beginsWithDay(String text) {
        if (text.length() < DAY.length()
                || !withoutDigits(text.substring(0, DAY.length())).equals(DAY)) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(0, DAY.length()));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Form dated(String text) {
        if (text.length() == DAY.length()) {
            return DATE;
        }
        if (!isTime(text, DAY.length())) {
            return isSlug(text) ? SLUG : PROSE;
        }
        try {
            boolean withSeconds = text.length() > "2026-03-14T09:30:".length() && text.charAt(16) == ':';
            boolean strict = text.charAt(DAY.length()) == 'T' && text.indexOf(' ') < 0 && withSeconds;
            // Java takes 24:00 for the next day, and an unknown offset for UTC; others do not.
            if (strict && !text.startsWith("24", DAY.length() + 1) && !text.endsWith("-00:00")) {
                OffsetDateTime.parse(text);
                return DATE_TIME;
            }
        } catch (DateTimeException e) {
            return MOMENT;
        }
        return MOMENT;
    }

    /** Returns true if the rest of a text is a time as {@link Patterns#MOMENT} has it. */
    private static boolean isTime(String text, int start) {
        String rest = withoutDigits(text.substring(start));
        if (!rest.startsWith("T00:00") && !rest.startsWith(" 00:00")) {
            return false;
        }
        int at = "T00:00".length();
        if (rest.startsWith(":00", at)) {
            at += ":00".length();
            if (rest.startsWith(".", at)) {
                int digits = digits(rest, at + 1);
                if (digits == 0 || digits > 9) {
                    return false;
                }
                at += 1 + digits;
            }
        }
        String offset = rest.substring(rest.startsWith(" ", at) ? at + 1 : at);
        return at == rest.length()
                || offset.equals("Z")
                || (offset.startsWith("+") || offset.startsWith("-"))
                        && (offset.endsWith("00:00") && offset.length() == 6
                                || offset.endsWith("0000") && offset.length() == 5);
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at - start;
    }

    private static String withoutDigits(String text) {
        StringBuilder shape = new StringBuilder(text);
        for (int i = 0; i < shape.length(); i++) {
            if (isDigit(shape.charAt(i))) {
                shape.setCharAt(i, '0');
            }
        }
        return shape.toString();
    }

    // Other forms

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWebAddress(String text) {
        try {
            return text.chars().allMatch(c -> isDigit((char) c) || isLetter((char) c) || URI_MARKS.indexOf(c) >= 0)
                    && new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns true for plain addresses only, which every definition of e-mail addresses takes. */
    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        if (at < 1 || at > 64 || dot < at + 2 || dot + 2 >= text.length() || text.length() > 100) {
            return false;
        }
        return areParts(text.substring(0, at), "._+-")
                && areParts(text.substring(at + 1), ".-")
                && text.substring(dot + 1).chars().allMatch(c -> isLetter((char) c));
    }

    private static boolean isSlug(String text) {
        return areParts(text, "-") && text.chars().noneMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Returns true for letters and digits with single separators between. */
    private static boolean areParts(String text, String separators) {
        boolean separated = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = separators.indexOf(c) >= 0;
            if (separator ? separated : !isDigit(c) && !isLetter(c)) {
                return false;
            }
            separated = separator;
        }
        return !separated;
    }
}
