/**
 * Reads the front matter of text files into records: begin at {@link dev.frontmatter.FrontMatter}.
 *
 * <h2>What a record may hold</h2>
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
 * <p>A key must be there unless the component is nullable, an optional, a collection or a map, or has a default value. Nullable
 * is what has an annotation that is called {@code Nullable}, whosever it is: on the type, the component or its accessor. A
 * collection that must have entries must be there.
 *
 * <h2>What an annotation says</h2>
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
 * <p>Jackson is needed for {@code JsonDeserialize} only, which is known by its name: all else works with whatever version of
 * {@code jackson-annotations} an application has.
 */
@NullMarked
package dev.frontmatter;

import org.jspecify.annotations.NullMarked;
