package org.crmkit.templates.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work that others may do side by side, while its results are taken one by one in order. */
public final class InOrder {

    /** How many results may wait for the one that is taken next. */
    private static final int AHEAD = 32;

    private InOrder() {}

    /**
     * Does {@code work} on every item and hands the results to {@code taker}, in the order of the items and from this thread. What no
     * worker has begun when its turn comes, this thread does itself, so workers that are few or busy never stop it.
     *
     * @throws IllegalStateException if this thread is interrupted while it waits
     */
    public static <T, R> void each(Executor workers, List<T> items, Function<? super T, R> work, Consumer<R> taker) {
        Deque<FutureTask<R>> ahead = new ArrayDeque<>();
        int begun = 0;
        for (int done = 0; done < items.size(); done++) {
            for (; begun < items.size() && begun <= done + AHEAD; begun++) {
                T item = items.get(begun);
                FutureTask<R> task = new FutureTask<>(() -> work.apply(item));
                ahead.add(task);
                workers.execute(task);
            }
            FutureTask<R> next = ahead.remove();
            next.run(); // does nothing if a worker was first
            taker.accept(result(next));
        }
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted; none of its results is kept.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("The work broke off; none of its results is kept.", e);
        }
    }
}
