package dev.frontmatter.edit;

/** Leaves an edit that is refused, for a reason and at a place. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EditRefusedException.Reason reason;
    private final int start;
    private final int end;
    private final String words;

    Refusal(EditRefusedException.Reason reason, int start, int end, String words) {
        super(words, null, false, false);
        this.reason = reason;
        this.start = start;
        this.end = end;
        this.words = words;
    }

    /** Refuses what is laid out in a way that cannot be changed with certainty. */
    static Refusal uncertain(int start, int end, String words) {
        return new Refusal(EditRefusedException.Reason.UNCERTAIN, start, end, words);
    }

    EditRefusedException.Reason reason() {
        return reason;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String words() {
        return words;
    }
}
