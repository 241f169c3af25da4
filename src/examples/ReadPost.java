import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second example of the README, in a file that runs. */
class ReadPost {

    record Post(
            @NotBlank String title,
            LocalDate date,
            @JsonProperty(defaultValue = "false") boolean draft,
            List<@Pattern(regexp = "[a-z0-9-]+") String> tags,
            @Nullable URI canonical) {}

    public static void main(String[] args) {
        ReadResult<Post> result = FrontMatter.reader(Post.class).tryReadText("---\ntitle: Hello\ndraft: yes\n---\n");
        for (Diagnostic diagnostic : result.diagnostics()) {
            System.out.println(DiagnosticText.of(diagnostic));
        }
    }
}
