package dev.frontmatter.hostile;

import java.nio.file.Path;

/**
 * Something that a traced process did to the world outside of it.
 *
 * @param path the real path of the file or program; for a connection the address
 * @param call the system call, as strace shows it
 */
record Act(Kind kind, String path, String call) {

    enum Kind {
        /** Opened a file or folder for reading. */
        READ,
        /** Opened a file for writing, or made, moved, removed or changed one. */
        WRITE,
        /** Started a program. */
        START,
        /** Made a socket for a network, or used one. */
        CONNECT
    }

    /** Reports whether the path is a folder or lies below it. */
    boolean isBelow(Path folder) {
        return path.equals(folder.toString()) || path.startsWith(folder + "/");
    }

    @Override
    public String toString() {
        return kind + " " + path + "   by " + call;
    }
}
