package org.crmkit.scoring.credit.distress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistressModelTest {

    /** Assets 1,000, earnings kept 400, EBIT 50, sales 1,500, market value 600, debt 700, working capital 100. */
    static FinancialStatement textbook() {
        return statement(
                FinancialItem.TOTAL_ASSETS, 1000,
                FinancialItem.RETAINED_EARNINGS, 400,
                FinancialItem.EBIT, 50,
                FinancialItem.SALES, 1500,
                FinancialItem.MARKET_EQUITY, 600,
                FinancialItem.TOTAL_LIABILITIES, 700,
                FinancialItem.CURRENT_ASSETS, 300,
                FinancialItem.CURRENT_LIABILITIES, 200);
    }

    /** X1 = 0.2, X2 = 0, X3 = -0.20, X4 = 0.10, X5 = 2.0. */
    static FinancialStatement borrower() {
        return statement(
                FinancialItem.TOTAL_ASSETS, 1000,
                FinancialItem.RETAINED_EARNINGS, 0,
                FinancialItem.EBIT, -200,
                FinancialItem.SALES, 2000,
                FinancialItem.MARKET_EQUITY, 80,
                FinancialItem.TOTAL_LIABILITIES, 800,
                FinancialItem.CURRENT_ASSETS, 500,
                FinancialItem.CURRENT_LIABILITIES, 300);
    }

    /** A fictional company for the computations in Python. */
    static FinancialStatement sound() {
        return new FinancialStatement(
                "sound",
                statement(
                                FinancialItem.CURRENT_ASSETS, 420_000,
                                FinancialItem.TOTAL_ASSETS, 900_000,
                                FinancialItem.CURRENT_LIABILITIES, 210_000,
                                FinancialItem.TOTAL_LIABILITIES, 380_000,
                                FinancialItem.RETAINED_EARNINGS, 260_000,
                                FinancialItem.EBIT, 110_000,
                                FinancialItem.PROFIT_BEFORE_TAX, 95_000,
                                FinancialItem.NET_PROFIT, 70_000,
                                FinancialItem.NET_PROFIT_BEFORE, 50_000,
                                FinancialItem.SALES, 1_350_000,
                                FinancialItem.MARKET_EQUITY, 600_000,
                                FinancialItem.FUNDS_FROM_OPERATIONS, 130_000)
                        .items(),
                OptionalDouble.of(4970));
    }

    private static FinancialStatement statement(Object... pairs) {
        Map<FinancialItem, Money> items = new EnumMap<>(FinancialItem.class);
        for (int i = 0; i < pairs.length; i += 2) {
            items.put((FinancialItem) pairs[i], Money.of(CurrencyUnit.of("CNY"), (Integer) pairs[i + 1]));
        }
        return FinancialStatement.of("x", items);
    }

    static DistressResult.Scored scored(DistressModel model, FinancialStatement statement) {
        return model.score(statement).fold(found -> found, undefined -> {
            throw new AssertionError(undefined.reasons());
        });
    }

    private static List<String> undefined(DistressModel model, FinancialStatement statement) {
        return model.score(statement).fold(found -> List.of(), nothing -> nothing.reasons().stream()
                .map(Reason::code)
                .toList());
    }

    @Test
    void the_z_of_two_worked_examples_is_as_published() {
        // exinfm.com, The Z Score: 0.120 + 0.560 + 0.165 + 0.514 + 1.499 = 2.86, not sure
        DistressResult.Scored first = scored(DistressModel.ALTMAN_Z, textbook());
        assertThat(first.score().value()).isCloseTo(2.86, within(0.005));
        assertThat(first.score().band().orElseThrow().slug()).isEqualTo("grey");
        // Saunders and Cornett, Financial Institutions Management: 0.24 + 0 - 0.66 + 0.06 + 2.0 = 1.64, high default
        // risk
        DistressResult.Scored second = scored(DistressModel.ALTMAN_Z_TEXTBOOK, borrower());
        assertThat(second.score().value()).isCloseTo(1.64, within(1e-12));
        assertThat(second.score().band().orElseThrow().slug()).isEqualTo("distress");
    }

    @ParameterizedTest
    @CsvSource({
        "altman-z, 3.533646198830409, safe",
        "altman-z-private, 2.8634701754385965, grey",
        "altman-z-general, 4.730619883040935, safe",
        "altman-emerging, 7.980619883040935, safe",
        "springate, 1.5141269841269842, safe",
        "zmijewski, -2.2812111111111113, safe",
        "zmijewski-rounded, -2.2513333333333327, safe",
        "ohlson, -2.0830187586611, grey"
    })
    void every_variant_agrees_with_its_formula_computed_in_python(String slug, double value, String zone) {
        DistressResult.Scored found = scored(DistressModel.find(slug).orElseThrow(), sound());
        assertThat(found.score().value()).isCloseTo(value, within(1e-10));
        assertThat(found.score().band().orElseThrow().slug()).isEqualTo(zone);
    }

    @Test
    void probit_and_logit_give_the_probabilities_of_an_independent_computation() {
        // scipy.stats.norm.cdf and 1 / (1 + exp(-x))
        assertThat(scored(DistressModel.ZMIJEWSKI, sound()).probability().orElseThrow())
                .isCloseTo(0.011267978791139792, within(1e-12));
        assertThat(scored(DistressModel.OHLSON, sound()).probability().orElseThrow())
                .isCloseTo(0.11075829692038823, within(1e-12));
        assertThat(scored(DistressModel.ALTMAN_Z, sound()).probability()).isEmpty();
    }

    @Test
    void a_company_that_owes_more_than_it_owns_and_lost_twice_is_near_certain_by_ohlson() {
        Map<FinancialItem, Money> items = statement(
                        FinancialItem.CURRENT_ASSETS, 180_000,
                        FinancialItem.TOTAL_ASSETS, 600_000,
                        FinancialItem.CURRENT_LIABILITIES, 330_000,
                        FinancialItem.TOTAL_LIABILITIES, 690_000,
                        FinancialItem.NET_PROFIT, -80_000,
                        FinancialItem.NET_PROFIT_BEFORE, -20_000,
                        FinancialItem.FUNDS_FROM_OPERATIONS, -50_000)
                .items();
        DistressResult.Scored found =
                scored(DistressModel.OHLSON, new FinancialStatement("x", items, OptionalDouble.of(4970)));
        assertThat(found.score().value()).isCloseTo(3.486033534236711, within(1e-10)); // python
        assertThat(found.score().band().orElseThrow().slug()).isEqualTo("distress");
    }

    @ParameterizedTest
    @MethodSource("org.crmkit.scoring.credit.distress.DistressModel#published")
    void the_constant_and_the_ratios_add_up_to_the_score_and_the_unit_changes_nothing(DistressModel model) {
        DistressResult.Scored found = scored(model, sound());
        double sum = found.score().baseline();
        for (Contribution contribution : found.score().contributions()) {
            sum += contribution.points();
        }
        assertThat(sum).isCloseTo(found.score().value(), within(1e-9));
        Map<FinancialItem, Money> thousandfold = new EnumMap<>(FinancialItem.class);
        sound().items().forEach((item, amount) -> thousandfold.put(item, amount.multipliedBy(1000)));
        DistressResult.Scored larger =
                scored(model, new FinancialStatement("x", thousandfold, OptionalDouble.of(4_970_000)));
        assertThat(larger.score().value()).isCloseTo(found.score().value(), within(1e-9));
    }

    @Test
    void both_cut_offs_belong_to_the_grey_zone() {
        assertThat(DistressModel.ALTMAN_Z.zones().bandOf(1.81).slug()).isEqualTo("grey");
        assertThat(DistressModel.ALTMAN_Z.zones().bandOf(Math.nextDown(1.81)).slug())
                .isEqualTo("distress");
        assertThat(DistressModel.ALTMAN_Z.zones().bandOf(2.99).slug()).isEqualTo("grey");
        assertThat(DistressModel.ALTMAN_Z.zones().bandOf(Math.nextUp(2.99)).slug())
                .isEqualTo("safe");
    }

    @Test
    void all_that_is_missing_is_told_at_once_and_a_ratio_to_nothing_is_undefined() {
        List<String> missing = undefined(DistressModel.OHLSON, statement(FinancialItem.TOTAL_ASSETS, 100));
        assertThat(missing)
                .containsExactly(
                        "size-deflator",
                        "total-liabilities",
                        "current-assets",
                        "current-liabilities",
                        "net-profit",
                        "funds-from-operations",
                        "net-profit-before");
        List<String> noDebt = undefined(
                DistressModel.ALTMAN_Z,
                statement(
                        FinancialItem.CURRENT_ASSETS, 1,
                        FinancialItem.CURRENT_LIABILITIES, 1,
                        FinancialItem.TOTAL_ASSETS, 100,
                        FinancialItem.TOTAL_LIABILITIES, 0,
                        FinancialItem.RETAINED_EARNINGS, 5,
                        FinancialItem.EBIT, 5,
                        FinancialItem.MARKET_EQUITY, 5,
                        FinancialItem.SALES, 5));
        assertThat(noDebt).containsExactly("market-cover");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement(FinancialItem.TOTAL_ASSETS, -1))
                .withMessageContaining("total-assets of x was CNY -1.00");
    }
}
