package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.AccountChain;
import org.crmkit.core.credit.CheckPoint;
import org.crmkit.core.credit.Collateral;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditControl;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.GroupDesk;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.Rechecked;
import org.crmkit.core.credit.ReleaseDesk;
import org.crmkit.core.credit.ReserveResult;
import org.crmkit.core.credit.Standing;
import org.crmkit.core.credit.grant.CreditApplication;
import org.crmkit.core.credit.grant.CreditEvaluation;
import org.crmkit.core.credit.grant.GrantDesk;
import org.crmkit.core.credit.grant.GrantResult;
import org.crmkit.core.credit.grant.InMemoryCreditFiles;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.credit.ledger.BilledLine;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.Dunning;
import org.crmkit.core.credit.ledger.InMemoryCreditLedgers;
import org.crmkit.core.credit.ledger.LedgerDesk;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.Reconciliation;
import org.crmkit.core.credit.ledger.SalesOutstanding;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** A season of a fictional distributor: a limit for the season, a group above, an order held and let pass, a payment, the books. */
final class CreditStory implements Story {

    private static final CustomerId SHOP = CustomerId.of("C-1001");
    private static final CustomerId SISTER = CustomerId.of("C-1002");
    private static final CustomerId GROUP = CustomerId.of("G-10");
    private static final Officer CLERK = Officer.of("u-11", "sales-clerk");
    private static final Officer ANALYST = Officer.of("u-12", "credit-analyst");
    private static final Officer SALES = Officer.of("u-21", "sales-manager");
    private static final Officer FINANCE = Officer.of("u-22", "finance-manager");

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public Label title() {
        return Label.of(
                "经销商的一个销售季：限额、集团、担保、放行、收款与对账",
                "A distributor's season: limits, a group, collateral, a release, a payment and the books");
    }

    @Override
    public void tell(Telling telling) {
        new Season(telling).tell();
    }

    /** The desks over one store, and a clock that is moved from day to day. */
    private static final class Season {
        private final Telling telling;
        private final Rulebook rules = DefaultRulebook.load();
        private final InForce<CreditPolicy> policy = rules.inForce(Rulebook::credit);
        private final StoryClock clock = new StoryClock(rules.zone(), Instant.parse("2026-09-01T02:00:00Z"));
        private final InMemoryStore store =
                new InMemoryStore(); // a host implements the same ports over its own database
        private final InMemoryCreditAccounts accounts = new InMemoryCreditAccounts(store);
        private final InMemoryCreditLedgers ledgers = new InMemoryCreditLedgers(store);
        private final InMemoryCreditFiles files = new InMemoryCreditFiles(store);
        private final PolicySource<CreditPolicy> source = PolicySource.always(policy);
        private final CreditDesk credit = new CreditDesk(accounts, store, source, clock);
        private final ReleaseDesk release = new ReleaseDesk(accounts, store, source, clock);
        private final GroupDesk groups = new GroupDesk(accounts, store, source, clock, Retry.standard());
        private final GrantDesk grants = new GrantDesk(accounts, files, store, source, clock, Retry.standard());
        private final LedgerDesk ledger = new LedgerDesk(accounts, ledgers, store, source, clock, Retry.standard());
        private int movements;

        Season(Telling telling) {
            this.telling = telling;
        }

        void tell() {
            applyForASeasonLimit();
            joinAGroupAndPledge();
            orderOverTheLimit();
            letItPassWithFourEyes();
            deliverAndBill();
            payAndLookAgain();
            readTheBooks();
        }

        private void applyForASeasonLimit() {
            telling.chapter("一、季节性限额：申请、评估、两人审批", "1. A limit for the season: application, evaluation, two approvals");
            telling.say(
                    "虚构的经销商 C-1001 为C级，限额五万元。旺季每年9月至11月，业务员申请季节性限额二十万元。",
                    "Distributor C-1001 (fictional) is of grade C, with a limit of 50,000 yuan. Its season runs from September to"
                            + " November; a clerk applies for 200,000 yuan in that season.");
            credit.open(CreditAccount.open(SHOP, "c", rules.currency()));
            IdempotencyKey application = IdempotencyKey.of("APP-7");
            IndividualLimit season = IndividualLimit.seasonal(
                    CreditLimit.of(Money.parse("CNY 200000.00")), MonthDay.of(9, 1), MonthDay.of(11, 30), today());
            grants.apply(new CreditApplication(application, SHOP, season, CLERK, "autumn season", clock.instant()));
            grants.evaluate(
                    application,
                    new CreditEvaluation(
                            "c",
                            Optional.of(new BigDecimal("68")),
                            List.of(Reason.of("pays-in-time", "两年来按时付款。", "Has paid in time for two years.")),
                            ANALYST,
                            clock.instant()));
            answer("业务员自批", "The clerk approves", grants.approve(application, Officer.of("u-11", "finance-manager")));
            answer("财务经理审批", "The finance manager approves", grants.approve(application, FINANCE));
            answer("销售经理审批", "The sales manager approves", grants.approve(application, SALES));
        }

        private void answer(String zh, String en, GrantResult result) {
            Label outcome = result.fold(
                    filed -> Label.of("尚缺", "still missing"),
                    granted -> Label.of(
                            "已授信：" + granted.change().before().label().zh() + " → "
                                    + granted.change().after().label().zh(),
                            "granted: " + granted.change().before().label().en() + " to "
                                    + granted.change().after().label().en()),
                    notOpen -> Label.of("已办结", "closed"),
                    contended -> Label.of("请重试", "try again"));
            telling.show(zh, en, outcome);
            telling.because(result.fold(
                    GrantResult.Filed::missing, granted -> List.of(), notOpen -> List.of(), contended -> List.of()));
        }

        private void joinAGroupAndPledge() {
            telling.chapter("二、集团与担保", "2. A group and collateral");
            telling.say(
                    "C-1001 与姊妹公司 C-1002 同属集团 G-10（B级，限额二十万元）。C-1002 已用十六万元；集团另交来保证金一万元。",
                    "C-1001 and its sister C-1002 belong to group G-10 (grade B, 200,000 yuan). C-1002 has used 160,000; the"
                            + " group has put down a deposit of 10,000.");
            credit.open(CreditAccount.open(GROUP, "b", rules.currency())
                    .withCollateral(List.of(new Collateral(
                            "deposit",
                            "D-3",
                            Money.parse("CNY 10000.00"),
                            DatePeriod.ofDays(today(), today().plusYears(1))))));
            credit.open(CreditAccount.open(SISTER, "b", rules.currency()));
            groups.join(SHOP, GROUP);
            groups.join(SISTER, GROUP);
            order(SISTER, "SO-1", "160000.00");
            position(SHOP);
            position(GROUP);
            telling.say("担保增加可用额度，不减少占用。", "Collateral raises what is available; it does not lower what is owed.");
        }

        private void position(CustomerId customer) {
            CreditPosition position =
                    CreditControl.position(accounts.find(customer).orElseThrow().state(), policy, now());
            Lang lang = telling.lang();
            String left =
                    position.headroom().map(money -> Formats.money(money, lang)).orElse("");
            telling.show(
                    customer + " 可用",
                    customer + " available",
                    Label.of(
                            left + "（" + position.limitName().zh() + "）",
                            left + " (" + position.limitName().en() + ")"));
        }

        private void orderOverTheLimit() {
            telling.chapter("三、超限的订单被暂缓", "3. An order over the limit is held");
            telling.say(
                    "C-1001 下单五万五千元：自己的限额够，集团的不够。所有理由一次讲清，并说明谁可以放行。",
                    "C-1001 orders for 55,000: within its own limit, over the group's. All reasons are told at once, and who may"
                            + " release it.");
            decision("SO-2", credit.reserve(SHOP, Money.parse("CNY 55000.00"), IdempotencyKey.of("SO-2")));
            CreditRequest asked = CreditRequest.of(SHOP, Money.parse("CNY 55000.00"), IdempotencyKey.of("look"));
            CreditDecision advice =
                    CreditControl.check(asked, AccountChain.read(accounts, SHOP).states(), policy, now());
            telling.show(
                    "最紧的额度",
                    "The limit that binds",
                    advice.assessment().binding().orElseThrow().account().value());
        }

        private void decision(String key, ReserveResult result) {
            ReserveResult.Answered answered =
                    result.fold(answer -> answer, Season::unexpected, Season::unexpected, Season::unexpected);
            telling.show(key, key, answered.standing().label());
            telling.because(answered.decision().reasons());
        }

        private static ReserveResult.Answered unexpected(Object result) {
            throw new IllegalStateException("The story does not go on from " + result + ".");
        }

        private void letItPassWithFourEyes() {
            telling.chapter("四、放行：申请人不得自批", "4. A release: whoever asks does not approve");
            override("sales-manager u-21 → u-21", SALES, List.of(SALES));
            override("sales-clerk u-11 → u-21", CLERK, List.of(SALES));
            telling.say(
                    "放行不改动任何限额，只对这一单有效，七天内不转订单即失效。发货时不会再被自己拦住：",
                    "The release changes no limit, is for this order only, and ends after seven days without an order. At"
                            + " delivery the order does not stand in its own way:");
            order(SHOP, "SO-2", "55000.00");
            CreditRequest delivery = CreditRequest.of(SHOP, Money.parse("CNY 55000.00"), IdempotencyKey.of("SO-2"));
            Label answer = credit.check(CheckPoint.DELIVERY, delivery)
                    .orElseThrow()
                    .fold(
                            approved -> Label.of("通过", "approved"),
                            referred -> Label.of("转审", "referred"),
                            declined -> Label.of("拒绝", "declined"));
            telling.show("发货检查", "Check at delivery", answer);
        }

        private void override(String who, Officer requester, List<Officer> approvers) {
            var result = release.override(IdempotencyKey.of("SO-2"), requester, approvers, "stock for the holiday");
            Label outcome = result.fold(
                    passed -> Label.of("放行", "released"),
                    notAllowed -> Label.of("不可放行", "not allowed"),
                    notHeld -> Label.of("无待放行", "nothing held"),
                    contended -> Label.of("请重试", "try again"));
            telling.show(who, who, outcome);
            telling.because(result.fold(
                    passed -> List.of(),
                    notAllowed -> notAllowed.reasons(),
                    notHeld -> List.of(),
                    contended -> List.of()));
        }

        private void deliverAndBill() {
            telling.chapter("五、发货与开票：每笔金额只计一次", "5. Delivery and invoice: each amount counts once");
            post(SHOP, new Movement.Delivered(DocumentId.order("SO-2"), today(), "1", new BigDecimal("40")));
            parts("发货四十件后", "After 40 of 100 pieces are delivered");
            post(
                    SHOP,
                    new Movement.Invoiced(
                            DocumentId.invoice("INV-2"),
                            today(),
                            today().plusDays(30),
                            Valued.of(Money.parse("CNY 22000.00")),
                            List.of(new BilledLine(DocumentId.order("SO-2"), "1", new BigDecimal("40")))));
            parts("开票后", "After the invoice");
        }

        private void parts(String zh, String en) {
            var exposure = accounts.find(SHOP).orElseThrow().state().exposure(now());
            Lang lang = telling.lang();
            List<List<String>> rows = new ArrayList<>();
            for (var part : ExposurePart.values()) {
                if (!exposure.part(part).isZero()) {
                    rows.add(List.of(part.label().in(lang), Formats.money(exposure.part(part), lang)));
                }
            }
            rows.add(List.of(Label.of("合计", "Total").in(lang), Formats.money(exposure.total(), lang)));
            telling.say(zh + "：", en + ":");
            telling.table(List.of(Label.of("部分", "Part"), Label.of("金额", "Amount")), rows);
        }

        private void payAndLookAgain() {
            telling.chapter("六、收款后再查：先到先查", "6. A payment, and the held orders again, the oldest first");
            clock.move(Instant.parse("2026-09-20T02:00:00Z"));
            decision("SO-3", credit.reserve(SHOP, Money.parse("CNY 4000.00"), IdempotencyKey.of("SO-3")));
            Money paid = Money.parse("CNY 20000.00");
            post(
                    SHOP,
                    new Movement.Credited(
                            DocumentId.payment("PAY-1"),
                            today(),
                            Valued.of(paid),
                            ledgerOf(SHOP).oldestFirst(paid)));
            telling.say(
                    "收到货款两万元，抵最早的发票。集团账户上待放行的订单重新检查：",
                    "20,000 come in and settle the oldest invoice. The orders that wait on the group's account are looked at"
                            + " again:");
            for (Rechecked seen : release.recheck(GROUP)) {
                telling.show(
                        seen.key().value(),
                        seen.key().value(),
                        seen.passes() ? Standing.RESERVED.label() : Standing.HELD.label());
                telling.because(seen.decision().reasons());
            }
        }

        private void readTheBooks() {
            telling.chapter("七、账龄、周转天数、催款与对账", "7. Aging, days sales outstanding, dunning, and do the books agree?");
            clock.move(Instant.parse("2026-10-20T02:00:00Z"));
            CreditLedger books = ledgerOf(SHOP);
            Aging aging = Aging.of(books.totals().items(), policy.policy(), today());
            Lang lang = telling.lang();
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(Label.of("未到期", "not due").in(lang), Formats.money(aging.notDue(), lang)));
            aging.bands().forEach(band -> rows.add(List.of(band.label().in(lang), Formats.money(band.amount(), lang))));
            telling.table(List.of(Label.of("账龄", "Age"), Label.of("金额", "Amount")), rows);
            telling.show(
                    "应收周转天数（倒推法）",
                    "Days sales outstanding (countback)",
                    SalesOutstanding.countback(books, today(), 12)
                            .map(BigDecimal::toPlainString)
                            .orElse("-"));
            for (Dunning.Notice notice : Dunning.notices(books, policy.policy(), today())) {
                telling.show(
                        "催款 " + notice.document().number(),
                        "Dunning of " + notice.document().number(),
                        Label.of(
                                notice.level().name().zh() + "，逾期" + notice.daysPastDue() + "天",
                                notice.level().name().en() + ", " + notice.daysPastDue() + " days past due"));
            }
            CreditLedger before = books.asOf(LocalDate.of(2026, 9, 19));
            telling.show(
                    "9月19日的未付发票",
                    "Open invoices as of 19 September",
                    before.totals().items().total());
            Reconciliation shop =
                    Reconciliation.of(accounts.find(SHOP).orElseThrow().state().documents(), List.of(books), today());
            Reconciliation group = Reconciliation.of(
                    accounts.find(GROUP).orElseThrow().state().documents(), List.of(books, ledgerOf(SISTER)), today());
            telling.show("账户与单据相符", "The account agrees with its documents", agrees(shop));
            telling.show("集团与全部单据相符", "The group agrees with all documents", agrees(group));
        }

        private static Label agrees(Reconciliation books) {
            return books.agrees() ? Label.of("是", "yes") : Label.of("否", "no");
        }

        /** Reserves where it must be, and posts the order under the same number. */
        private void order(CustomerId customer, String number, String amount) {
            Money money = Money.parse("CNY " + amount);
            credit.reserve(customer, money, IdempotencyKey.of(number));
            post(customer, Movement.Ordered.of(DocumentId.order(number), today(), new BigDecimal("100"), money));
        }

        private void post(CustomerId customer, Movement movement) {
            ledger.post(customer, IdempotencyKey.of("M-" + ++movements), movement)
                    .fold(posted -> posted.ledger(), Season::stopped, Season::stopped, Season::stopped);
        }

        private static CreditLedger stopped(Object result) {
            throw new IllegalStateException("The story does not go on from " + result + ".");
        }

        private CreditLedger ledgerOf(CustomerId customer) {
            return ledgers.find(customer).map(Stored::state).orElseThrow();
        }

        private LocalDate today() {
            return now().toLocalDate();
        }

        private ZonedDateTime now() {
            return clock.instant().atZone(rules.zone());
        }
    }

    /** A clock that stands until the story moves it. */
    private static final class StoryClock extends Clock {
        private final ZoneId zone;
        private Instant now;

        StoryClock(ZoneId zone, Instant now) {
            this.zone = zone;
            this.now = now;
        }

        void move(Instant to) {
            now = to;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new StoryClock(other, now);
        }
    }
}
