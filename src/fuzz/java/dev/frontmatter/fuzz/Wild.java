package dev.frontmatter.fuzz;

import dev.frontmatter.article.Article;
import dev.frontmatter.testing.Sampler;
import dev.frontmatter.testing.Samples;
import java.beans.Introspector;
import org.jspecify.annotations.Nullable;

/** Everything that a record may use, in one. */
public record Wild(
        @Nullable Article article,
        @Nullable Sampler sampler,
        Samples.@Nullable Numbers numbers,
        Samples.@Nullable Boxes boxes,
        Samples.@Nullable Forms forms,
        Samples.@Nullable Lists lists,
        Samples.@Nullable Maps maps,
        Samples.@Nullable Optionals optionals,
        Samples.@Nullable Defaults defaults,
        Samples.@Nullable Named named,
        Samples.@Nullable Open open,
        Samples.@Nullable OpenByNumber openByNumber,
        Samples.@Nullable Values values,
        Samples.@Nullable Drawing drawing,
        Samples.@Nullable Bounded bounded,
        Samples.@Nullable Branch branch,
        Samples.@Nullable Foreigners foreigners) {

    /** A document for one of the records, moved to where it belongs in this one. */
    static String with(Class<?> type, String document) {
        StringBuilder moved = new StringBuilder("---\n");
        moved.append(Introspector.decapitalize(type.getSimpleName())).append(":\n");
        document.lines()
                .skip(1)
                .takeWhile(line -> !line.equals("---") && !line.equals("..."))
                .forEach(line ->
                        moved.append(line.isEmpty() ? "" : " ").append(line).append('\n'));
        return moved.append("---\n").toString();
    }
}
