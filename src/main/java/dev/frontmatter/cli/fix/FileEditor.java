package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.input.CausedErrors;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.fix.Edits;
import dev.frontmatter.fix.KeptInput;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits files, each as one change, or shows how. May be used by several threads. */
public final class FileEditor {

    private final Edit edit;
    private final @Nullable Reading<?> reading;
    private final FixRoots roots;
    private final Use use;

    /** The use that is made of changes. */
    public enum Use {
        WRITE,
        SHOW,
        COUNT
    }

    /** A change of a document. */
    @FunctionalInterface
    public interface Edit {

        /** Returns the changed document; the given one if nothing is to be changed. */
        Source of(Source source) throws IOException;
    }

    /**
     * Makes an editor of files.
     *
     * @param edit the change that is made in each
     * @param reading holds the changed file against its schema; null to write it whatever it says
     * @param roots the folders in which files may be changed
     * @param use what is done with changes
     */
    public FileEditor(Edit edit, @Nullable Reading<?> reading, FixRoots roots, Use use) {
        this.edit = edit;
        this.reading = reading;
        this.roots = roots;
        this.use = use;
    }

    /**
     * The result of editing a file.
     *
     * @param name the file's name, as diagnostics give it
     * @param changed true if it was changed, or would be
     * @param diagnostics the reasons for which it was left alone, if it was
     * @param output what is printed of it
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Edited(String name, boolean changed, List<Diagnostic> diagnostics, byte[] output) {

        /** Prints what there is to print. */
        public void writeTo(OutputStream out) throws IOException {
            out.write(output);
        }
    }

    /** Edits a file. */
    public Edited edit(Input input) {
        try {
            Path path = input.path();
            if (path == null) {
                return editStream(input);
            }
            Path file = path.toRealPath();
            FileState state = FileState.of(file);
            InputSource source = input.load();
            Source changed = changed(source);
            if (changed == source) {
                return unchanged(input, List.of());
            }
            String problem = roots.refusal(path, file);
            if (problem == null && use == Use.SHOW) {
                byte[] before = bytes(source);
                Edits edits = Edits.between(before, bytes(changed));
                byte[] patch = UnifiedDiff.of(roots.nameInPatch(path), KeptInput.of(before), edits);
                return new Edited(input.name(), true, List.of(), patch);
            }
            if (problem == null && use == Use.WRITE) {
                problem = replace(file, state, changed);
            }
            return problem == null
                    ? new Edited(input.name(), true, List.of(), new byte[0])
                    : unchanged(
                            input,
                            new Outcome<>(input.name(), null, List.of())
                                    .unwritable(problem)
                                    .diagnostics());
        } catch (Left left) {
            return unchanged(input, left.diagnostics);
        } catch (IOException e) {
            return unchanged(input, input.unreadable(e).diagnostics());
        }
    }

    private Edited editStream(Input input) throws IOException {
        InputSource source = input.load();
        Source changed = changed(source);
        byte[] output = switch (use) {
            case WRITE -> bytes(changed);
            case SHOW ->
                changed == source
                        ? new byte[0]
                        : UnifiedDiff.of(
                                input.name(),
                                KeptInput.of(bytes(source)),
                                Edits.between(bytes(source), bytes(changed)));
            case COUNT -> new byte[0];
        };
        return new Edited(input.name(), changed != source, List.of(), output);
    }

    private static byte[] bytes(Source source) {
        return Arrays.copyOf(source.bytes(), source.length());
    }

    private static Edited unchanged(Input input, List<Diagnostic> diagnostics) {
        return new Edited(input.name(), false, diagnostics, new byte[0]);
    }

    /** Leaves a file alone. */
    private static final class Left extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Diagnostic> diagnostics;

        Left(List<Diagnostic> diagnostics) {
            super(null, null, false, false);
            this.diagnostics = diagnostics;
        }
    }

    private Source changed(Source source) throws IOException {
        Source changed;
        try {
            changed = edit.of(source);
        } catch (EditRefusedException e) {
            throw new Left(e.diagnostics());
        }
        if (changed != source && reading != null) {
            List<Diagnostic> after = errors(changed);
            if (!after.isEmpty()) {
                requireNothingNew(source, errors(source), after);
            }
        }
        return changed;
    }

    /** Leaves a file alone that would have errors which it does not have yet. */
    private static void requireNothingNew(Source source, List<Diagnostic> before, List<Diagnostic> after)
            throws IOException {
        List<String> known =
                new ArrayList<>(before.stream().map(FileEditor::said).toList());
        List<Diagnostic> fresh =
                after.stream().filter(error -> !known.remove(said(error))).toList();
        if (!fresh.isEmpty()) {
            CausedErrors caused = new CausedErrors(source);
            throw new Left(fresh.stream().map(caused::inFile).toList());
        }
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.rule() + " " + diagnostic.pointer();
    }

    private List<Diagnostic> errors(Source source) throws IOException {
        return reading == null
                ? List.of()
                : reading.read(source).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }

    private static @Nullable String replace(Path file, FileState state, Source changed) {
        try {
            Replacement.make(file, state, out -> out.write(changed.bytes(), 0, changed.length()));
            return null;
        } catch (IOException e) {
            return IoFailure.reason(e);
        }
    }
}
