package dev.frontmatter.cli;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Help that lists options under the {@link Heading} of their class, in the order in which they are written down. Lines
 * break at spaces only: what is typed stays whole.
 */
final class CommandHelp extends Help {

    /** The column at which descriptions begin, from 0. */
    private static final int COLUMN = 26;

    private static final String REST = "Options";

    CommandHelp(CommandSpec command, ColorScheme colors) {
        super(command, colors);
    }

    @Override
    public String parameterList() {
        return commandSpec().positionalParameters().stream()
                .map(parameter -> entry(label(parameter), parameter))
                .collect(Collectors.joining());
    }

    @Override
    public String optionListHeading(Object... params) {
        return "";
    }

    @Override
    public String optionList() {
        Map<String, List<OptionSpec>> groups = commandSpec().options().stream()
                .filter(option -> !option.hidden())
                .collect(Collectors.groupingBy(CommandHelp::heading, LinkedHashMap::new, Collectors.toList()));
        List<OptionSpec> rest = groups.remove(REST);
        StringBuilder text = new StringBuilder();
        groups.forEach((heading, options) -> append(text, heading, options));
        append(text, REST, rest == null ? List.of() : rest);
        return text.toString();
    }

    private void append(StringBuilder text, String heading, List<OptionSpec> options) {
        text.append('\n').append(heading).append(":\n");
        for (OptionSpec option : options) {
            text.append(entry(String.join(", ", option.names()) + label(option), option));
        }
    }

    private static String heading(OptionSpec option) {
        Heading heading = option.userObject() instanceof Field field
                ? field.getDeclaringClass().getAnnotation(Heading.class)
                : null;
        return heading == null ? REST : heading.value();
    }

    /** Returns the text that stands for the value of an option, such as {@code =NAME}. */
    private String label(ArgSpec argument) {
        return parameterLabelRenderer()
                .renderParameterLabel(argument, colorScheme().ansi(), List.of())
                .toString();
    }

    private static String entry(String name, ArgSpec argument) {
        return Paragraph.of("  " + name, COLUMN, String.join(" ", argument.description()));
    }
}
