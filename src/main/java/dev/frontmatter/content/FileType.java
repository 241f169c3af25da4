package dev.frontmatter.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Types of files by their endings, and of images by their first bytes; and sizes as people write them. */
final class FileType {

    /** The number of bytes that tell the type of an image. */
    static final int BYTES = 12;

    private static final long KILO = 1_000;

    private FileType() {}

    /** Returns the ending of a name in small letters, without its point; empty if it has none. */
    static String ofName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the type of an image by its first bytes; null if it is none of the usual ones. */
    static @Nullable String ofBytes(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return "png";
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        if (text.startsWith("GIF8")) {
            return "gif";
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? "webp" : null;
    }

    /** Returns true if an ending says what the first bytes of an image say; one of no image says nothing. */
    static boolean isSame(String ending, String ofBytes) {
        return switch (ending) {
            case "jpg", "jpeg" -> ofBytes.equals("jpeg");
            case "png", "gif", "webp" -> ofBytes.equals(ending);
            default -> true;
        };
    }

    /** Returns true for the ending of an image that its first bytes tell. */
    static boolean isImage(String ending) {
        return !isSame(ending, "");
    }

    /**
     * Reads a size such as {@code 300kB}, {@code 2 MB}, {@code 512KiB} or a number of bytes.
     *
     * @throws IllegalArgumentException if it is none
     */
    static long parse(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String unit = text.substring(end).strip().toLowerCase(Locale.ROOT);
        long factor = switch (unit) {
            case "", "b" -> 1;
            case "k", "kb" -> KILO;
            case "m", "mb" -> KILO * KILO;
            case "g", "gb" -> KILO * KILO * KILO;
            case "kib" -> 1L << 10;
            case "mib" -> 1L << 20;
            case "gib" -> 1L << 30;
            default -> 0;
        };
        if (end == 0 || end > 9 || factor == 0) {
            throw new IllegalArgumentException("`" + text + "` must be a size, such as 300kB or 2MiB");
        }
        return Long.parseLong(text.substring(0, end)) * factor;
    }

    /** Returns a size for people, such as {@code 300 kB}. */
    static String size(long bytes) {
        return bytes < KILO
                ? bytes + " B"
                : bytes < KILO * KILO ? tenths(bytes, KILO) + " kB" : tenths(bytes, KILO * KILO) + " MB";
    }

    /** Rounds up, so that what is larger than a bound looks so. */
    private static String tenths(long bytes, long unit) {
        long tenths = (bytes * 10 + unit - 1) / unit;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
