package dev.frontmatter.report.form;

/** Commands that GitHub's runner reads from a log: lines of the form {@code ::name property=value::message}. */
public final class WorkflowCommands {

    private WorkflowCommands() {}

    /**
     * A command that puts a message beside the code.
     *
     * @param name such as {@code error}
     * @param properties name and value in turns, escaped for display
     * @param message what it says, escaped for display; LF parts its lines
     */
    public static String of(String name, String message, String... properties) {
        StringBuilder command = new StringBuilder("::").append(name);
        for (int i = 0; i < properties.length; i += 2) {
            command.append(i == 0 ? ' ' : ',').append(properties[i]).append('=').append(property(properties[i + 1]));
        }
        return command.append("::").append(data(message)).toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
