package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The names by which tools know diagnostics again in a later run: made of rule, file, pointer and what was expected and
 * found, never of the line, which moves. Diagnostics of one run that are equal in all of this are told apart by counting.
 */
public final class Fingerprints {

    private static final int BYTES = 16;

    /** The words of messages before numbers that move with lines. */
    private static final List<String> BEFORE_PLACES = List.of("line ", "at byte ");

    private final UnaryOperator<String> paths;
    private final MessageDigest digest;
    private final Map<String, Integer> files = new HashMap<>();

    /**
     * Begins the fingerprints of a run.
     *
     * @param paths returns the path of a file by the name that its diagnostics give it
     */
    public Fingerprints(UnaryOperator<String> paths) {
        this.paths = paths;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the fingerprints of a file's diagnostics, in their order. */
    public List<String> of(String name, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return List.of();
        }
        String file = paths.apply(name);
        // A name comes twice where standard input stands for a file.
        int before = files.merge(file, 1, Integer::sum) - 1;
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String plain = plain(diagnostic, file);
            int equal = before + seen.merge(plain, 1, Integer::sum) - 1;
            fingerprints.add(equal == 0 ? plain : hash(plain, "" + before, "" + equal));
        }
        return fingerprints;
    }

    private String plain(Diagnostic diagnostic, String file) {
        String expected = diagnostic.expected().orElse("");
        String found = diagnostic.found().orElse("");
        String said = expected.isEmpty() && found.isEmpty() ? withoutPlaces(diagnostic.message()) : "";
        return hash(diagnostic.rule().id(), file, diagnostic.pointer(), expected, found, said);
    }

    /** Returns a message without the numbers in it that move with lines. */
    private static String withoutPlaces(String message) {
        String text = message;
        for (String word : BEFORE_PLACES) {
            StringBuilder out = new StringBuilder();
            int from = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, from)) {
                int end = at + word.length();
                out.append(text, from, end);
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                from = end;
            }
            text = out.append(text, from, text.length()).toString();
        }
        return text;
    }

    private String hash(String... fields) {
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
