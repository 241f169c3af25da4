package dev.frontmatter.hostile;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Does what a run of the command may not do, in the current folder. */
public final class Misbehaving {

    private Misbehaving() {}

    /**
     * Misbehaves.
     *
     * @param border the name of a file that does not exist
     */
    public static void main(String[] border) throws IOException, InterruptedException {
        try (InputStream none = new FileInputStream(border[0])) {
            throw new IllegalStateException("exists: " + none);
        } catch (FileNotFoundException e) {
            // As it must be.
        }
        Files.readString(Path.of("link <\"\n\u001b>"));
        Files.writeString(Path.of("written"), "x");
        Files.move(Path.of("written"), Path.of("linked/moved"), StandardCopyOption.ATOMIC_MOVE);
        Files.createDirectory(Path.of("made"));
        Files.delete(Path.of("made"));
        new ProcessBuilder("sh", "-c", "cd folder; cat ../secret; echo x > below; exec true")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            socket.getOutputStream();
        } catch (IOException e) {
            // Nobody is there, and the attempt counts.
        }
    }
}
