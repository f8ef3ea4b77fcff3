package org.crmkit.scoring.matching;

/**
 * 64-bit hashes that stand for texts in columns and blocks, so that a million files need no million strings. Two texts share one
 * by chance once in 1.8e19.
 */
final class Hash {

    private Hash() {}

    /** Returns the hash of a text, never 0: FNV-1a over the characters, then mixed. */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** Returns one hash of two values in order, never 0. */
    static long of(long first, long second) {
        return mixed(mixed(first) * 31 + second);
    }

    /** The finaliser of SplitMix64: every bit moves about half of the others. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        z = z ^ z >>> 31;
        return z == 0 ? 1 : z;
    }
}
