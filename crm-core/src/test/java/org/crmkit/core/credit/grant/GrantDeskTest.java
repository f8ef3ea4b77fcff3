package org.crmkit.core.credit.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.account;
import static org.crmkit.core.contract.CreditFixtures.accountWithExposure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.GrantEvent.LimitLowered;
import org.crmkit.core.credit.grant.GrantEvent.LimitRaised;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GrantDeskTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Officer CLERK = Officer.of("u-1", "sales-clerk");
    private static final Officer SALES = Officer.of("u-2", "sales-manager");
    private static final Officer FINANCE = Officer.of("u-3", "finance-manager");
    private static final IdempotencyKey KEY = IdempotencyKey.of("APP-1");

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryCreditAccounts accounts = new InMemoryCreditAccounts(store);
    private final InMemoryCreditFiles files = new InMemoryCreditFiles(store);
    private final CreditFixtures.HandClock clock = CreditFixtures.clock();
    private final GrantDesk desk =
            new GrantDesk(accounts, files, store, PolicySource.always(IN_FORCE), clock, Retry.standard());

    private void open(CreditAccount account) {
        new CreditDesk(accounts, store, PolicySource.always(IN_FORCE), clock).open(account);
    }

    @Test
    void from_application_through_evaluation_and_two_approvals_to_the_limit() {
        open(account("C-1", "b"));
        IndividualLimit asked = IndividualLimit.permanent(CreditLimit.of(cny("300000.00")), TODAY);
        assertThat(missing(desk.apply(application(asked))))
                .containsExactly("not-evaluated", "authority-too-low", "approver-missing");
        assertThat(missing(desk.evaluate(KEY, evaluation("a"))))
                .containsExactly("authority-too-low", "approver-missing");
        assertThat(missing(desk.approve(KEY, SALES))).containsExactly("authority-too-low", "approver-missing");
        GrantResult.Granted granted = granted(desk.approve(KEY, FINANCE));

        CreditChange change = granted.change();
        assertThat(change.before()).isEqualTo(CreditLimit.of(cny("100000.00")));
        assertThat(change.after()).isEqualTo(CreditLimit.of(cny("300000.00")));
        assertThat(change.approvedBy()).containsExactly(SALES, FINANCE);
        assertThat(change.requestedBy()).isEqualTo(CLERK);
        assertThat(change.reason()).isEqualTo("season");
        assertThat(change.gradeBefore() + change.gradeAfter()).isEqualTo("ba");
        assertThat(change.decidedUnder()).isEqualTo(VERSION);
        CreditAccount account = accounts.find(CUSTOMER).orElseThrow().state();
        assertThat(account.limits()).containsExactly(asked);
        assertThat(account.grade()).isEqualTo("a");
        assertThat(account.reviewBy()).contains(LocalDate.of(2027, 3, 2));
        assertThat(files.historyOf(CUSTOMER).map(Stored::state)).contains(new LimitHistory(CUSTOMER, List.of(change)));
        assertThat(store.events().get(store.events().size() - 1)).isEqualTo(new LimitRaised(change));
        assertThat(desk.approve(KEY, FINANCE)).isInstanceOf(GrantResult.NotOpen.class);
    }

    @Test
    void an_approval_that_does_not_count_is_told_and_not_kept() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("300000.00")), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        assertThat(missing(desk.approve(KEY, Officer.of("u-1", "finance-manager"))))
                .contains("requester-approves");
        assertThat(missing(desk.approve(KEY, Officer.of("u-7", "doorman")))).contains("post-unknown");
        desk.approve(KEY, FINANCE);
        assertThat(missing(desk.approve(KEY, FINANCE))).contains("approved-twice");
        assertThat(files.find(KEY).orElseThrow().state().approvedBy()).containsExactly(FINANCE);
    }

    @Test
    void a_new_evaluation_asks_for_new_approvals() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("300000.00")), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        desk.approve(KEY, FINANCE);
        desk.evaluate(KEY, evaluation("a"));
        assertThat(files.find(KEY).orElseThrow().state().approvedBy()).isEmpty();
    }

    @Test
    void a_grade_the_rulebook_does_not_have_is_not_granted() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("7000.00")), TODAY)));
        assertThat(missing(desk.evaluate(KEY, evaluation("z")))).contains("grade-unknown");
    }

    @Test
    void lowering_a_limit_below_what_is_owed_takes_one_approver_and_is_never_silent() { // frappe/erpnext#3511
        open(accountWithExposure("CNY 60000.00"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("50000.00")), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        GrantResult.Granted granted = granted(desk.approve(KEY, SALES));
        assertThat(granted.after().headroom()).contains(cny("-10000.00"));
        assertThat(store.events().get(store.events().size() - 1))
                .isEqualTo(new LimitLowered(granted.change(), cny("10000.00")));
    }

    @Test
    void a_limit_lowered_above_what_is_owed_is_over_by_nothing() {
        open(accountWithExposure("CNY 40000.00"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("50000.00")), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        GrantResult.Granted granted = granted(desk.approve(KEY, SALES));
        assertThat(store.events().get(store.events().size() - 1))
                .isEqualTo(new LimitLowered(granted.change(), cny("0.00")));
    }

    @Test
    void a_season_that_has_not_begun_is_measured_on_its_first_day() {
        open(account("C-1", "b")
                .withIndividualLimit(IndividualLimit.temporary(
                        CreditLimit.of(cny("20000.00")), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30))));
        desk.apply(application(IndividualLimit.seasonal(
                CreditLimit.of(cny("50000.00")), MonthDay.of(9, 1), MonthDay.of(10, 31), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        desk.approve(KEY, SALES);
        GrantResult.Granted granted = granted(desk.approve(KEY, FINANCE));
        assertThat(granted.change().before()).isEqualTo(CreditLimit.of(cny("20000.00")));
        // on that day the temporary limit still binds, being the more particular one
        assertThat(granted.after().limit()).isEqualTo(CreditLimit.of(cny("20000.00")));
    }

    @Test
    void unlimited_credit_takes_the_highest_post_and_another_person() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.unlimited(), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        assertThat(missing(desk.approve(KEY, FINANCE))).contains("approver-missing");
        assertThat(granted(desk.approve(KEY, SALES)).after().ceiling()).isEmpty();
    }

    @Test
    void credit_is_taken_away_by_one_approver() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.none(), TODAY)));
        desk.evaluate(KEY, evaluation("b"));
        assertThat(granted(desk.approve(KEY, SALES)).after().limit()).isEqualTo(CreditLimit.none());
    }

    @Test
    void an_application_turned_down_is_closed_with_its_reason() {
        open(account("C-1", "b"));
        desk.apply(application(IndividualLimit.permanent(CreditLimit.of(cny("1.00")), TODAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.reject(KEY, FINANCE, " "));
        assertThat(missing(desk.reject(KEY, FINANCE, "no accounts handed in"))).isEmpty();
        assertThat(files.find(KEY).orElseThrow().state().state()).isEqualTo(CreditFile.State.REJECTED);
        assertThat(desk.evaluate(KEY, evaluation("b"))).isInstanceOf(GrantResult.NotOpen.class);
        assertThat(accounts.find(CUSTOMER).orElseThrow().state().limits()).isEmpty();
    }

    @Test
    void what_is_not_there_is_told() {
        CreditApplication application = application(IndividualLimit.permanent(CreditLimit.of(cny("1.00")), TODAY));
        assertThat(desk.apply(application)).isEqualTo(new GrantResult.NotOpen(Optional.empty()));
        assertThat(desk.approve(KEY, SALES)).isEqualTo(new GrantResult.NotOpen(Optional.empty()));
        open(account("C-1", "b"));
        desk.apply(application);
        assertThat(desk.apply(application))
                .isEqualTo(new GrantResult.NotOpen(Optional.of(CreditFile.open(application))));
    }

    private CreditApplication application(IndividualLimit asked) {
        return new CreditApplication(KEY, CUSTOMER, asked, CLERK, "season", clock.instant());
    }

    private CreditEvaluation evaluation(String grade) {
        return new CreditEvaluation(
                grade,
                Optional.of(new BigDecimal("72")),
                List.of(Reason.of("pays-in-time", "按时付款。", "Pays in time.")),
                Officer.of("u-5", "credit-analyst"),
                clock.instant());
    }

    private static List<String> missing(GrantResult result) {
        assertThat(result).isInstanceOf(GrantResult.Filed.class);
        return ((GrantResult.Filed) result).missing().stream().map(Reason::code).toList();
    }

    private static GrantResult.Granted granted(GrantResult result) {
        assertThat(result).isInstanceOf(GrantResult.Granted.class);
        return (GrantResult.Granted) result;
    }

    private static Money cny(String amount) {
        return Money.of(CNY, new BigDecimal(amount));
    }
}
