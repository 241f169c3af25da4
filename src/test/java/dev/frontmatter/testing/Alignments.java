package dev.frontmatter.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Bytes to look for something in: every byte in every place, and jumbles of what is easily confused. */
public final class Alignments {

    private static final int LENGTH = 26;
    private static final int JUMBLES = 20_000;

    /** Those that are looked for, their neighbours by one and by a bit, and the ends of the range. */
    private static final byte[] CONFUSED =
            "\0\u0001\t\n\u000b\f\r\u000e\u001f !\"#$&'(9:;[\\]x~\u007f\u0080\u0081\u008a\u008d\u00a2\u00a3\u00ba\u00fe\u00ff"
                    .getBytes(StandardCharsets.ISO_8859_1);

    /** Looks at a part of some bytes. */
    public interface Look {

        void at(byte[] bytes, int from, int end);
    }

    private Alignments() {}

    public static void forEach(Look look) {
        for (int from = 0; from <= Long.BYTES; from++) {
            for (int end = from; end <= LENGTH; end++) {
                for (int place = 0; place < LENGTH; place++) {
                    everyByte(look, from, end, place);
                }
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < JUMBLES; i++) {
            byte[] bytes = new byte[LENGTH];
            boolean dense = random.nextBoolean();
            for (int place = 0; place < LENGTH; place++) {
                bytes[place] = dense || Pick.chance(random, 8) ? CONFUSED[random.nextInt(CONFUSED.length)] : (byte) 'x';
            }
            int from = random.nextInt(Long.BYTES);
            look.at(bytes, from, Pick.between(random, from, LENGTH));
        }
    }

    private static void everyByte(Look look, int from, int end, int place) {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 'x');
        for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
            bytes[place] = (byte) b;
            look.at(bytes, from, end);
        }
    }
}
