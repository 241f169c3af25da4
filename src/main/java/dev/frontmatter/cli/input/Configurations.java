package dev.frontmatter.cli.input;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The configuration files above the files of a run, each read once. May be used by several threads. */
public final class Configurations {

    static final String FILE_NAME = ".frontmatter.yaml";

    private final Path current;
    private final Map<Path, Optional<Located>> nearest = new ConcurrentHashMap<>();

    /** Made when the first file is found: most runs have none. */
    private @Nullable FrontMatterReader<Configuration> reader;

    /**
     * None read yet.
     *
     * @param current what names of files are relative to
     */
    public Configurations(Path current) {
        this.current = current.toAbsolutePath().normalize();
    }

    /**
     * A configuration and where it comes from.
     *
     * @param folder the folder that its patterns and schema files are relative to
     * @param document what it says, and where
     */
    public record Located(Path folder, Document<Configuration> document) {

        public Configuration configuration() {
            return document.data();
        }

        /** Ends a run because of a value. */
        public BadConfigurationException bad(String pointer, String message) {
            Diagnostic finding = Diagnostic.error(
                            Rules.CONFIG_SCHEMA,
                            document.source(),
                            document.span(pointer).orElse(Span.at(0)),
                            message)
                    .at(pointer)
                    .build();
            return new BadConfigurationException(new Outcome<>(document.source().name(), null, List.of(finding)));
        }

        /** A file as patterns see it. */
        public Path relative(Path file) {
            return folder.relativize(file);
        }
    }

    /**
     * The nearest configuration above a file.
     *
     * @param file a file or folder, there or not; relative to the current folder
     * @throws BadConfigurationException if there is something wrong with it
     */
    public Optional<Located> above(Path file) {
        Path folder = absolute(file).getParent();
        return folder == null ? Optional.empty() : in(folder);
    }

    public Path absolute(Path file) {
        return current.resolve(file).normalize();
    }

    private Optional<Located> in(Path folder) {
        List<Path> below = new ArrayList<>();
        Optional<Located> found = Optional.empty();
        for (Path above = folder; above != null; above = above.getParent()) {
            Optional<Located> known = nearest.get(above);
            if (known != null) {
                found = known;
                break;
            }
            // A path may lead nowhere through any number of folders, which are not worth remembering.
            if (Files.isDirectory(above)) {
                below.add(above);
                Path file = above.resolve(FILE_NAME);
                if (Files.isRegularFile(file)) {
                    found = Optional.of(load(above, file));
                    break;
                }
            }
        }
        for (Path each : below) {
            nearest.put(each, found);
        }
        return found;
    }

    private Located load(Path folder, Path file) {
        String name = (file.startsWith(current) ? current.relativize(file) : file).toString();
        try (InputStream in = Files.newInputStream(file)) {
            // Read no further than the limit of front matter.
            ReadResult<Configuration> result = reader().tryReadYaml(Source.of(name, in));
            if (result.document().isEmpty()) {
                throw new BadConfigurationException(new Outcome<>(name, null, result.diagnostics()));
            }
            return new Located(folder, result.orThrow());
        } catch (IOException e) {
            throw new BadConfigurationException(Outcome.unreadable(name, ContentFiles.problem(e)));
        }
    }

    private synchronized FrontMatterReader<Configuration> reader() {
        FrontMatterReader<Configuration> made = reader;
        if (made == null) {
            made = FrontMatter.reader(Configuration.class);
            reader = made;
        }
        return made;
    }

    // What folders are searched for

    /** The files to look for in folders. */
    public ContentFiles content() {
        return ContentFiles.defaults().withFiles(this::includes);
    }

    /** Which files of a folder are looked for, in words that follow "none". */
    String wantedIn(Path folder) {
        return in(absolute(folder))
                .filter(found -> !found.configuration().files().isEmpty())
                .map(found -> " is one of the files of " + found.document().source())
                .orElse(" ends in .md, .mdx, .markdown or .html");
    }

    /** Whether a file that a folder holds is one to read. */
    private boolean includes(Path file) {
        Optional<Located> located = above(file);
        List<Glob> files = located.map(found -> found.configuration().files()).orElse(List.of());
        return files.isEmpty()
                ? ContentFiles.defaults().includes(file)
                : files.stream()
                        .anyMatch(glob -> glob.matches(located.orElseThrow().relative(absolute(file))));
    }

    /** Whether a file or folder is to be left out. */
    boolean excludes(Path file) {
        return above(file)
                .filter(found -> found.configuration().exclude().stream()
                        .anyMatch(glob -> glob.matchesOnTheWayTo(found.relative(absolute(file)))))
                .isPresent();
    }
}
