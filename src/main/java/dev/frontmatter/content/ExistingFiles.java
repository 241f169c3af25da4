package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.input.RegularFiles;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check that values name files that exist, in this case of letters, of some types and not too large
 * ({@code content/missing-file}). A value that begins with a slash is looked for below some folders, any other in the folder of
 * its document; what comes after {@code ?} or {@code #} does not count, and addresses of the web are passed over. Nothing
 * outside of the repository is looked at.
 */
public final class ExistingFiles implements ContentCheck<Void> {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    private final String path;
    private final List<Template> folders;
    private final List<String> types;
    private final long most;

    private ExistingFiles(String path, List<Template> folders, List<String> types, long most) {
        this.path = path;
        this.folders = folders;
        this.types = types;
        this.most = most;
    }

    /**
     * Begins a check of some values, of which those with a slash at the start are looked for below the root of the collections.
     *
     * @param path the value path, such as {@code /cover} or {@code /images/*}
     * @return the check
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static ExistingFiles of(String path) {
        return new ExistingFiles(Pointers.require(path), List.of(Template.of(".", false)), List.of(), NO_LIMIT);
    }

    /**
     * Returns a check that looks below other folders for values that begin with a slash.
     *
     * @param roots paths from the root of the collections, such as {@code static} or <code>{folder}</code>; {@code .} is the root
     *     itself
     * @return the changed check, which is content with a file below any of them
     * @throws IllegalArgumentException if there is none, or one leads out of the root, or has a name in braces that is no part of
     *     a path
     */
    public ExistingFiles under(String... roots) {
        if (roots.length == 0) {
            throw new IllegalArgumentException("it takes a folder to look in, such as static");
        }
        for (String root : roots) {
            if (root.startsWith("/") || List.of(root.split("/")).contains("..")) {
                throw new IllegalArgumentException(
                        "`" + root
                                + "` must be a folder below that of the collections, without a slash at its start and without ..");
            }
        }
        return new ExistingFiles(
                path, Stream.of(roots).map(root -> Template.of(root, false)).toList(), types, most);
    }

    /**
     * Returns a check of the files' types.
     *
     * @param endings the types, such as {@code png}; images must be what their ending says
     * @return the changed check
     */
    public ExistingFiles ofTypes(String... endings) {
        List<String> lower = Stream.of(endings)
                .map(ending -> ending.startsWith(".") ? ending.substring(1) : ending)
                .map(ending -> ending.toLowerCase(Locale.ROOT))
                .toList();
        return new ExistingFiles(path, folders, lower, most);
    }

    /**
     * Returns a check of the files' sizes.
     *
     * @param bytes the largest size
     * @return the changed check
     */
    public ExistingFiles ofAtMost(long bytes) {
        return new ExistingFiles(path, folders, types, bytes);
    }

    /**
     * Returns a check of the files' sizes.
     *
     * @param size the largest size, such as {@code 300kB}, {@code 2MiB} or a number of bytes; a kilobyte has 1,000 bytes
     * @return the changed check
     * @throws IllegalArgumentException if it is no size
     */
    public ExistingFiles ofAtMost(String size) {
        return ofAtMost(FileType.parse(size));
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        document.eachText(path, Rules.MISSING_FILE, report, (pointer, text) -> {
            if (!isAddress(text)) {
                look(document, pointer, text, report);
            }
        });
        return null;
    }

    /** Returns true for an address of the web or another scheme (RFC 3986, 3.1); one letter is a drive of Windows. */
    private static boolean isAddress(String text) {
        int colon = text.indexOf(':');
        return text.startsWith("//")
                || text.startsWith("#")
                || colon > 1
                        && text.chars()
                                .limit(colon)
                                .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
    }

    private void look(ContentDocument document, String pointer, String text, Report report) {
        Site site = document.site();
        List<Path> candidates = candidates(document, text);
        @Nullable String refusal = null;
        for (Path candidate : candidates) {
            if (site.folders().lacks(candidate)) {
                continue;
            }
            try {
                RegularFiles.Found found = site.folders().find(candidate, text);
                lookAt(document, pointer, text, found, report);
                return;
            } catch (IOException e) {
                refusal = e instanceof NoSuchFileException || refusal != null ? refusal : IoFailure.reason(e);
            }
        }
        Place place = document.values().place(pointer);
        String name = Wording.path(pointer);
        if (refusal != null) {
            report.error(
                            Rules.MISSING_FILE.id(),
                            place,
                            name + " must name a file of the repository, found " + Wording.quoted(text) + ": "
                                    + refusal)
                    .expected("a file of the repository", text);
            return;
        }
        Reported reported = report.error(
                        Rules.MISSING_FILE.id(),
                        place,
                        name + " must name a file, found " + Wording.quoted(text) + ", which is not there"
                                + lookedFor(document, candidates))
                .expected("a file", text);
        if (!document.takeSuggestion()) {
            return;
        }
        candidates.stream()
                .map(candidate -> NearestFile.to(site.files(), site.root(), candidate))
                .flatMap(Optional::stream)
                .map(nearest -> inPlaceOf(text, nearest))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(meant -> {
                    reported.hint("did you mean `" + meant + "`?");
                    Fix fix = Wording.replacing(place, text, meant, meant.equalsIgnoreCase(text));
                    if (fix != null) {
                        reported.fix(fix);
                    }
                });
    }

    private List<Path> candidates(ContentDocument document, String text) {
        List<Path> candidates = new ArrayList<>();
        Path root = document.site().root();
        int mark = mark(text);
        for (String file : mark < 0 ? List.of(text) : List.of(text, text.substring(0, mark))) {
            try {
                if (!file.startsWith("/")) {
                    candidates.add(
                            root.resolve(document.path()).resolveSibling(file).normalize());
                    continue;
                }
                for (Template folder : folders) {
                    String below = folder.fill(document.parts(), "");
                    if (below != null) {
                        candidates.add(
                                root.resolve(below).resolve(file.substring(1)).normalize());
                    }
                }
            } catch (InvalidPathException e) {
                // No file has such a name.
            }
        }
        return candidates;
    }

    /** Returns the offset at which the query or fragment of a reference begins; negative if it has none. */
    private static int mark(String text) {
        int query = text.indexOf('?');
        int fragment = text.indexOf('#');
        return query < 0 ? fragment : fragment < 0 ? query : Math.min(query, fragment);
    }

    private static String lookedFor(ContentDocument document, List<Path> candidates) {
        Path root = document.site().root();
        List<String> names = candidates.stream()
                .filter(candidate -> candidate.startsWith(root))
                .map(candidate -> root.relativize(candidate).toString().replace('\\', '/'))
                .map(path ->
                        Wording.nameOf(path, document.path(), document.source().name()))
                .distinct()
                .toList();
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    /** Returns a value with the names of a file that is there, if it differs from the value in its last names only. */
    private static Optional<String> inPlaceOf(String text, Path nearest) {
        int mark = mark(text);
        String file = mark < 0 ? text : text.substring(0, mark);
        Path written = Path.of(file).normalize();
        int names = written.getNameCount();
        if (nearest.getNameCount() < names || written.startsWith("..")) {
            return Optional.empty();
        }
        String tail = nearest.subpath(nearest.getNameCount() - names, nearest.getNameCount())
                .toString()
                .replace('\\', '/');
        String start = file.startsWith("/") ? "/" : file.startsWith("./") ? "./" : "";
        return Optional.of(start + tail + text.substring(file.length()));
    }

    private void lookAt(
            ContentDocument document, String pointer, String text, RegularFiles.Found found, Report report) {
        String type = FileType.ofName(found.realPath());
        @Nullable String real = FileType.ofBytes(found.beginning());
        boolean empty = found.size() == 0 && FileType.isImage(type);
        boolean wrongType =
                !types.isEmpty() && (empty || !types.contains(type) || real != null && !FileType.isSame(type, real));
        if (!wrongType && found.size() <= most) {
            return;
        }
        String expected =
                wrongType ? "a file of type " + String.join(", ", types) : "a file of at most " + FileType.size(most);
        String but = !wrongType
                ? " of " + FileType.size(found.size())
                : empty
                        ? ", which is empty"
                        : types.contains(type) ? ", which is " + real + " in spite of its name" : "";
        report.error(
                        Rules.MISSING_FILE.id(),
                        document.values().place(pointer),
                        Wording.path(pointer) + " must name " + expected + ", found " + Wording.quoted(text) + but)
                .expected(expected, text);
    }

    /** Returns the parts of paths that it asks for. */
    List<Template> templates() {
        return folders;
    }
}
