package org.crmkit.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map that shares all but O(log n) nodes with the map it was made from, and knows the sum of its values'
 * weights and the earliest of their times. A height-balanced binary tree (Adelson-Velsky and Landis 1962): one change to a map
 * of 100,000 costs some seventeen small objects, and no read or write is linear in its size.
 *
 * <p>A library of persistent collections would give the map but not the sums, and the sums are what a credit check asks for.
 *
 * @param <K> the keys, in the order of the {@link Kind}
 * @param <V> the values, immutable
 */
public final class SortedTree<K, V> {

    private final Kind<K, V> kind;
    private final @Nullable Node<K, V> root;

    private SortedTree(Kind<K, V> kind, @Nullable Node<K, V> root) {
        this.kind = kind;
        this.root = root;
    }

    /**
     * What all maps of one kind have in common. To be written as a class with a name where a first credit decision needs it:
     * the first lambda of a process links what all lambdas need.
     */
    public interface Kind<K, V> {

        /** Returns below zero, zero or above zero as one key comes before, with or after another. */
        int compare(K one, K other);

        /** Returns what {@link SortedTree#sum} adds up; zero if nothing is. */
        default long weight(V value) {
            return 0;
        }

        /** Returns what {@link SortedTree#until} compares; zero if nothing is. */
        default long time(V value) {
            return 0;
        }
    }

    private record Node<K, V>(
            K key,
            V value,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right,
            long weight,
            long time,
            int height,
            int size,
            long sum,
            long earliest) {}

    /** Obtains an empty map. */
    public static <K, V> SortedTree<K, V> of(Kind<K, V> kind) {
        return new SortedTree<>(kind, null);
    }

    /** Obtains an empty map whose values have neither weight nor time. */
    public static <K extends Comparable<? super K>, V> SortedTree<K, V> natural() {
        return of(Comparable::compareTo);
    }

    /** Returns how many entries it has; O(1). */
    public int size() {
        return size(root);
    }

    /** Returns the sum of all weights; O(1). */
    public long sum() {
        return sum(root);
    }

    /** Returns the value of a key; O(log n). */
    public Optional<V> get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = kind.compare(key, node.key());
            if (side == 0) {
                return Optional.of(node.value());
            }
            node = side < 0 ? node.left() : node.right();
        }
        return Optional.empty();
    }

    /** Returns this map with a value under a key, in place of the one there was; O(log n). */
    public SortedTree<K, V> put(K key, V value) {
        return new SortedTree<>(kind, put(root, key, value));
    }

    /** Returns this map without a key; this map if it has none. O(log n). */
    public SortedTree<K, V> remove(K key) {
        return get(key).isEmpty() ? this : new SortedTree<>(kind, remove(root, key));
    }

    /** Returns this map without entries. */
    public SortedTree<K, V> clear() {
        return new SortedTree<>(kind, null);
    }

    /** Returns the values in the order of their keys. */
    public List<V> values() {
        List<V> values = new ArrayList<>(size());
        forEach(values::add);
        return Collections.unmodifiableList(values);
    }

    /** Gives every value to {@code action} in the order of their keys. */
    public void forEach(Consumer<? super V> action) {
        walk(root, Long.MAX_VALUE, action);
    }

    /** Gives every entry to {@code action} in the order of the keys. */
    public void forEachEntry(BiConsumer<? super K, ? super V> action) {
        walk(root, action);
    }

    private void walk(@Nullable Node<K, V> node, BiConsumer<? super K, ? super V> action) {
        if (node != null) {
            walk(node.left(), action);
            action.accept(node.key(), node.value());
            walk(node.right(), action);
        }
    }

    /** Returns the values whose time is {@code last} or earlier, in the order of their keys; O(1) if there are none. */
    public List<V> until(long last) {
        if (root == null || root.earliest() > last) {
            return List.of();
        }
        List<V> values = new ArrayList<>();
        walk(root, last, values::add);
        return Collections.unmodifiableList(values);
    }

    private void walk(@Nullable Node<K, V> node, long last, Consumer<? super V> action) {
        if (node == null || node.earliest() > last) {
            return;
        }
        walk(node.left(), last, action);
        if (node.time() <= last) {
            action.accept(node.value());
        }
        walk(node.right(), last, action);
    }

    private Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return leaf(key, value, null, null);
        }
        int side = kind.compare(key, node.key());
        if (side == 0) {
            return leaf(key, value, node.left(), node.right());
        }
        return side < 0
                ? balanced(node, put(node.left(), key, value), node.right())
                : balanced(node, node.left(), put(node.right(), key, value));
    }

    private @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = kind.compare(key, node.key());
        if (side < 0) {
            return balanced(node, remove(node.left(), key), node.right());
        }
        if (side > 0) {
            return balanced(node, node.left(), remove(node.right(), key));
        }
        Node<K, V> next = node.right();
        if (next == null) {
            return node.left();
        }
        while (next.left() != null) {
            next = next.left();
        }
        return balanced(next, node.left(), remove(node.right(), next.key()));
    }

    /** Returns the entry of {@code at} above two sides whose heights differ by two at most. */
    private static <K, V> Node<K, V> balanced(Node<K, V> at, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        int lean = height(left) - height(right);
        if (left != null && lean > 1) {
            Node<K, V> inner = left.right();
            return inner == null || height(left.left()) >= height(inner)
                    ? above(left, left.left(), above(at, inner, right))
                    : above(inner, above(left, left.left(), inner.left()), above(at, inner.right(), right));
        }
        if (right != null && lean < -1) {
            Node<K, V> inner = right.left();
            return inner == null || height(right.right()) >= height(inner)
                    ? above(right, above(at, left, inner), right.right())
                    : above(inner, above(at, left, inner.left()), above(right, inner.right(), right.right()));
        }
        return above(at, left, right);
    }

    private Node<K, V> leaf(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        long weight = kind.weight(value);
        return node(key, value, left, right, weight, kind.time(value));
    }

    /** Returns the entry of {@code at} above two other sides. */
    private static <K, V> Node<K, V> above(Node<K, V> at, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        return node(at.key(), at.value(), left, right, at.weight(), at.time());
    }

    private static <K, V> Node<K, V> node(
            K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, long weight, long time) {
        return new Node<>(
                key,
                value,
                left,
                right,
                weight,
                time,
                1 + Math.max(height(left), height(right)),
                1 + size(left) + size(right),
                Math.addExact(Math.addExact(sum(left), sum(right)), weight),
                Math.min(Math.min(earliest(left), earliest(right)), time));
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height();
    }

    private static int size(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.size();
    }

    private static long sum(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.sum();
    }

    private static long earliest(@Nullable Node<?, ?> node) {
        return node == null ? Long.MAX_VALUE : node.earliest();
    }

    /** Returns the height of the tree, for its own test. */
    int height() {
        return height(root);
    }

    /** Equal to a map of the same kind of entries with equal values in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SortedTree<?, ?> that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
