package org.crmkit.examples.cli.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.Restatement;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Walks rows of accounts, orders, deliveries, invoices and payments through the credit desk, in the order they happened. Every
 * order is answered; an approved one counts from then on. Rows that cannot be read go to the {@link Problems}.
 */
public final class CreditFeed {

    private final InForce<CreditPolicy> policy;
    private final ZoneId zone;
    private final Problems problems;
    private final Consumer<CreditOutcome> outcomes;
    private final FeedClock clock;
    private final InMemoryCreditAccounts accounts;
    private final CreditDesk desk;
    private final Map<CustomerId, Ledger> ledgers = new LinkedHashMap<>();
    private final Map<CustomerId, String> names = new LinkedHashMap<>();
    private final Map<String, CustomerId> accountOfOrder = new LinkedHashMap<>();
    private final Shape<Money> money;
    private final Shape<Money> ceiling;
    private Instant last = Instant.MIN;

    /**
     * Creates a feed with no account yet.
     *
     * @param zone of the rulebook; decides which day a row falls on
     * @param outcomes is told every decision as it is made
     */
    public CreditFeed(InForce<CreditPolicy> policy, ZoneId zone, Problems problems, Consumer<CreditOutcome> outcomes) {
        this.policy = policy;
        this.zone = zone;
        this.problems = problems;
        this.outcomes = outcomes;
        this.clock = new FeedClock(zone, Instant.EPOCH);
        InMemoryStore store = new InMemoryStore();
        this.accounts = new InMemoryCreditAccounts(store);
        this.desk = new CreditDesk(accounts, store, PolicySource.always(policy), clock);
        this.ceiling = Shapes.narrowed(
                Shapes.money(policy.policy().currency()),
                Money::isPositiveOrZero,
                Label.of(
                        "以 " + policy.policy().currency() + " 计且不小于零的金额",
                        "an amount in " + policy.policy().currency() + " of zero or more"),
                Label.of("不赊销请写零。", "Use zero to grant no credit."));
        this.money = Shapes.narrowed(
                Shapes.money(policy.policy().currency()),
                Money::isPositive,
                Label.of(
                        "以 " + policy.policy().currency() + " 计且大于零的金额",
                        "an amount in " + policy.policy().currency() + " above zero"),
                Label.of("请改为大于零的金额；退货请作为付款录入。", "Change it to an amount above zero; enter a return as a payment."));
    }

    private enum Kind {
        ACCOUNT,
        ORDER,
        DELIVERY,
        INVOICE,
        PAYMENT
    }

    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("account", Kind.ACCOUNT);
        kinds.put("order", Kind.ORDER);
        kinds.put("delivery", Kind.DELIVERY);
        kinds.put("invoice", Kind.INVOICE);
        kinds.put("payment", Kind.PAYMENT);
        return kinds;
    }

    /** Takes one row. */
    public void accept(Node node) {
        FieldReader row = FieldReader.of(node, problems);
        Optional<Kind> kind = row.choice("type", KINDS);
        Optional<Instant> at = row.instant("at");
        if (kind.isEmpty()) {
            return;
        }
        at.ifPresent(moment -> follow(row, moment));
        switch (kind.get()) {
            case ACCOUNT -> account(row);
            case ORDER -> order(row);
            case DELIVERY -> delivery(row);
            case INVOICE -> invoice(row);
            case PAYMENT -> payment(row);
        }
    }

    private void follow(FieldReader row, Instant moment) {
        if (moment.isBefore(last)) {
            problem(
                    row,
                    "at",
                    moment.atZone(zone).toOffsetDateTime().toString(),
                    Label.of("不早于上一行", "not before the row above it"),
                    Label.of("请按时间先后排列各行。", "Sort the rows by time."));
            return;
        }
        last = moment;
        clock.set(moment);
    }

    private void account(FieldReader row) {
        Optional<String> id = row.string("account");
        Optional<String> name = row.optionalString("name");
        Map<String, String> grades = new LinkedHashMap<>();
        policy.policy().grades().forEach(grade -> grades.put(grade.slug(), grade.slug()));
        Optional<String> grade = row.choice("grade", grades);
        Optional<Money> limit = row.optional("limit", ceiling);
        Optional<LocalDate> until = row.optional("until", Shapes.date());
        row.finish();
        if (!row.isSound()) {
            return;
        }
        CustomerId customer = CustomerId.of(id.orElseThrow());
        if (ledgers.containsKey(customer)) {
            problem(
                    row,
                    "account",
                    quoted(customer.value()),
                    Label.of("新的编号", "a new account"),
                    Label.of("请删去重复的行。", "Remove the second row of this account."));
            return;
        }
        CreditAccount account = CreditAccount.open(
                customer, grade.orElseThrow(), policy.policy().currency());
        saved(desk.open(limit.map(most -> granted(account, most, until)).orElse(account)), customer);
        ledgers.put(customer, new Ledger(account.currency()));
        names.put(customer, name.orElse(customer.value()));
    }

    /** A limit that ends before the day of the row never holds, and is not granted. */
    private CreditAccount granted(CreditAccount account, Money most, Optional<LocalDate> until) {
        CreditLimit limit = CreditLimit.of(most);
        return until.map(last -> last.isBefore(today())
                        ? account
                        : account.withIndividualLimit(IndividualLimit.temporary(limit, today(), last)))
                .orElseGet(() -> account.withIndividualLimit(IndividualLimit.permanent(limit, today())));
    }

    private void order(FieldReader row) {
        Optional<String> id = row.string("order");
        Optional<CustomerId> account = known(row);
        Optional<Money> amount = row.required("amount", money);
        row.finish();
        if (!row.isSound()) {
            return;
        }
        String order = id.orElseThrow();
        CustomerId customer = account.orElseThrow();
        restate(customer);
        ReserveResult result = desk.reserve(customer, amount.orElseThrow(), IdempotencyKey.of(order));
        result.fold(
                answered -> {
                    if (answered.repeated()) {
                        twice(row, order);
                    } else {
                        decided(order, customer, answered);
                    }
                    return true;
                },
                mismatched -> {
                    twice(row, order);
                    return true;
                },
                noAccount -> {
                    throw new IllegalStateException(
                            "Account " + customer + " is known to the feed and not to the desk.");
                },
                contended -> {
                    throw new IllegalStateException("Nobody else writes, yet order " + order + " was contended.");
                });
    }

    private void decided(String order, CustomerId customer, ReserveResult.Answered answered) {
        Money amount = answered.decision().assessment().request().amount();
        if (answered.holds()) {
            desk.order(IdempotencyKey.of(order));
            ledger(customer).order(order, amount);
            accountOfOrder.put(order, customer);
        }
        outcomes.accept(new CreditOutcome(
                order,
                customer,
                names.getOrDefault(customer, customer.value()),
                clock.instant(),
                amount,
                answered.decision(),
                zone));
    }

    private void twice(FieldReader row, String order) {
        problem(
                row,
                "order",
                quoted(order),
                Label.of("未出现过的订单号", "an order that has not come before"),
                Label.of("请删去重复的行，或改用新的订单号。", "Remove the second row, or give the order its own number."));
    }

    private void delivery(FieldReader row) {
        Optional<String> order = approvedOrder(row);
        Optional<Money> amount = row.required("amount", money);
        row.finish();
        if (row.isSound()) {
            CustomerId customer = customerOf(order.orElseThrow());
            ledger(customer).deliver(order.orElseThrow(), amount.orElseThrow());
            restate(customer);
        }
    }

    private void invoice(FieldReader row) {
        Optional<String> id = row.string("invoice");
        Optional<String> order = approvedOrder(row);
        Optional<Money> amount = row.required("amount", money);
        Optional<LocalDate> due = row.optional("due", Shapes.date());
        row.finish();
        if (!row.isSound()) {
            return;
        }
        CustomerId customer = customerOf(order.orElseThrow());
        if (ledger(customer).hasInvoice(id.orElseThrow())) {
            problem(
                    row,
                    "invoice",
                    quoted(id.orElseThrow()),
                    Label.of("未出现过的发票号", "an invoice that has not come before"),
                    Label.of("请删去重复的行。", "Remove the second row."));
            return;
        }
        LocalDate falls = due.orElseGet(() -> today().plusDays(termOf(customer)));
        ledger(customer).bill(id.orElseThrow(), order.orElseThrow(), amount.orElseThrow(), falls);
        restate(customer);
    }

    private void payment(FieldReader row) {
        Optional<CustomerId> account = known(row);
        Optional<String> invoice = row.optionalString("invoice");
        Optional<Money> amount = row.required("amount", money);
        row.finish();
        if (!row.isSound()) {
            return;
        }
        Ledger ledger = ledger(account.orElseThrow());
        if (invoice.isPresent() && !ledger.hasInvoice(invoice.get())) {
            problem(
                    row,
                    "invoice",
                    quoted(invoice.get()),
                    Label.of("该客户的发票号", "an invoice of this account"),
                    Label.of("请核对发票号，或留空以抵最早的欠款。", "Check the number, or leave it out to pay the oldest first."));
            return;
        }
        ledger.pay(amount.orElseThrow(), invoice);
        restate(account.orElseThrow());
    }

    private Optional<CustomerId> known(FieldReader row) {
        Optional<CustomerId> account = row.string("account").map(CustomerId::of);
        if (account.isPresent() && !ledgers.containsKey(account.get())) {
            problem(
                    row,
                    "account",
                    quoted(account.get().value()),
                    Label.of("此前已开立的客户编号", "an account that was opened above"),
                    Label.of("请先加一行 type 为 account 的记录。", "Add a row of type account before it."));
            return Optional.empty();
        }
        return account;
    }

    private Optional<String> approvedOrder(FieldReader row) {
        Optional<String> order = row.string("order");
        if (order.isPresent() && !accountOfOrder.containsKey(order.get())) {
            problem(
                    row,
                    "order",
                    quoted(order.get()),
                    Label.of("此前已通过的订单", "an order that was approved above"),
                    Label.of(
                            "请核对订单号；未通过的订单不能发货或开票。",
                            "Check the number; an order that was not approved is neither" + " delivered nor billed."));
            return Optional.empty();
        }
        return order;
    }

    /** States what the account owes by its documents. */
    private void restate(CustomerId customer) {
        Ledger ledger = ledger(customer);
        Stored<CreditAccount> read = accounts.find(customer).orElseThrow();
        saved(desk.restate(List.of(new Restatement(read, ledger.documents()))), customer);
    }

    private static void saved(CommitResult result, CustomerId customer) {
        boolean saved = result.fold(committed -> true, stale -> false, repeated -> false);
        if (!saved) {
            throw new IllegalStateException(
                    "Nobody else writes, yet account " + customer + " was not saved: " + result);
        }
    }

    private long termOf(CustomerId customer) {
        String grade = accounts.find(customer).orElseThrow().state().grade();
        return policy.policy().grade(grade).orElseThrow().paymentTerm().amount();
    }

    private CustomerId customerOf(String order) {
        CustomerId customer = accountOfOrder.get(order);
        if (customer == null) {
            throw new IllegalStateException("Order " + order + " has no account.");
        }
        return customer;
    }

    private Ledger ledger(CustomerId customer) {
        Ledger ledger = ledgers.get(customer);
        if (ledger == null) {
            throw new IllegalStateException("Account " + customer + " has no ledger.");
        }
        return ledger;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void problem(FieldReader row, String field, String value, Label bound, Label fix) {
        Position at = row.at();
        problems.add(new Problem(
                at, row.path().isEmpty() ? field : row.path() + "." + field, Label.same(value), bound, fix));
    }

    private static String quoted(String text) {
        return "'" + (text.length() <= 60 ? text : text.substring(0, 57) + "...") + "'";
    }
}
