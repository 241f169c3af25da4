package dev.frontmatter;

import dev.frontmatter.build.OptionalLibrary;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.fix.Fixer;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.jsonschema.JsonSchema;
import dev.frontmatter.record.Access;
import dev.frontmatter.record.Binder;
import dev.frontmatter.record.RecordModel;
import dev.frontmatter.schema.JsonSchemaWriter;
import dev.frontmatter.schema.SparkSchema;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: splits them, reads the front matter, holds it against the record and makes the record. Immutable and
 * thread-safe; each {@code with…} gives another reader. It keeps a few emptied scanners and a bounded number of key names
 * that it has met, nothing else of any input.
 *
 * @param <T> the type that the front matter is read into
 */
public final class FrontMatterReader<T> {

    private final RecordModel model;
    private final ReaderOptions<T> options;
    private final Pipeline<T> pipeline;

    private FrontMatterReader(RecordModel model, Binder binder, ReaderOptions<T> options) {
        this.model = model;
        this.options = options;
        this.pipeline = new Pipeline<>(model.schema(), binder, options);
    }

    static <T> FrontMatterReader<T> of(Class<T> type, Access access) {
        return of(RecordModel.of(type, access));
    }

    static <T> FrontMatterReader<T> of(TypeRef<T> type, Access access) {
        return of(RecordModel.of(type.type(), access));
    }

    static FrontMatterReader<Map<String, @Nullable Object>> untyped() {
        return of(RecordModel.of(Object.class, Access.with(null)));
    }

    private static <T> FrontMatterReader<T> of(RecordModel model) {
        return new FrontMatterReader<>(model, Binder.of(model), ReaderOptions.defaults());
    }

    private FrontMatterReader<T> with(ReaderOptions<T> changed) {
        return new FrontMatterReader<>(model, pipeline.binder(), changed);
    }

    // Options

    /**
     * Returns a reader that treats unknown keys as given. The default is {@link UnknownKeys#ERROR}.
     *
     * @param unknownKeys error, warning or nothing
     * @return the changed reader
     */
    public FrontMatterReader<T> withUnknownKeys(UnknownKeys unknownKeys) {
        return with(options.withUnknownKeys(Objects.requireNonNull(unknownKeys, "unknownKeys")));
    }

    /**
     * Returns a reader with other limits. The default is {@link Limits#defaults()}.
     *
     * @param limits upper bounds on the size and complexity of the input
     * @return the changed reader
     */
    public FrontMatterReader<T> withLimits(Limits limits) {
        return with(options.withLimits(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * Returns this reader without bodies: of a file or stream it reads no more than it needs to find the closing line, and what
     * comes after that line is not looked at. Whoever is handed the source of what it read, and needs more, reads on: the file
     * is opened again.
     *
     * @return the changed reader
     */
    public FrontMatterReader<T> withoutBody() {
        return with(options.withoutBody());
    }

    /**
     * Returns a reader with a JSON Schema that documents must be valid under as well, once the record finds no errors in
     * them. The schema says which keys it knows, however this reader treats unknown keys; a {@code $schema} key at
     * the top is never unknown. Values are those of the core schema, so {@code 1.10} is a number and {@code "1.10"} a
     * text; {@code format} is asserted.
     *
     * <p>It may be of draft 2020-12, which is the default, 2019-09, 07, 06 or 04, and refer to other local files. Nothing
     * is fetched. This needs {@code com.networknt:json-schema-validator} on the class path or module path.
     *
     * <pre>{@code
     * FrontMatter.untyped().withJsonSchema(Path.of("post.schema.json"))
     * }</pre>
     *
     * @param schemaFile a regular file of JSON
     * @return the changed reader
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no JSON Schema, or refers to what is not there or not local; the message
     *     names the place in the file and says what to change
     * @throws IllegalStateException if the validator of JSON Schema is missing; the message names what to add
     */
    public FrontMatterReader<T> withJsonSchema(Path schemaFile) throws IOException {
        Objects.requireNonNull(schemaFile, "schemaFile");
        FileAccess access = FileAccess.anywhere();
        return withJsonSchema(access.open(schemaFile, schemaFile.toString()), access);
    }

    /**
     * Returns this reader with a JSON Schema of which not everything is trusted, as {@link #withJsonSchema(Path)} does
     * otherwise. What the schema refers to is opened by {@code access}. If that is bounded, messages show no text of those
     * files, and none of the schema unless it is quotable.
     *
     * @param schema a file of JSON
     * @param access opens the files that it refers to
     * @return the changed reader
     * @throws IllegalArgumentException if it is no JSON Schema, or refers to what is not there or must not be opened
     * @throws IllegalStateException if the validator of JSON Schema is missing; the message names what to add
     */
    public FrontMatterReader<T> withJsonSchema(OpenedFile schema, FileAccess access) {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(access, "access");
        try {
            return with(options.withJsonSchema(JsonSchema.of(schema, access)));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "JSON Schema needs a validator: add " + OptionalLibrary.JSON_SCHEMA_VALIDATOR.coordinates(), e);
        }
    }

    /**
     * Returns a reader of files that may be without front matter. Such a file has no diagnostics, and all of it is body;
     * it has a document if the record can be made of no keys at all. A first line {@code ---} is a thematic break of the
     * body if the next line is blank and the next that is not blank is no key, comment or brace.
     *
     * @return the changed reader
     */
    public FrontMatterReader<T> withOptionalFrontMatter() {
        return with(options.withOptionalFrontMatter());
    }

    /**
     * Returns a reader of files that are data from their first byte to their last, as data files and configuration files
     * are: there are no fences and no body.
     *
     * <pre>{@code
     * FrontMatter.reader(Authors.class).withoutFences(Format.YAML).read(Path.of("_data/authors.yml"))
     * }</pre>
     *
     * @param format the format of the files
     * @return the changed reader
     */
    public FrontMatterReader<T> withoutFences(Format format) {
        return with(options.withoutFences(Objects.requireNonNull(format, "format")));
    }

    /**
     * Returns a reader with one more check, run on documents that have no errors so far, after those that were added
     * before.
     *
     * @param check a user-defined check
     * @return the changed reader
     */
    public FrontMatterReader<T> withCheck(Check<T> check) {
        return with(options.withCheck(Objects.requireNonNull(check, "check")));
    }

    /**
     * Returns a reader that makes fixes that are not safe, too, when it is asked to {@linkplain #fix(Path) fix} a document:
     * those that may not be what the author meant, or that other readers of YAML may read differently.
     *
     * @return the changed reader
     */
    public FrontMatterReader<T> withUnsafeFixes() {
        return with(options.withUnsafeFixes());
    }

    // Reading

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @return the document
     * @throws IOException if the file cannot be read
     * @throws InvalidFrontMatterException if it has errors; it lists them all
     */
    public Document<T> read(Path path) throws IOException {
        return tryRead(path).orThrow();
    }

    /**
     * Reads an input.
     *
     * @param source the input
     * @return the document
     * @throws IOException if reading fails
     * @throws InvalidFrontMatterException if it has errors; it lists them all
     */
    public Document<T> read(Source source) throws IOException {
        return tryRead(source).orThrow();
    }

    /**
     * Reads text in memory, which diagnostics call {@code text}.
     *
     * @param text the whole document, front matter and body
     * @return the document
     * @throws InvalidFrontMatterException if it has errors; it lists them all
     */
    public Document<T> readText(String text) {
        return tryReadText(text).orThrow();
    }

    /**
     * Reads a file. Nothing in the file makes this throw.
     *
     * @param path the file, UTF-8
     * @return the document, or its errors
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> tryRead(Path path) throws IOException {
        return opened(Objects.requireNonNull(path, "path"), pipeline::read);
    }

    /** A stage of reading that may fail. */
    private interface Step<R> {
        R of(Source source) throws IOException;
    }

    /** Opens a file, all of it or, if its body is not wanted, as much as is asked for. */
    private <R> R opened(Path path, Step<R> step) throws IOException {
        if (options.withBody()) {
            return step.of(Source.of(path, options.limits()));
        }
        try (InputStream in = Files.newInputStream(path)) {
            InputSource source = InputSource.opened(path, in);
            R result = step.of(source);
            source.stop();
            return result;
        } catch (IOException e) {
            throw IoFailure.naming(path, e);
        }
    }

    /**
     * Reads an input. Nothing in it makes this throw.
     *
     * @param source the input
     * @return the document, or its errors
     * @throws IOException if reading fails
     */
    public ReadResult<T> tryRead(Source source) throws IOException {
        return pipeline.read(Objects.requireNonNull(source, "source"));
    }

    /**
     * Validates a file, exactly as {@link #tryRead(Path)} does, without making the data where it is not needed for that.
     * Nothing in it makes this throw.
     *
     * @param path the file, UTF-8
     * @return the diagnostics in document order; an unmodifiable list
     * @throws IOException if the file cannot be read
     */
    public List<Diagnostic> validate(Path path) throws IOException {
        return opened(Objects.requireNonNull(path, "path"), pipeline::validate);
    }

    /**
     * Validates text in memory, which diagnostics call {@code text}, exactly as {@link #tryReadText} does. Nothing in it
     * makes this throw.
     *
     * @param text the whole document, front matter and body
     * @return the diagnostics in document order; an unmodifiable list
     */
    public List<Diagnostic> validateText(String text) {
        try {
            return validate(Source.ofText("text", Objects.requireNonNull(text, "text")));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * Validates an input, exactly as {@link #tryRead(Source)} does, without making the data where it is not needed for that.
     * Nothing in it makes this throw.
     *
     * @param source the input
     * @return the diagnostics in document order; an unmodifiable list
     * @throws IOException if reading fails
     */
    public List<Diagnostic> validate(Source source) throws IOException {
        return pipeline.validate(Objects.requireNonNull(source, "source"));
    }

    /**
     * Makes the safe fixes of a file's diagnostics, as the command does with {@code --fix}, but for writing the file. The text
     * is read again after each fix, and one that does not remove its diagnostic, or brings a new one of the same stage or an
     * earlier one, is taken back. Nothing in the file makes this throw.
     *
     * @param path the file, UTF-8
     * @return the fixed text, and the diagnostics that remain
     * @throws IOException if the file cannot be read
     */
    public FixResult fix(Path path) throws IOException {
        return fix(Source.of(path, options.limits()));
    }

    /**
     * Makes the safe fixes of an input's diagnostics, as {@link #fix(Path)} does for a file.
     *
     * @param source the input, which is read to its end, or to where it is too large
     * @return the fixed text, and the diagnostics that remain; nothing is fixed in an input that is too large
     * @throws IOException if reading fails
     */
    public FixResult fix(Source source) throws IOException {
        InputSource input = InputSource.of(Objects.requireNonNull(source, "source"));
        int most = options.limits().documentBytes();
        input.load((int) Math.min(Integer.MAX_VALUE, most + 1L));
        if (input.exceeds(most)) {
            return new FixResult(source, validate(source), 0);
        }
        InputStream bytes = new ByteArrayInputStream(input.bytes(), 0, input.length());
        Fixer<List<Diagnostic>> fixer =
                Fixer.fix(source.name(), bytes, this::validate, Function.identity(), !options.unsafeFixes());
        if (fixer.fixed() == 0) {
            return new FixResult(source, fixer.found(), 0);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(input.length());
        fixer.writeTo(text);
        return new FixResult(Source.wrap(source.name(), text.toByteArray()), fixer.remaining(), fixer.fixed());
    }

    /**
     * Makes the safe fixes of a text's diagnostics, as {@link #fix(Path)} does for a file. Diagnostics call the text
     * {@code text}.
     *
     * @param text the whole document, front matter and body
     * @return the fixed text, and the diagnostics that remain
     */
    public FixResult fixText(String text) {
        try {
            return fix(Source.ofText("text", Objects.requireNonNull(text, "text")));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * Reads text in memory, which diagnostics call {@code text}. Nothing in it makes this throw.
     *
     * @param text the whole document, front matter and body
     * @return the document, or its errors
     */
    public ReadResult<T> tryReadText(String text) {
        try {
            return tryRead(Source.ofText("text", Objects.requireNonNull(text, "text")));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * Reads a file that was found. Nothing makes this throw: what cannot be read is a result with a diagnostic of
     * {@code source/unreadable}.
     *
     * @param entry a file
     * @return the document, or its errors
     */
    public ReadResult<T> tryRead(ContentFiles.Entry entry) {
        String problem = Objects.requireNonNull(entry, "entry").problem();
        if (problem == null) {
            try {
                return tryRead(entry.path());
            } catch (IOException e) {
                problem = IoFailure.reason(e);
            }
        }
        Source source = Source.wrap(entry.path().toString(), new byte[0]);
        Diagnostic diagnostic = Diagnostic.error(Rules.UNREADABLE, source, Span.at(0), "cannot be read: " + problem)
                .build();
        return new ReadResult<>(source, diagnostic);
    }

    /**
     * Reads the content files of a folder and its subfolders: those that end in {@code .md}, {@code .mdx},
     * {@code .markdown} or {@code .html}, without folders that git and other tools keep for themselves. Links are not
     * followed. Each file is read when the stream comes to it; a file or folder that cannot be read is a result with a
     * diagnostic of {@code source/unreadable}.
     *
     * <p>The stream knows its size and splits down to single files, so {@code parallel()} makes use of all cores, and
     * what depends on order, such as {@code toList()}, keeps the order of paths. Of the results the stream itself holds
     * none, except that {@code forEachOrdered} in parallel keeps later ones until their turn comes: there, map them to
     * what is needed first.
     *
     * @param folder a folder, or a single file of any name
     * @return the results in the order of the files' paths; close it when done
     * @throws IOException if the folder does not exist or cannot be opened
     */
    public Stream<ReadResult<T>> walk(Path folder) throws IOException {
        return walk(ContentFiles.defaults().in(folder));
    }

    /**
     * Reads other files of a folder, as {@link #walk(Path)} does those with the usual endings.
     *
     * <pre>{@code
     * reader.walk(ContentFiles.defaults().in(Path.of("site")).without(path -> path.endsWith("drafts")))
     * }</pre>
     *
     * @param files the files to read, and the folder that they are in
     * @return the results in the order of the files' paths; close it when done
     * @throws IOException if the folder does not exist or cannot be opened
     */
    public Stream<ReadResult<T>> walk(ContentFiles files) throws IOException {
        return Objects.requireNonNull(files, "files").list().stream().map(this::tryRead);
    }

    /**
     * Returns what is valid in the files of this reader's JSON Schemas and hardly meant, such as misspelt keywords.
     *
     * @return warnings, schema by schema, each named by the file that it is about
     */
    public List<Diagnostic> schemaDiagnostics() {
        List<Diagnostic> warnings = new ArrayList<>();
        for (JsonSchema schema : options.jsonSchemas()) {
            warnings.addAll(schema.warnings());
        }
        return List.copyOf(warnings);
    }

    /**
     * Exports the schema of the record for other tools: a description of what an author may write.
     *
     * @return a JSON Schema (2020-12) as text, ended by LF
     */
    public String jsonSchema() {
        return JsonSchemaWriter.write(model.schema(), options.unknownKeys() == UnknownKeys.ERROR);
    }

    /**
     * Exports the schema of the record as the columns of a table of Apache Spark, such as
     * {@code `title` STRING NOT NULL, `tags` ARRAY<STRING>}: {@code StructType.fromDDL} reads it, and so does {@code from_json},
     * which makes the struct of the JSON that {@link FrontMatter#writer(Class) a writer} makes of a record.
     *
     * <p>Whole numbers are {@code TINYINT} to {@code BIGINT} by their Java type, others {@code FLOAT} or {@code DOUBLE},
     * {@code LocalDate} is {@code DATE}, {@code LocalDateTime} {@code TIMESTAMP_NTZ}, and a time with an offset
     * {@code TIMESTAMP}, which keeps the instant alone. Records are {@code STRUCT}, lists and sets {@code ARRAY}, maps
     * {@code MAP} with text as keys. All else is {@code STRING}: other scalars, {@code BigInteger} and {@code BigDecimal} among
     * them, as they are written; as JSON, values of any kind, of several kinds or with keys that no component names, and a
     * record within itself. A required key is {@code NOT NULL}. Keys that {@code @JsonAnySetter} takes are no columns.
     *
     * @return the columns in the order of the record's components
     * @throws IllegalArgumentException if the type has no keys of its own, as that of {@link FrontMatter#untyped()}
     */
    public String sparkSchema() {
        return SparkSchema.write(model.schema());
    }

    /** Returns the first stages of the way, up to the tree. */
    DocumentParser parser() {
        return pipeline.parser();
    }
}
