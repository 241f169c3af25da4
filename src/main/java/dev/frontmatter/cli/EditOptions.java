package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The edits that are made in each file, in the order given. */
@Heading("Edits")
final class EditOptions {

    private static final String VALUE = "POINTER=VALUE";

    /** An edit as it was given. */
    private record Step(String option, String argument) {}

    /** Picocli fills options one by one: their order among each other is kept here. */
    static final class InOrder implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
            if (args.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), "Missing required parameter for option '" + name(option) + "'");
            }
            List<String> given = option.getValue();
            List<String> all = new ArrayList<>(given == null ? List.of() : given);
            EditOptions options = ((EditCommand) command.userObject()).edits();
            String argument = args.pop();
            options.steps.add(new Step(name(option), argument));
            all.add(argument);
            option.setValue(all);
        }

        private static String name(ArgSpec option) {
            return ((OptionSpec) option).longestName();
        }
    }

    private final List<Step> steps = new ArrayList<>();

    /** The edits, made once for all files. */
    private final List<UnaryOperator<FrontMatterEditor>> edits = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = VALUE,
            arity = "1",
            parameterConsumer = InOrder.class,
            description = {
                "Set a value, as it is written in the file's own notation, or else in",
                "that of YAML: --set /draft=false, --set '/tags=[sea, land]'. What leads",
                "to it is added. Repeatable, like all edits."
            })
    private List<String> set = List.of();

    @Option(
            names = "--set-text",
            paramLabel = "POINTER=TEXT",
            arity = "1",
            parameterConsumer = InOrder.class,
            description = "Set a text, whatever it looks like.")
    private List<String> setText = List.of();

    @Option(
            names = "--set-default",
            paramLabel = VALUE,
            arity = "1",
            parameterConsumer = InOrder.class,
            description = "Set a value where there is none.")
    private List<String> setDefault = List.of();

    @Option(
            names = "--rename",
            paramLabel = "POINTER=KEY",
            arity = "1",
            parameterConsumer = InOrder.class,
            description = "Give a key another name, in its place.")
    private List<String> rename = List.of();

    @Option(
            names = "--remove",
            paramLabel = "POINTER",
            arity = "1",
            parameterConsumer = InOrder.class,
            description = "Remove a key or an entry, with the comments that belong to it.")
    private List<String> remove = List.of();

    @Option(
            names = "--append",
            paramLabel = VALUE,
            arity = "1",
            parameterConsumer = InOrder.class,
            description = "Add an entry at the end of a list that is there.")
    private List<String> append = List.of();

    @Option(
            names = "--sort",
            paramLabel = "KEY,KEY",
            arity = "1",
            parameterConsumer = InOrder.class,
            description = {
                "Put these keys first, in this order; all others follow as they are.",
                "A key may be given as its pointer, too: /title,/date."
            })
    private List<String> sort = List.of();

    @Option(
            names = "--where",
            paramLabel = "POINTER[=VALUE]",
            description = "Edit only files that have this key, or this value.")
    private @Nullable String where;

    /** Returns the number of edits that were given. */
    int count() {
        return set.size()
                + setText.size()
                + setDefault.size()
                + rename.size()
                + remove.size()
                + append.size()
                + sort.size();
    }

    /** Returns the change of a document; the document itself where there is nothing to change. */
    Source edited(Source source, FrontMatterEditor editor) throws IOException {
        FrontMatterEditor edited = editor;
        for (UnaryOperator<FrontMatterEditor> edit : edits) {
            edited = edit.apply(edited);
        }
        try {
            return edited.toSource();
        } catch (EditRefusedException e) {
            String asked = e.reason() == EditRefusedException.Reason.UNREADABLE ? where : null;
            if (asked != null && (asked.indexOf('=') >= 0 || !isInReadablePart(source, asked))) {
                return source;
            }
            throw e;
        }
    }

    /** Checks what was given before any file is read. */
    void check() {
        FrontMatterEditor editor = FrontMatter.editText("");
        try {
            if (where != null) {
                edits.add(condition(where));
            }
            steps.forEach(step -> edits.add(edit(step)));
            for (UnaryOperator<FrontMatterEditor> edit : edits) {
                editor = edit.apply(editor);
            }
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns the condition that chooses the documents. */
    private static UnaryOperator<FrontMatterEditor> condition(String where) {
        String pointer = pointer(where);
        if (where.indexOf('=') < 0) {
            return editor -> editor.where(pointer);
        }
        Object value = FrontMatterEditor.written(value(where, "--where"));
        return editor -> editor.where(pointer, value);
    }

    private static UnaryOperator<FrontMatterEditor> edit(Step step) {
        String argument = step.argument;
        if (step.option.equals("--remove")) {
            return editor -> editor.remove(argument);
        }
        if (step.option.equals("--sort")) {
            List<String> keys = keys(argument);
            return editor -> editor.sortKeys(keys);
        }
        String pointer = pointer(argument);
        String text = value(argument, step.option);
        if (step.option.equals("--set-text")) {
            return editor -> editor.set(pointer, text);
        }
        if (step.option.equals("--rename")) {
            return editor -> editor.rename(pointer, text);
        }
        Object value = FrontMatterEditor.written(text);
        return switch (step.option) {
            case "--set" -> editor -> editor.set(pointer, value);
            case "--set-default" -> editor -> editor.setIfAbsent(pointer, value);
            default -> editor -> editor.append(pointer, value);
        };
    }

    /** Returns keys of the front matter, which may be given as their pointers. */
    private static List<String> keys(String argument) {
        List<String> keys = new ArrayList<>();
        for (String key : argument.split(",", -1)) {
            if (!key.startsWith("/")) {
                keys.add(key);
            } else if (key.indexOf('/', 1) < 0) {
                keys.add(key.substring(1).replace("~1", "/").replace("~0", "~"));
            } else {
                throw new CannotCheckException(
                        "--sort takes keys of the front matter itself, found the pointer " + key);
            }
        }
        return keys;
    }

    private static String pointer(String argument) {
        int equals = argument.indexOf('=');
        return equals < 0 ? argument : argument.substring(0, equals);
    }

    private static String value(String argument, String option) {
        int equals = argument.indexOf('=');
        if (equals < 0) {
            throw new CannotCheckException(
                    option + " takes a pointer and what it is to be, as in /draft=false, found " + argument);
        }
        return argument.substring(equals + 1);
    }

    /** Returns true if a value is there in what can be read of a document with errors. */
    private static boolean isInReadablePart(Source source, String pointer) throws IOException {
        FrontMatterReader<Map<String, @Nullable Object>> reader =
                FrontMatter.untyped().withOptionalFrontMatter();
        FrontMatterReader<Map<String, @Nullable Object>> own =
                Format.ofDataFile(source.name()).map(reader::withoutFences).orElse(reader);
        return own.tryRead(source).values().span(pointer).isPresent();
    }
}
