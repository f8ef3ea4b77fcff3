package org.crmkit.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditControl;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking orders against a limit: ours against adding up the open documents each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CreditChecks {

    static final int BATCH = 1000;

    private static final int DOCUMENTS = 50;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Money LIMIT = Money.parse("CNY 50000.00"); // of grade c in the shipped rulebook
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Who answers. */
    @Param({"crmkit", "summing"})
    public String by = "crmkit";

    private final Rulebook rules = DefaultRulebook.load();
    private final InForce<CreditPolicy> policy = rules.inForce(Rulebook::credit);
    private final ZonedDateTime now = TODAY.atTime(10, 0).atZone(rules.zone());
    private final List<OpenItem> items = new ArrayList<>();
    private final List<CreditRequest> requests = new ArrayList<>();
    private CreditAccount account = CreditAccount.open(CustomerId.of("C-1001"), "c", CNY);

    /** Draws documents that take about half the limit, and orders of which some exceed the rest. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(20260302);
        for (int i = 0; i < DOCUMENTS; i++) {
            items.add(
                    new OpenItem(Money.ofMinor(CNY, 1 + random.nextInt(100_000)), TODAY.plusDays(random.nextInt(30))));
        }
        Money zero = Money.zero(CNY);
        account = account.withDocuments(new OpenDocuments(zero, zero, OpenItems.of(CNY, items), zero, zero));
        for (int i = 0; i < BATCH; i++) {
            Money amount = Money.ofMinor(CNY, 1 + random.nextInt(5_000_000));
            requests.add(CreditRequest.of(account.customer(), amount, IdempotencyKey.of("SO-" + i)));
        }
    }

    /** Returns how many pass, so that none is left out. */
    @Benchmark
    public int approved() {
        int approved = 0;
        for (CreditRequest request : requests) {
            approved += passes(request) ? 1 : 0;
        }
        return approved;
    }

    private boolean passes(CreditRequest request) {
        return by.equals("crmkit")
                ? CreditControl.check(request, account, policy, now) instanceof CreditDecision.Approved
                : summed(request);
    }

    /** The peer: adds up what is open, looks whether anything is past due, compares with the limit. */
    private boolean summed(CreditRequest request) {
        BigDecimal used = request.amount().getAmount();
        boolean overdue = false;
        for (OpenItem item : items) {
            used = used.add(item.open().getAmount());
            overdue |= item.due().isBefore(TODAY);
        }
        return !overdue && used.compareTo(LIMIT.getAmount()) <= 0;
    }

    static boolean agree() {
        CreditChecks ours = new CreditChecks();
        ours.draw();
        CreditChecks peer = new CreditChecks();
        peer.by = "summing";
        peer.draw();
        return IntStream.range(0, BATCH)
                .allMatch(i -> ours.passes(ours.requests.get(i)) == peer.passes(peer.requests.get(i)));
    }
}
