package dev.frontmatter.infer;

import dev.frontmatter.infer.ObjectStats.KeyStats;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells how much two profiles are alike, by their keys. */
final class Likeness {

    /** A key in at least this share of documents is one of those that make a profile what it is. */
    private static final double USUAL = 0.9;

    /** Of this many documents the shares of keys tell more than chance. */
    private static final int MANY = 5;

    private Likeness() {}

    /**
     * Returns a number from 0, for no key in common, to 1 for the same keys as often. Of few documents what they usually have
     * counts as much as what they may have.
     */
    static double of(Profile one, Profile other) {
        Set<String> keys = new LinkedHashSet<>(one.root().keys().keySet());
        keys.addAll(other.root().keys().keySet());
        if (keys.isEmpty()) {
            return 1;
        }
        double common = 0;
        double all = 0;
        int usualCommon = 0;
        int usual = 0;
        for (String key : keys) {
            double here = share(one, key);
            double there = share(other, key);
            common += Math.min(here, there);
            all += Math.max(here, there);
            usual += here >= USUAL || there >= USUAL ? 1 : 0;
            usualCommon += here >= USUAL && there >= USUAL ? 1 : 0;
        }
        double byShare = common / all;
        boolean many = Math.min(one.files(), other.files()) >= MANY;
        return many || usual == 0 ? byShare : (byShare + (double) usualCommon / usual) / 2;
    }

    private static double share(Profile profile, String key) {
        KeyStats counts = profile.root().keys().get(key);
        return counts == null ? 0 : (double) counts.present().documents() / profile.files();
    }
}
