package org.crmkit.examples.cli.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.credit.Reservation;
import org.crmkit.core.credit.Reservations;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.simulate.RecordedRequest;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads a recorded credit request: what was asked, and the account as it stood. The fields of an account are {@code customer},
 * {@code grade} and, where they are not zero, {@code reserved}, {@code ordered}, {@code delivered}, {@code other-claims},
 * {@code unapplied}, {@code items}, {@code blocked} and the {@code individual-limit} that held; {@code group} is an account too.
 */
public final class RequestRow {

    private static final Label ITEMS = Label.of(
            "未清发票的列表，每项含 open 和 due；CSV 中写成 CNY 100.00 2026-01-31，以分号隔开",
            "a list of open invoices with open and due; in CSV CNY 100.00 2026-01-31, separated by semicolons");

    private RequestRow() {}

    /**
     * Reads one row.
     *
     * @param currency of the old rulebook, in which accounts are kept
     */
    public static Optional<RecordedRequest> read(FieldReader row, CurrencyUnit currency, ZoneId zone) {
        Optional<String> key = row.string("request");
        Optional<Instant> at = row.instant("at");
        Shape<Money> money = Shapes.money(currency);
        Optional<Money> amount = row.required(
                "amount",
                Shapes.narrowed(
                        money,
                        Money::isPositive,
                        Label.of("大于零的金额", "an amount above zero"),
                        Label.of("不需赊销的订单请删去。", "Leave out an order that needs no credit.")));
        Optional<CreditAccount> group = row.optional(
                "group",
                Shapes.fields(
                        Label.of("集团账户", "the account of the group"),
                        fields -> at.flatMap(moment -> account(fields, currency, moment, zone))));
        Optional<CreditAccount> account = at.flatMap(moment -> account(row, currency, moment, zone));
        row.finish();
        return row.build(() -> {
            CreditAccount own = account.orElseThrow();
            CreditAccount bound =
                    group.map(CreditAccount::customer).map(own::inGroup).orElse(own);
            return new RecordedRequest(
                    CreditRequest.of(own.customer(), amount.orElseThrow(), IdempotencyKey.of(key.orElseThrow())),
                    bound,
                    group,
                    at.orElseThrow());
        });
    }

    private static Optional<CreditAccount> account(FieldReader fields, CurrencyUnit currency, Instant at, ZoneId zone) {
        Shape<Money> money = Shapes.narrowed(
                Shapes.money(currency),
                found -> !found.isNegative(),
                Label.of("不小于零的金额", "an amount of zero or more"),
                Label.of("贷方余额请写入 unapplied。", "Enter a credit as unapplied."));
        Optional<CustomerId> customer = fields.string("customer").map(CustomerId::of);
        Optional<String> grade = fields.slug("grade");
        Money none = Money.zero(currency);
        Money reserved = fields.optional("reserved", money).orElse(none);
        Money ordered = fields.optional("ordered", money).orElse(none);
        Money delivered = fields.optional("delivered", money).orElse(none);
        Money claims = fields.optional("other-claims", money).orElse(none);
        Money unapplied = fields.optional("unapplied", money).orElse(none);
        List<OpenItem> items = fields.optional("items", items(money)).orElse(List.of());
        Optional<Money> limit = fields.optional("individual-limit", money);
        boolean blocked = fields.optional("blocked", flag()).orElse(false);
        if (customer.isEmpty() || grade.isEmpty()) {
            return Optional.empty();
        }
        CreditAccount account = CreditAccount.open(customer.get(), grade.get(), currency)
                .withDocuments(new OpenDocuments(ordered, delivered, OpenItems.of(currency, items), claims, unapplied))
                .withBlocked(blocked);
        LocalDate day = LocalDate.ofInstant(at, zone);
        CreditAccount limited = limit.map(ceiling ->
                        account.withIndividualLimit(IndividualLimit.temporary(CreditLimit.of(ceiling), day, day)))
                .orElse(account);
        return Optional.of(
                reserved.isZero()
                        ? limited
                        : limited.withReservations(Reservations.of(
                                currency,
                                List.of(new Reservation(IdempotencyKey.of("recorded"), reserved, at.plusSeconds(1))))));
    }

    /** True or false; in CSV as a text. */
    private static Shape<Boolean> flag() {
        Shape<Boolean> flag = Shapes.flag();
        return new Shape<>() {
            @Override
            public Label expected() {
                return flag.expected();
            }

            @Override
            public Optional<Boolean> read(Node node, Problems problems) {
                return node instanceof Node.Text text
                                && (text.value().equals("true") || text.value().equals("false"))
                        ? Optional.of(text.value().equals("true"))
                        : flag.read(node, problems);
            }
        };
    }

    private static Shape<List<OpenItem>> items(Shape<Money> money) {
        Shape<List<OpenItem>> list =
                Shapes.list(Shapes.fields(Label.of("含 open 和 due 的对象", "an object with open and due"), f -> {
                    Optional<Money> open = f.required("open", money);
                    Optional<LocalDate> due = f.date("due");
                    return f.build(() -> new OpenItem(open.orElseThrow(), due.orElseThrow()));
                }));
        Shape<List<OpenItem>> text = Shapes.parsed(
                ITEMS,
                Label.of("请写成 CNY 100.00 2026-01-31。", "Write it like CNY 100.00 2026-01-31."),
                RequestRow::parsed);
        return new Shape<>() {
            @Override
            public Label expected() {
                return ITEMS;
            }

            @Override
            public Optional<List<OpenItem>> read(Node node, Problems problems) {
                return node instanceof Node.Text ? text.read(node, problems) : list.read(node, problems);
            }
        };
    }

    private static List<OpenItem> parsed(String text) {
        List<OpenItem> items = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String item = part.strip();
            int gap = item.lastIndexOf(' ');
            if (gap < 0) {
                throw new IllegalArgumentException(item);
            }
            items.add(new OpenItem(Money.parse(item.substring(0, gap).strip()), day(item.substring(gap + 1))));
        }
        return items;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
