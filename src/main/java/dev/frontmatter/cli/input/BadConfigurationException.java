package dev.frontmatter.cli.input;

/** A run cannot go on because of what is wrong with a configuration file. */
public final class BadConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    BadConfigurationException(Outcome<?> outcome) {
        super(outcome.name());
        this.outcome = outcome;
    }

    /** What is wrong, under the name of the configuration file. */
    public Outcome<?> outcome() {
        return outcome;
    }
}
