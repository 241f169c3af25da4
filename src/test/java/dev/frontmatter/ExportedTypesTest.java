package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.article.Article;
import dev.frontmatter.article.Image;
import dev.frontmatter.article.Provider;
import dev.frontmatter.article.RelatedArticle;
import dev.frontmatter.article.Secured;
import dev.frontmatter.content.ContentCheck;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.ContentDocument;
import dev.frontmatter.content.ContentEntry;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentIndex;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.content.DateRange;
import dev.frontmatter.content.DeprecatedKey;
import dev.frontmatter.content.ExistingFiles;
import dev.frontmatter.content.KeptValue;
import dev.frontmatter.content.KeyOrder;
import dev.frontmatter.content.KeysTogether;
import dev.frontmatter.content.PathValues;
import dev.frontmatter.content.References;
import dev.frontmatter.content.TextLength;
import dev.frontmatter.content.Translations;
import dev.frontmatter.content.UniqueValues;
import dev.frontmatter.content.Vocabulary;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Related;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.edit.FrontMatterWriter;
import dev.frontmatter.fence.FoundSegments;
import dev.frontmatter.infer.Inference;
import dev.frontmatter.infer.InferenceOptions;
import dev.frontmatter.infer.InferredCollection;
import dev.frontmatter.infer.InferredKey;
import dev.frontmatter.infer.InferredSite;
import dev.frontmatter.infer.Outlier;
import dev.frontmatter.junit.ContentTests;
import dev.frontmatter.report.Reports;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All types that users see, each with a test that uses it. A type that is not in this list is made public by mistake, or its
 * place is here, beside a test that shows what it is good for.
 */
class ExportedTypesTest {

    private static final Path CLASSES = Path.of("target/classes");

    private static final Map<Class<?>, String> USED_BY = new HashMap<>();

    static {
        used("ReaderFaceTest", Check.class, Document.class, FixResult.class, FrontMatter.class);
        used("ReaderFaceTest", FrontMatterReader.class, ReadResult.class, Values.class);
        used("ReaderFaceTest", Check.Report.class, Check.Reported.class);
        used("ReaderFaceTest", Diagnostic.class, Fix.class, Related.class, Replacement.class);
        used("ReaderFaceTest", Position.class, Span.class, Format.class);
        used("SerializationTest", InvalidFrontMatterException.class);
        used("ManualTest", TypeRef.class, UnknownKeys.class);
        used("ArticleJsonProperties", Article.class, Image.class, Provider.class, RelatedArticle.class, Secured.class);
        used("diagnostic.DiagnosticTextTest", DiagnosticText.class, Diagnostic.Builder.class, Rule.class);
        used("ReadmeRulesTest", Rules.class);
        used("content.ContentCollectionsTest", ContentCollections.class, ContentCollections.Session.class);
        used("content.ContentCollectionsTest", ContentCheck.class, ContentCheck.Report.class, ContentDocument.class);
        used("content.ContentCollectionsTest", ContentIndex.class, ContentFacts.class, Place.class);
        used("content.ContentCollectionsTest", UniqueValues.class, References.class, ExistingFiles.class);
        used("content.ContentCollectionsTest", PathValues.class, Vocabulary.class, DateRange.class, TextLength.class);
        used("content.ContentCollectionsTest", KeyOrder.class, DeprecatedKey.class, KeysTogether.class);
        used("content.ContentCollectionsTest", Translations.class, ContentResult.class, ContentEntry.class);
        used("content.ContentCollectionsTest", ContentCheck.Reported.class, KeptValue.class);
        used("diagnostic.DiagnosticTextTest", Severity.class, TextStyle.class);
        used("diagnostic.DisplayTextTest", DisplayText.class);
        used("edit.FrontMatterEditorTest", FrontMatterEditor.class);
        used("edit.RefusedEditsTest", EditRefusedException.class, EditRefusedException.Reason.class);
        used("edit.FrontMatterWriterTest", FrontMatterWriter.class);
        used("infer.InferenceTest", Inference.class, InferenceOptions.class, InferredSite.class);
        used("infer.InferenceTest", InferredCollection.class, InferredKey.class, Outlier.class, Outlier.Kind.class);
        used("junit.ContentTestsTest", ContentTests.class);
        used("report.ReportsTest", Reports.class);
        used("source.ContentFilesTest", ContentFiles.class, ContentFiles.Entry.class);
        used("source.FileAccessTest", FileAccess.class, OpenedFile.class);
        used("InputLimitsTest", Limits.class);
        used("source.SourceTest", Source.class);
        used("tokenizer.TokenizerTest", Segments.class, Tokenizer.class);
    }

    private static void used(String test, Class<?>... types) {
        for (Class<?> type : types) {
            USED_BY.put(type, "dev.frontmatter." + test);
        }
    }

    @Test
    void are_these() throws IOException {
        Set<Class<?>> visible = new HashSet<>();
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            for (ModuleDescriptor.Exports exported : ModuleDescriptor.read(in).exports()) {
                visible.addAll(visible(exported.source()));
            }
        }

        assertThat(visible).containsExactlyInAnyOrderElementsOf(USED_BY.keySet());
    }

    private static List<Class<?>> visible(String exported) throws IOException {
        List<Class<?>> visible = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLASSES.resolve(exported.replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    Class<?> type = type(exported + "." + name.substring(0, name.lastIndexOf('.')));
                    if (isVisible(type)) {
                        visible.add(type);
                    }
                }
            }
        }
        return visible;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ExportedTypesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    @Test
    void each_is_used_by_a_test() {
        USED_BY.forEach((type, test) -> assertThat(code(test))
                .as("%s in %s", type, test)
                .containsPattern("\\b" + type.getSimpleName() + "\\b"));
    }

    /** Returns the text of a test without what it imports. */
    private static String code(String test) {
        Path file = Path.of("src/test/java", test.replace('.', '/') + ".java");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What users may print says what it is. */
    @Test
    void values_say_what_they_are() {
        Set<Class<?>> values = Set.of(
                Diagnostic.class,
                Document.class,
                Fix.class,
                FixResult.class,
                Limits.class,
                OpenedFile.class,
                Position.class,
                ReadResult.class,
                Related.class,
                Replacement.class,
                Rule.class,
                FoundSegments.class,
                Span.class,
                TypeRef.class,
                Values.class);

        assertThat(values)
                .allSatisfy(type -> assertThat(Stream.of(type.getDeclaredMethods()))
                        .anyMatch(method -> method.getName().equals("toString") && method.getParameterCount() == 0));
    }
}
