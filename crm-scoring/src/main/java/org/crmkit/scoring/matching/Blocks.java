package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.crmkit.core.customer.duplicate.NameMatch;

/**
 * Files that share a trait, and through it every pair worth comparing, once. A pair with several traits in common is met in the
 * first block that holds both, so nothing is remembered of pairs; the work grows with the pairs met and the traits of a file.
 */
final class Blocks {

    /** Told of each pair once. */
    interface Pairs {
        void pair(int a, int b);
    }

    private static final int KIND_SHIFT = 60;
    private static final int NO_BLOCK = -1;
    private static final int ROWS_AT_ONCE = 65_536;

    private final int[] traitFrom; // by file
    private final int[] blockOf; // by trait, sorted within a file, NO_BLOCK for a trait nobody shares
    private final int[] memberFrom; // by block
    private final int[] member;
    private final boolean[] tooLarge;
    private final List<SkippedBlock> skipped;

    @SuppressWarnings("EnumOrdinal") // the order of kinds is the order of blocks
    private Blocks(MatchTable table, int limit, boolean parallel) {
        Longs keys = new Longs();
        this.traitFrom = new int[table.size() + 1];
        for (int from = 0; from < table.size(); from += ROWS_AT_ONCE) {
            int rows = Math.min(ROWS_AT_ONCE, table.size() - from);
            long[][] found = new long[rows][];
            int first = from;
            each(rows, parallel, i -> found[i] = traits(table, first + i));
            for (int i = 0; i < rows; i++) {
                keys.addAll(found[i]);
                traitFrom[first + i + 1] = keys.size();
            }
        }
        long[] trait = keys.toArray();
        long[] shared = shared(trait, parallel);
        this.blockOf = new int[trait.length];
        Places places = new Places(shared);
        each(trait.length, parallel, i -> blockOf[i] = places.of(trait[i]));
        int[] sizes = new int[shared.length];
        for (int block : blockOf) {
            if (block != NO_BLOCK) {
                sizes[block]++;
            }
        }
        this.memberFrom = new int[shared.length + 1];
        for (int block = 0; block < shared.length; block++) {
            memberFrom[block + 1] = memberFrom[block] + sizes[block];
        }
        this.member = new int[memberFrom[shared.length]];
        int[] next = Arrays.copyOf(memberFrom, shared.length);
        for (int row = 0; row < table.size(); row++) {
            for (int i = traitFrom[row]; i < traitFrom[row + 1]; i++) {
                if (blockOf[i] != NO_BLOCK) {
                    member[next[blockOf[i]]++] = row;
                }
            }
        }
        this.tooLarge = new boolean[shared.length];
        List<SkippedBlock> found = new ArrayList<>();
        for (int block = 0; block < shared.length; block++) {
            if (sizes[block] > limit) {
                tooLarge[block] = true;
                found.add(new SkippedBlock(BlockKind.values()[(int) (shared[block] >>> KIND_SHIFT)], sizes[block]));
            }
        }
        found.sort(Comparator.comparing(SkippedBlock::kind).thenComparing(block -> -block.files()));
        this.skipped = List.copyOf(found);
    }

    /** Where each of many different numbers stands, found by its hash: the keys are hashes themselves, so their low bits will do. */
    private static final class Places {

        private final long[] keys;
        private final int[] slots;
        private final int mask;

        Places(long[] keys) {
            this.keys = keys;
            int size = Integer.highestOneBit(Math.max(1, keys.length)) << 2;
            this.slots = new int[Math.max(size, 4)];
            this.mask = slots.length - 1;
            for (int i = 0; i < keys.length; i++) {
                int slot = (int) keys[i] & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = i + 1;
            }
        }

        /** Returns the place, or {@link #NO_BLOCK}. */
        int of(long key) {
            for (int slot = (int) key & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
                if (keys[slots[slot] - 1] == key) {
                    return slots[slot] - 1;
                }
            }
            return NO_BLOCK;
        }
    }

    static Blocks of(MatchTable table, int limit, boolean parallel) {
        return new Blocks(table, limit, parallel);
    }

    /** Does the same for each number below {@code count}; each writes only what is its own, so the order does not matter. */
    private static void each(int count, boolean parallel, IntConsumer work) {
        IntStream all = IntStream.range(0, count);
        (parallel ? all.parallel() : all).forEach(work);
    }

    /** The traits that more than one file has, sorted. */
    private static long[] shared(long[] traits, boolean parallel) {
        long[] sorted = traits.clone();
        if (parallel) {
            Arrays.parallelSort(sorted);
        } else {
            Arrays.sort(sorted);
        }
        int size = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            if (end - i > 1) {
                sorted[size++] = sorted[i];
            }
            i = end;
        }
        return Arrays.copyOf(sorted, size);
    }

    List<SkippedBlock> skipped() {
        return skipped;
    }

    int size() {
        return tooLarge.length;
    }

    /** Meets each pair that shares a block that is not too large. */
    void forEach(Pairs pairs) {
        forEach(0, size(), pairs);
    }

    /** Meets each pair whose first common block lies from one block up to and without another. */
    void forEach(int from, int to, Pairs pairs) {
        for (int block = from; block < to; block++) {
            if (!tooLarge[block]) {
                for (int i = memberFrom[block]; i < memberFrom[block + 1]; i++) {
                    for (int j = i + 1; j < memberFrom[block + 1]; j++) {
                        if (firstShared(member[i], member[j]) == block) {
                            pairs.pair(member[i], member[j]);
                        }
                    }
                }
            }
        }
    }

    private int firstShared(int a, int b) {
        int i = traitFrom[a];
        int j = traitFrom[b];
        while (true) {
            int x = blockOf[i];
            int y = blockOf[j];
            if (x == y && x != NO_BLOCK && !tooLarge[x]) {
                return x;
            }
            if (x <= y) {
                i++;
            } else {
                j++;
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // the order of kinds is the order of blocks
    private static long key(BlockKind kind, long hash) {
        return ((long) kind.ordinal() << KIND_SHIFT) | (hash >>> (64 - KIND_SHIFT));
    }

    private static long[] traits(MatchTable table, int row) {
        Longs traits = new Longs();
        for (int i = table.numberFrom[row]; i < table.numberFrom[row + 1]; i++) {
            traits.add(
                    key(BlockKind.IDENTIFIER, Hash.of(Hash.of(table.schemes.get(table.scheme[i])), table.number[i])));
        }
        long sort = table.person[row] ? 1 : 2;
        for (int i = table.phoneFrom[row]; i < table.phoneFrom[row + 1]; i++) {
            traits.add(key(BlockKind.PHONE, Hash.of(sort, table.phone[i])));
        }
        for (int i = table.mailFrom[row]; i < table.mailFrom[row + 1]; i++) {
            traits.add(key(BlockKind.MAIL, Hash.of(sort, table.mail[i])));
            if (table.domain[i] != 0) {
                traits.add(key(BlockKind.MAIL_DOMAIN, Hash.of(sort, table.domain[i])));
            }
        }
        for (int i = table.addressFrom[row]; i < table.addressFrom[row + 1]; i++) {
            traits.add(key(BlockKind.ADDRESS, Hash.of(Hash.of(sort, table.road[i]), table.house[i])));
        }
        for (int i = table.nameFrom[row]; i < table.nameFrom[row + 1]; i++) {
            if (table.person[row]) {
                table.personName[i].traits().forEach(text -> traits.add(key(BlockKind.PERSON_NAME, Hash.of(text))));
            } else {
                addTradeName(table, i, traits);
            }
        }
        long[] sorted = traits.toArray();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
    }

    /** The name, and with one letter left out in turn where a slip of the pen is looked for: two names one slip apart share one. */
    private static void addTradeName(MatchTable table, int i, Longs traits) {
        String name = table.tradeName[i];
        long whole = table.nameHash[i];
        traits.add(key(BlockKind.TRADE_NAME, whole));
        for (int at = 0; name.length() >= NameMatch.leastForASlip(table.chinese[i]) && at < name.length(); at++) {
            traits.add(key(BlockKind.TRADE_NAME, Hash.of(name.substring(0, at) + name.substring(at + 1))));
        }
        if (table.place[i] != MatchTable.NONE) {
            traits.add(key(BlockKind.TRADE_NAME_AND_PLACE, Hash.of(whole, Hash.of(table.places.get(table.place[i])))));
        }
        if (table.industries[i] != MatchTable.NONE) {
            traits.add(key(
                    BlockKind.TRADE_NAME_AND_INDUSTRY,
                    Hash.of(whole, Hash.of(String.join(",", table.industrySets.get(table.industries[i]))))));
        }
    }
}
