package dev.frontmatter.tokenizer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language that front matter is written in. */
public enum Format {
    /** YAML 1.2.2, between {@code ---} lines. */
    YAML("yaml", ".yaml", ".yml"),
    /** TOML 1.1, between {@code +++} lines. */
    TOML("toml", ".toml"),
    /** JSON (RFC 8259), an object at the very start of the file. */
    JSON("json", ".json");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // A list of List.of never changes.
    private final List<String> endings;

    Format(String label, String... endings) {
        this.label = label;
        this.endings = List.of(endings);
    }

    /**
     * Returns the format of a file that is data from its first byte to its last, going by the ending of its name.
     *
     * @param name the file's name, or a path that ends in it
     * @return the format of {@code .yaml}, {@code .yml}, {@code .toml} and {@code .json}, in small letters or capitals;
     *     empty for any other name
     */
    public static Optional<Format> ofDataFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            for (String ending : format.endings) {
                if (lower.endsWith(ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The name that an opening line gives it, as in {@code ---toml}.
     *
     * @return the name, in lower case
     */
    public String label() {
        return label;
    }
}
