package dev.frontmatter.cli.input;

import dev.frontmatter.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a repository by their names, some of them read at a time: to start git for each would take longer than to
 * check it. They are read as they are stored, by no filter. May be used by several threads.
 */
final class StagedTexts {

    /** The size of the texts that are read at once, in bytes. */
    private static final long AT_ONCE = 1 << 20;

    /** The number of such groups that are held. */
    private static final int HELD = 4;

    /** The room for a line of git's answer before each text, in bytes. */
    private static final int HEAD = 256;

    private final Source git;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final LinkedHashMap<List<String>, Map<String, byte[]>> held = new LinkedHashMap<>();

    /** Asks git. */
    @FunctionalInterface
    interface Source {

        /** Returns its answer to a question, of which so many bytes are kept, with something on its standard input. */
        Git.Answer ask(byte[] input, int most, String... question);
    }

    StagedTexts(List<String> ids, Source git) {
        this.git = git;
        List<String> group = new ArrayList<>();
        long size = 0;
        Map<String, Long> sizes = sizes(ids);
        for (String id : ids) {
            long next = sizes.getOrDefault(id, 0L);
            if (size + next > AT_ONCE) {
                group = new ArrayList<>();
                size = 0;
            }
            size += next;
            group.add(id);
            groups.put(id, group);
        }
    }

    private Map<String, Long> sizes(List<String> ids) {
        Map<String, Long> sizes = new HashMap<>();
        if (!ids.isEmpty()) {
            String answer = new String(
                    git.ask(lines(ids), Integer.MAX_VALUE, "cat-file", "--batch-check=%(objectname) %(objectsize)")
                            .output(),
                    StandardCharsets.US_ASCII);
            answer.lines().forEach(line -> {
                int space = line.indexOf(' ');
                String size = line.substring(space + 1);
                if (!size.isEmpty() && size.chars().allMatch(Character::isDigit)) {
                    sizes.put(line.substring(0, space), Long.valueOf(size));
                }
            });
        }
        return sizes;
    }

    /** Opens a text, or the beginning of one that is larger than a document may be. */
    synchronized InputStream open(String id) throws IOException {
        List<String> group = groups.getOrDefault(id, List.of(id));
        Map<String, byte[]> texts = held.get(group);
        if (texts == null) {
            texts = read(group);
            if (held.size() == HELD) {
                held.remove(held.keySet().iterator().next());
            }
            held.put(group, texts);
        }
        byte[] text = texts.get(id);
        if (text == null) {
            throw new IOException("it is not in the repository; a partial clone may have to fetch it first");
        }
        return new ByteArrayInputStream(text);
    }

    private Map<String, byte[]> read(List<String> group) {
        int most = Limits.defaults().documentBytes() + 2 * HEAD;
        byte[] answer = git.ask(lines(group), most, "cat-file", "--batch=%(objectname) %(objectsize)")
                .output();
        Map<String, byte[]> texts = new HashMap<>();
        int at = 0;
        while (at < answer.length) {
            int end = at;
            while (end < answer.length && answer[end] != '\n') {
                end++;
            }
            String head = new String(answer, at, end - at, StandardCharsets.US_ASCII);
            int space = head.indexOf(' ');
            String size = head.substring(space + 1);
            at = end + 1;
            if (!size.isEmpty() && size.chars().allMatch(Character::isDigit)) {
                int length = (int) Math.min(Long.parseLong(size), Math.max(0, answer.length - at));
                byte[] text = new byte[length];
                System.arraycopy(answer, at, text, 0, length);
                texts.put(head.substring(0, space), text);
                at += length + 1;
            }
        }
        return texts;
    }

    private static byte[] lines(List<String> ids) {
        return (String.join("\n", ids) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
