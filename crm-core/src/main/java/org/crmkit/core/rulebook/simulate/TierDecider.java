package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;

/** Tiers on given days: the higher level is the better one; a level that only changed its slug is the same level. */
final class TierDecider implements Decider<RecordedPurchases, List<TierAssignment>, SimulatedTier> {

    private static final Label TOPIC = Label.of("等级", "Tier");

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
    public List<TierAssignment> decide(RecordedPurchases record, Rulebook rules) {
        InForce<TierScheme> scheme = rules.inForce(Rulebook::tier);
        List<TierAssignment> levels = new ArrayList<>();
        for (LocalDate day : days) {
            levels.add(TierAssignment.from(record.purchases(), scheme, day));
        }
        return levels;
    }

    @Override
    public Treatment compare(List<TierAssignment> old, List<TierAssignment> now) {
        Treatment treatment = Treatment.UNCHANGED;
        for (int i = 0; i < old.size(); i++) {
            treatment = treatment.and(compare(old.get(i).level(), now.get(i).level()));
        }
        return treatment;
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
            List<TierAssignment> old,
            List<TierAssignment> now,
            Treatment treatment,
            Attribution why) {
        List<SimulatedTier.Day> differing = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (compare(old.get(i).level(), now.get(i).level()) != Treatment.UNCHANGED) {
                differing.add(new SimulatedTier.Day(days.get(i), level(old.get(i)), level(now.get(i))));
            }
        }
        return new SimulatedTier(record, differing, old.get(old.size() - 1).qualifying(), treatment, why);
    }

    private static SimulatedTier.Level level(TierAssignment assignment) {
        return new SimulatedTier.Level(assignment.level(), assignment.reasons());
    }

    @Override
    public SortedMap<String, Movement> movements(
            RecordedPurchases record, List<TierAssignment> old, List<TierAssignment> now) {
        TierAssignment was = old.get(old.size() - 1);
        TierAssignment is = now.get(now.size() - 1);
        SortedMap<String, Movement> movements = new TreeMap<>();
        if (compare(was.level(), is.level()) != Treatment.UNCHANGED) {
            movements.put(
                    rank(before, was) + " " + rank(after, is),
                    new Movement(
                            TOPIC,
                            was.level().name(),
                            is.level().name(),
                            1,
                            Optional.of(was.qualifying()),
                            Duration.ZERO));
        }
        return movements;
    }

    private static String rank(Rulebook rules, TierAssignment of) {
        return Character.toString('a' + slugs(rules).indexOf(of.level().slug()));
    }
}
