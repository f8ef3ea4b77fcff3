package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.relationship.club.LoyaltyRule;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Scorer;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.internal.Standards;

/**
 * Which step of the three-step ladder fits a business. A step fits by the share of its conditions that hold: frequent marketing a huge
 * group and a very low unit margin; an organisation of customers retail; a structural club concentrated customers, a high margin and a
 * mature firm. The best fit is chosen, of equal ones the stronger bond; what is unknown holds for no step. The limits are a
 * company's decision.
 *
 * @param hugeFrom so many customers are a huge group; one or more
 * @param lowMarginTo a unit margin up to this is very low; 0 to 1
 * @param highMarginFrom from this it is high; above {@code lowMarginTo}
 * @param concentratedFrom from this share of the best fifth, customers are concentrated; 0.2 to 1
 */
public record LadderSelector(long hugeFrom, double lowMarginTo, double highMarginFrom, double concentratedFrom)
        implements Scorer<LadderCase> {

    private static final double MIX_FROM = 0.5;

    public LadderSelector {
        checkArgument(hugeFrom >= 1, "LadderSelector.hugeFrom was %s; it must be one or more.", hugeFrom);
        checkArgument(
                lowMarginTo >= 0 && lowMarginTo < highMarginFrom && highMarginFrom <= 1,
                "LadderSelector margins were %s and %s; they must rise, from 0 to 1.",
                lowMarginTo,
                highMarginFrom);
        checkArgument(
                concentratedFrom >= 0.2 && concentratedFrom <= 1,
                "LadderSelector.concentratedFrom was %s; it must be 0.2 (all alike) to 1.",
                concentratedFrom);
    }

    /** Obtains the limits of a rulebook. */
    public static LadderSelector of(LoyaltyRule rule) {
        return new LadderSelector(
                rule.hugeFrom(),
                rule.lowMarginTo().doubleValue(),
                rule.highMarginFrom().doubleValue(),
                rule.concentratedFrom().doubleValue());
    }

    /** Obtains those of the library's own rulebook, an example. */
    public static LadderSelector standard() {
        return of(Standards.loyalty());
    }

    private record Condition(String input, Optional<Boolean> holds, Reason reason) {}

    private Map<LadderStep, List<Condition>> conditions(LadderCase one) {
        Map<LadderStep, List<Condition>> out = new LinkedHashMap<>();
        String customers =
                one.customers().isPresent() ? Long.toString(one.customers().getAsLong()) : "";
        String margin =
                one.unitMargin().isPresent() ? Formats.rounded(one.unitMargin().getAsDouble(), 2) : "";
        String share = one.concentration().isPresent()
                ? Formats.rounded(one.concentration().getAsDouble(), 2)
                : "";
        out.put(
                LadderStep.FREQUENT_MARKETING,
                List.of(
                        new Condition(
                                "customers",
                                one.customers().isPresent()
                                        ? Optional.of(one.customers().getAsLong() >= hugeFrom)
                                        : Optional.empty(),
                                Reason.of(
                                        "huge-group",
                                        "目标群体庞大：" + customers + "位客户",
                                        "A huge group: " + customers + " customers")),
                        new Condition(
                                "unit-margin",
                                one.unitMargin().isPresent()
                                        ? Optional.of(one.unitMargin().getAsDouble() <= lowMarginTo)
                                        : Optional.empty(),
                                Reason.of("low-margin", "单位利润很低：" + margin, "A very low unit margin: " + margin))));
        out.put(
                LadderStep.CUSTOMER_ORGANISATION,
                List.of(new Condition("retail", one.retail(), Reason.of("retail", "零售业", "Retail trade"))));
        out.put(
                LadderStep.STRUCTURAL_CLUB,
                List.of(
                        new Condition(
                                "concentration",
                                one.concentration().isPresent()
                                        ? Optional.of(one.concentration().getAsDouble() >= concentratedFrom)
                                        : Optional.empty(),
                                Reason.of(
                                        "concentrated",
                                        "客户集中：前五分之一占收入" + share,
                                        "Concentrated: the best fifth bring " + share + " of revenue")),
                        new Condition(
                                "unit-margin",
                                one.unitMargin().isPresent()
                                        ? Optional.of(one.unitMargin().getAsDouble() >= highMarginFrom)
                                        : Optional.empty(),
                                Reason.of("high-margin", "边际利润高：" + margin, "A high margin: " + margin)),
                        new Condition("mature", one.mature(), Reason.of("mature", "企业成熟", "A mature firm"))));
        return out;
    }

    /** Returns how well each step fits, 0 to 1, in the order of the steps. */
    public Map<LadderStep, Double> fits(LadderCase one) {
        Map<LadderStep, Double> fits = new LinkedHashMap<>();
        conditions(one).forEach((step, conditions) -> fits.put(step, fit(conditions)));
        return fits;
    }

    private static double fit(List<Condition> conditions) {
        long held = conditions.stream().filter(c -> c.holds().orElse(false)).count();
        return (double) held / conditions.size();
    }

    /** Returns the step that fits best; empty if none fits at all. */
    public Optional<LadderStep> step(LadderCase one) {
        Optional<LadderStep> best = Optional.empty();
        double most = 0;
        for (Map.Entry<LadderStep, Double> entry : fits(one).entrySet()) {
            if (entry.getValue() > 0 && entry.getValue() >= most) {
                best = Optional.of(entry.getKey());
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Returns the steps that are worth combining: the best one, and every other that fits by half or more. */
    public List<LadderStep> combination(LadderCase one) {
        Optional<LadderStep> best = step(one);
        return fits(one).entrySet().stream()
                .filter(entry -> best.equals(Optional.of(entry.getKey())) || entry.getValue() >= MIX_FROM)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the fit of the step chosen, one reason for each of its conditions that holds. */
    @Override
    public Score score(LadderCase one) {
        Map<LadderStep, List<Condition>> all = conditions(one);
        Optional<LadderStep> step = step(one);
        List<Condition> chosen =
                step.map(found -> all.getOrDefault(found, List.of())).orElse(List.of());
        List<Contribution> contributions = new ArrayList<>();
        double value = 0;
        for (Condition condition : chosen) {
            if (condition.holds().orElse(false)) {
                contributions.add(new Contribution(condition.reason(), 1.0 / chosen.size()));
                value += 1.0 / chosen.size();
            }
        }
        List<String> missing = all.values().stream()
                .flatMap(List::stream)
                .filter(c -> c.holds().isEmpty())
                .map(Condition::input)
                .distinct()
                .toList();
        return new Score(
                ModelKey.LOYALTY_LADDER,
                value,
                step.map(found -> new ScoreBand(found.code(), found.label(), Double.NEGATIVE_INFINITY)),
                0,
                contributions,
                missing,
                configuration());
    }

    /** Returns the limits as a score names its configuration. */
    public String configuration() {
        return "huge=" + hugeFrom + ",low-margin=" + Formats.stored(lowMarginTo) + ",high-margin="
                + Formats.stored(highMarginFrom) + ",concentrated=" + Formats.stored(concentratedFrom);
    }
}
