/**
 * Reads the front matter of text files into records: begin at {@link dev.frontmatter.FrontMatter}. This page is the manual.
 *
 * <ul>
 * <li><a href="#start">A first reader</a>
 * <li><a href="#types">What a record may hold</a>
 * <li><a href="#annotations">What an annotation says</a>
 * <li><a href="#absence">Keys that may be left out</a>
 * <li><a href="#dates">Dates and times</a>
 * <li><a href="#unions">One of several records</a>
 * <li><a href="#checks">Rules of your own</a>
 * <li><a href="#options">Other files, other limits</a>
 * <li><a href="#paths">Class path, module path, Spring Boot 3</a>
 * <li><a href="#questions">Ten questions</a>
 * </ul>
 *
 * <h2 id="start">A first reader</h2>
 *
 * <p>The record says what a document must be. A reader is made once, checks the record when it is made, and may be used by
 * any number of threads.
 *
 * <pre>{@code
 * record Post(@NotBlank String title, LocalDate date, List<String> tags) {}
 *
 * static final FrontMatterReader<Post> POSTS = FrontMatter.reader(Post.class);
 * }</pre>
 *
 * <pre>{@code
 * Document<Post> post = POSTS.read(Path.of("content/low-tide.md"));
 * String title = post.data().title();
 * String body = post.body();
 * }</pre>
 *
 * <p>{@code read} throws an exception that lists all errors of the document; {@code tryRead} returns them; {@code validate}
 * returns them and makes no record. Each takes a {@code Path} or a {@link dev.frontmatter.source.Source}, and, as
 * {@code readText}, {@code tryReadText} and {@code validateText}, a text in memory.
 *
 * <pre>{@code
 * ReadResult<Post> result = POSTS.tryReadText("---\ntitle: Low tide\ndate: 14 March\n---\nBody\n");
 * for (Diagnostic diagnostic : result.diagnostics()) {
 *     System.out.println(diagnostic.start().line() + ": " + diagnostic.message());
 * }
 * }</pre>
 *
 * <h2 id="types">What a record may hold</h2>
 *
 * <p>Each component has a type of this table, a record, or a class that names what its constructor takes: with {@code
 * JsonCreator} and a {@code JsonProperty} on each parameter, or with {@code java.beans.ConstructorProperties}, as Lombok
 * writes it. A generic record is read with a {@link dev.frontmatter.TypeRef}.
 *
 * <table>
 * <caption>Types, and the scalars that they accept</caption>
 * <tr><th>Type</th><th>Accepts</th></tr>
 * <tr><td>{@code String CharSequence}</td><td>any scalar, as it is written</td></tr>
 * <tr><td>{@code byte short int long Byte Short Integer Long BigInteger OptionalInt OptionalLong}</td>
 * <td>an integer in range, without quotes</td></tr>
 * <tr><td>{@code float double Float Double BigDecimal OptionalDouble}</td><td>a number, without quotes</td></tr>
 * <tr><td>{@code boolean Boolean}</td><td>{@code true} or {@code false}, without quotes</td></tr>
 * <tr><td>{@code Instant OffsetDateTime ZonedDateTime}</td><td>RFC 3339, with an offset</td></tr>
 * <tr><td>{@code LocalDate LocalDateTime LocalTime Year YearMonth}</td><td>ISO 8601, without an offset</td></tr>
 * <tr><td>{@code Duration Period}</td><td>ISO 8601</td></tr>
 * <tr><td>{@code URI}</td><td>what {@code java.net.URI} reads, relative ones too</td></tr>
 * <tr><td>{@code UUID Locale Currency ZoneId}</td><td>36 characters; a tag of BCP 47; a code of ISO 4217; an id that the
 * JDK knows</td></tr>
 * <tr><td>an enum</td><td>the name of a constant, or an alias of it</td></tr>
 * <tr><td>a value type</td><td>what its one {@code JsonCreator} takes, one of the above</td></tr>
 * <tr><td>{@code Object}</td><td>anything</td></tr>
 * <tr><td>{@code List Set Collection Iterable SortedSet NavigableSet}</td><td>a list; equal elements of a set are
 * errors</td></tr>
 * <tr><td>{@code Map SortedMap NavigableMap}</td><td>a mapping, whose keys are scalars</td></tr>
 * <tr><td>{@code Optional}</td><td>a value that may be absent; only as the type of a component</td></tr>
 * <tr><td>an interface</td><td>one of its records, told apart by a key</td></tr>
 * </table>
 *
 * <h2 id="annotations">What an annotation says</h2>
 *
 * <p>Nothing that a record says is silently unchecked: an annotation of Jackson's, or a constraint, that is not followed is
 * refused when the reader is built, as is a type that is not in the table.
 *
 * <table>
 * <caption>Annotations, and what becomes of them</caption>
 * <tr><th>Annotation</th><th>Is</th><th>What it says</th></tr>
 * <tr><td>{@code JsonProperty}</td><td>honoured</td><td>the key, its default value, whether it is required; the name of a
 * constant</td></tr>
 * <tr><td>{@code JsonAlias}</td><td>honoured</td><td>other names of a key or of a constant</td></tr>
 * <tr><td>{@code JsonIgnore}</td><td>honoured</td><td>the component has no key</td></tr>
 * <tr><td>{@code JsonIgnoreProperties}</td><td>honoured</td><td>keys that are passed over, or all unknown ones</td></tr>
 * <tr><td>{@code JsonNaming}</td><td>honoured</td><td>keys in another case, by one of {@code PropertyNamingStrategies}</td></tr>
 * <tr><td>{@code JsonAnySetter}</td><td>honoured</td><td>the component, a map, takes all other keys</td></tr>
 * <tr><td>{@code JsonCreator}</td><td>honoured</td><td>how a value type or a class is made</td></tr>
 * <tr><td>{@code JsonValue}</td><td>honoured</td><td>the name of a constant, the value of a value type</td></tr>
 * <tr><td>{@code JsonFormat}</td><td>honoured</td><td>the pattern of a date-time, its locale and time zone; nothing
 * else</td></tr>
 * <tr><td>{@code JsonTypeInfo JsonSubTypes JsonTypeName}</td><td>honoured</td><td>which key tells the records of an interface
 * apart, by name</td></tr>
 * <tr><td>{@code JsonPropertyDescription JsonClassDescription}</td><td>honoured</td><td>a description in the exported
 * schema</td></tr>
 * <tr><td>{@code JsonDeserialize}</td><td>honoured</td><td>with {@code using}, on a component or a type: Jackson binds the
 * value as a whole, and nothing else is checked</td></tr>
 * <tr><td>{@code Deprecated}</td><td>honoured</td><td>a value of the key is a warning</td></tr>
 * <tr><td>{@code JsonAnyGetter JsonAppend JsonFilter JsonGetter JsonInclude JsonKey JsonPropertyOrder JsonRawValue JsonSerialize
 * JsonSerializeAs}</td><td>only for writing</td><td>nothing about reading</td></tr>
 * <tr><td>{@code AssertFalse AssertTrue}</td><td>honoured</td><td>on booleans</td></tr>
 * <tr><td>{@code DecimalMax DecimalMin Digits Max Min Negative NegativeOrZero Positive PositiveOrZero}</td><td>honoured</td>
 * <td>on numbers</td></tr>
 * <tr><td>{@code Email NotBlank Pattern}</td><td>honoured</td><td>on texts</td></tr>
 * <tr><td>{@code NotEmpty Size}</td><td>honoured</td><td>on texts, in UTF-16 units, and on collections and maps</td></tr>
 * <tr><td>{@code NotNull}</td><td>honoured</td><td>nothing more than the type does; refused on what is nullable</td></tr>
 * <tr><td>{@code Future FutureOrPresent Null Past PastOrPresent}</td><td>refused</td><td>check it in the constructor</td></tr>
 * <tr><td>{@code EnumNaming JacksonInject JacksonStdImpl JsonApplyView JsonAutoDetect JsonBackReference JsonDeserializeAs JsonEnumDefaultValue
 * JsonIdentityInfo JsonIdentityReference JsonIgnoreType JsonIncludeProperties JsonManagedReference JsonMerge JsonPOJOBuilder
 * JsonRootName JsonSetter JsonTypeId JsonTypeIdResolver JsonTypeResolver JsonUnwrapped JsonValueInstantiator
 * JsonView}</td><td>refused</td><td>remove it, or bind the value with {@code JsonDeserialize}</td></tr>
 * </table>
 *
 * <p>Refused are, too: constraints of other libraries and of your own, those with groups or a payload, those on a record as a
 * whole or on a method; annotations that stand for some of Jackson's; and those of Jackson 2's databind.
 *
 * <h2 id="absence">Keys that may be left out</h2>
 *
 * <p>A key is required unless its component is nullable, an optional, a list, a set or a map, or has a default value. Nullable
 * is what has an annotation that is called {@code Nullable}, whosever it is: on the type, the component or its accessor. A
 * key without a value, or with {@code null} or {@code ~}, is as one that is not there. A collection that is not there is
 * empty, and never null; one with {@code NotEmpty} must be there.
 *
 * <pre>{@code
 * record Page(
 *         String title,
 *         @Nullable String excerpt,
 *         Optional<URI> canonical,
 *         List<String> tags,
 *         @JsonProperty(defaultValue = "false") boolean draft) {}
 * }</pre>
 *
 * <p>This is a whole page, with no excerpt, no tags, and {@code draft} false:
 *
 * <pre>{@code
 * ---
 * title: Low tide
 * ---
 * }</pre>
 *
 * <h2 id="dates">Dates and times</h2>
 *
 * <p>An {@code Instant}, {@code OffsetDateTime} or {@code ZonedDateTime} is written with its offset, as
 * {@code 2026-03-14T09:30:00Z} or {@code 2026-03-14T10:30:00+01:00}; a {@code LocalDate}, {@code LocalDateTime} or
 * {@code LocalTime} without one, as {@code 2026-03-14}. Nothing depends on the time zone of the machine. {@code JsonFormat}
 * with a pattern of {@link java.time.format.DateTimeFormatter} is another form, and then the only one.
 *
 * <pre>{@code
 * record Event(
 *         LocalDate day,
 *         Instant begins,
 *         @JsonFormat(pattern = "dd.MM.yyyy") LocalDate ends,
 *         @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin") Instant announced) {}
 * }</pre>
 *
 * <pre>{@code
 * ---
 * day: 2026-03-14
 * begins: 2026-03-14T09:30:00+01:00
 * ends: 16.03.2026
 * announced: 2026-01-02 08:00
 * ---
 * }</pre>
 *
 * <h2 id="unions">One of several records</h2>
 *
 * <p>A component whose type is an interface is read into one of its records, which a key tells apart.
 *
 * <pre>{@code
 * @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
 * @JsonSubTypes({
 *     @JsonSubTypes.Type(value = Picture.class, name = "picture"),
 *     @JsonSubTypes.Type(value = Film.class, name = "film")
 * })
 * sealed interface Medium {}
 *
 * record Picture(URI file, int width) implements Medium {}
 *
 * record Film(URI file, Duration length) implements Medium {}
 *
 * record Gallery(String title, List<Medium> media) {}
 * }</pre>
 *
 * <pre>{@code
 * ---
 * title: Harbour
 * media:
 *   - {kind: picture, file: /harbour.png, width: 640}
 *   - {kind: film, file: /tide.mp4, length: PT3M20S}
 * ---
 * }</pre>
 *
 * <h2 id="checks">Rules of your own</h2>
 *
 * <p>What one value must be is best said by its type: a constructor that refuses becomes an error at that value.
 *
 * <pre>{@code
 * record Stay(LocalDate from, LocalDate to) {
 *     Stay {
 *         if (to.isBefore(from)) {
 *             throw new IllegalArgumentException("a stay cannot end before it begins");
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A check sees the whole document, once it has no errors. It may report warnings too, name other places, also in other
 * documents, say what to do, and offer a fix.
 *
 * <pre>{@code
 * FrontMatterReader<Post> checked = POSTS.withCheck((post, report) -> {
 *     if (post.data().tags().isEmpty() && post.body().contains("#")) {
 *         report.warning("house/tags", "/tags", "the body has hash tags, and there are no tags")
 *                 .hint("list them under `tags`");
 *     }
 * });
 * }</pre>
 *
 * <p>{@code fix} makes the safe fixes of a document, and after {@code withUnsafeFixes()} all of them; the file is not written.
 *
 * <pre>{@code
 * FixResult fixed = POSTS.fixText("---\ntitel: Low tide\ndate: 2026-03-14\n---\n");
 * String text = fixed.text();
 * List<Diagnostic> remaining = fixed.diagnostics();
 * }</pre>
 *
 * <h2 id="options">Other files, other limits</h2>
 *
 * <p>Every {@code with} method of a reader returns another reader.
 *
 * <pre>{@code
 * FrontMatterReader<Post> lenient = POSTS
 *         .withUnknownKeys(UnknownKeys.WARN)
 *         .withOptionalFrontMatter()
 *         .withLimits(Limits.defaults().withFrontMatterBytes(64 << 10))
 *         .withoutBody();
 * }</pre>
 *
 * <p>{@code walk} reads the files of a folder that end in {@code .md}, {@code .mdx}, {@code .markdown} or {@code .html}, in
 * the order of their paths; {@link dev.frontmatter.source.ContentFiles} chooses others.
 *
 * <pre>{@code
 * ContentFiles files = ContentFiles.defaults().in(site).without(path -> path.endsWith("drafts"));
 * try (Stream<ReadResult<Post>> posts = POSTS.walk(files)) {
 *     posts.map(ReadResult::diagnostics).flatMap(List::stream).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Front matter of no record is read into a map, with the values of YAML's core schema: {@code Integer}, {@code Long} or
 * {@code BigInteger} by size, {@code Double}, {@code Boolean}, {@code String}, {@code List} and {@code Map}.
 *
 * <pre>{@code
 * Map<String, Object> data = FrontMatter.untyped().readText("---\ntitle: Low tide\nstars: 3\n---\n").data();
 * }</pre>
 *
 * <h2 id="paths">Class path, module path, Spring Boot 3</h2>
 *
 * <p>On the class path there is nothing to do. On the module path a module writes {@code requires dev.frontmatter;} and opens
 * the package of its records, {@code opens com.example.posts to dev.frontmatter;}, or hands over a lookup:
 *
 * <pre>{@code
 * FrontMatterReader<Post> reader = FrontMatter.reader(MethodHandles.lookup(), Post.class);
 * }</pre>
 *
 * <p>Records of the tables above are read, and schemas exported, with whatever version of {@code jackson-annotations} an
 * application has: frameworks such as Spring Boot 3 set an older one. Jackson itself is needed for {@code JsonDeserialize},
 * which is known by its name, and to write values and {@linkplain dev.frontmatter.report.Reports reports} as JSON; where it is
 * missing or too old the message names the version to set.
 *
 * <h2 id="questions">Ten questions</h2>
 *
 * <h3>How do I accept {@code dd.MM.yyyy}?</h3>
 *
 * <pre>{@code
 * record Dated(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {}
 * }</pre>
 *
 * <h3>How do I make a key optional?</h3>
 *
 * <p>By {@code Nullable} of any library, by {@code Optional}, or by a default value.
 *
 * <pre>{@code
 * record Sparse(@Nullable String subtitle, Optional<URI> image, @JsonProperty(defaultValue = "en") String lang) {}
 * }</pre>
 *
 * <h3>How do I read {@code _data/authors.yml}?</h3>
 *
 * <p>As a file without fences.
 *
 * <pre>{@code
 * FrontMatterReader<Map<String, Author>> authors =
 *         FrontMatter.reader(new TypeRef<Map<String, Author>>() {}).withoutFences(Format.YAML);
 * Author ada = authors.read(data.resolve("authors.yml")).data().get("ada");
 * }</pre>
 *
 * <h3>Which line of the file does a node of my Markdown parser stand in?</h3>
 *
 * <p>Its line in the body, counted from 1, and the lines above the body.
 *
 * <pre>{@code
 * int lineInFile = post.bodyStart().line() + lineInBody - 1;
 * }</pre>
 *
 * <h3>How do I ignore {@code layout}?</h3>
 *
 * <pre>{@code
 * @JsonIgnoreProperties("layout")
 * record Laid(String title) {}
 * }</pre>
 *
 * <h3>How do I report a rule of my own at a key?</h3>
 *
 * <pre>{@code
 * FrontMatterReader<Post> strict = POSTS.withCheck((post, report) -> {
 *     if (post.data().title().endsWith(".")) {
 *         report.error("house/title", "/title", "title must not end with a full stop").atKey();
 *     }
 * });
 * }</pre>
 *
 * <h3>How do I write what is wrong with a document as JSON?</h3>
 *
 * <p>As the command does; {@link dev.frontmatter.report.Reports} has other forms, too. Any version of Jackson also writes a
 * diagnostic, or a list of them, as it is.
 *
 * <pre>{@code
 * String json = Reports.json(POSTS.validate(path));
 * }</pre>
 *
 * <h3>How do I read from a zip file?</h3>
 *
 * <p>Its paths are paths.
 *
 * <pre>{@code
 * try (FileSystem zip = FileSystems.newFileSystem(archive);
 *         Stream<ReadResult<Post>> posts = POSTS.walk(zip.getPath("/"))) {
 *     titles = posts.map(result -> result.orThrow().data().title()).toList();
 * }
 * }</pre>
 *
 * <h3>How do I test a folder?</h3>
 *
 * <p>With JUnit, a test for each file:
 *
 * <pre>{@code
 * class ContentTest {
 *     @TestFactory
 *     Stream<DynamicTest> content() {
 *         return ContentTests.with(FrontMatter.reader(Post.class)).in(Path.of("content"));
 *     }
 * }
 * }</pre>
 *
 * <h3>How do I read on Spring Boot 3?</h3>
 *
 * <p>Like anywhere else: make the reader once, as a bean or a constant. Spring's own {@code Nullable} counts. Only if a record
 * has {@code JsonDeserialize}, set {@code com.fasterxml.jackson.core:jackson-annotations} to 2.22 or newer in the build.
 *
 * <pre>{@code
 * final class Posts {
 *     private final FrontMatterReader<Post> reader = FrontMatter.reader(Post.class);
 *
 *     Post find(Path content, String name) throws IOException {
 *         return reader.read(content.resolve(name + ".md")).data();
 *     }
 * }
 * }</pre>
 */
@NullMarked
package dev.frontmatter;

import org.jspecify.annotations.NullMarked;
