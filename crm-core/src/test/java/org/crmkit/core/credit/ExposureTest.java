package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExposureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Money ZERO = Money.zero(CNY);

    @ParameterizedTest
    @CsvSource({
        // ordered, delivered, billed -> ordered part, delivered part, billed part of a line of 10 units for 100.00
        "10, 0,  0,  100.00,  0.00,   0.00",
        "10, 4,  0,   60.00, 40.00,   0.00",
        "10, 4,  4,   60.00,  0.00,  40.00",
        "10, 10, 4,    0.00, 60.00,  40.00",
        "10, 4,  10,   0.00,  0.00, 100.00", // billed before delivery: the invoice has it all
        "10, 12, 0,    0.00, 120.00,  0.00", // more delivered than ordered
        "10, 10, 10,   0.00,  0.00, 100.00"
    })
    void each_unit_of_a_line_stands_in_one_place(
            BigDecimal ordered,
            BigDecimal delivered,
            BigDecimal billed,
            String toDeliver,
            String toBill,
            String invoiced) {
        DocumentLine line = new DocumentLine(ordered, delivered, billed, cny("100.00"));
        assertThat(line.orderedPart()).isEqualTo(cny(toDeliver));
        assertThat(line.deliveredPart()).isEqualTo(cny(toBill));
        assertThat(line.billedPart()).isEqualTo(cny(invoiced));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_places_of_a_line_add_up_to_its_worth_to_the_last_cent(long seed) {
        Random random = new Random(seed);
        DocumentLine line = new DocumentLine(
                BigDecimal.valueOf(1 + random.nextInt(3000), random.nextInt(4)),
                BigDecimal.valueOf(random.nextInt(3000), random.nextInt(4)),
                BigDecimal.valueOf(random.nextInt(3000), random.nextInt(4)),
                Money.ofMinor(CNY, random.nextInt(10_000_000)));
        assertThat(line.orderedPart().plus(line.deliveredPart()).plus(line.billedPart()))
                .isEqualTo(line.worth());
        boolean exceeded = line.delivered().max(line.billed()).compareTo(line.ordered()) > 0;
        if (!exceeded) {
            assertThat(line.worth()).isEqualTo(line.amount());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_total_is_the_sum_of_the_six_parts_less_what_is_unapplied_and_never_below_zero(long seed) {
        Exposure exposure = exposure(new Random(seed));
        BigDecimal sum = BigDecimal.ZERO;
        for (ExposurePart part : ExposurePart.values()) {
            sum = sum.add(exposure.part(part).getAmount());
        }
        assertThat(exposure.gross().getAmount()).isEqualByComparingTo(sum);
        assertThat(exposure.total().getAmount())
                .isEqualByComparingTo(
                        sum.subtract(exposure.unapplied().getAmount()).max(BigDecimal.ZERO));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_amount_lands_in_one_part_and_leaves_the_others(long seed) {
        Random random = new Random(seed);
        Exposure before = exposure(random);
        Money more = Money.ofMinor(CNY, 1 + random.nextInt(1_000_000));
        for (ExposurePart grown : ExposurePart.values()) {
            Exposure after = before.plus(grown, more);
            assertThat(after.gross()).isEqualTo(before.gross().plus(more));
            for (ExposurePart part : ExposurePart.values()) {
                assertThat(after.part(part))
                        .isEqualTo(part == grown ? before.part(part).plus(more) : before.part(part));
            }
            assertThat(after.unapplied()).isEqualTo(before.unapplied());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void headroom_and_exposure_always_add_up_to_the_ceiling(long seed) {
        Random random = new Random(seed);
        Exposure exposure = exposure(random);
        CreditLimit limit = CreditLimit.of(Money.ofMinor(CNY, random.nextInt(100_000_000)));
        assertThat(limit.headroom(exposure.total()).orElseThrow().plus(exposure.total()))
                .isEqualTo(limit.ceiling().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_order_keeps_its_amount_on_its_way_from_order_to_open_invoice(long seed) {
        Random random = new Random(seed);
        Money amount = Money.ofMinor(CNY, 1 + random.nextInt(10_000_000));
        int units = 1 + random.nextInt(20);
        int delivered = 0;
        int billed = 0;
        for (int step = 0; step < 40; step++) {
            if (random.nextBoolean()) {
                delivered = Math.min(units, delivered + random.nextInt(4));
            } else {
                billed = Math.min(units, billed + random.nextInt(4));
            }
            DocumentLine line = new DocumentLine(
                    BigDecimal.valueOf(units), BigDecimal.valueOf(delivered), BigDecimal.valueOf(billed), amount);
            List<OpenItem> items =
                    line.billedPart().isZero() ? List.of() : List.of(new OpenItem(line.billedPart(), TODAY));
            Exposure exposure = Exposure.ofDocuments(List.of(line), items, ZERO, ZERO, TODAY.plusDays(step % 2));
            assertThat(exposure.total()).isEqualTo(amount);
        }
    }

    @Test
    void documents_fall_into_their_parts() {
        Exposure exposure = Exposure.ofDocuments(
                List.of(
                        new DocumentLine(BigDecimal.TEN, new BigDecimal("4"), BigDecimal.ONE, cny("100.00")),
                        new DocumentLine(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, cny("7.00"))),
                List.of(
                        new OpenItem(cny("10.00"), TODAY),
                        new OpenItem(cny("20.00"), TODAY.minusDays(1)),
                        new OpenItem(cny("40.00"), TODAY.plusDays(1))),
                cny("5.00"),
                cny("3.00"),
                TODAY);
        assertThat(exposure)
                .isEqualTo(new Exposure(
                        ZERO, cny("67.00"), cny("30.00"), cny("50.00"), cny("20.00"), cny("5.00"), cny("3.00")));
        assertThat(exposure.total()).isEqualTo(cny("169.00"));
    }

    @Test
    void payments_in_advance_do_not_make_a_negative_exposure() {
        Exposure paid =
                Exposure.none(CNY).with(ExposurePart.INVOICED, cny("10.00")).withUnapplied(cny("25.00"));
        assertThat(paid.total()).isEqualTo(ZERO);
    }

    @Test
    void parts_in_two_currencies_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.none(CNY).with(ExposurePart.ORDERED, Money.parse("USD 1.00")))
                .withMessageContaining("CNY and USD")
                .withMessageContaining("Convert");
        DocumentLine dollars =
                new DocumentLine(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, Money.parse("USD 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.ofDocuments(List.of(dollars), List.of(), ZERO, ZERO, TODAY))
                .withMessageContaining("DocumentLine.amount was USD 1.00");
    }

    @Test
    void negative_amounts_and_quantities_are_refused_with_the_place_they_belong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.none(CNY).with(ExposurePart.INVOICED, cny("-1.00")))
                .withMessageContaining("unapplied");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenItem(cny("0.00"), TODAY))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLine(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, ZERO))
                .withMessageContaining("ordered was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLine(BigDecimal.ONE, BigDecimal.ONE.negate(), BigDecimal.ZERO, ZERO))
                .withMessageContaining("delivered was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLine(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE.negate(), ZERO))
                .withMessageContaining("billed was -1");
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Exposure exposure(Random random) {
        Exposure exposure = Exposure.none(CNY).withUnapplied(Money.ofMinor(CNY, random.nextInt(3_000_000)));
        for (ExposurePart part : ExposurePart.values()) {
            exposure = exposure.with(part, Money.ofMinor(CNY, random.nextInt(1_000_000)));
        }
        return exposure;
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }
}
