package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check that each document is there in each of some languages, which are a part of its path
 * ({@code content/missing-translation}). Documents of other languages do not count.
 */
public final class Translations implements ContentCheck<KeptValue> {

    private final String part;
    private final List<String> languages;

    private Translations(String part, List<String> languages) {
        this.part = part;
        this.languages = languages;
    }

    /**
     * Returns a check for some languages.
     *
     * @param part the part of the path that is the language: <code>{1}</code> for the first star of the pattern, or
     *     <code>{parent}</code>, or <code>{name}</code>
     * @param languages the languages, as they are written in paths; the original first
     * @return the check
     * @throws IllegalArgumentException if there are not two languages, or {@code part} is no part of a path
     */
    public static Translations of(String part, String... languages) {
        String name = Template.of(part, false).onlyName();
        if (name == null) {
            throw new IllegalArgumentException("`" + part + "` must be one part of the path, such as {1}");
        }
        if (languages.length < 2) {
            throw new IllegalArgumentException(
                    "it takes two languages, such as en and de, found " + List.of(languages));
        }
        return new Translations(name, List.of(languages));
    }

    @Override
    public @Nullable KeptValue look(ContentDocument document, Report report) {
        PathParts.Part found = document.parts().part(part);
        if (found == null) {
            throw new IllegalStateException("{" + part + "} is no part of " + document.path());
        }
        String language = document.parts().text(found);
        return languages.contains(language)
                ? new KeptValue(
                        document.path(), language, List.of(document.parts().without(found)), document.place())
                : null;
    }

    @Override
    public void compare(List<KeptValue> kept, ContentIndex index, Report report) {
        Map<String, List<KeptValue>> pages = new LinkedHashMap<>();
        kept.forEach(each -> pages.computeIfAbsent(each.names().get(0), page -> new ArrayList<>())
                .add(each));
        pages.values().stream().filter(page -> page.size() < languages.size()).forEach(page -> look(page, report));
    }

    private void look(List<KeptValue> page, Report report) {
        List<KeptValue> byLanguage = new ArrayList<>(page);
        byLanguage.sort((a, b) -> Integer.compare(languages.indexOf(a.text()), languages.indexOf(b.text())));
        KeptValue original = byLanguage.get(0);
        for (String language : languages) {
            if (page.stream().noneMatch(each -> each.text().equals(language))) {
                String path = original.names().get(0).replace(PathParts.GAP, language);
                String name = Wording.nameOf(
                        path, original.document(), original.place().sourceName());
                Reported reported = report.error(
                                Rules.MISSING_TRANSLATION.id(),
                                original.place(),
                                "the document must be there in " + language + ", found no " + Wording.quoted(name))
                        .expected(path, "no file");
                byLanguage.stream()
                        .skip(1)
                        .forEach(each -> reported.related(each.place(), "the one in " + each.text()));
            }
        }
    }

    /** Returns the parts of paths that it asks for. */
    List<Template> templates() {
        return List.of(Template.of("{" + part + "}", false));
    }
}
