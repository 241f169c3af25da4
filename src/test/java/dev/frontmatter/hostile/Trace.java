package dev.frontmatter.hostile;

import dev.frontmatter.cli.ManyRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The acts of a process and its children, as strace with {@code -f -y} saw them. */
final class Trace {

    /** The system calls to watch. Those with a question mark are not known on every processor. */
    static final String CALLS = "?open,openat,?openat2,?creat,?rename,?renameat,renameat2,?unlink,unlinkat,?rmdir,"
            + "?mkdir,mkdirat,?symlink,symlinkat,?link,linkat,truncate,?chmod,fchmod,fchmodat,?mknod,mknodat,?chown,"
            + "?lchown,fchown,fchownat,?utime,?utimes,utimensat,setxattr,lsetxattr,fsetxattr,execve,?execveat,"
            + "?vfork,?fork,clone,?clone3,chdir,fchdir,socket,connect";

    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";

    private final Path start;
    private final Map<Integer, List<Act>> acts = new HashMap<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<String, Path> folders = new HashMap<>();
    private int run = Integer.MIN_VALUE;

    private Trace(Path start) {
        this.start = start;
    }

    /**
     * Reads a trace.
     *
     * @param start the folder in which the process began
     */
    static Trace read(Path file, Path start) throws IOException {
        // Bytes beyond ASCII are escaped.
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return of(lines, start);
        }
    }

    static Trace of(Stream<String> lines, Path start) {
        Trace trace = new Trace(start);
        lines.forEach(trace::add);
        trace.unfinished.forEach((process, text) -> trace.add(process, text));
        return trace;
    }

    /** Returns the acts between the border with a number and the next. */
    List<Act> of(int number) {
        return acts.getOrDefault(number, List.of());
    }

    /** Returns all acts, those before the first border among them. */
    List<Act> all() {
        return acts.values().stream().flatMap(List::stream).toList();
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return;
        }
        String process = line.substring(0, space);
        String text = line.substring(space).strip();
        if (text.endsWith(UNFINISHED)) {
            unfinished.put(process, text.substring(0, text.length() - UNFINISHED.length()));
        } else if (text.startsWith("<... ") && text.contains(RESUMED)) {
            String begun = unfinished.remove(process);
            String rest = text.substring(text.indexOf(RESUMED) + RESUMED.length());
            add(process, begun == null ? "" : begun + rest);
        } else {
            add(process, text);
        }
    }

    private void add(String process, String text) {
        Call call = Call.parse(text);
        if (call == null) {
            return;
        }
        String border = call.name().startsWith("open") ? call.text(call.name().equals("open") ? 0 : 1) : null;
        if (border != null && border.startsWith(ManyRuns.BORDER)) {
            run = Integer.parseInt(border.substring(ManyRuns.BORDER.length()));
        } else if (call.name().equals("socket")) {
            connect(call, text);
        } else if (call.name().equals("connect")) {
            connect(call, text);
        } else if (call.succeeded() || call.isUnfinished()) {
            add(process, call, text);
        }
    }

    /** Adds an attempt, too: which address answers depends on the day. */
    private void connect(Call call, String text) {
        String address = String.join(", ", call.arguments());
        if (address.contains("AF_INET")) {
            add(Act.Kind.CONNECT, address, text);
        }
    }

    private void add(String process, Call call, String text) {
        switch (call.name()) {
            case "open" -> opened(call, process, 0, text);
            case "openat", "openat2" -> opened(call, process, 1, text);
            case "creat" -> add(Act.Kind.WRITE, real(path(call, process, 0), true), text);
            case "rename", "link" -> {
                add(Act.Kind.WRITE, real(path(call, process, 0), false), text);
                add(Act.Kind.WRITE, real(path(call, process, 1), false), text);
            }
            case "renameat", "renameat2", "linkat" -> {
                add(Act.Kind.WRITE, real(path(call, process, 1), false), text);
                add(Act.Kind.WRITE, real(path(call, process, 3), false), text);
            }
            case "symlink" -> add(Act.Kind.WRITE, real(path(call, process, 1), false), text);
            case "symlinkat" -> add(Act.Kind.WRITE, real(path(call, process, 2), false), text);
            case "unlink", "rmdir", "mkdir", "mknod", "lchown", "lsetxattr" ->
                add(Act.Kind.WRITE, real(path(call, process, 0), false), text);
            case "unlinkat", "mkdirat", "mknodat" -> add(Act.Kind.WRITE, real(path(call, process, 1), false), text);
            case "truncate", "chmod", "chown", "utime", "utimes", "setxattr" ->
                add(Act.Kind.WRITE, real(path(call, process, 0), true), text);
            case "fchmodat", "fchownat", "utimensat" -> add(Act.Kind.WRITE, real(path(call, process, 1), true), text);
            case "fchmod", "fchown", "fsetxattr" -> add(Act.Kind.WRITE, String.valueOf(call.descriptor(0)), text);
            case "execve" -> add(Act.Kind.START, real(path(call, process, 0), true), text);
            case "execveat" -> add(Act.Kind.START, real(path(call, process, 1), true), text);
            case "chdir" -> folders.put(process, path(call, process, 0));
            case "fchdir" -> folders.put(process, Path.of(String.valueOf(call.descriptor(0))));
            case "fork", "vfork", "clone", "clone3" -> folders.putIfAbsent(call.result(), folder(process));
            default -> {
                // Nothing else is watched.
            }
        }
    }

    private void opened(Call call, String process, int argument, String text) {
        String flags = String.join(
                ",", call.arguments().subList(argument + 1, call.arguments().size()));
        boolean writes = Stream.of("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE")
                .anyMatch(flags::contains);
        String returned = call.returned();
        add(
                writes ? Act.Kind.WRITE : Act.Kind.READ,
                returned != null ? returned : real(path(call, process, argument), true),
                text);
    }

    private void add(Act.Kind kind, String path, String text) {
        acts.computeIfAbsent(run, number -> new ArrayList<>()).add(new Act(kind, path, text));
    }

    private Path folder(String process) {
        return folders.getOrDefault(process, start);
    }

    /** Returns the path that is an argument, which is relative to the descriptor before it or to the current folder. */
    private Path path(Call call, String process, int argument) {
        String base = argument > 0 ? call.descriptor(argument - 1) : null;
        String named = call.text(argument);
        Path folder = base == null ? folder(process) : Path.of(base);
        return named == null ? folder : folder.resolve(named);
    }

    /** Returns where a path leads: through links on the way to it, and at its end if they are followed. */
    private static String real(Path path, boolean followed) {
        try {
            Path parent = path.getParent();
            return followed || parent == null || path.getFileName().toString().startsWith("..")
                    ? path.toRealPath().toString()
                    : parent.toRealPath().resolve(path.getFileName()).toString();
        } catch (IOException e) {
            return path.normalize().toString();
        }
    }
}
