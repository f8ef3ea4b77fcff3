package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.crmkit.scoring.loyalty.LoyaltyComponent;
import org.crmkit.scoring.loyalty.LoyaltyIndex;
import org.crmkit.scoring.loyalty.LoyaltyMeasures;
import org.crmkit.scoring.value.LadderCase;
import org.crmkit.scoring.value.LadderSelector;
import org.crmkit.scoring.value.LadderStep;
import org.crmkit.scoring.value.Portfolio;
import org.crmkit.scoring.value.Portfolios;
import org.crmkit.scoring.value.SwitchingCost;
import org.crmkit.scoring.value.SwitchingCostProfile;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Tool;
import org.junit.jupiter.api.Test;

/** The worked examples of the loyalty tools, computed once more by the models they name. */
class LoyaltyExamplesTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.standard();

    @Test
    void the_customer_is_held_by_the_switching_costs_the_profile_computes() {
        Map<String, Double> figures = figures("switching-cost-taxonomy");
        SwitchingCostProfile profile = SwitchingCostProfile.standard();
        Map<SwitchingCost, Double> ratings = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            ratings.put(cost, value(figures, "costs." + cost.code() + ".rating"));
        }

        assertThat((double) profile.scale()).isEqualTo(value(figures, "scale.highest.mark"));
        assertThat(profile.score(ratings).value())
                .isCloseTo(value(figures, "classes.total.index"), within(0.05 + 1e-9));
        for (SwitchingCost.Kind kind : SwitchingCost.Kind.values()) {
            assertThat(profile.index(kind, ratings).orElseThrow())
                    .as(kind.code())
                    .isCloseTo(value(figures, "classes." + kind.code() + ".index"), within(0.05 + 1e-9));
        }
        for (SwitchingCost cost : SwitchingCost.values()) {
            assertThat(profile.score(Map.of(cost, value(figures, "costs." + cost.code() + ".rating")))
                            .value())
                    .as(cost.code())
                    .isCloseTo(value(figures, "costs." + cost.code() + ".points"), within(0.05 + 1e-9));
        }
    }

    @Test
    void the_customer_who_buys_more_is_the_less_loyal_by_the_index() {
        Map<String, Double> figures = figures("customer-loyalty-measurement-indicators");
        LoyaltyIndex index = LoyaltyIndex.standard();
        for (String customer : List.of("a", "b")) {
            LoyaltyMeasures measures = new LoyaltyMeasures(
                    customer,
                    OptionalDouble.of(value(figures, "customers.repurchase." + customer)),
                    OptionalDouble.of(value(figures, "customers.tolerated-rise." + customer)),
                    OptionalDouble.of(value(figures, "customers.resisted-cut." + customer)),
                    OptionalDouble.of(value(figures, "customers.behaviour." + customer)));

            assertThat(index.index(measures).orElseThrow())
                    .as(customer)
                    .isCloseTo(value(figures, "index." + customer + ".index"), within(1e-9));
            assertThat(index.score(measures).orElseThrow().band().orElseThrow().slug())
                    .isEqualTo(customer.equals("a") ? "loyal" : "wavering");
        }
        index.bands().bands().stream().skip(1).forEach(band -> assertThat(
                        value(figures, "bands." + band.slug() + ".from"))
                .isEqualTo(band.from()));
    }

    @Test
    void the_customers_fall_into_the_four_fields() {
        Map<String, Double> figures = figures("customer-loyalty-satisfaction-model");
        Portfolio portfolio = Portfolios.satisfactionAndLoyalty(60, value(figures, "limit.loyalty.from"));

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(customer -> portfolio
                        .field(
                                value(figures, "customers." + customer + ".satisfaction"),
                                value(figures, "customers." + customer + ".loyalty"))
                        .slug())
                .containsExactly("loyalist", "mercenary", "hostage", "defector");
    }

    @Test
    void each_company_gets_the_steps_the_selector_finds() {
        Map<String, Double> figures = figures("three-step-loyalty-ladder-programme");
        LadderSelector selector = LadderSelector.standard();
        assertThat(selector)
                .isEqualTo(new LadderSelector(
                        Math.round(value(figures, "group.huge.value")),
                        value(figures, "limits.low-margin.value"),
                        value(figures, "limits.high-margin.value"),
                        value(figures, "limits.concentrated.value")));

        List<Optional<LadderStep>> steps = new ArrayList<>();
        for (String company : List.of("a", "b")) {
            LadderCase one = new LadderCase(
                    company,
                    OptionalLong.of(Math.round(value(figures, "cases." + company + ".customers"))),
                    OptionalDouble.of(value(figures, "cases." + company + ".margin")),
                    OptionalDouble.of(value(figures, "cases." + company + ".concentration")),
                    Optional.of(company.equals("a")),
                    Optional.of(company.equals("b")));
            selector.fits(one).forEach((step, fit) -> assertThat(fit)
                    .as(company + " " + step)
                    .isEqualTo(value(figures, "fits." + company + "." + step.code())));
            steps.add(selector.step(one));
        }
        assertThat(steps)
                .containsExactly(
                        Optional.of(LadderStep.CUSTOMER_ORGANISATION), Optional.of(LadderStep.STRUCTURAL_CLUB));
    }

    @Test
    void the_gaps_are_what_is_wanted_less_what_there_is_for_all_eight_components() {
        Map<String, Double> figures = figures("customer-loyalty-management-model");
        double sum = 0;
        for (LoyaltyComponent component : LoyaltyComponent.values()) {
            String row = "components." + component.code();
            double gap = Math.max(0, value(figures, row + ".wanted") - value(figures, row + ".present"));
            assertThat(value(figures, row + ".gap")).as(component.code()).isEqualTo(gap);
            sum += gap;
        }
        assertThat(value(figures, "sum.all.gap")).isEqualTo(sum);
        assertThat(Arrays.stream(LoyaltyComponent.values())
                        .mapToDouble(component -> value(figures, "components." + component.code() + ".gap"))
                        .max()
                        .orElseThrow())
                .isEqualTo(value(figures, "components.exit-management.gap"));
    }

    private static double value(Map<String, Double> figures, String key) {
        return Optional.ofNullable(figures.get(key)).orElseThrow(() -> new AssertionError("no figure " + key));
    }

    private static Map<String, Double> figures(String key) {
        Tool tool = (Tool) LIBRARY.find(key).orElseThrow();
        Map<String, Double> figures = new TreeMap<>();
        tool.derived(List.of()).stream()
                .flatMap(part -> part.facts().stream())
                .forEach(fact -> figures.put(
                        fact.key().path().substring("example.".length()),
                        Double.valueOf(fact.value().spelled())));
        return figures;
    }
}
