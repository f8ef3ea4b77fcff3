package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.POLICY;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.ZONE;
import static org.crmkit.core.contract.CreditFixtures.account;
import static org.crmkit.core.contract.CreditFixtures.accountWithExposure;
import static org.crmkit.core.contract.CreditFixtures.invoiced;
import static org.crmkit.core.contract.CreditFixtures.paidInAdvance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.crmkit.core.credit.CreditDecision.Approved;
import org.crmkit.core.credit.CreditDecision.Declined;
import org.crmkit.core.credit.CreditDecision.Referred;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRulesTest {

    private static final ZonedDateTime NOW = NOON.atZone(ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void without_credit_nothing_goes_not_even_against_money_paid_in_advance() {
        CreditAccount none = account("C-1", "a")
                .withIndividualLimit(IndividualLimit.permanent(CreditLimit.none(), TODAY))
                .withDocuments(paidInAdvance("CNY 50.00"));
        CreditDecision decision = check("0.01", none);
        assertThat(decision).isInstanceOf(Declined.class);
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("no-credit");
        assertThat(CreditControl.position(
                                none.withDocuments(OpenDocuments.none(CNY).plusOrdered(cny("7.00"))), IN_FORCE, NOW)
                        .headroom())
                .contains(cny("-7.00"));
    }

    @Test
    void without_a_ceiling_any_amount_goes_and_every_other_rule_still_binds() {
        CreditAccount unlimited =
                account("C-1", "d").withIndividualLimit(IndividualLimit.permanent(CreditLimit.unlimited(), TODAY));
        assertThat(check("99999999999.99", unlimited)).isInstanceOf(Approved.class);
        assertThat(check("0.01", unlimited.withDocuments(invoiced("CNY 1.00", TODAY.minusDays(60)))))
                .isInstanceOf(Declined.class);
        assertThat(CreditControl.position(unlimited, IN_FORCE, NOW).headroom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // kind, value, the most that goes on a limit of 100,000: a deposit counts whole up to 30,000, a mortgage 60 %
        // up to 50,000
        "deposit,  10000.00, 110000.00",
        "deposit,  30000.00, 130000.00",
        "deposit,  30000.01, 130000.00",
        "mortgage, 10000.01, 106000.00",
        "mortgage, 83333.33, 149999.99",
        "mortgage, 90000.00, 150000.00",
        "gold,     90000.00, 100000.00"
    })
    void collateral_raises_what_is_available_by_its_value_less_haircut_up_to_the_cap(
            String kind, String value, String most) {
        CreditAccount pledged = account("C-1", "b").withCollateral(List.of(pledge(kind, value, TODAY, TODAY)));
        assertThat(check(most, pledged)).isInstanceOf(Approved.class);
        assertThat(check(cny(most).plusMinor(1).getAmount().toPlainString(), pledged))
                .isNotInstanceOf(Approved.class);
    }

    @Test
    void collateral_counts_on_its_days_and_never_lowers_what_is_owed() {
        CreditAccount pledged = accountWithExposure("CNY 60000.00")
                .withCollateral(List.of(
                        pledge("deposit", "5000.00", TODAY, TODAY),
                        pledge("deposit", "4000.00", TODAY.minusDays(5), TODAY.minusDays(1)),
                        pledge("deposit", "2000.00", TODAY.plusDays(1), TODAY.plusDays(2)),
                        pledge("mortgage", "1000.00", TODAY, TODAY)));
        CreditPosition position = CreditControl.position(pledged, IN_FORCE, NOW);
        assertThat(position.collateral()).isEqualTo(cny("5600.00"));
        assertThat(position.used()).isEqualTo(cny("60000.00"));
        assertThat(position.ceiling()).contains(cny("105600.00"));
        assertThat(position.headroom()).contains(cny("45600.00"));
        assertThat(check("45600.01", pledged).reasons().get(0).text().en())
                .contains("CNY 100,000.00 and collateral CNY 5,600.00, used CNY 60,000.00");
    }

    @Test
    void what_one_kind_has_to_spare_over_its_cap_does_not_help_another() {
        CreditAccount pledged = account("C-1", "b")
                .withCollateral(List.of(
                        pledge("deposit", "20000.00", TODAY, TODAY), pledge("deposit", "20000.00", TODAY, TODAY)));
        assertThat(CreditControl.position(pledged, IN_FORCE, NOW).collateral()).isEqualTo(cny("30000.00"));
    }

    @ParameterizedTest
    @CsvSource({"50000.00, 45000.00", "70000.00, 63000.00", "70000.01, 63000.00", "0.01, 0.00"})
    void an_insurer_pays_his_share_of_what_is_covered_and_only_on_the_days_he_covers(String owed, String paid) {
        CreditInsurance insurance = new CreditInsurance(
                "I-1", cny("70000.00"), new BigDecimal("0.90"), DatePeriod.ofDays(TODAY, TODAY.plusDays(1)));
        assertThat(insurance.pays(cny(owed), TODAY)).isEqualTo(cny(paid));
        assertThat(insurance.atOwnRisk(cny(owed), TODAY)).isEqualTo(cny(owed).minus(cny(paid)));
        assertThat(insurance.pays(cny(owed), TODAY.plusDays(2))).isEqualTo(cny("0.00"));
        CreditAccount insured = account("C-1", "b").withInsurance(insurance);
        assertThat(CreditControl.position(insured, IN_FORCE, NOW).ceiling()).contains(cny("100000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "WARN, 0, Approved",
        "WARN, -1, Approved",
        "BLOCK, 0, Approved",
        "BLOCK, -1, Referred",
        "SKIP, -1, Approved"
    })
    void a_review_that_is_late_warns_or_blocks_as_the_policy_says(CheckMode late, int days, String answer) {
        CreditPolicy policy = POLICY.toBuilder()
                .review(new ReviewRule(Span.parse("12 months"), late))
                .build();
        CreditAccount account = account("C-1", "b").withReviewBy(TODAY.plusDays(days));
        CreditDecision decision = CreditControl.check(request("1.00"), account, InForce.of(policy, VERSION), NOW);
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
        assertThat(decision.reasons().stream().anyMatch(reason -> reason.code().equals("review-overdue")))
                .isEqualTo(days < 0 && late != CheckMode.SKIP);
    }

    @ParameterizedTest
    @CsvSource({"12 months, 2027-03-02", "1 year, 2027-03-02", "6 weeks, 2026-04-13", "90 days, 2026-05-31"})
    void the_next_review_is_a_cycle_away(String cycle, LocalDate next) {
        assertThat(new ReviewRule(Span.parse(cycle), CheckMode.WARN).nextAfter(TODAY))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"19, Referred", "20, Declined", "59, Declined"})
    void a_dunning_level_that_blocks_stops_credit(int days, String answer) {
        CreditPolicy policy = POLICY.toBuilder()
                .dunning(List.of(
                        new DunningLevel("reminder", Label.same("R"), Span.parse("3 days"), DunningEffect.REMIND),
                        new DunningLevel("letter", Label.same("Letter"), Span.parse("20 days"), DunningEffect.BLOCK)))
                .build();
        CreditAccount late = account("C-1", "b").withDocuments(invoiced("CNY 1.00", TODAY.minusDays(days)));
        CreditDecision decision = CreditControl.check(request("1.00"), late, InForce.of(policy, VERSION), NOW);
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
        assertThat(decision.reasons().stream().anyMatch(reason -> reason.code().equals("dunning-block")))
                .isEqualTo(days >= 20);
    }

    @ParameterizedTest
    @CsvSource({"2, ", "3, reminder", "19, reminder", "20, letter", "400, letter"})
    void the_highest_level_that_has_begun_counts(int days, String level) {
        assertThat(POLICY.dunningAt(days).map(DunningLevel::slug).orElse(null)).isEqualTo(level);
    }

    @Test
    void groups_bind_at_any_depth_and_the_one_with_the_least_left_is_named() {
        CreditAccount top =
                account("T", "a").withDocuments(OpenDocuments.none(CNY).plusOrdered(cny("490000.00")));
        CreditAccount middle = account("M", "a").inGroup(top.customer());
        CreditAccount own = account("C-1", "b").inGroup(middle.customer());
        List<CreditAccount> chain = List.of(own, middle, top);
        assertThat(CreditControl.check(request("10000.00"), chain, IN_FORCE, NOW))
                .isInstanceOf(Approved.class);
        CreditDecision over = CreditControl.check(request("10000.01"), chain, IN_FORCE, NOW);
        assertThat(over).isInstanceOfSatisfying(Referred.class, it -> assertThat(it.shortfall())
                .isEqualTo(cny("0.01")));
        assertThat(over.assessment().binding().orElseThrow().account()).isEqualTo(top.customer());
        assertThat(over.assessment().positions()).hasSize(3);
        assertThat(over.reasons())
                .filteredOn(reason -> reason.code().equals("binding-limit"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().en())
                        .isEqualTo(
                                "Of 3 limits that of T binds (limit of Grade a (credit.grades.a.limit)): it has the least"
                                        + " left, CNY 10,000.00."));
    }

    @ParameterizedTest
    @CsvSource({
        // the five scenarios of a group limit in a widely used ERP: own and group limit, what is available
        "10000.00, 15000.00, 10000.00",
        "20000.00, 15000.00, 15000.00",
        "0.00,     15000.00, 0.00"
    })
    void the_smallest_available_wins(String own, String group, String available) {
        CreditAccount head = limited("G", group);
        CreditAccount member = limited("C-1", own).inGroup(head.customer());
        Money most = cny(available);
        CreditDecision over = CreditControl.check(
                request(most.plusMinor(1).getAmount().toPlainString()), List.of(member, head), IN_FORCE, NOW);
        assertThat(over).isNotInstanceOf(Approved.class);
        assertThat(over.assessment().binding().orElseThrow().headroom()).contains(most);
        if (most.isPositive()) {
            assertThat(CreditControl.check(
                            request(most.getAmount().toPlainString()), List.of(member, head), IN_FORCE, NOW))
                    .isInstanceOf(Approved.class);
        }
    }

    @Test
    void a_chain_that_is_broken_or_comes_back_is_refused() {
        CreditAccount a = account("C-1", "a").inGroup(CustomerId.of("B"));
        CreditAccount b = account("B", "a").inGroup(CustomerId.of("C-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CreditControl.check(request("1.00"), List.of(a, b, account("C-1", "a")), IN_FORCE, NOW))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditControl.check(request("1.00"), List.of(a, b), IN_FORCE, NOW))
                .withMessageContaining("which binds it too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditControl.check(request("1.00"), List.of(a, account("X", "a")), IN_FORCE, NOW))
                .withMessageContaining("not X");
    }

    @Test
    void two_approvers_are_announced_where_the_shortfall_needs_them() {
        assertThat(check("8000.00", accountWithExposure("CNY 100000.00")).reasons())
                .extracting(Reason::code)
                .containsExactly("limit-exceeded", "releasable-by");
        assertThat(check("8000.01", accountWithExposure("CNY 100000.00")).reasons())
                .extracting(Reason::code)
                .containsExactly("limit-exceeded", "releasable-by", "two-approvers");
    }

    @ParameterizedTest
    @CsvSource({
        // order, delivery, invoice; what counts of 1 reserved, 2 ordered, 4 delivered, 8 invoiced
        "BLOCK, SKIP,  SKIP,  15",
        "WARN,  SKIP,  SKIP,  15",
        "SKIP,  BLOCK, SKIP,  12",
        "SKIP,  SKIP,  WARN,  8"
    })
    void what_comes_before_the_first_check_point_does_not_count(
            CheckMode order, CheckMode delivery, CheckMode invoice, String used) {
        CreditPolicy policy = POLICY.toBuilder()
                .checkPoints(new CheckPoints(order, delivery, invoice))
                .build();
        Money zero = cny("0.00");
        CreditAccount account = account("C-1", "b")
                .withDocuments(new OpenDocuments(
                        cny("2.00"),
                        cny("4.00"),
                        OpenItems.of(CNY, List.of(new OpenItem(cny("8.00"), TODAY))),
                        zero,
                        zero))
                .reserve(new Reservation(IdempotencyKey.of("R"), cny("1.00"), NOON.plusSeconds(1)), NOON);
        CreditPosition position = CreditControl.position(account, InForce.of(policy, VERSION), NOW);
        assertThat(position.used()).isEqualTo(cny(used + ".00"));
    }

    @Test
    void check_points_that_are_all_skipped_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckPoints(CheckMode.SKIP, CheckMode.SKIP, CheckMode.SKIP))
                .withMessageContaining("all skip");
    }

    @Test
    void a_point_that_warns_lets_pass_and_tells_everything_and_one_that_skips_does_not_look() {
        InForce<CreditPolicy> warns = InForce.of(
                POLICY.toBuilder()
                        .checkPoints(new CheckPoints(CheckMode.WARN, CheckMode.SKIP, CheckMode.SKIP))
                        .build(),
                VERSION);
        CreditAccount late = account("C-1", "d").withDocuments(invoiced("CNY 1.00", TODAY.minusDays(60)));
        CreditDecision decision = CreditControl.check(request("5.00"), late, warns, NOW);
        assertThat(decision).isInstanceOfSatisfying(Approved.class, it -> assertThat(it.isWarning())
                .isTrue());
        assertThat(decision.reasons())
                .extracting(Reason::code)
                .containsExactly("overdue-stop", "overrun-exceeded", "limit-exceeded", "warning-only");
        assertThat(CreditControl.check(request("5.00"), account("C-1", "b"), warns, NOW))
                .isInstanceOfSatisfying(
                        Approved.class, it -> assertThat(it.isWarning()).isFalse());
        CreditDecision skipped =
                CreditControl.check(CheckPoint.INVOICE, request("5.00"), cny("0.00"), List.of(late), warns, NOW);
        assertThat(skipped).isInstanceOf(Approved.class);
        assertThat(skipped.reasons()).extracting(Reason::code).containsExactly("check-skipped");
        assertThat(CreditControl.check(request("5.00"), late.withBlocked(true), warns, NOW))
                .isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @CsvSource({
        // owed by others, the order (approved, in the exposure), delivered now, answer; the limit is 100,000
        "20000.00,  80000.00, 80000.00, Approved", // all within
        "0.00,     102000.00, 102000.00, Approved", // released over the limit once, not blocked again
        "100000.00,  2000.00, 2000.00, Approved",
        "100000.01,  2000.00, 2000.00, Referred", // the others alone are over it by now
        "20000.00,  80000.00, 80000.01, Referred" // more than was ordered asks for credit like an order
    })
    void a_delivery_never_stands_in_its_own_way(String others, String order, String delivered, String answer) {
        CreditAccount account = accountWithExposure("CNY " + others)
                .withDocuments(OpenDocuments.none(CNY).plusOrdered(cny(others).plus(cny(order))));
        CreditDecision decision = CreditControl.check(
                CheckPoint.DELIVERY, request(delivered), cny(order), List.of(account), IN_FORCE, NOW);
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void reasons_made_when_read_equal_reasons_made_before() {
        CreditDecision one = check("120000.00", account("C-1", "b"));
        CreditDecision two = check("120000.00", account("C-1", "b"));
        assertThat(two.reasons()).isNotEmpty();
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.assessment())
                .isEqualTo(new CreditAssessment(
                        one.assessment().request(),
                        one.assessment().at(),
                        List.copyOf(two.assessment().positions()),
                        List.copyOf(two.reasons()),
                        VERSION));
    }

    private static CreditAccount limited(String customer, String limit) {
        return account(customer, "b").withIndividualLimit(IndividualLimit.permanent(CreditLimit.of(cny(limit)), TODAY));
    }

    private static Collateral pledge(String kind, String value, LocalDate first, LocalDate last) {
        return new Collateral(kind, "P-1", cny(value), DatePeriod.ofDays(first, last));
    }

    private static CreditDecision check(String amount, CreditAccount account) {
        return CreditControl.check(request(amount), account, IN_FORCE, NOW);
    }

    private static CreditRequest request(String amount) {
        return CreditRequest.of(CustomerId.of("C-1"), cny(amount), IdempotencyKey.of("SO-1"));
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }
}
