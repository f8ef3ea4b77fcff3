package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.keyaccount.AccountParty;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountDesk;
import org.crmkit.core.keyaccount.KeyAccountMove;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.KeyAccounts;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.keyaccount.MethodTask;
import org.crmkit.core.keyaccount.ProgrammeStep;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.keyaccount.TeamPost;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** Yunchuan Telecom (fictional) finds its key customers and takes one through programme, rounds and two stock-takings. */
final class KeyAccountStory implements Story {

    private static final CustomerId CUSTOMER = CustomerId.of("C-2001");
    private static final StaffId MANAGER = StaffId.of("E-17");

    private final InForce<KeyAccountPolicy> policy =
            CompleteRulebook.load().inForceIfAny(KeyAccountPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "key-account";
    }

    @Override
    public Label title() {
        return Label.of("核心客户：选定、六步、七法与盘点", "Key accounts: selection, six steps, seven methods, stock-taking");
    }

    @Override
    public void tell(Telling telling) {
        select(telling);
        InMemoryStore store = new InMemoryStore();
        steps(telling, store);
        rounds(telling, store);
        stock(telling);
        parties(telling);
    }

    private void select(Telling telling) {
        telling.chapter("一、谁是核心客户", "1. Who is a key customer");
        List<KeyCheck> checks = KeyCheck.of(
                List.of(
                        figures("C-2001", "600000.00", Optional.empty()),
                        figures("C-2002", "250000.00", Optional.empty()),
                        figures("C-2003", "100000.00", Optional.of(new BigDecimal("86"))),
                        figures("C-2004", "50000.00", Optional.of(new BigDecimal("40")))),
                policy);
        for (KeyCheck check : checks) {
            telling.show(
                    check.customer().value(),
                    check.customer().value(),
                    check.isKey() ? Label.of("核心客户", "key") : Label.of("非核心客户", "not key"));
            telling.because(check.reasons());
        }
    }

    private static KeyCheck.Figures figures(String id, String sales, Optional<BigDecimal> rating) {
        return new KeyCheck.Figures(CustomerId.of(id), Money.parse("CNY " + sales), rating);
    }

    private KeyAccountDesk desk(InMemoryStore store) {
        return new KeyAccountDesk(
                KeyAccounts.in(store),
                store,
                PolicySource.always(policy),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC));
    }

    private void steps(Telling telling, InMemoryStore store) {
        telling.chapter("二、六步方案：按次序，凭证据", "2. Six steps: in order, with evidence");
        KeyAccountDesk desk = desk(store);
        desk.open(CUSTOMER, KeyAccountType.GROUP, LocalDate.parse("2026-01-01"));
        telling.show(
                "主责层级", "Led by", policy.policy().level(KeyAccountType.GROUP).label());
        refused(telling, desk.move(CUSTOMER, new KeyAccountMove.FinishStep(ProgrammeStep.POSITION, "D-4")));
        desk.move(CUSTOMER, new KeyAccountMove.AssignTeam(Map.of(TeamPost.ACCOUNT_MANAGER, MANAGER)));
        for (ProgrammeStep step : List.of(
                ProgrammeStep.SELECTION,
                ProgrammeStep.INFORMATION,
                ProgrammeStep.COMPETITORS,
                ProgrammeStep.POSITION)) {
            desk.move(CUSTOMER, new KeyAccountMove.FinishStep(step, "D-" + step.slug()));
        }
        refused(telling, desk.move(CUSTOMER, new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5")));
        KeyAccount account = KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
        telling.show("下一步", "Next", account.next().label());
        telling.show("下次盘点", "Stock-taking due", account.stockTakingDue(policy.policy()));
    }

    private void rounds(Telling telling, InMemoryStore store) {
        telling.chapter("三、七种管理方法排成日程", "3. Seven methods on the calendar");
        KeyAccount account = KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
        DatePeriod april = new DatePeriod(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-05-01"));
        for (MethodTask task : MethodTask.plan(account, april, policy)) {
            telling.show(task.method().label().zh(), task.method().label().en(), task.dueOn());
        }
    }

    private void stock(Telling telling) {
        telling.chapter("四、两次盘点相比，读出流失信号", "4. Two stock-takings and the signs of defection");
        StockTaking first = look("2026-01-01", "600000.00", "82", "2025-12-20", 0);
        StockTaking second = look("2026-07-01", "500000.00", "76", "2026-06-20", 1);
        StockTaking.Comparison comparison = second.since(first, policy);
        comparison.salesChange().ifPresent(change -> telling.show("购买额变化", "Change of sales", change));
        comparison.signs().forEach(sign -> telling.because(List.of(sign.reason())));
        telling.show(
                "须立即沟通",
                "Calls for a talk at once",
                comparison.callsForTalk() ? Label.of("是", "yes") : Label.of("否", "no"));
    }

    private static StockTaking look(String day, String sales, String satisfaction, String contact, int complaints) {
        return new StockTaking(
                LocalDate.parse(day),
                Money.parse("CNY " + sales),
                new BigDecimal(satisfaction),
                LocalDate.parse(contact),
                complaints,
                false);
    }

    private static void parties(Telling telling) {
        telling.chapter("五、退货由谁参与", "5. Who takes part in a return");
        for (AccountParty party : AccountParty.of(AccountParty.Matter.RETURN)) {
            telling.show(party.label().zh(), party.label().en(), party.duty());
        }
    }

    private static void refused(Telling telling, Outcome<KeyAccount> move) {
        telling.because(move.fold(done -> List.of(), Outcome.Refused::reasons));
    }
}
