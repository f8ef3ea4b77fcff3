package org.crmkit.examples.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reserving on one account by two threads at once, the limit a little too small for all: ours, which decides by the whole policy,
 * explains itself and saves state and event together, against a synchronized method that adds up and keeps a map.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(1)
public class CreditReservations {

    static final int REQUESTS = 100_000;

    private static final int THREADS = 2;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final Money ONE = Money.parse("CNY 1.00");
    private static final Money LIMIT = Money.ofMajor(CNY, REQUESTS - 1_000L);

    /** Who answers. */
    @Param({"crmkit", "synchronized-map"})
    public String by = "crmkit";

    private final Rulebook rules = DefaultRulebook.load();
    private ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Limit limit = new Locked();

    private interface Limit {
        boolean reserve(String key);
    }

    /** The shipped desk over the store in memory. */
    private static final class Desk implements Limit {
        private final CreditDesk desk;

        Desk(Rulebook rules) {
            InMemoryStore store = new InMemoryStore();
            Clock clock = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), rules.zone());
            desk = new CreditDesk(
                    new InMemoryCreditAccounts(store),
                    store,
                    PolicySource.always(rules.inForce(Rulebook::credit)),
                    clock);
            desk.open(CreditAccount.open(CUSTOMER, "c", CNY)
                    .withIndividualLimit(IndividualLimit.permanent(CreditLimit.of(LIMIT), LocalDate.of(2026, 1, 1))));
        }

        @Override
        public boolean reserve(String key) {
            return desk.reserve(CUSTOMER, ONE, IdempotencyKey.of(key)) instanceof ReserveResult.Answered answered
                    && answered.holds();
        }
    }

    /** The peer. */
    private static final class Locked implements Limit {
        private final Map<String, Money> reserved = new HashMap<>();
        private Money total = Money.zero(CNY);

        @Override
        public synchronized boolean reserve(String key) {
            if (reserved.containsKey(key)) {
                return true;
            }
            Money sum = total.plus(ONE);
            if (sum.isGreaterThan(LIMIT)) {
                return false;
            }
            total = sum;
            reserved.put(key, ONE);
            return true;
        }
    }

    /** Opens an account without reservations. */
    @Setup(Level.Iteration)
    public void open() {
        limit = by.equals("crmkit") ? new Desk(rules) : new Locked();
    }

    /** Starts the threads. */
    @Setup(Level.Trial)
    public void start() {
        threads.shutdown();
        threads = Executors.newFixedThreadPool(THREADS);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void stop() {
        threads.shutdown();
    }

    /** Returns how many are held. */
    @Benchmark
    public int reserved() throws InterruptedException, ExecutionException {
        List<Future<Integer>> parts = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            int thread = t;
            Callable<Integer> part = () -> {
                int held = 0;
                for (int i = thread; i < REQUESTS; i += THREADS) {
                    held += limit.reserve("SO-" + i) ? 1 : 0;
                }
                return held;
            };
            parts.add(threads.submit(part));
        }
        int held = 0;
        for (Future<Integer> part : parts) {
            held += part.get();
        }
        return held;
    }

    static boolean agree() {
        try {
            int[] held = new int[2];
            for (int i = 0; i < 2; i++) {
                CreditReservations one = new CreditReservations();
                one.by = i == 0 ? "crmkit" : "synchronized-map";
                one.open();
                held[i] = one.reserved();
                one.stop();
            }
            return held[0] == held[1];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
