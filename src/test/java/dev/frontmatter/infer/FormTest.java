package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.scalar.JsonString;
import jakarta.validation.constraints.Email;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static final int TRIES = Integer.getInteger("frontmatter.forms", 3_000);

    private static final List<String> SEEDS = List.of(
            "2026-03-14",
            "2026-03-14T09:30:00Z",
            "2026-03-14T24:00:00Z",
            "2026-03-14T23:59:60-00:00",
            "2026-03-14 09:30:00.5 +0100",
            "https://ada@example.org:8080/a%20b?c=d#e",
            "http://[::1]/~a/;b=(c)",
            "ada.b+c@mail-1.example.org",
            "ada@example.com.au",
            "tidal-kelp-2");

    private static final String LETTERS = "aZ09-_.:/@%+# TtZz[]?\u00e9";

    @TempDir
    Path folder;

    record Day(LocalDate value) {}

    record At(OffsetDateTime value) {}

    record Link(URI value) {}

    record Mail(@Email String value) {}

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, DATE",
        "2026-02-30, SLUG",
        "2026-03-14T09:30:00Z, DATE_TIME",
        "2026-03-14T09:30:00.25+01:00, DATE_TIME",
        "2026-03-14T09:30, MOMENT",
        "2026-03-14 09:30:00 -0500, MOMENT",
        "2026-03-14T24:00:00Z, MOMENT",
        "2026-03-14-kelp, SLUG",
        "2026-03-14 at noon, PROSE",
        "https://example.org, URI",
        "https://example.org/a b, PROSE",
        "/a/b.png, PROSE",
        "ada@example.org, EMAIL",
        "ada@sea.example, ADDRESS",
        "ada@example, PROSE",
        "ada..b@example.org, PROSE",
        "kelp, SLUG",
        "Kelp, PROSE",
        "a--b, PROSE",
        "' ', BLANK"
    })
    void eachTextHasOneForm(String text, Form form) {
        assertThat(Form.of(text)).isEqualTo(form);
    }

    /** Texts that differ little from those of a form: whatever is told to have it passes the schema and the record. */
    @Test
    void whatHasAFormPassesItsSchemaAndItsRecord() throws IOException {
        Map<Form, FrontMatterReader<?>> schemas = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            Path schema = Files.writeString(
                    folder.resolve(form + ".json"),
                    ShapeSchema.of(
                            new Shape.Fields(
                                    List.of(new Shape.Field("value", new Shape.Text(form), true, false, 1, List.of())),
                                    false),
                            "Form"));
            schemas.put(form, FrontMatter.untyped().withJsonSchema(schema));
        }
        Map<Form, FrontMatterReader<?>> records = Map.of(
                Form.DATE, FrontMatter.reader(Day.class),
                Form.DATE_TIME, FrontMatter.reader(At.class),
                Form.URI, FrontMatter.reader(Link.class),
                Form.EMAIL, FrontMatter.reader(Mail.class));
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            String text = SEEDS.get(i % SEEDS.size());
            for (int changes = random.nextInt(4); changes > 0 && !text.isEmpty(); changes--) {
                text = changed(text, random);
            }
            Form form = Form.of(text);
            String document = "{\"value\": " + JsonString.quoted(text) + "}\n";
            List<Diagnostic> diagnostics = new ArrayList<>(schemas.get(form).validateText(document));
            FrontMatterReader<?> record = records.get(form);
            if (record != null) {
                diagnostics.addAll(record.validateText(document));
            }
            assertThat(diagnostics).as("%s is %s", text, form).isEmpty();
        }
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + letter + text.substring(at + 1);
        };
    }
}
