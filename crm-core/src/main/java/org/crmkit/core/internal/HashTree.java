package org.crmkit.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that shares all but O(log n) nodes with the map it was made from, and knows the sum of its values' weights and
 * the earliest of their times. A hash array mapped trie (Bagwell 2001, "Ideal Hash Trees", EPFL): each node has up to 32 branches,
 * so a change to a map of 100,000 copies four short arrays and compares one key, where a {@link SortedTree} copies seventeen nodes
 * and compares seventeen keys. It is for maps that change often and are listed seldom: their order is made when they are listed.
 *
 * <p>Keys whose hashes are equal lie in a {@link SortedTree}, so that not even keys chosen to collide make it linear.
 *
 * @param <K> the keys; equal keys compare as 0
 * @param <V> the values, immutable
 */
public final class HashTree<K extends Comparable<? super K>, V> {

    /** Bits of the hash that one level looks at. */
    private static final int BITS = 5;

    /** From here on no bit of the hash is left. */
    private static final int SPENT = 35;

    private final ToLongFunction<? super V> weight;
    private final ToLongFunction<? super V> time;
    private final @Nullable Node<K, V> root;

    private HashTree(ToLongFunction<? super V> weight, ToLongFunction<? super V> time, @Nullable Node<K, V> root) {
        this.weight = weight;
        this.time = time;
        this.root = root;
    }

    /**
     * Obtains an empty map.
     *
     * @param weight what {@link #sum} adds up
     * @param time what {@link #until} compares
     */
    public static <K extends Comparable<? super K>, V> HashTree<K, V> of(
            ToLongFunction<? super V> weight, ToLongFunction<? super V> time) {
        return new HashTree<>(weight, time, null);
    }

    /** Returns how many entries it has; O(1). */
    public int size() {
        return root == null ? 0 : root.size();
    }

    /** Returns the sum of all weights; O(1). */
    public long sum() {
        return root == null ? 0 : root.sum();
    }

    /** Returns the value of a key; O(log n). */
    public Optional<V> get(K key) {
        return root == null ? Optional.empty() : root.find(0, hash(key), key).map(Entry::value);
    }

    /**
     * Returns this map with a value under a key, in place of the one there was; O(log n).
     *
     * @throws ArithmeticException if the weights no longer add up to a {@code long}
     */
    public HashTree<K, V> put(K key, V value) {
        Entry<K, V> entry = new Entry<>(hash(key), key, value, weight.applyAsLong(value), time.applyAsLong(value));
        return new HashTree<>(weight, time, root == null ? entry : root.put(0, entry));
    }

    /** Returns this map without a key; this map if it has none. O(log n). */
    public HashTree<K, V> remove(K key) {
        Node<K, V> less = root == null ? null : root.remove(0, hash(key), key);
        return less == root ? this : new HashTree<>(weight, time, less);
    }

    /** Returns the values in the order of their keys; O(n log n). */
    public List<V> values() {
        return until(Long.MAX_VALUE);
    }

    /** Returns the values whose time is {@code last} or earlier, in the order of their keys; O(1) if there are none. */
    public List<V> until(long last) {
        if (root == null || root.earliest() > last) {
            return List.of();
        }
        List<Entry<K, V>> found = new ArrayList<>();
        root.walk(last, found::add);
        found.sort(Comparator.comparing(Entry::key));
        List<V> values = new ArrayList<>(found.size());
        found.forEach(entry -> values.add(entry.value()));
        return Collections.unmodifiableList(values);
    }

    private static int hash(Object key) {
        int hash = key.hashCode();
        return hash ^ hash >>> 16;
    }

    /** Equal to a map with equal values in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HashTree<?, ?> that && size() == that.size() && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }

    /** Some entries whose hashes agree in all bits above it. */
    private sealed interface Node<K extends Comparable<? super K>, V> permits Entry, Branches, Collision {

        int size();

        long sum();

        long earliest();

        Optional<Entry<K, V>> find(int shift, int hash, K key);

        Node<K, V> put(int shift, Entry<K, V> entry);

        /** Returns this node if it has no such key, null if nothing is left. */
        @Nullable
        Node<K, V> remove(int shift, int hash, K key);

        void walk(long last, Consumer<Entry<K, V>> action);
    }

    private record Entry<K extends Comparable<? super K>, V>(int hash, K key, V value, long sum, long earliest)
            implements Node<K, V> {

        boolean has(int otherHash, K otherKey) {
            return hash == otherHash && key.equals(otherKey);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Optional<Entry<K, V>> find(int shift, int hash, K key) {
            return has(hash, key) ? Optional.of(this) : Optional.empty();
        }

        @Override
        public Node<K, V> put(int shift, Entry<K, V> entry) {
            if (has(entry.hash, entry.key)) {
                return entry;
            }
            return shift >= SPENT
                    ? Collision.of(this, entry)
                    : Branches.of(shift, this).put(shift, entry);
        }

        @Override
        public @Nullable Node<K, V> remove(int shift, int hash, K key) {
            return has(hash, key) ? null : this;
        }

        @Override
        public void walk(long last, Consumer<Entry<K, V>> action) {
            if (earliest <= last) {
                action.accept(this);
            }
        }
    }

    /** Up to 32 nodes, by the next five bits of their hashes; {@code places} has a bit for each that is there. */
    @SuppressWarnings("ArrayRecordComponent") // inside this tree only, never compared
    private record Branches<K extends Comparable<? super K>, V>(
            int places, Node<K, V>[] nodes, int size, long sum, long earliest) implements Node<K, V> {

        static <K extends Comparable<? super K>, V> Branches<K, V> of(int shift, Entry<K, V> only) {
            return new Branches<>(place(shift, only.hash), array(only), 1, only.sum, only.earliest);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
        private static <K extends Comparable<? super K>, V> Node<K, V>[] array(Entry<K, V> only) {
            return new Node[] {only};
        }

        private static int place(int shift, int hash) {
            return 1 << (hash >>> shift & 31);
        }

        private int index(int place) {
            return Integer.bitCount(places & place - 1);
        }

        @Override
        public Optional<Entry<K, V>> find(int shift, int hash, K key) {
            int place = place(shift, hash);
            return (places & place) == 0 ? Optional.empty() : nodes[index(place)].find(shift + BITS, hash, key);
        }

        @Override
        public Node<K, V> put(int shift, Entry<K, V> entry) {
            int place = place(shift, entry.hash);
            int at = index(place);
            if ((places & place) != 0) {
                return with(at, nodes[at].put(shift + BITS, entry));
            }
            Node<K, V>[] more = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(nodes, at, more, at + 1, nodes.length - at);
            more[at] = entry;
            return new Branches<>(
                    places | place, more, size + 1, Math.addExact(sum, entry.sum), Math.min(earliest, entry.earliest));
        }

        private Branches<K, V> with(int at, Node<K, V> next) {
            Node<K, V> before = nodes[at];
            Node<K, V>[] changed = nodes.clone();
            changed[at] = next;
            return new Branches<>(
                    places,
                    changed,
                    size - before.size() + next.size(),
                    Math.addExact(sum - before.sum(), next.sum()),
                    next.earliest() <= earliest || before.earliest() > earliest
                            ? Math.min(earliest, next.earliest())
                            : first(changed));
        }

        /** A node of one entry becomes that entry, so that equal maps have equal shapes. */
        @Override
        public @Nullable Node<K, V> remove(int shift, int hash, K key) {
            int place = place(shift, hash);
            if ((places & place) == 0) {
                return this;
            }
            int at = index(place);
            Node<K, V> less = nodes[at].remove(shift + BITS, hash, key);
            if (less == nodes[at]) {
                return this;
            }
            if (less != null) {
                return nodes.length == 1 && less instanceof Entry ? less : with(at, less);
            }
            if (nodes.length == 1) {
                return null;
            }
            if (nodes.length == 2 && nodes[1 - at] instanceof Entry) {
                return nodes[1 - at];
            }
            Node<K, V>[] fewer = Arrays.copyOf(nodes, nodes.length - 1);
            System.arraycopy(nodes, at + 1, fewer, at, fewer.length - at);
            return new Branches<>(places & ~place, fewer, size - 1, sum - nodes[at].sum(), first(fewer));
        }

        private static long first(Node<?, ?>[] nodes) {
            long first = Long.MAX_VALUE;
            for (Node<?, ?> node : nodes) {
                first = Math.min(first, node.earliest());
            }
            return first;
        }

        @Override
        public void walk(long last, Consumer<Entry<K, V>> action) {
            if (earliest <= last) {
                for (Node<K, V> node : nodes) {
                    node.walk(last, action);
                }
            }
        }
    }

    /** Entries whose hashes are equal in every bit. */
    private record Collision<K extends Comparable<? super K>, V>(SortedTree<K, Entry<K, V>> entries)
            implements Node<K, V> {

        static <K extends Comparable<? super K>, V> Collision<K, V> of(Entry<K, V> one, Entry<K, V> other) {
            SortedTree<K, Entry<K, V>> none = SortedTree.of(Comparator.<K>naturalOrder(), Entry::sum, Entry::earliest);
            return new Collision<>(none.put(one.key, one).put(other.key, other));
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public long sum() {
            return entries.sum();
        }

        @Override
        public long earliest() {
            return entries.earliest();
        }

        @Override
        public Optional<Entry<K, V>> find(int shift, int hash, K key) {
            return entries.get(key);
        }

        @Override
        public Node<K, V> put(int shift, Entry<K, V> entry) {
            return new Collision<>(entries.put(entry.key, entry));
        }

        @Override
        public @Nullable Node<K, V> remove(int shift, int hash, K key) {
            SortedTree<K, Entry<K, V>> less = entries.remove(key);
            if (less.size() == entries.size()) {
                return this;
            }
            return less.size() == 1 ? less.values().get(0) : new Collision<>(less);
        }

        @Override
        public void walk(long last, Consumer<Entry<K, V>> action) {
            entries.until(last).forEach(action);
        }
    }
}
