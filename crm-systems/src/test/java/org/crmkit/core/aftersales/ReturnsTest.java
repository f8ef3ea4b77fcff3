package org.crmkit.core.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.aftersales.Sales.CUSTOMER;
import static org.crmkit.core.aftersales.Sales.POLICY;
import static org.crmkit.core.aftersales.Sales.codes;
import static org.crmkit.core.aftersales.Sales.day;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.aftersales.ReturnFile.Refund;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReturnsTest {

    private static final ReturnFile FILE =
            ReturnFile.of(PurchaseId.of("P-1"), CUSTOMER, day("2026-03-02"), 3, Money.parse("CNY 100.00"));

    private static Refund refund(ReturnFile file, ReturnRequest request) {
        return Returns.takeBack(file, request, POLICY)
                .fold(ReturnDecision.Refunded::refund, e -> unexpected(e), e -> unexpected(e));
    }

    private static Refund unexpected(ReturnDecision decision) {
        throw new AssertionError(decision);
    }

    private static List<String> answer(ReturnDecision decision) {
        assertThat(decision.version()).isEqualTo(POLICY.version());
        return codes(decision.reasons());
    }

    private static List<String> takeBack(String ground, String condition, int quantity, String on) {
        return answer(Returns.takeBack(FILE, ReturnRequest.of(ground, condition, quantity, day(on)), POLICY));
    }

    private static List<String> exchange(String ground, String condition, int quantity, String on) {
        return answer(Returns.exchange(FILE, ReturnRequest.of(ground, condition, quantity, day(on)), POLICY));
    }

    @Test
    void seven_days_from_the_day_after_delivery_and_no_day_more() {
        assertThat(takeBack("no-reason", "sealed", 1, "2026-03-09")).containsExactly("return-accepted");
        assertThat(takeBack("no-reason", "sealed", 1, "2026-03-10")).containsExactly("too-late");
        assertThat(takeBack("no-reason", "sealed", 1, "2026-03-02")).containsExactly("return-accepted");
        assertThat(takeBack("no-reason", "sealed", 1, "2026-03-01")).containsExactly("before-delivery");
    }

    @Test
    void a_defect_is_exchanged_for_longer_than_it_is_taken_back() {
        assertThat(takeBack("defect", "used", 1, "2026-03-10")).containsExactly("too-late");
        assertThat(exchange("defect", "used", 1, "2026-03-17")).containsExactly("exchange-accepted");
        assertThat(exchange("defect", "used", 1, "2026-03-18")).containsExactly("too-late");
    }

    @Test
    void goods_come_back_in_the_worst_condition_accepted_but_not_in_a_worse_one() {
        assertThat(takeBack("no-reason", "opened", 1, "2026-03-03")).containsExactly("return-accepted");
        assertThat(takeBack("no-reason", "used", 1, "2026-03-03")).containsExactly("condition-not-accepted");
        assertThat(takeBack("defect", "damaged", 1, "2026-03-03")).containsExactly("condition-not-accepted");
    }

    @Test
    void everything_in_the_way_is_named_at_once() {
        ReturnRequest request =
                ReturnRequest.of("no-reason", "damaged", 4, day("2026-04-01")).missing(Money.parse("USD 1.00"));
        assertThat(answer(Returns.takeBack(FILE, request, POLICY)))
                .containsExactly("more-than-left", "other-currency", "too-late", "condition-not-accepted");
        assertThat(takeBack("whim", "lost", 3, "2026-03-03")).containsExactly("ground-unknown", "condition-unknown");
    }

    @Test
    void three_pieces_for_a_hundred_are_refunded_to_the_last_cent_one_by_one() {
        ReturnRequest one = ReturnRequest.of("no-reason", "sealed", 1, day("2026-03-03"));
        Refund first = refund(FILE, one);
        ReturnFile second = FILE.with(first);
        ReturnFile third = second.with(refund(second, one));
        ReturnFile none = third.with(refund(third, one));
        assertThat(first.amount()).isEqualTo(Money.parse("CNY 33.34"));
        assertThat(second.left()).isEqualTo(2);
        assertThat(none.refunded()).isEqualTo(Money.parse("CNY 100.00"));
        assertThat(none.left()).isZero();
        assertThat(answer(Returns.takeBack(none, one, POLICY))).containsExactly("more-than-left");
    }

    @Test
    void loss_of_value_is_deducted_only_where_the_customer_bears_it_and_each_deduction_is_explained() {
        InForcePolicies lenient = InForcePolicies.acceptingUsed();
        ReturnRequest request = ReturnRequest.of("no-reason", "used", 1, day("2026-03-03"));
        Refund refund = Returns.takeBack(FILE, request, lenient.policy())
                .fold(ReturnDecision.Refunded::refund, e -> unexpected(e), e -> unexpected(e));
        assertThat(refund.goods()).isEqualTo(Money.parse("CNY 33.34"));
        assertThat(refund.deductions()).singleElement().satisfies(deduction -> {
            assertThat(deduction.amount()).isEqualTo(Money.parse("CNY 6.67")); // 6.668, half-up
            assertThat(deduction.reason().text().en()).contains("20%", "after-sales.returns.conditions.used.deduction");
        });
        assertThat(refund.amount()).isEqualTo(Money.parse("CNY 26.67"));
        Refund defect = refund(FILE, ReturnRequest.of("defect", "used", 1, day("2026-03-03")));
        assertThat(defect.deductions()).isEmpty();
        assertThat(defect.amount()).isEqualTo(Money.parse("CNY 33.34"));
    }

    @Test
    void missing_parts_are_deducted_down_to_zero() {
        ReturnRequest request = ReturnRequest.of("no-reason", "sealed", 1, day("2026-03-03"));
        assertThat(refund(FILE, request.missing(Money.parse("CNY 3.34"))).amount())
                .isEqualTo(Money.parse("CNY 30.00"));
        assertThat(refund(FILE, request.missing(Money.parse("CNY 50.00"))).amount())
                .isEqualTo(Money.parse("CNY 0.00"));
        assertThat(refund(FILE, request.missing(Money.parse("CNY 0.00"))).deductions())
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partial_returns_never_add_up_to_more_than_was_paid(long seed) {
        Random random = new Random(seed);
        int quantity = 1 + random.nextInt(12);
        Money paid = Money.ofMinor(FILE.paid().getCurrencyUnit(), random.nextInt(100_000));
        ReturnFile file = ReturnFile.of(PurchaseId.of("P-2"), CUSTOMER, day("2026-03-02"), quantity, paid);
        Money goods = Money.zero(paid.getCurrencyUnit());
        while (file.left() > 0) {
            ReturnRequest request = ReturnRequest.of(
                            "defect", "used", 1 + random.nextInt(file.left()), day("2026-03-03"))
                    .missing(Money.ofMinor(paid.getCurrencyUnit(), random.nextInt(5_000)));
            Refund refund = refund(file, request);
            goods = goods.plus(refund.goods());
            file = file.with(refund);
            assertThat(file.refunded().isGreaterThan(paid)).as("seed %s", seed).isFalse();
        }
        assertThat(goods).as("seed %s", seed).isEqualTo(paid);
    }

    @Test
    void a_file_that_cannot_be_is_refused() {
        Refund all = new Refund(day("2026-03-03"), 3, Money.parse("CNY 100.00"), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILE.with(all).with(all))
                .withMessageContaining("6 pieces");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILE.with(new Refund(day("2026-03-03"), 1, Money.parse("CNY 100.01"), List.of())))
                .withMessageContaining("100.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReturnRequest.of("defect", "used", 0, day("2026-03-03")))
                .withMessageContaining("one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReturnRequest.of("defect", "used", 1, day("2026-03-03")).missing(Money.parse("CNY -0.01")))
                .withMessageContaining("-0.01");
    }
}
