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
        if (where != null && !isThere(source, editor, where)) {
            return source;
        }
        FrontMatterEditor edited = editor;
        for (Step step : steps) {
            edited = with(edited, step);
        }
        return edited.toSource();
    }

    /** Checks what was given before any file is read. */
    void check() {
        if (where != null) {
            value(where, "--where", false);
        }
        FrontMatterEditor editor = FrontMatter.editText("");
        try {
            for (Step step : steps) {
                editor = with(editor, step);
            }
            if (where != null) {
                editor.remove(pointer(where));
            }
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException(String.valueOf(e.getMessage()), e);
        }
    }

    private static FrontMatterEditor with(FrontMatterEditor editor, Step step) {
        String argument = step.argument;
        return switch (step.option) {
            case "--remove" -> editor.remove(argument);
            case "--sort" -> editor.sortKeys(keys(argument));
            default -> {
                String pointer = pointer(argument);
                String value = value(argument, step.option, true);
                yield switch (step.option) {
                    case "--set-text" -> editor.set(pointer, value);
                    case "--rename" -> editor.rename(pointer, value);
                    case "--set" -> editor.set(pointer, FrontMatterEditor.written(value));
                    case "--set-default" -> editor.setIfAbsent(pointer, FrontMatterEditor.written(value));
                    default -> editor.append(pointer, FrontMatterEditor.written(value));
                };
            }
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

    private static String value(String argument, String option, boolean required) {
        int equals = argument.indexOf('=');
        if (equals < 0 && required) {
            throw new CannotCheckException(
                    option + " takes a pointer and what it is to be, as in /draft=false, found " + argument);
        }
        return equals < 0 ? "" : argument.substring(equals + 1);
    }

    private static boolean isThere(Source source, FrontMatterEditor editor, String where) throws IOException {
        String pointer = pointer(where);
        FrontMatterReader<Map<String, @Nullable Object>> reader =
                FrontMatter.untyped().withOptionalFrontMatter();
        FrontMatterReader<Map<String, @Nullable Object>> own =
                Format.ofDataFile(source.name()).map(reader::withoutFences).orElse(reader);
        if (own.tryRead(source).values().span(pointer).isEmpty()) {
            return false;
        }
        if (where.indexOf('=') < 0) {
            return true;
        }
        try {
            // What is there already is not changed.
            Object value = FrontMatterEditor.written(value(where, "--where", true));
            return editor.set(pointer, value).toSource() == source;
        } catch (EditRefusedException e) {
            return false;
        }
    }
}
