package dev.frontmatter.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What this JVM does to the world outside: files read and written, connections and processes. Before JDK 24, where there
 * still is one, a security manager is asked, which also hears of attempts and of host names looked up; from then on Flight
 * Recorder tells what was done. Jars are left out, since classes come from them.
 */
@SuppressWarnings({"removal", "deprecation"}) // The security manager is used where there is one.
final class Watch implements AutoCloseable {

    private static final Map<String, String> EVENTS = Map.of(
            "jdk.FileRead", "path",
            "jdk.FileWrite", "path",
            "jdk.SocketRead", "host",
            "jdk.SocketWrite", "host",
            "jdk.ProcessStart", "command");

    private final SortedSet<String> seen = new TreeSet<>();
    private final Recording recording = new Recording();
    private final boolean managed;

    private Watch(boolean managed) {
        this.managed = managed;
    }

    /** In a JVM that allows a security manager, if its version has one. */
    static Watch start() {
        return start(Runtime.version().feature() < 24);
    }

    static Watch startWithoutManager() {
        return start(false);
    }

    private static Watch start(boolean managed) {
        Watch watch = new Watch(managed);
        if (managed) {
            System.setSecurityManager(watch.new Manager());
        } else {
            EVENTS.keySet().forEach(event -> watch.recording.enable(event).withThreshold(Duration.ZERO));
            watch.recording.start();
        }
        return watch;
    }

    /** Ends the watch; what was seen is {@code event argument}, each once. */
    SortedSet<String> seen() throws IOException {
        if (managed) {
            System.setSecurityManager(null);
            return seen;
        }
        recording.stop();
        Path file = Files.createTempFile("watch", ".jfr");
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                add(
                        event.getEventType().getName(),
                        event.getString(EVENTS.get(event.getEventType().getName())));
            }
        } finally {
            Files.delete(file);
        }
        return seen;
    }

    private void add(String event, String argument) {
        // The standard streams have no path.
        if (argument != null && !argument.endsWith(".jar") && !argument.startsWith(System.getProperty("java.home"))) {
            seen.add(event + " " + argument);
        }
    }

    @Override
    public void close() {
        recording.close();
    }

    private final class Manager extends SecurityManager {

        @Override
        public void checkPermission(java.security.Permission permission) {
            // All is allowed; what matters is told to the methods below.
        }

        @Override
        public void checkRead(String file) {
            // Flight Recorder looks after its own files now and then.
            if (!Thread.currentThread().getName().startsWith("JFR")) {
                add("read", file);
            }
        }

        @Override
        public void checkWrite(String file) {
            add("write", file);
        }

        @Override
        public void checkDelete(String file) {
            add("delete", file);
        }

        @Override
        public void checkExec(String command) {
            add("exec", command);
        }

        @Override
        public void checkConnect(String host, int port) {
            add("connect", host);
        }

        @Override
        public void checkListen(int port) {
            add("listen", "" + port);
        }

        @Override
        public void checkLink(String library) {
            add("link", library);
        }
    }
}
