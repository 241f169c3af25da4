package dev.frontmatter.jsonschema;

import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keywords of a draft. */
final class Vocabulary {

    private static final Map<SpecificationVersion, Dialect> DIALECTS = new EnumMap<>(Map.of(
            SpecificationVersion.DRAFT_4, Dialects.getDraft4(),
            SpecificationVersion.DRAFT_6, Dialects.getDraft6(),
            SpecificationVersion.DRAFT_7, Dialects.getDraft7(),
            SpecificationVersion.DRAFT_2019_09, Dialects.getDraft201909(),
            SpecificationVersion.DRAFT_2020_12, Dialects.getDraft202012()));

    /** The keywords of all drafts. */
    static final Set<String> ALL = new HashSet<>();

    /** Keywords that have a meaning in drafts whose validators need not know them. */
    private static final Set<String> EVERYWHERE =
            Set.of("$comment", "$defs", "definitions", "deprecated", "readOnly", "writeOnly", "examples", "$schema");

    /** Keywords of editors and other validators, which a misspelling could be taken for. */
    private static final Set<String> EXTENSIONS = Set.of(
            "allRequired",
            "anyRequired",
            "defaultSnippets",
            "deprecationMessage",
            "discriminator",
            "enumDescriptions",
            "enumNames",
            "errorMessage",
            "example",
            "formatExclusiveMaximum",
            "formatExclusiveMinimum",
            "formatMaximum",
            "formatMinimum",
            "markdownDescription",
            "markdownEnumDescriptions",
            "nullable",
            "oneRequired",
            "patternErrorMessage",
            "patternRequired",
            "propertyOrder",
            "transform",
            "uniqueItemProperties");

    static {
        DIALECTS.values().forEach(dialect -> ALL.addAll(dialect.getKeywords().keySet()));
    }

    private final SpecificationVersion version;
    private final Set<String> keywords;

    private Vocabulary(SpecificationVersion version, Set<String> keywords) {
        this.version = version;
        this.keywords = keywords;
    }

    static Vocabulary of(SpecificationVersion version) {
        Dialect dialect = DIALECTS.getOrDefault(version, Dialects.getDraft202012());
        return new Vocabulary(version, dialect.getKeywords().keySet());
    }

    boolean has(String keyword) {
        return keywords.contains(keyword) || EVERYWHERE.contains(keyword);
    }

    /** Returns true if what stands beside a reference is passed over (draft-07, 8.3). */
    boolean refersAlone() {
        return version.compareTo(SpecificationVersion.DRAFT_2019_09) < 0;
    }

    /** Returns what the draft is called, such as {@code draft 2019-09}. */
    String name() {
        String name =
                version.name().toLowerCase(Locale.ROOT).replace("draft_", "").replace('_', '-');
        return "draft " + (name.length() == 1 ? "0" + name : name);
    }

    static boolean isExtension(String keyword) {
        return keyword.startsWith("x-") || EXTENSIONS.contains(keyword);
    }
}
