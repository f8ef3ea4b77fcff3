package org.crmkit.core.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class KeyAccountDeskTest {

    static final InForce<KeyAccountPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(KeyAccountPolicy.class).orElseThrow();
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final StaffId MANAGER = StaffId.of("E-1");
    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final InMemoryStore store = new InMemoryStore();

    private KeyAccountDesk desk(Instant now) {
        return new KeyAccountDesk(
                KeyAccounts.in(store), store, PolicySource.always(POLICY), Clock.fixed(now, ZoneOffset.UTC));
    }

    private String move(KeyAccountMove move) {
        return outcome(desk(NOW).move(CUSTOMER, move));
    }

    private static String outcome(Outcome<KeyAccount> move) {
        return move.fold(
                done -> "made " + done.events().size(),
                refused -> refused.reasons().get(0).code());
    }

    private KeyAccount account() {
        return KeyAccounts.in(store).find(CUSTOMER).orElseThrow().state();
    }

    private static AccountPlan plan() {
        return new AccountPlan(
                List.of(new AccountPlan.Objective(
                        "share-of-purchases",
                        new BigDecimal("0.30"),
                        new BigDecimal("0.45"),
                        LocalDate.parse("2026-12-31"))),
                List.of(
                        new AccountPlan.Action(
                                PersonalText.of("planted words"), MANAGER, LocalDate.parse("2026-04-01")),
                        new AccountPlan.Action(PersonalText.of("more"), MANAGER, LocalDate.parse("2026-05-01"))));
    }

    static StockTaking look(String day, String sales, String satisfaction, String contact, int complaints) {
        return new StockTaking(
                LocalDate.parse(day),
                Money.parse("CNY " + sales),
                new BigDecimal(satisfaction),
                LocalDate.parse(contact),
                complaints,
                false);
    }

    @Test
    void the_type_decides_the_level_that_leads_and_others_may_join() {
        assertThat(move(new KeyAccountMove.Club(true))).isEqualTo("account-unknown");
        assertThat(outcome(desk(NOW).open(CUSTOMER, KeyAccountType.GROUP, SINCE)))
                .isEqualTo("made 1");
        assertThat(outcome(desk(NOW).open(CUSTOMER, KeyAccountType.GROUP, SINCE)))
                .isEqualTo("made 0");
        assertThat(outcome(desk(NOW).open(CUSTOMER, KeyAccountType.STRATEGIC, SINCE)))
                .isEqualTo("account-open");
        assertThat(account().levels()).containsExactly(KeyAccountLevel.PROVINCE);
        assertThat(move(new KeyAccountMove.JoinLevel(KeyAccountLevel.GROUP_COMPANY)))
                .isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.JoinLevel(KeyAccountLevel.GROUP_COMPANY)))
                .isEqualTo("made 0");
        assertThat(account().levels()).containsExactly(KeyAccountLevel.GROUP_COMPANY, KeyAccountLevel.PROVINCE);
    }

    @Test
    void the_six_steps_are_done_in_order_each_with_its_evidence() {
        desk(NOW).open(CUSTOMER, KeyAccountType.GROUP, SINCE);

        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.INFORMATION, "D-2")))
                .isEqualTo("step-out-of-order");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.SELECTION, " ")))
                .isEqualTo("evidence-missing");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.SELECTION, "D-1")))
                .isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.SELECTION, "D-1")))
                .isEqualTo("made 0");
        move(new KeyAccountMove.FinishStep(ProgrammeStep.INFORMATION, "D-2"));
        move(new KeyAccountMove.FinishStep(ProgrammeStep.COMPETITORS, "D-3"));
        move(new KeyAccountMove.FinishStep(ProgrammeStep.POSITION, "D-4"));
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5")))
                .isEqualTo("team-missing");
        assertThat(move(new KeyAccountMove.AssignTeam(Map.of(TeamPost.ACCOUNT_MANAGER, MANAGER))))
                .isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.AssignTeam(Map.of(TeamPost.ACCOUNT_MANAGER, MANAGER))))
                .isEqualTo("made 0");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5")))
                .isEqualTo("plan-missing");
        assertThat(move(new KeyAccountMove.MakePlan(plan()))).isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.MakePlan(plan()))).isEqualTo("made 0");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.PLAN, "D-5")))
                .isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.STOCK_TAKING, "D-6")))
                .isEqualTo("stock-not-taken");
        move(new KeyAccountMove.TakeStock(look("2026-02-01", "100.00", "80", "2026-01-20", 0)));
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.STOCK_TAKING, "D-6")))
                .isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.FinishStep(ProgrammeStep.STOCK_TAKING, "D-7")))
                .isEqualTo("made 1");
        assertThat(account().next()).isEqualTo(ProgrammeStep.STOCK_TAKING);
        assertThat(account().evidence()).hasSize(6).containsEntry(ProgrammeStep.STOCK_TAKING, "D-7");
        assertThat(store.events().toString() + account()).doesNotContain("planted");
    }

    @Test
    void stock_is_taken_forward_in_time_and_due_again_after_the_period() {
        desk(NOW).open(CUSTOMER, KeyAccountType.GROUP, SINCE);

        assertThat(account().stockTakingDue(POLICY.policy())).isEqualTo("2026-07-01");
        StockTaking first = look("2026-02-01", "100.00", "80", "2026-01-20", 0);
        assertThat(move(new KeyAccountMove.TakeStock(first))).isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.TakeStock(first))).isEqualTo("made 0");
        assertThat(move(new KeyAccountMove.TakeStock(look("2026-02-01", "99.00", "80", "2026-01-20", 0))))
                .isEqualTo("stock-taken-later");
        assertThat(move(new KeyAccountMove.TakeStock(look("2026-02-02", "99.00", "80", "2026-01-20", 0))))
                .isEqualTo("made 1");
        assertThat(account().stockTakingDue(POLICY.policy())).isEqualTo("2026-08-02");
    }

    @Test
    void only_the_account_manager_disposes_of_returns_and_club_membership_is_told() {
        desk(NOW).open(CUSTOMER, KeyAccountType.GROUP, SINCE);
        assertThat(move(new KeyAccountMove.DisposeReturn("r-1", MANAGER))).isEqualTo("not-account-manager");
        move(new KeyAccountMove.AssignTeam(Map.of(TeamPost.ACCOUNT_MANAGER, MANAGER)));
        assertThat(move(new KeyAccountMove.DisposeReturn("r-1", StaffId.of("E-2"))))
                .isEqualTo("not-account-manager");
        assertThat(move(new KeyAccountMove.DisposeReturn("r-1", MANAGER))).isEqualTo("made 1");
        assertThat(account().team()).containsEntry(TeamPost.ACCOUNT_MANAGER, MANAGER);
        assertThat(move(new KeyAccountMove.Club(false))).isEqualTo("made 0");
        assertThat(move(new KeyAccountMove.Club(true))).isEqualTo("made 1");
        assertThat(move(new KeyAccountMove.Club(false))).isEqualTo("made 1");
        assertThat(store.events())
                .extracting(event -> ((KeyAccountEvent) event).kind())
                .endsWith(KeyAccountEvent.Kind.CLUB_JOINED, KeyAccountEvent.Kind.CLUB_LEFT);
        assertThat(outcome(desk(NOW.minusSeconds(1)).move(CUSTOMER, new KeyAccountMove.Club(true))))
                .isEqualTo("earlier-than-last-change");
    }

    @Test
    void the_seven_methods_come_round_by_type_with_keys_that_do_not_change() {
        desk(NOW).open(CUSTOMER, KeyAccountType.STRATEGIC, SINCE);
        List<MethodTask> half =
                MethodTask.plan(account(), new DatePeriod(SINCE, LocalDate.parse("2026-07-02")), POLICY);

        assertThat(half).extracting(MethodTask::method).contains(ManagementMethod.values());
        assertThat(half)
                .filteredOn(task -> task.method() == ManagementMethod.FOLLOW_UP)
                .hasSize(25);
        assertThat(half.get(0).key()).isEqualTo("key-account/C-1/follow-up/2026-01-08");
        List<String> parts = new ArrayList<>();
        for (LocalDate day = SINCE; day.isBefore(LocalDate.parse("2026-07-02")); day = day.plusDays(1)) {
            MethodTask.plan(account(), new DatePeriod(day, day.plusDays(1)), POLICY)
                    .forEach(task -> parts.add(task.key()));
        }
        assertThat(parts).isEqualTo(half.stream().map(MethodTask::key).toList()).doesNotHaveDuplicates();
        assertThat(half.get(0).owner()).isEmpty();
    }

    @Test
    void a_plan_has_objectives_and_actions_and_knows_what_is_due() {
        assertThat(plan().dueBy(LocalDate.parse("2026-03-31"))).isEmpty();
        assertThat(plan().dueBy(LocalDate.parse("2026-04-01"))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountPlan(List.of(), plan().actions()))
                .withMessageContaining("objectives");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountPlan(plan().objectives(), List.of()))
                .withMessageContaining("actions");
    }

    @Test
    void product_complaints_and_returns_have_their_parties() {
        assertThat(AccountParty.of(AccountParty.Matter.RETURN))
                .containsExactly(
                        AccountParty.ACCOUNT_MANAGER,
                        AccountParty.SALES_CLERK,
                        AccountParty.REGIONAL_MANAGER,
                        AccountParty.PRODUCTION,
                        AccountParty.VICE_PRESIDENT); // domain.md A5.9
        assertThat(AccountParty.of(AccountParty.Matter.PRODUCT_COMPLAINT))
                .hasSize(7)
                .contains(AccountParty.CUSTOMER_SERVICE);
        assertThat(AccountParty.of(AccountParty.Matter.OTHER_COMPLAINT)).doesNotContain(AccountParty.PRODUCTION);
    }
}
