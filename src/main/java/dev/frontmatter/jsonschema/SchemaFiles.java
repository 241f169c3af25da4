package dev.frontmatter.jsonschema;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.SpecificationVersion;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema file and all local files that it refers to, read once, before anything is compiled of them. A reference that
 * leads anywhere else is refused here, at its place.
 */
final class SchemaFiles {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    private static final Set<String> ANCHORS = Set.of("$anchor", "$dynamicAnchor", "$id", "id");

    private static final List<String> VOCABULARIES =
            List.of("https://json-schema.org/draft/2020-12/", "https://json-schema.org/draft/2019-09/");

    private final SchemaFile main;
    private final FileAccess access;
    private final SpecificationVersion version;
    private final Map<Path, SchemaFile> byPath = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();
    /** The folders of files, by the beginning of their {@code $id}. */
    private final Map<String, Path> folders = new LinkedHashMap<>();

    private final Deque<Reference> references = new ArrayDeque<>();
    /** Schemas by the name of their resource and their own, with a hash sign between. */
    private final Map<String, Resource> anchors = new HashMap<>();

    private final Set<String> propertyNames = new HashSet<>();
    private final Map<Resource, Resource> referred = new HashMap<>();
    private boolean deprecating;

    /** A schema, or another part of a file. */
    record Resource(SchemaFile file, int node) {

        boolean isMapping() {
            return file.tree().kind(node) == NodeKind.MAPPING;
        }

        /** Returns the value of a key, or null if there is none. */
        @Nullable
        Resource get(String key) {
            int value = isMapping() ? file.tree().value(node, key) : DataTree.NONE;
            return value == DataTree.NONE ? null : new Resource(file, value);
        }

        /** Returns the value of a key or the element at an index, or null if there is none. */
        @Nullable
        Resource part(Object name) {
            return name instanceof Integer index && file.tree().kind(node) == NodeKind.SEQUENCE
                    ? elements().skip(index).findFirst().orElse(null)
                    : get(name.toString());
        }

        /** Returns the elements of a list; none of anything else. */
        Stream<Resource> elements() {
            DataTree tree = file.tree();
            return tree.kind(node) == NodeKind.SEQUENCE && tree.size(node) > 0
                    ? Stream.iterate(node + 1, at -> at < tree.next(node), tree::next)
                            .map(at -> new Resource(file, at))
                    : Stream.empty();
        }

        /** Returns the names of a mapping's keys; none of anything else. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            DataTree tree = file.tree();
            for (int name = node + 1; isMapping() && name < tree.next(node); name = tree.next(name + 1)) {
                names.add(tree.text(name));
            }
            return names;
        }

        /** Returns the text of a scalar under a key, or null if there is none. */
        @Nullable
        String text(String key) {
            Resource value = get(key);
            return value == null || value.file().tree().isCollection(value.node()) ? null : value.scalar();
        }

        /** Returns the text of a scalar. */
        String scalar() {
            return file.tree().text(node);
        }
    }

    /** A reference, and what it is relative to. */
    private record Reference(SchemaFile file, int schema, int node, String base) {}

    private SchemaFiles(SchemaFile main, FileAccess access) {
        this.main = main;
        this.access = access;
        this.version = version(main, SpecificationVersion.DRAFT_2020_12);
    }

    /**
     * Reads a schema and what it refers to.
     *
     * @param file the schema's file
     * @param access opens the files that it refers to; if it is bounded, messages show no text of them
     * @return all files
     * @throws UnusableSchema if a file is no schema, or a reference leads nowhere or away
     */
    static SchemaFiles read(OpenedFile file, FileAccess access) {
        SchemaFiles files = new SchemaFiles(SchemaFile.read(file, file.quotable() || !access.isBounded()), access);
        files.add(files.main);
        List<Reference> pending = new ArrayList<>();
        while (!files.references.isEmpty()) {
            Reference reference = files.references.removeFirst();
            files.load(reference);
            pending.add(reference);
        }
        for (Reference reference : pending) {
            files.check(reference);
        }
        return files;
    }

    SchemaFile main() {
        return main;
    }

    /** The draft that schemas without {@code $schema} follow. */
    SpecificationVersion version() {
        return version;
    }

    Collection<SchemaFile> all() {
        return byPath.values();
    }

    /** Returns true if a keyword refers to a schema. */
    static boolean isReference(String keyword) {
        return REFERENCES.contains(keyword);
    }

    /** Returns true if messages may show text of all files. */
    boolean areQuotable() {
        return all().stream().allMatch(SchemaFile::quotable);
    }

    /** The resource of a name, or null if it is none of these files'. */
    @Nullable
    Resource resource(String iri) {
        Resource resource = resources.get(iri);
        if (resource != null) {
            return resource;
        }
        // A file that was reached by an id, not by its path, has another base.
        Path path = local(iri);
        SchemaFile file = path == null ? null : byPath.get(path);
        return file == null ? null : new Resource(file, DataTree.ROOT);
    }

    /** Returns the schema that a schema refers to, or null if that is nothing, or nothing that can be told from here. */
    @Nullable
    Resource referred(Resource schema) {
        return referred.get(schema);
    }

    /** Returns true if any schema calls a value deprecated. */
    boolean areDeprecating() {
        return deprecating;
    }

    /** Returns true if any schema has a property of this name. */
    boolean names(String property) {
        return propertyNames.contains(property);
    }

    /** The draft that a file follows. */
    static SpecificationVersion version(SchemaFile file, SpecificationVersion otherwise) {
        DataTree tree = file.tree();
        int node = tree.kind(DataTree.ROOT) == NodeKind.MAPPING ? tree.value(DataTree.ROOT, "$schema") : DataTree.NONE;
        if (node == DataTree.NONE) {
            return otherwise;
        }
        String id = tree.isCollection(node) ? "" : tree.text(node);
        String https = id.replaceFirst("^http:", "https:").replaceFirst("#$", "");
        for (SpecificationVersion version : SpecificationVersion.values()) {
            if (https.equals(
                    version.getDialectId().replaceFirst("^http:", "https:").replaceFirst("#$", ""))) {
                return version;
            }
        }
        List<String> known = new ArrayList<>();
        for (SpecificationVersion version : SpecificationVersion.values()) {
            known.add(version.getDialectId());
        }
        String expected = "`$schema` must be one of " + String.join(", ", known);
        throw file.fault(node, expected + ", found \"" + id + '"', expected);
    }

    private void add(SchemaFile file) {
        byPath.put(file.path(), file);
        resources.put(file.iri(), new Resource(file, DataTree.ROOT));
        DataTree tree = file.tree();
        Subschemas.walk(tree, file.iri(), (schema, base) -> schema(file, schema, base));
    }

    /** Remembers what a schema is called and what it refers to; gives the base of the schemas in it. */
    private String schema(SchemaFile file, int schema, String outer) {
        DataTree tree = file.tree();
        String base = outer;
        int end = tree.next(schema);
        for (int key = schema + 1; key < end; key = tree.next(key + 1)) {
            String keyword = tree.text(key);
            boolean id = (keyword.equals("$id") || keyword.equals("id")) && tree.kind(key + 1) == NodeKind.TEXT;
            if (id && !tree.text(key + 1).startsWith("#")) {
                base = resolve(outer, withoutFragment(tree.text(key + 1)));
                resources.putIfAbsent(base, new Resource(file, schema));
                if (schema == DataTree.ROOT) {
                    folders.putIfAbsent(folder(base), file.path().resolveSibling("."));
                }
            }
        }
        for (int key = schema + 1; key < end; key = tree.next(key + 1)) {
            String keyword = tree.text(key);
            int value = key + 1;
            if (REFERENCES.contains(keyword) && tree.kind(value) == NodeKind.TEXT) {
                references.addLast(new Reference(file, schema, value, base));
            } else if (ANCHORS.contains(keyword) && tree.kind(value) == NodeKind.TEXT) {
                String text = tree.text(value);
                String anchor = text.substring(text.indexOf('#') + 1);
                Resource named = resources.get(base);
                boolean whole = named != null && named.node() == DataTree.ROOT;
                anchors.put(base + "#" + anchor, new Resource(file, schema));
                if (whole) {
                    anchors.put(file.iri() + "#" + anchor, new Resource(file, schema));
                }
            } else {
                names(tree, keyword, value);
            }
        }
        return base;
    }

    /** Remembers the keys that a keyword names. */
    private void names(DataTree tree, String keyword, int value) {
        int end = tree.next(value);
        switch (keyword) {
            case "required" -> {
                for (int name = value + 1; name < end; name = tree.next(name)) {
                    if (!tree.isCollection(name)) {
                        propertyNames.add(tree.text(name));
                    }
                }
            }
            case "properties", "dependentRequired", "dependentSchemas", "dependencies" -> {
                boolean mapping = tree.kind(value) == NodeKind.MAPPING;
                for (int name = value + 1; mapping && name < end; name = tree.next(name + 1)) {
                    propertyNames.add(tree.text(name));
                }
            }
            case "deprecated" -> deprecating |= tree.text(value).equals("true");
            default -> {
                // No other keyword names keys.
            }
        }
    }

    /** Reads the file that a reference leads to, if it is a local one and not known yet. */
    private void load(Reference reference) {
        String target = resolve(reference.base(), withoutFragment(text(reference)));
        Path path = resources.containsKey(target) ? null : local(target);
        if (!resources.containsKey(target) && (path == null || !Files.exists(path))) {
            Path beside = beside(reference);
            path = beside == null ? path : beside;
        }
        if (path == null) {
            return;
        }
        SchemaFile known = byPath.get(path);
        if (known == null) {
            try {
                known = SchemaFile.read(access.open(path, name(path)), !access.isBounded());
            } catch (IOException e) {
                throw fault(
                        reference,
                        "leads to " + name(path) + ", which cannot be read"
                                + (e instanceof NoSuchFileException
                                        ? ". Put the file there"
                                        : ": " + IoFailure.reason(e)),
                        "leads to a file that cannot be read");
            }
            add(known);
        }
        resources.putIfAbsent(target, new Resource(known, DataTree.ROOT));
    }

    /** Returns the name of a file, as the schema's own file was called. */
    private String name(Path path) {
        Path given = Path.of(main.name());
        Path folder = main.path().getParent();
        if (folder == null || given.isAbsolute()) {
            return path.toString();
        }
        return given.resolveSibling(folder.relativize(path)).normalize().toString();
    }

    /** The file that a name stands for, there or not; null if it is no file's name. */
    private @Nullable Path local(String iri) {
        if (iri.startsWith("file:")) {
            try {
                return Path.of(URI.create(iri)).toAbsolutePath().normalize();
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                return null;
            }
        }
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            if (iri.startsWith(folder.getKey()) && !isKnownDialect(iri)) {
                Path path = folder.getValue()
                        .resolve(decoded(iri.substring(folder.getKey().length())))
                        .normalize();
                if (Files.isRegularFile(path)) {
                    return path;
                }
            }
        }
        return null;
    }

    /** Returns the file that a relative reference leads to from its own file, whatever that calls itself; or null. */
    private static @Nullable Path beside(Reference reference) {
        String text = decoded(withoutFragment(text(reference)));
        boolean relative = !text.isEmpty() && !text.startsWith("/") && !text.contains(":");
        try {
            return relative ? reference.file().path().resolveSibling(text).normalize() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void check(Reference reference) {
        String text = text(reference);
        String target = resolve(reference.base(), withoutFragment(text));
        Resource resource = resources.get(target);
        if (resource == null) {
            if (!isKnownDialect(target)) {
                throw fault(
                        reference,
                        "would have to be fetched from " + target
                                + ", and nothing is fetched. Keep that schema in a file and refer to the file",
                        "would have to be fetched, and nothing is fetched");
            }
            return;
        }
        String fragment = text.contains("#") ? decoded(text.substring(text.indexOf('#') + 1)) : "";
        Resource part = part(resource, target, fragment);
        if (part != null) {
            referred.put(new Resource(reference.file(), reference.schema()), part);
        } else {
            DataTree tree = resource.file().tree();
            String nearest = Spelling.nearest(fragment, definitions(tree));
            throw fault(
                    reference,
                    "names nothing in " + resource.file().name()
                            + (nearest == null
                                    ? ". Name a part of it that is there"
                                    : "; did you mean #" + nearest + "?"),
                    "names nothing in the file that it leads to");
        }
    }

    /** Returns the part of a resource that a fragment names, or null if there is none. */
    private @Nullable Resource part(Resource resource, String target, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            Resource named = anchors.get(target + "#" + fragment);
            return named != null ? named : anchors.get(resource.file().iri() + "#" + fragment);
        }
        DataTree tree = resource.file().tree();
        int node = tree.find(tree.pointer(resource.node()) + fragment);
        return node == DataTree.NONE ? null : new Resource(resource.file(), node);
    }

    private static List<String> definitions(DataTree tree) {
        List<String> pointers = new ArrayList<>();
        for (String keyword : List.of("$defs", "definitions")) {
            int all = tree.find("/" + keyword);
            if (all != DataTree.NONE && tree.kind(all) == NodeKind.MAPPING) {
                for (int name = all + 1; name < tree.next(all); name = tree.next(name + 1)) {
                    pointers.add(tree.pointer(name));
                }
            }
        }
        return pointers;
    }

    private static UnusableSchema fault(Reference reference, String message, String neutral) {
        return reference
                .file()
                .fault(
                        reference.node(),
                        "reference \"" + text(reference) + "\" " + message,
                        "this reference " + neutral);
    }

    private static String text(Reference reference) {
        return reference.file().tree().text(reference.node());
    }

    private static boolean isKnownDialect(String iri) {
        return SpecificationVersion.fromDialectId(iri).isPresent()
                || SpecificationVersion.fromDialectId(iri + "#").isPresent()
                || VOCABULARIES.stream().anyMatch(iri::startsWith);
    }

    static String resolve(String base, String iri) {
        return iri.isEmpty() ? base : AbsoluteIri.resolve(base, iri);
    }

    private static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    private static String folder(String iri) {
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String toString() {
        return DisplayText.escape(main.name());
    }
}
