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

/**
 * The names by which tools know diagnostics again in a later run: made of rule, file, pointer and what was expected and
 * found, never of the line, which moves. Diagnostics of one run that are equal in all of this are told apart by counting.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    private final ReportPaths paths;
    private final MessageDigest digest;
    private final Map<String, Integer> files = new HashMap<>();

    Fingerprints(ReportPaths paths) {
        this.paths = paths;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the fingerprints of a file's diagnostics, in their order. */
    List<String> of(String name, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return List.of();
        }
        String file = paths.of(name);
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
        String said = expected.isEmpty() && found.isEmpty() ? diagnostic.message() : "";
        return hash(diagnostic.rule().id(), file, diagnostic.pointer(), expected, found, said);
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
