package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierPeriod;
import org.crmkit.core.tier.TierTimeline;
import org.joda.money.Money;

/**
 * Tiers on given days: the higher level is the better one; a level that only changed its slug is the same level. Days before a
 * customer's first entry are left out.
 */
final class TierDecider implements Decider<RecordedPurchases, List<Optional<TierPeriod>>, SimulatedTier> {

    private final Rulebook before;
    private final Rulebook after;
    private final List<LocalDate> days;

    TierDecider(Rulebook before, Rulebook after, List<LocalDate> days) {
        this.before = before;
        this.after = after;
        this.days = days;
    }

    @Override
    public Area area() {
        return Area.TIER;
    }

    @Override
    public String id(RecordedPurchases record) {
        return record.customer().value();
    }

    @Override
    public List<Optional<TierPeriod>> decide(RecordedPurchases record, Rulebook rules) {
        TierTimeline timeline = TierTimeline.from(record.history(), rules.inForce(Rulebook::tier), lastDay());
        return days.stream().map(timeline::on).toList();
    }

    private LocalDate lastDay() {
        return days.get(days.size() - 1);
    }

    @Override
    public Treatment compare(List<Optional<TierPeriod>> old, List<Optional<TierPeriod>> now) {
        Treatment treatment = Treatment.UNCHANGED;
        for (int i = 0; i < old.size(); i++) {
            treatment = treatment.and(compare(old.get(i), now.get(i)));
        }
        return treatment;
    }

    private Treatment compare(Optional<TierPeriod> old, Optional<TierPeriod> now) {
        return old.isEmpty() || now.isEmpty()
                ? Treatment.UNCHANGED
                : compare(old.get().level(), now.get().level());
    }

    private Treatment compare(TierLevel old, TierLevel now) {
        return old.name().equals(now.name())
                ? Treatment.UNCHANGED
                : Ranking.compare(
                        old.slug(), now.slug(), List.of(slugs(after), slugs(before)), Ranking.HIGHER_IS_BETTER);
    }

    private static List<String> slugs(Rulebook rules) {
        return rules.tier().levels().stream().map(TierLevel::slug).toList();
    }

    @Override
    public SimulatedTier tell(
            RecordedPurchases record,
            List<Optional<TierPeriod>> old,
            List<Optional<TierPeriod>> now,
            Treatment treatment,
            Attribution why) {
        List<SimulatedTier.Day> differing = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (compare(old.get(i), now.get(i)) != Treatment.UNCHANGED) {
                differing.add(new SimulatedTier.Day(
                        days.get(i), old.get(i).orElseThrow(), now.get(i).orElseThrow()));
            }
        }
        return new SimulatedTier(record, differing, purchases(record), treatment, why);
    }

    /** What was bought less what was given back in the old rules' length of the window up to the last day. */
    private Money purchases(RecordedPurchases record) {
        LocalDate first = before.tier().firstDayThatCounts(lastDay());
        Money sum = Money.zero(before.currency());
        for (TierEntry entry : record.history().entries()) {
            if (!entry.day().isBefore(first) && !entry.day().isAfter(lastDay())) {
                sum = sum.plus(entry.<Money>fold(
                        TierEntry.Bought::amount,
                        returned -> returned.amount().negated(),
                        points -> Money.zero(before.currency()),
                        granted -> Money.zero(before.currency())));
            }
        }
        return sum;
    }

    @Override
    public SortedMap<String, Movement> movements(
            RecordedPurchases record, List<Optional<TierPeriod>> old, List<Optional<TierPeriod>> now) {
        SortedMap<String, Movement> movements = new TreeMap<>();
        Optional<TierPeriod> was = old.get(old.size() - 1);
        Optional<TierPeriod> is = now.get(now.size() - 1);
        if (compare(was, is) != Treatment.UNCHANGED) {
            TierLevel from = was.orElseThrow().level();
            TierLevel to = is.orElseThrow().level();
            movements.put(
                    rank(before, from) + " " + rank(after, to),
                    new Movement(topic(), from.name(), to.name(), 1, Optional.of(purchases(record)), Duration.ZERO));
        }
        return movements;
    }

    private Label topic() {
        return Label.of(Formats.date(lastDay(), Lang.ZH) + "的等级", "Tier on " + Formats.date(lastDay(), Lang.EN));
    }

    private static String rank(Rulebook rules, TierLevel level) {
        return Character.toString('a' + slugs(rules).indexOf(level.slug()));
    }
}
