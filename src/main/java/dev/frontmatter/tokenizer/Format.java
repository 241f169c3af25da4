package dev.frontmatter.tokenizer;

/** The language that front matter is written in. */
public enum Format {
    /** YAML 1.2.2, between {@code ---} lines. */
    YAML("yaml"),
    /** TOML 1.1, between {@code +++} lines. */
    TOML("toml"),
    /** JSON (RFC 8259), an object at the very start of the file. */
    JSON("json");

    private final String label;

    Format(String label) {
        this.label = label;
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
