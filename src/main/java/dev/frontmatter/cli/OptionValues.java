package dev.frontmatter.cli;

import dev.frontmatter.cli.report.ReportFormat;
import dev.frontmatter.cli.report.ReportRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** Converts the names that options take to values. */
final class OptionValues {

    private OptionValues() {}

    /** Reads what {@code --format} takes: {@code NAME} or {@code NAME=FILE}. */
    static ReportRequest report(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String file = equals < 0 ? null : text.substring(equals + 1);
        if (file != null && file.isEmpty()) {
            throw new TypeConversionException("`" + text + "` names no file after its =");
        }
        return new ReportRequest(named(name, ReportFormat.values()), file);
    }

    /** The constant that the command line calls by a name. */
    static <E extends Enum<E>> E named(String name, E[] constants) {
        for (E constant : constants) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        String known = Stream.of(constants).map(String::valueOf).collect(Collectors.joining(", "));
        throw new TypeConversionException("there is no `" + name + "` among " + known);
    }
}
