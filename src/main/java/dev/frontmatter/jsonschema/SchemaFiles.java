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
    /** Where files are whose {@code $id} begins so. */
    private final Map<String, Path> folders = new LinkedHashMap<>();

    private final Deque<Reference> references = new ArrayDeque<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> propertyNames = new HashSet<>();
    private final Map<Resource, Resource> referred = new HashMap<>();

    /** A schema with a name of its own: a file, or a part of one. */
    record Resource(SchemaFile file, int node) {}

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

    /** What a schema refers to, or null if that is nothing, or nothing that can be told from here. */
    @Nullable
    Resource referred(Resource schema) {
        return referred.get(schema);
    }

    /** Whether any schema has a property of this name. */
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
                anchors.add(text.substring(text.indexOf('#') + 1));
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
            default -> {
                // No other keyword names keys.
            }
        }
    }

    /** Reads the file that a reference leads to, if it is a local one and not known yet. */
    private void load(Reference reference) {
        String target = resolve(reference.base(), withoutFragment(text(reference)));
        Path path = resources.containsKey(target) ? null : local(target);
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

    /** What to call a file, as the schema's own file was called. */
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
        DataTree tree = resource.file().tree();
        boolean pointer = fragment.isEmpty() || fragment.startsWith("/") && resource.node() == DataTree.ROOT;
        int node = fragment.isEmpty() ? resource.node() : pointer ? tree.find(fragment) : DataTree.NONE;
        if (node != DataTree.NONE) {
            referred.put(new Resource(reference.file(), reference.schema()), new Resource(resource.file(), node));
        } else if (pointer || !fragment.startsWith("/") && !anchors.contains(fragment)) {
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
