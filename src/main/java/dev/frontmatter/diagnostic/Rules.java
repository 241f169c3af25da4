package dev.frontmatter.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The rules of this library: the one table that documentation and reports are made from. */
public final class Rules {

    private static final Map<Rule, String> MEANINGS = new LinkedHashMap<>();

    private static final Set<Rule> WARNINGS = new LinkedHashSet<>();

    /** Bytes that are no UTF-8. */
    public static final Rule ENCODING =
            rule("source/encoding", "The file holds bytes that are not UTF-8 (RFC 3629). Save it as UTF-8.");

    /** UTF-16 or UTF-32, with its byte order mark or without. */
    public static final Rule UTF_16 = rule("source/utf-16", "The file is UTF-16 or UTF-32. Save it as UTF-8.");

    /** A NUL character. */
    public static final Rule NUL = rule("source/nul", "The file holds a NUL character, which text never does.");

    /** A file that cannot be read. */
    public static final Rule UNREADABLE = rule("source/unreadable", "The file cannot be read.");

    /** A file that was to be fixed and cannot be written. */
    public static final Rule UNWRITABLE =
            rule("source/unwritable", "The file could be fixed, but it cannot be written, or must not be.");

    /** See {@link dev.frontmatter.source.Limits#documentBytes()}. */
    public static final Rule LIMIT_DOCUMENT = rule("source/limit-document", "The file is larger than the limit.");

    /** See {@link dev.frontmatter.source.Limits#frontMatterBytes()}. */
    public static final Rule LIMIT_FRONT_MATTER = rule(
            "source/limit-front-matter", "The front matter is larger than the limit, or its closing line is missing.");

    /** See {@link dev.frontmatter.source.Limits#depth()}. */
    public static final Rule LIMIT_DEPTH =
            rule("source/limit-depth", "Mappings and sequences are nested deeper than the limit.");

    /** See {@link dev.frontmatter.source.Limits#values()}. */
    public static final Rule LIMIT_VALUES =
            rule("source/limit-values", "There are more values, aliases expanded, than the limit.");

    /** See {@link dev.frontmatter.source.Limits#aliasText()}. */
    public static final Rule LIMIT_ALIASES =
            rule("source/limit-aliases", "Aliases stand for more text, all together, than the limit.");

    /** See {@link dev.frontmatter.source.Limits#scalarBytes()}. */
    public static final Rule LIMIT_SCALAR = rule("source/limit-scalar", "A scalar is longer than the limit.");

    /** See {@link dev.frontmatter.source.Limits#numberDigits()}. */
    public static final Rule LIMIT_NUMBER =
            rule("source/limit-number", "A number has more digits, or a larger exponent, than the limit.");

    /** See {@link dev.frontmatter.source.Limits#diagnostics()}. */
    public static final Rule LIMIT_DIAGNOSTICS =
            rule("source/limit-diagnostics", "There are more diagnostics than the limit; the rest is left out.");

    /** No front matter at all. */
    public static final Rule MISSING =
            rule("front/missing", "The file has no front matter: its first line opens none.");

    /** An opening line that is not the first line, or is indented. */
    public static final Rule LATE = rule(
            "front/late",
            "The opening line comes after blank lines or spaces. It must be the very first line and start in column 1.");

    /** An opening line of another length. */
    public static final Rule FENCE_LENGTH =
            rule("front/fence-length", "The opening line has more or fewer than three dashes or plus signs.");

    /** An opening line that is made of other characters. */
    public static final Rule FENCE_CHARACTERS = rule(
            "front/fence-characters",
            "The opening line is made of other characters than three dashes or plus signs, such as dashes of another kind.");

    /** A header of another tool. */
    public static final Rule OTHER_HEADER = rule(
            "front/other-header",
            "The file begins with a header of another tool, such as JBake, MultiMarkdown or Pandoc, which is not front matter.");

    /** An opening line that names an unknown format. */
    public static final Rule UNKNOWN_FORMAT = rule(
            "front/unknown-format",
            "The opening line has text after its fence that names no known format. Known are yaml, toml and json.");

    /** No closing line, and nothing that looks like one. */
    public static final Rule UNCLOSED = rule("front/unclosed", "The front matter is opened and never closed.");

    /** A closing line that is indented. */
    public static final Rule CLOSER_INDENTED =
            rule("front/closer-indented", "The closing line is indented. It must start in column 1.");

    /** A closing line with text after it. */
    public static final Rule CLOSER_TEXT =
            rule("front/closer-text", "The closing line has text after its fence. It must stand alone on its line.");

    /** A closing line of another length. */
    public static final Rule CLOSER_LENGTH =
            rule("front/closer-length", "The closing line has more or fewer than three dashes or plus signs.");

    /** A closing line that is made of other characters. */
    public static final Rule CLOSER_CHARACTERS = rule(
            "front/closer-characters",
            "The closing line is made of other characters than the opening one, such as three asterisks.");

    /** A body that was read as front matter. */
    public static final Rule CLOSER_MISSING = warning(
            "front/closer-missing",
            "The closing line seems to be missing before a line that begins the body. Where it is read as keys, this is a warning.");

    /** Front matter that is closed before its keys. */
    public static final Rule CLOSED_AT_ONCE = rule(
            "front/closed-at-once",
            "The front matter is closed by a second fence right below the first, and keys follow up to another fence.");

    /** Front matter that is a list or a scalar. */
    public static final Rule NOT_MAPPING =
            rule("front/not-mapping", "The front matter is not a mapping of keys to values.");

    /** A YAML error that no other rule explains. */
    public static final Rule SYNTAX =
            rule("yaml/syntax", "The front matter is not YAML 1.2, in a way that no other rule explains.");

    /** A key that comes twice. */
    public static final Rule DUPLICATE_KEY =
            rule("yaml/duplicate-key", "A mapping has the same key twice (YAML 1.2.2, 3.2.1.3).");

    /** A tab among the spaces that indent a line. */
    public static final Rule TAB_INDENT =
            rule("yaml/tab-indent", "A line is indented with a tab. YAML indents with spaces only (YAML 1.2.2, 6.1).");

    /** Indentation that fits no open mapping or sequence. */
    public static final Rule INDENT = rule(
            "yaml/indent",
            "A line is indented in a way that fits nothing above it. Keys of one mapping start in one column.");

    /** A quoted text without an end. */
    public static final Rule UNCLOSED_QUOTE = rule("yaml/unclosed-quote", "A quoted text has no closing quote.");

    /** Text behind a closing quote. */
    public static final Rule TEXT_AFTER_QUOTE = rule(
            "yaml/text-after-quote",
            "Text follows a closing quote. A quote inside double quotes is written \\\", one inside single quotes ''.");

    /** A colon and a space in an unquoted text. */
    public static final Rule UNQUOTED_COLON = rule(
            "yaml/unquoted-colon",
            "An unquoted text holds a colon followed by a space, so it reads as a second key. Quote it.");

    /** A line that is no {@code key: value}. */
    public static final Rule MISSING_COLON =
            rule("yaml/missing-colon", "A line among keys is no key: it has no colon, or no space after its colon.");

    /** A list entry that is not written as one. */
    public static final Rule LIST_ENTRY = rule(
            "yaml/list-entry",
            "A list entry has no space after its dash, or does not begin its own line, or has a dash inside [ ].");

    /** A flow collection without an end. */
    public static final Rule UNCLOSED_BRACKET = rule(
            "yaml/unclosed-bracket",
            "A list in [ ] or a mapping in { } is not closed, or lacks a comma, or has one too many.");

    /** An unquoted text that begins with an indicator. */
    public static final Rule RESERVED_CHARACTER = rule(
            "yaml/reserved-character",
            "An unquoted text begins with a character that YAML keeps for itself (YAML 1.2.2, 5.3). Quote it.");

    /** An escape that YAML does not know. */
    public static final Rule ESCAPE = rule(
            "yaml/escape", "A double-quoted text has a backslash that begins no escape of YAML (YAML 1.2.2, 5.7).");

    /** A character that YAML forbids. */
    public static final Rule CONTROL_CHARACTER =
            rule("yaml/control-character", "The front matter holds a character that YAML forbids (YAML 1.2.2, 5.1).");

    /** A merge key. */
    public static final Rule MERGE_KEY =
            rule("yaml/merge-key", "Merge keys << are not part of YAML 1.2 and are not read. Write the keys out.");

    /** A tag outside the core schema, or one that does not fit. */
    public static final Rule TAG = warning(
            "yaml/tag",
            "A tag is not one of the core schema's (YAML 1.2.2, 10.3), or does not fit its value. Text that begins with ! needs quotes.");

    /** An alias of nothing, or of itself. */
    public static final Rule ALIAS = rule(
            "yaml/alias",
            "An alias names no anchor above it, or one that it is part of. Text that begins with * needs quotes.");

    /** A key that is not a scalar. */
    public static final Rule COMPLEX_KEY =
            rule("yaml/complex-key", "A key is a list or a mapping. Text that begins with { or [ needs quotes.");

    /** A second YAML document between the fences. */
    public static final Rule SECOND_DOCUMENT =
            rule("yaml/second-document", "A second YAML document begins between the fences.");

    /** A comment that cuts a text off. */
    public static final Rule COMMENT_IN_TEXT = warning(
            "yaml/comment-in-text",
            "An unquoted text holds a #, which begins a comment and cuts the text off. Quote it. Where it can be read, this is a warning.");

    /** Entries of a list that are part of a text. */
    public static final Rule LIST_IN_TEXT = warning(
            "yaml/list-in-text",
            "A list entry is indented so that it is part of the text above it. It is read all the same; this is a warning.");

    /** An anchor without an alias. */
    public static final Rule UNUSED_ANCHOR = warning(
            "yaml/unused-anchor",
            "An anchor has no alias: text that begins with & needs quotes. It is read all the same; this is a warning.");

    /** Markup in place of a key. */
    public static final Rule MARKUP_KEY = warning(
            "yaml/markup-key",
            "A key is markup, such as the beginning of a comment of HTML. It is read all the same; this is a warning.");

    /** Quotes of a word processor. */
    public static final Rule TYPOGRAPHIC_QUOTE = warning(
            "yaml/typographic-quote",
            "Typographic quotes are around an entry of a list, and so part of it. It is read all the same; this is a warning.");

    /** A character that is taken for another one. */
    public static final Rule LOOKALIKE = warning(
            "yaml/lookalike-character",
            "A key or a line has a character that nobody sees, or that looks like a space or a colon. It is read all the same; this is a warning.");

    /** A comma after a value. */
    public static final Rule TRAILING_COMMA = warning(
            "yaml/trailing-comma",
            "A value of one word ends with a comma, which is part of it. It is read all the same; this is a warning.");

    /** Quoted text that goes on in column 1. */
    public static final Rule QUOTED_INDENT = warning(
            "yaml/quoted-indent",
            "Quoted text goes on in the column of its key, which other readers refuse (YAML 1.2.2, 7.3). It is read all the same; this is a warning.");

    /** A TOML error that no other rule explains. */
    public static final Rule TOML_SYNTAX =
            rule("toml/syntax", "The front matter is not TOML 1.1, in a way that no other rule explains.");

    /** YAML between the fences of TOML. */
    public static final Rule TOML_YAML =
            rule("toml/yaml", "The front matter is YAML, but the lines around it are those of TOML.");

    /** A key that comes twice, or has a value and is used as a table. */
    public static final Rule TOML_DUPLICATE_KEY =
            rule("toml/duplicate-key", "A table has the same key twice (TOML 1.1, Key/Value Pair).");

    /** A key that is not written as one. */
    public static final Rule TOML_KEY = rule(
            "toml/key",
            "A key holds a character that only a key in quotes may hold, or nothing between two dots (TOML 1.1, Keys).");

    /** A key without an equals sign. */
    public static final Rule TOML_MISSING_EQUALS =
            rule("toml/missing-equals", "A key has no = after it, or a : in its place, as in YAML.");

    /** A text without quotes. */
    public static final Rule TOML_UNQUOTED_TEXT =
            rule("toml/unquoted-text", "A text has no quotes, or true or false is written in another way.");

    /** A text in quotes without an end. */
    public static final Rule TOML_UNCLOSED_STRING =
            rule("toml/unclosed-string", "A text in quotes has no closing quote, or none on its line.");

    /** A list, an inline table or a header without an end. */
    public static final Rule TOML_UNCLOSED_BRACKET =
            rule("toml/unclosed-bracket", "A list in [ ], a table in { } or a header in [ ] or [[ ]] is not closed.");

    /** Two entries without a comma between them. */
    public static final Rule TOML_MISSING_COMMA =
            rule("toml/missing-comma", "Two entries of a list or of an inline table have no comma between them.");

    /** An escape that TOML does not know. */
    public static final Rule TOML_ESCAPE = rule(
            "toml/escape", "A text in double quotes has a backslash that begins no escape of TOML (TOML 1.1, String).");

    /** A character that TOML forbids. */
    public static final Rule TOML_CONTROL_CHARACTER = rule(
            "toml/control-character", "The front matter holds a character that TOML forbids in text and in comments.");

    /** A character in a key that nobody sees. */
    public static final Rule TOML_INVISIBLE_CHARACTER = warning(
            "toml/invisible-character",
            "A key in quotes holds a character that nobody sees, such as a zero-width space; this is a warning.");

    /** A carriage return without a line feed. */
    public static final Rule TOML_BARE_CR =
            rule("toml/bare-cr", "A line ends in a carriage return alone, which is no line end of TOML.");

    /** A number that is not written as TOML wants it. */
    public static final Rule TOML_NUMBER =
            rule("toml/number", "A number is not written as TOML wants it (TOML 1.1, Integer and Float).");

    /** A date or time that does not exist, or is not written as TOML wants it. */
    public static final Rule TOML_DATE = rule(
            "toml/date",
            "A date or time does not exist, or is not written as TOML wants it (TOML 1.1, Offset Date-Time).");

    /** A table that is defined in two ways. */
    public static final Rule TOML_TABLE_REDEFINED = rule(
            "toml/table-redefined",
            "A table is defined twice, or in two ways that do not go together (TOML 1.1, Table).");

    /** A list or table that is complete, and added to. */
    public static final Rule TOML_INLINE_TABLE = rule(
            "toml/inline-table",
            "A table in { } or a list in [ ] is added to, though it is complete as it is written (TOML 1.1, Inline Table).");

    /** A JSON error that no other rule explains. */
    public static final Rule JSON_SYNTAX =
            rule("json/syntax", "The front matter is not JSON (RFC 8259), in a way that no other rule explains.");

    /** A key that comes twice. */
    public static final Rule JSON_DUPLICATE_KEY =
            rule("json/duplicate-key", "An object has the same key twice, which every reader understands differently.");

    /** A text without quotes. */
    public static final Rule JSON_UNQUOTED_TEXT =
            rule("json/unquoted-text", "A key or a text has no quotes. JSON wants double quotes around all of them.");

    /** A text in single quotes. */
    public static final Rule JSON_SINGLE_QUOTE =
            rule("json/single-quote", "A key or a text is in single quotes. JSON wants double quotes.");

    /** A text in quotes without an end. */
    public static final Rule JSON_UNCLOSED_STRING =
            rule("json/unclosed-string", "A text in quotes has no closing quote on its line.");

    /** A list or an object without an end. */
    public static final Rule JSON_UNCLOSED_BRACKET =
            rule("json/unclosed-bracket", "A list in [ ] or an object in { } is not closed.");

    /** Two entries without a comma between them. */
    public static final Rule JSON_MISSING_COMMA =
            rule("json/missing-comma", "Two entries of a list or of an object have no comma between them.");

    /** A comma behind the last entry. */
    public static final Rule JSON_TRAILING_COMMA =
            rule("json/trailing-comma", "A comma stands behind the last entry of a list or of an object.");

    /** A comment. */
    public static final Rule JSON_COMMENT = rule("json/comment", "A comment, which JSON does not have.");

    /** An escape that JSON does not know. */
    public static final Rule JSON_ESCAPE =
            rule("json/escape", "A text has a backslash that begins no escape of JSON (RFC 8259, section 7).");

    /** A control character in a text. */
    public static final Rule JSON_CONTROL_CHARACTER = rule(
            "json/control-character", "A text holds a control character, such as a tab, that JSON wants as an escape.");

    /** A character in a key that nobody sees. */
    public static final Rule JSON_INVISIBLE_CHARACTER = warning(
            "json/invisible-character",
            "A key holds a character that nobody sees, such as a zero-width space; this is a warning.");

    /** A number that is not written as JSON wants it. */
    public static final Rule JSON_NUMBER =
            rule("json/number", "A number is not written as JSON wants it (RFC 8259, section 6).");

    /** A word that is not one of the three that JSON has. */
    public static final Rule JSON_LITERAL = rule(
            "json/literal",
            "A word such as True, None, undefined or NaN is none of those that JSON has: true, false and null.");

    /** A key that must be there, and is not. */
    public static final Rule REQUIRED = rule("schema/required", "A required key is missing or has no value.");

    /** A key that the record does not have. */
    public static final Rule UNKNOWN_KEY = rule("schema/unknown-key", "A key is none of those that are known here.");

    /** A key that should no longer be given. */
    public static final Rule DEPRECATED = warning(
            "schema/deprecated", "A key should no longer be given. It is read all the same; this is a warning.");

    /** A value of another kind. */
    public static final Rule TYPE =
            rule("schema/type", "A value is of another kind than expected, such as a text in place of a number.");

    /** A scalar of another form. */
    public static final Rule FORMAT =
            rule("schema/format", "A text does not have the expected form, such as that of a date or a URI.");

    /** A number out of bounds. */
    public static final Rule RANGE = rule("schema/range", "A number is smaller or larger than allowed.");

    /** A text or collection of the wrong size. */
    public static final Rule SIZE = rule("schema/size", "A text, list or mapping is shorter or longer than allowed.");

    /** A text that does not match. */
    public static final Rule PATTERN = rule("schema/pattern", "A text does not match the pattern that it must match.");

    /** A value that is not one of those listed. */
    public static final Rule ENUM = rule("schema/enum", "A value is none of those that are allowed here.");

    /** An entry without a value. */
    public static final Rule NULL_ELEMENT = rule("schema/null-element", "An entry of a list or mapping has no value.");

    /** Two names of one key. */
    public static final Rule DUPLICATE_NAME = rule(
            "schema/duplicate-key", "A key is given twice, under two of its names or in two spellings of one value.");

    /** Equal elements of a set. */
    public static final Rule DUPLICATE_ELEMENT =
            rule("schema/duplicate-element", "A list whose elements must differ has the same element twice.");

    /** A list without what it must contain. */
    public static final Rule CONTAINS = rule(
            "schema/contains",
            "A list has too few or too many of the entries that `contains` of its JSON Schema asks for.");

    /** A value that is ruled out. */
    public static final Rule FORBIDDEN =
            rule("schema/forbidden", "A value is what the JSON Schema rules out, as with `not` or with `false`.");

    /** A value that fits more than one choice. */
    public static final Rule AMBIGUOUS = rule(
            "schema/ambiguous",
            "A value fits several choices of `oneOf` in the JSON Schema, which asks for exactly one.");

    /** A document that takes too long, or too much stack, to be held against its schema. */
    public static final Rule UNDECIDED = rule(
            "schema/undecided",
            "The value cannot be held against its schema: a pattern takes too long on it or needs too much stack, "
                    + "or it is nested too deeply, or the JSON Schema offers too many choices.");

    /** A constructor that refused. */
    public static final Rule CONSTRUCTOR =
            rule("bind/constructor", "The record's own code refused the value; the message is its own.");

    /** A value that Jackson could not bind. */
    public static final Rule VALUE = rule("bind/value", "A deserializer of the record's own refused the value.");

    /** Two files with one value. */
    public static final Rule DUPLICATE_VALUE = rule(
            "content/duplicate-value",
            "Two files have the same value where each must have its own, or values that differ in case alone.");

    /** A reference to nothing. */
    public static final Rule DANGLING_REFERENCE =
            rule("content/dangling-reference", "A value names no document of the collection that it refers to.");

    /** A file that is not there, or not as it must be. */
    public static final Rule MISSING_FILE = rule(
            "content/missing-file",
            "A value names a file that is not there, is written in other case, or is of another type or size than allowed.");

    /** A value that is not what the file's path says. */
    public static final Rule PATH_MISMATCH =
            rule("content/path-mismatch", "A value differs from the part of the file's path that it must equal.");

    /** A value outside of a vocabulary. */
    public static final Rule VOCABULARY =
            rule("content/vocabulary", "A value is none of the list of values that are allowed.");

    /** A date out of bounds. */
    public static final Rule DATE =
            rule("content/date", "A date is before the first or after the last that is allowed, or is no date.");

    /** A text that is too short or too long. */
    public static final Rule LENGTH = rule(
            "content/length", "A text is shorter or longer than allowed, or, as a warning, longer than recommended.");

    /** Keys in another order. */
    public static final Rule KEY_ORDER =
            rule("content/key-order", "The keys do not stand in the order that they should have.");

    /** A key that has a successor. */
    public static final Rule DEPRECATED_KEY = rule(
            "content/deprecated-key",
            "A key should no longer be given, or has another name now. It is read all the same; this is a warning.");

    /** A key without the others that it needs. */
    public static final Rule REQUIRED_TOGETHER =
            rule("content/required-together", "Of keys that go together, some are given and others are missing.");

    /** Keys that exclude each other. */
    public static final Rule MUTUALLY_EXCLUSIVE =
            rule("content/mutually-exclusive", "Keys are given together that exclude each other.");

    /** A document without its translation. */
    public static final Rule MISSING_TRANSLATION =
            rule("content/missing-translation", "A document has no counterpart in one of the languages.");
    /** A change of a document that is not made. */
    public static final Rule EDIT_REFUSED = rule(
            "edit/refused",
            "A change of front matter is refused: it would change another place too, or its outcome is not certain.");

    /** A schema that cannot be used. */
    public static final Rule CONFIG_SCHEMA = rule(
            "config/schema",
            "The schema that a document or a configuration file names cannot be used: it is not there, or is no schema.");

    /** A rule of a collection that cannot be used. */
    public static final Rule CONFIG_COLLECTION = rule(
            "config/collection",
            "A collection of the configuration, or one of its rules, cannot be used: a pattern, key or bound is none, or a file is not there.");

    /** A keyword that a schema does not have. */
    public static final Rule CONFIG_SCHEMA_KEYWORD = warning(
            "config/schema-keyword",
            "A schema has a keyword that is misspelt, or that its draft does not have, so it is passed over.");

    /** A format that is not known. */
    public static final Rule CONFIG_SCHEMA_FORMAT = warning(
            "config/schema-format", "A schema has a `format` that is not known, so texts are not held against it.");

    /** A part of a schema that does nothing. */
    public static final Rule CONFIG_SCHEMA_UNREACHABLE = warning(
            "config/schema-unreachable",
            "A part of a schema does nothing: a branch that is never reached, or a keyword that never applies.");

    /** A severity that a rule cannot have. */
    public static final Rule CONFIG_SEVERITY = rule(
            "config/severity", "The configuration switches off what makes a file unreadable, which is always told.");

    /** A baseline that cannot be used. */
    public static final Rule CONFIG_BASELINE =
            rule("config/baseline", "The baseline cannot be used: it is not there, or is none.");

    /** A comment that silences nothing. */
    public static final Rule CONFIG_UNUSED_IGNORE = warning(
            "config/unused-ignore",
            "A comment that ignores a rule silences nothing: what it was for is gone, or stands elsewhere.");

    /** A collection without files. */
    public static final Rule CONFIG_EMPTY_COLLECTION = warning(
            "config/empty-collection",
            "A collection of the configuration has no files, so its rules look at nothing: its patterns may be mistyped.");

    /** A rule of a collection that looks at no file. */
    public static final Rule CONFIG_UNUSED_RULE = warning(
            "config/unused-rule",
            "A rule of translations looks at no file: no path of its collection has one of its languages.");

    private Rules() {}

    /**
     * Returns all rules of this library with what each means, family by family.
     *
     * @return an unmodifiable map in the order of the table
     */
    public static Map<Rule, String> all() {
        return Collections.unmodifiableMap(MEANINGS);
    }

    /**
     * Returns the rules that are warnings, some of them errors in other places.
     *
     * @return an unmodifiable set in the order of the table
     */
    public static Set<Rule> warnings() {
        return Collections.unmodifiableSet(WARNINGS);
    }

    private static Rule warning(String id, String meaning) {
        Rule rule = rule(id, meaning);
        WARNINGS.add(rule);
        return rule;
    }

    private static Rule rule(String id, String meaning) {
        Rule rule = new Rule(id);
        MEANINGS.put(rule, meaning);
        return rule;
    }
}
