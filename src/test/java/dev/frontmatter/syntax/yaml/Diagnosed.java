package dev.frontmatter.syntax.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.tokenizer.Format;

/** The diagnostics of a document as a text: the place, rule, message and hint of each, and the document after its fix. */
final class Diagnosed {

    private static final String FENCE = "---\n";
    private static final FrontMatterReader<?> READER = FrontMatter.untyped();

    private Diagnosed() {}

    /** Returns the diagnostics of lines between fences, which are left out of the lines after a fix. */
    static String of(String lines) {
        return of(READER, FENCE + lines + FENCE, FENCE.length());
    }

    /** Returns the diagnostics of a document with its fences, or without them. */
    static String ofDocument(String text) {
        return of(READER, text, 0);
    }

    /** Returns the diagnostics of a file that is YAML as a whole. */
    static String ofFile(String text) {
        return of(READER.withoutFences(Format.YAML), text, 0);
    }

    private static String of(FrontMatterReader<?> reader, String text, int fence) {
        StringBuilder told = new StringBuilder();
        for (Diagnostic diagnostic : reader.tryReadText(text).diagnostics()) {
            told.append(diagnostic.severity() == Severity.ERROR ? "" : "warning ")
                    .append(diagnostic.start() + "-" + diagnostic.end(diagnostic.span()))
                    .append(" " + diagnostic.rule() + " " + diagnostic.message() + "\n");
            diagnostic.hint().ifPresent(hint -> told.append("hint: " + hint + "\n"));
            for (Fix fix : diagnostic.fixes()) {
                String fixed = new String(fix.applyTo(text.getBytes(UTF_8)), UTF_8);
                String lines = fixed.substring(fence, fixed.length() - fence);
                told.append((fix.safe() ? "safe fix: " : "fix: ") + fix.description() + "\n");
                lines.lines().forEach(line -> told.append(line.isEmpty() ? "|\n" : "| " + line + "\n"));
            }
        }
        return told.toString();
    }
}
