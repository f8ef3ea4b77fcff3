package org.crmkit.core.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that is made when somebody first looks into it. It equals every list with the same elements. Safe under
 * threads: it is made once.
 */
public final class LazyList<T> extends AbstractList<T> implements RandomAccess {

    private @Nullable Supplier<List<T>> recipe;
    private volatile @Nullable List<T> made;

    private LazyList(Supplier<List<T>> recipe) {
        this.recipe = recipe;
    }

    /** Obtains the list that {@code recipe} will make. */
    public static <T> List<T> of(Supplier<List<T>> recipe) {
        return new LazyList<>(recipe);
    }

    /** Returns an immutable list of the same elements; a list of this kind is left unmade. */
    public static <T> List<T> copyOf(List<T> list) {
        return list instanceof LazyList<T> ? list : List.copyOf(list);
    }

    private List<T> list() {
        List<T> known = made;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            List<T> again = made;
            Supplier<List<T>> how = recipe;
            if (again == null && how != null) {
                again = List.copyOf(how.get());
                made = again;
                recipe = null; // what it was made from need not be kept
            }
            return again == null ? List.of() : again;
        }
    }

    @Override
    public T get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
