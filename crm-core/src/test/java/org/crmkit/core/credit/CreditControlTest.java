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
import static org.crmkit.core.contract.CreditFixtures.grade;
import static org.crmkit.core.contract.CreditFixtures.invoiced;
import static org.crmkit.core.contract.CreditFixtures.policy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.credit.CreditDecision.Approved;
import org.crmkit.core.credit.CreditDecision.Declined;
import org.crmkit.core.credit.CreditDecision.Referred;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreditControlTest {

    private static final ZonedDateTime NOW = NOON.atZone(ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @ParameterizedTest
    @CsvSource({
        // boundary, owed, asked, answer, post: the limit is 100,000, a tenth over may be released
        "INCLUSIVE, 60000.00, 40000.00, Approved, ",
        "INCLUSIVE, 60000.00, 40000.01, Referred, sales-manager",
        "EXCLUSIVE, 60000.00, 39999.99, Approved, ",
        "EXCLUSIVE, 60000.00, 40000.00, Referred, sales-manager",
        "INCLUSIVE, 60000.00, 45000.00, Referred, sales-manager",
        "INCLUSIVE, 60000.00, 45000.01, Referred, finance-manager",
        "INCLUSIVE, 60000.00, 50000.00, Referred, finance-manager",
        "INCLUSIVE, 60000.00, 50000.01, Declined, "
    })
    void the_answer_follows_from_the_limit_the_overrun_and_the_posts(
            Boundary boundary, String owed, String asked, String answer, String post) {
        CreditDecision decision = CreditControl.check(
                request("CNY " + asked),
                accountWithExposure("CNY " + owed),
                InForce.of(policy(boundary), VERSION),
                NOW);
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
        String releasable =
                decision.<String>fold(a -> null, r -> r.releasableBy().slug(), d -> null);
        assertThat(releasable).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({
        // days the oldest item is past due; 5 are tolerated, from 60 on nothing goes
        "-1, Approved",
        "0,  Approved",
        "5,  Approved",
        "6,  Referred",
        "59, Referred",
        "60, Declined",
        "400, Declined"
    })
    void days_past_due_are_ignored_then_need_a_release_then_stop_everything(int days, String answer) {
        CreditAccount late = account("C-1", "b").withDocuments(invoiced("CNY 1.00", TODAY.minusDays(days)));
        CreditDecision decision = check(request("CNY 1.00"), late);
        assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void all_reasons_are_told_at_once_what_stops_first() {
        CreditAccount bad = accountWithExposure("CNY 99000.00")
                .withDocuments(invoiced("CNY 99000.00", TODAY.minusDays(61)))
                .withBlocked(true);
        CreditDecision decision = check(request("CNY 30000.00"), bad);
        assertThat(decision).isInstanceOfSatisfying(Declined.class, declined -> assertThat(declined.shortfall())
                .isEqualTo(Money.parse("CNY 29000.00")));
        assertThat(decision.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "no-release-authority",
                        "account-blocked",
                        "overdue-stop",
                        "overrun-exceeded",
                        "limit-exceeded");
    }

    @Test
    void a_refusal_shows_limit_used_reserved_and_asked_of_one_moment_in_both_languages() {
        CreditAccount account = accountWithExposure("CNY 60000.00")
                .reserve(
                        new Reservation(IdempotencyKey.of("R-1"), Money.parse("CNY 30000.00"), NOON.plusSeconds(1)),
                        NOON);
        CreditDecision decision = check(request("CNY 12000.00"), account);
        assertThat(decision.reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Account C-1: limit of Grade b (credit.grades.b.limit) CNY 100,000.00, used CNY 90,000.00 (of it"
                                + " reserved CNY 30,000.00), asked CNY 12,000.00: over by CNY 2,000.00 (credit.boundary:"
                                + " equal to the limit passes).",
                        "Sales manager may release it, up to CNY 5,000.00 (credit.authorities.sales-manager.up-to).");
        assertThat(decision.reasons().get(0).text().zh())
                .isEqualTo("账户 C-1：b级限额（credit.grades.b.limit）100,000.00元，已占用90,000.00元（其中预留30,000.00元），本单12,000.00元，"
                        + "超出2,000.00元（credit.boundary：达到限额仍可通过）。");
        assertThat(decision.decidedUnder()).isEqualTo(VERSION);
    }

    @Test
    void an_approval_has_its_reason_too() {
        assertThat(check(request("CNY 1.00"), account("C-1", "b")).reasons())
                .extracting(Reason::code)
                .containsExactly("within-limit");
    }

    @Test
    void an_individual_limit_replaces_that_of_the_grade_while_it_holds() {
        IndividualLimit raised =
                IndividualLimit.temporary(CreditLimit.of(Money.parse("CNY 200000.00")), TODAY.minusDays(9), TODAY);
        CreditAccount account = accountWithExposure("CNY 100000.00").withIndividualLimit(raised);
        assertThat(check(request("CNY 100000.00"), account)).isInstanceOf(Approved.class);
        CreditDecision tomorrow = CreditControl.check(request("CNY 100000.00"), account, IN_FORCE, NOW.plusDays(1));
        assertThat(tomorrow).isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @CsvSource({
        // own and group limit by grade; what both have left decides: a has 500,000, b 100,000, d nothing
        "a, b, 100000.00, 100000.01",
        "b, a, 100000.00, 100000.01",
        "b, b, 100000.00, 100000.01"
    })
    void of_account_and_group_the_smaller_limit_binds(String own, String head, String most, String tooMuch) {
        CreditAccount group = account("G-1", head);
        CreditAccount member = account("C-1", own).inGroup(group.customer());
        assertThat(CreditControl.check(request("CNY " + most), member, group, IN_FORCE, NOW))
                .isInstanceOf(Approved.class);
        CreditDecision over = CreditControl.check(request("CNY " + tooMuch), member, group, IN_FORCE, NOW);
        assertThat(over).isInstanceOf(Referred.class);
        assertThat(over.assessment().positions())
                .extracting(CreditPosition::account)
                .containsExactly(member.customer(), group.customer());
    }

    @Test
    void a_blocked_group_stops_its_members() {
        CreditAccount group = account("G-1", "a").withBlocked(true);
        CreditAccount member = account("C-1", "a").inGroup(group.customer());
        assertThat(CreditControl.check(request("CNY 1.00"), member, group, IN_FORCE, NOW))
                .isInstanceOf(Declined.class);
    }

    @Test
    void a_member_is_never_checked_without_its_group() {
        CreditAccount member = account("C-1", "a").inGroup(CustomerId.of("G-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(request("CNY 1.00"), member))
                .withMessageContaining("G-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditControl.check(request("CNY 1.00"), member, account("G-2", "a"), IN_FORCE, NOW))
                .withMessageContaining("G-2");
    }

    @Test
    void a_grade_the_rulebook_does_not_have_is_declined_and_named() {
        CreditDecision decision = check(request("CNY 1.00"), account("C-1", "z"));
        assertThat(decision).isInstanceOf(Declined.class);
        assertThat(decision.reasons().get(0).text().en()).contains("'z'").contains("credit.grades");
    }

    @Test
    void where_no_post_may_release_the_order_is_declined() {
        CreditPolicy strict = POLICY.toBuilder().authorities(List.of()).build();
        CreditDecision decision = CreditControl.check(
                request("CNY 0.01"), accountWithExposure("CNY 100000.00"), InForce.of(strict, VERSION), NOW);
        assertThat(decision).isInstanceOf(Declined.class);
        assertThat(decision.reasons()).extracting(Reason::code).contains("no-release-authority");
    }

    @Test
    void a_limit_lowered_below_the_exposure_shows_as_negative_headroom() {
        CreditPosition position = CreditControl.position(accountWithExposure("CNY 130000.00"), IN_FORCE, NOW);
        assertThat(position.headroom()).contains(Money.parse("CNY -30000.00"));
        assertThat(position.exposureAfter()).isEqualTo(position.used());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raising_the_limit_never_turns_an_approval_into_anything_else(long seed) {
        Random random = new Random(seed);
        CreditAccount account = accountWithExposure(
                Money.ofMinor(CNY, random.nextInt(12_000_000)).toString());
        CreditRequest request =
                request(Money.ofMinor(CNY, 1 + random.nextInt(12_000_000)).toString());
        Boundary boundary = random.nextBoolean() ? Boundary.INCLUSIVE : Boundary.EXCLUSIVE;
        int rank = 0;
        for (long limit = 0; limit <= 25_000_000; limit += 1 + random.nextInt(3_000_000)) {
            CreditPolicy policy = POLICY.toBuilder()
                    .boundary(boundary)
                    .grades(List.of(grade("b", Money.ofMinor(CNY, limit).toString(), "30 days", "0.10")))
                    .build();
            int answer = CreditControl.check(request, account, InForce.of(policy, VERSION), NOW)
                    .fold(approved -> 2, referred -> 1, declined -> 0);
            assertThat(answer).as("limit %s", limit).isGreaterThanOrEqualTo(rank);
            rank = answer;
        }
        assertThat(rank).isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_order_smaller_by_the_shortfall_fits_and_by_a_cent_less_does_not(long seed) {
        Random random = new Random(seed);
        CreditAccount account = accountWithExposure(
                Money.ofMinor(CNY, random.nextInt(9_000_000)).toString());
        Money asked = Money.ofMinor(CNY, 2_000_000 + random.nextInt(12_000_000));
        CreditDecision decision = check(request(asked.toString()), account);
        Money shortfall = decision.fold(approved -> Money.zero(CNY), Referred::shortfall, Declined::shortfall);
        if (shortfall.isPositive()) {
            assertThat(check(request(asked.minus(shortfall).toString()), account))
                    .isInstanceOf(Approved.class);
            assertThat(check(request(asked.minus(shortfall).plusMinor(1).toString()), account))
                    .isNotInstanceOf(Approved.class);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static CreditDecision check(CreditRequest request, CreditAccount account) {
        return CreditControl.check(request, account, IN_FORCE, NOW);
    }

    private static CreditRequest request(String amount) {
        return CreditRequest.of(CustomerId.of("C-1"), Money.parse(amount), IdempotencyKey.of("SO-1"));
    }
}
