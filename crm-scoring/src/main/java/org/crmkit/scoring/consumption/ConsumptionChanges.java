package org.crmkit.scoring.consumption;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.internal.Codes;

/**
 * How a customer's consumption changed, item by item and all together.
 *
 * @param items in the order given
 * @param total of all items together
 * @param rule what counts as a change
 */
public record ConsumptionChanges(List<ItemChange> items, ItemChange total, ChangeRule rule) {

    public ConsumptionChanges {
        items = List.copyOf(items);
    }

    /**
     * Finds the changes.
     *
     * @param months by item, as many as the rule looks at, oldest first, zero or more, in one unit; at least one item
     */
    public static ConsumptionChanges of(Map<String, List<Double>> months, ChangeRule rule) {
        checkArgument(!months.isEmpty(), "There were no items; give at least one.");
        List<ItemChange> items = new ArrayList<>();
        List<Double> total = new ArrayList<>();
        months.forEach((item, amounts) -> {
            items.add(rule.of(item, amounts));
            for (int i = 0; i < amounts.size(); i++) {
                if (i == total.size()) {
                    total.add(0.0);
                }
                total.set(i, total.get(i) + amounts.get(i));
            }
        });
        return new ConsumptionChanges(items, rule.of("total", total), rule);
    }

    /**
     * Finds the changes of a group's bills up to a month; empty if one of the months the rule looks at is missing.
     *
     * @param bills in any order, at most one of a month
     */
    public static Optional<ConsumptionChanges> of(YearMonth last, List<ConsumptionMonth> bills, ChangeRule rule) {
        TreeMap<YearMonth, ConsumptionMonth> window = new TreeMap<>();
        for (ConsumptionMonth bill : bills) {
            if (!bill.month().isAfter(last) && bill.month().isAfter(last.minusMonths(rule.months()))) {
                checkArgument(
                        window.put(bill.month(), bill) == null,
                        "bills has %s twice; each month must stand once. Add them up.",
                        bill.month());
            }
        }
        if (window.size() != rule.months()) {
            return Optional.empty();
        }
        Map<String, List<Double>> months = new LinkedHashMap<>();
        for (ConsumptionItem item : ConsumptionItem.values()) {
            months.put(
                    item.slug(),
                    window.values().stream()
                            .map(bill ->
                                    bill.charge(Optional.of(item)).getAmount().doubleValue())
                            .toList());
        }
        return Optional.of(of(months, rule));
    }

    /** Returns the change of an item. */
    public Optional<ItemChange> item(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /**
     * Returns the change of the total from the earlier half to the later as a fraction, with a reason for each item; zero where the
     * earlier half has nothing, which is then named as missing.
     */
    public Score score() {
        Optional<ScoreBand> band = Optional.of(
                new ScoreBand(total.direction().code(), total.direction().label(), Double.NEGATIVE_INFINITY));
        if (total.earlier() <= 0) {
            return new Score(
                    ModelKey.CONSUMPTION_CHANGE,
                    0,
                    band,
                    0,
                    List.of(),
                    List.of("earlier-months"),
                    rule.configuration());
        }
        List<Contribution> contributions = new ArrayList<>();
        double value = 0;
        int place = 0;
        for (ItemChange item : items) {
            double points = (item.later() - item.earlier()) / total.earlier();
            value += points;
            String from = Formats.rounded(item.earlier(), 2);
            String to = Formats.rounded(item.later(), 2);
            contributions.add(new Contribution(
                    Reason.of(
                            Codes.of(item.item(), "item-", ++place),
                            item.item() + "由" + from + "变为" + to + "："
                                    + item.direction().label().zh(),
                            item.item() + " went from " + from + " to " + to + ": "
                                    + item.direction().label().en()),
                    points));
        }
        return new Score(ModelKey.CONSUMPTION_CHANGE, value, band, 0, contributions, List.of(), rule.configuration());
    }
}
