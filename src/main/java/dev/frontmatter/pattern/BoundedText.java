package dev.frontmatter.pattern;

/**
 * Text that a regular expression may look at only so often. A pattern with nested repetitions can take more steps than
 * there are atoms; this one stops it.
 */
final class BoundedText implements CharSequence {

    private static final int LOOKS_PER_CHARACTER = 200;
    private static final int LOOKS = 100_000;

    private final CharSequence text;
    private final int[] left;

    BoundedText(String text) {
        this(text, new int[] {LOOKS + LOOKS_PER_CHARACTER * Math.min(text.length(), 1 << 20)});
    }

    private BoundedText(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /** Thrown into the matcher. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- == 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
