package dev.frontmatter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a fix is right, and when it is safe. Made alone, it removes its diagnostic and brings no new one of the same stage or
 * an earlier one; a safe one moreover touches no anchor and no alias, and leaves a scalar that all versions of YAML agree on.
 */
public final class FixRule {

    /** The stages of the families, in their order: those of the formats are one. */
    private static final Map<String, Integer> STAGES =
            Map.of("source", 0, "front", 1, "yaml", 2, "toml", 2, "json", 2, "schema", 3, "bind", 4);

    private static final int NO_STAGE = -1;

    /** An error of these stages hides others: all that follow, or those up to where reading goes on. */
    private static final Set<String> ENDING_STAGES = Set.of("front", "yaml");

    private static final Pattern AFTER_PROPERTIES =
            Pattern.compile("(?s).*(^|[\\s\\[{,])[&!*][^\\s]*\\s+(#[^\\n]*\\n\\s*)*");

    /** Reads a text. */
    public interface Reading {

        /** Returns what is found in a text. */
        List<Diagnostic> read(byte[] text) throws IOException;
    }

    private FixRule() {}

    /**
     * Follows every fix of a document.
     *
     * @param text the document
     * @param read what is found in a text
     * @return how many fixes there were
     */
    public static int check(byte[] text, Reading read) throws IOException {
        List<Diagnostic> before = read.read(text);
        int fixes = 0;
        for (Diagnostic mended : before) {
            for (Fix fix : mended.fixes()) {
                fixes++;
                byte[] changed = changed(text, fix);
                String context = "%s, mended by `%s`%n%s%n%s"
                        .formatted(mended, fix.description(), new String(text, StandardCharsets.UTF_8), fix);
                assertThat(news(mended, fix, before, read.read(changed)))
                        .as(context)
                        .isEmpty();
                if (fix.safe() && mended.rule().family().equals("schema")) {
                    assertThat(isSafe(text, fix)).as(context).isTrue();
                }
            }
        }
        return fixes;
    }

    /**
     * Follows every hint of a document that comes without a fix, and holds the outcome against the rule for fixes.
     *
     * @param text the document
     * @param read what is found in a text
     * @return how many hints were followed
     */
    public static int checkHints(byte[] text, Reading read) throws IOException {
        int hints = 0;
        for (Diagnostic mended : read.read(text)) {
            byte[] changed = mended.hint().isEmpty() || !mended.fixes().isEmpty() ? null : Advice.follow(text, mended);
            if (changed == null) {
                continue;
            }
            hints++;
            int stage = STAGES.getOrDefault(mended.rule().family(), NO_STAGE);
            List<String> before = read.read(text).stream().map(FixRule::kind).toList();
            List<String> after = read.read(changed).stream()
                    .filter(found -> STAGES.getOrDefault(found.rule().family(), NO_STAGE) <= stage)
                    .filter(found -> found.severity() == Severity.ERROR)
                    .map(FixRule::kind)
                    .toList();
            assertThat(before)
                    .as("%s%n%s", mended, new String(changed, StandardCharsets.UTF_8))
                    .containsAll(after)
                    .hasSizeGreaterThan(after.size());
        }
        return hints;
    }

    private static String kind(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.pointer();
    }

    private static byte[] changed(byte[] text, Fix fix) {
        return fix.applyTo(text);
    }

    /** What speaks against a fix in the diagnostics of the changed text. */
    private static List<Diagnostic> news(Diagnostic mended, Fix fix, List<Diagnostic> before, List<Diagnostic> after) {
        int start = fix.span().start();
        int growth =
                changed(new byte[fix.span().end()], fix).length - fix.span().end();
        int length = fix.span().length() + growth;
        List<String> known = new ArrayList<>();
        for (Diagnostic old : before) {
            if (!old.equals(mended)) {
                int at = old.span().start();
                int now = at + growthBefore(at, fix);
                known.add(identity(old, now));
                if (old.pointer().equals(mended.pointer())) {
                    known.add(old.rule() + " " + renamed(old.pointer(), fix) + " " + now);
                }
            }
        }
        int stage = STAGES.getOrDefault(mended.rule().family(), NO_STAGE);
        List<Diagnostic> news = new ArrayList<>();
        for (Diagnostic found : after) {
            boolean wasHidden = found.rule().family().equals(mended.rule().family())
                    && ENDING_STAGES.contains(mended.rule().family())
                    && mended.severity() == Severity.ERROR
                    && found.span().start() > start + length;
            if (!known.remove(identity(found, found.span().start()))
                    && STAGES.getOrDefault(found.rule().family(), NO_STAGE) <= stage
                    && !found.rule().id().startsWith("source/limit")
                    && !wasHidden) {
                news.add(found);
            }
        }
        return news;
    }

    private static int growthBefore(int at, Fix fix) {
        return fix.replacements().stream()
                .filter(each -> each.span().end() <= at)
                .mapToInt(each -> each.text().getBytes(StandardCharsets.UTF_8).length
                        - each.span().length())
                .sum();
    }

    /** Returns where the value of a key stands that a fix has renamed. */
    private static String renamed(String pointer, Fix fix) {
        return pointer.substring(0, pointer.lastIndexOf('/') + 1)
                + fix.replacements().get(0).text();
    }

    private static String identity(Diagnostic diagnostic, int start) {
        return diagnostic.rule() + " " + diagnostic.pointer() + " " + start;
    }

    private static boolean isSafe(byte[] text, Fix fix) {
        int start = fix.span().start();
        String before = new String(text, 0, start, StandardCharsets.UTF_8);
        boolean inQuotes = start > 0 && (text[start - 1] == '"' || text[start - 1] == '\'');
        String withoutQuote = inQuotes ? before.substring(0, before.length() - 1) : before;
        String written = fix.replacements().get(0).text();
        boolean string = inQuotes || written.startsWith("\"") && written.endsWith("\"");
        return !AFTER_PROPERTIES.matcher(withoutQuote).matches()
                && text[start] != '*'
                && (string || YamlVersions.in11(written).equals(YamlVersions.in12(written)));
    }
}
