package org.crmkit.core.rulebook.simulate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierPeriod;
import org.joda.money.Money;

/**
 * A customer who would have had another tier on some day.
 *
 * @param recorded the record
 * @param days the days on which the level differs, ascending, at least one
 * @param purchases what was bought less what was given back, in the old rules' length of the window up to the last day compared
 */
public record SimulatedTier(
        RecordedPurchases recorded, List<Day> days, Money purchases, Treatment treatment, Attribution attribution)
        implements SimulatedCase {

    public SimulatedTier {
        days = List.copyOf(days);
    }

    /**
     * One day on which the level differs.
     *
     * @param before the period it lies in under the old rules
     * @param after the period it lies in under the new rules
     */
    public record Day(LocalDate day, TierPeriod before, TierPeriod after) {}

    private Day last() {
        return days.get(days.size() - 1);
    }

    @Override
    public String id() {
        return recorded.customer().value();
    }

    @Override
    public Label before() {
        return last().before().level().name();
    }

    @Override
    public Label after() {
        return last().after().level().name();
    }

    @Override
    public List<Reason> reasonsBefore() {
        return last().before().reasons();
    }

    @Override
    public List<Reason> reasonsAfter() {
        return last().after().reasons();
    }

    @Override
    public Optional<Money> amount() {
        return Optional.of(purchases);
    }

    @Override
    public Label effect() {
        return Label.of(
                "客户 " + recorded.customer() + "（消费" + Formats.money(purchases, Lang.ZH) + "）：" + on(Lang.ZH) + "为"
                        + after().zh() + "，原为" + before().zh() + "。",
                "Customer " + recorded.customer() + " (purchases " + Formats.money(purchases, Lang.EN) + "): "
                        + after().en() + " instead of " + before().en() + " on " + on(Lang.EN) + ".");
    }

    private String on(Lang lang) {
        List<Day> same = days.stream()
                .filter(day -> day.before().level().equals(last().before().level())
                        && day.after().level().equals(last().after().level()))
                .toList();
        String dates = same.stream()
                .skip(Math.max(0, same.size() - 3))
                .map(day -> Formats.date(day.day(), lang))
                .collect(Collectors.joining(
                        switch (lang) {
                            case ZH -> "、";
                            case EN -> ", ";
                        }));
        int more = days.size() - Math.min(3, same.size());
        return more == 0
                ? dates
                : switch (lang) {
                    case ZH -> dates + "（另有" + more + "日不同）";
                    case EN -> dates + " (another level on " + more + " more)";
                };
    }
}
