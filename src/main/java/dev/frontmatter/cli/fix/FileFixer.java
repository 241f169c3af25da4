package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.fix.Fixer;
import dev.frontmatter.input.IoFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks files and fixes them, or shows how. May be used by several threads. */
public final class FileFixer {

    private static final int LOCKS = 64;

    private final Reading<?> reading;
    private final FixRoots roots;
    private final boolean onlySafe;
    private final boolean onlyShow;
    /** A file that is named twice must not be fixed twice at a time. */
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    /**
     * A fixer.
     *
     * @param reading how files are checked
     * @param roots the folders in which files may be changed
     * @param onlySafe true if fixes that are not safe are left out
     * @param onlyShow true if to make a patch instead
     */
    public FileFixer(Reading<?> reading, FixRoots roots, boolean onlySafe, boolean onlyShow) {
        this.reading = reading;
        this.roots = roots;
        this.onlySafe = onlySafe;
        this.onlyShow = onlyShow;
    }

    public Checked check(Input input) {
        try {
            @Nullable Path file = input.file();
            return file == null ? checkStream(input) : checkFile(input, file);
        } catch (IOException e) {
            return Checked.of(input.unreadable(e));
        }
    }

    private Checked checkStream(Input input) throws IOException {
        Fixer<Outcome<?>> fixer = fix(input.name(), input.open());
        return onlyShow ? shown(fixer, input.name()) : Checked.printed(fixer);
    }

    private Checked checkFile(Input input, Path path) throws IOException {
        Path file = path.toRealPath();
        synchronized (locks[Math.floorMod(file.hashCode(), LOCKS)]) {
            FileState state = FileState.of(file);
            try (InputStream in = Input.of(input.name(), file).open()) {
                Fixer<Outcome<?>> fixer = fix(input.name(), in);
                if (fixer.fixed() == 0) {
                    return Checked.fixed(fixer);
                }
                @Nullable String problem = roots.refusal(path, file);
                if (problem == null && onlyShow) {
                    return shown(fixer, roots.nameInPatch(path));
                }
                if (problem == null) {
                    problem = replace(file, state, fixer);
                }
                return problem == null
                        ? Checked.fixed(fixer)
                        : Checked.of(fixer.found().unwritable(problem));
            }
        }
    }

    private Fixer<Outcome<?>> fix(String name, InputStream in) throws IOException {
        return Fixer.fix(name, in, reading::read, Outcome::diagnostics, onlySafe);
    }

    private static Checked shown(Fixer<Outcome<?>> fixer, String name) throws IOException {
        return Checked.shown(fixer, UnifiedDiff.of(name, fixer.input(), fixer.edits()));
    }

    private static @Nullable String replace(Path file, FileState state, Fixer<Outcome<?>> fixer) {
        try {
            Replacement.make(file, state, fixer::writeTo);
            return null;
        } catch (IOException e) {
            return IoFailure.reason(e);
        }
    }
}
