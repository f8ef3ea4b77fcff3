package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.simulate.SimulationReport.Tally;
import org.crmkit.core.rulebook.simulate.SimulationReport.Undecided;
import org.crmkit.core.time.CalendarEndsException;

/**
 * A replay in progress. Records come one by one and are not kept, except the first few that differ, so that a company's whole
 * history need not fit in memory. For one thread; replays of parts of a history make a report each.
 *
 * @param <R> what is recorded
 * @param <C> what is told of a record that differs
 */
public final class Replay<R, C extends SimulatedCase> {

    private final Trial<R, ?, C> trial;
    private final RulebookVersion before;
    private final RulebookVersion after;
    private final int keep;
    private final Map<Treatment, Long> counts = new EnumMap<>(Treatment.class);
    private final Map<String, Movement> movements = new TreeMap<>();
    private final Map<RuleKey, RuleEffect> effects = new LinkedHashMap<>();
    private final List<C> cases = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private long undecidedCount;
    private long joint;

    Replay(Trial<R, ?, C> trial, RulebookVersion before, RulebookVersion after, List<SingleChange> changes, int keep) {
        this.trial = trial;
        this.before = before;
        this.after = after;
        this.keep = keep;
        changes.forEach(change -> effects.put(
                change.name(), new RuleEffect(change.keys(), change.applied().isPresent(), 0, Optional.empty())));
    }

    /** Decides one record under both rulebooks. */
    public void accept(R record) {
        Optional<Trial.Difference<C>> difference;
        try {
            difference = trial.of(record);
        } catch (IllegalArgumentException | CalendarEndsException e) {
            undecidedCount++;
            if (undecided.size() < keep) {
                undecided.add(new Undecided(trial.id(record), String.valueOf(e.getMessage())));
            }
            return;
        }
        difference.ifPresentOrElse(this::add, () -> counts.merge(Treatment.UNCHANGED, 1L, Long::sum));
    }

    private void add(Trial.Difference<C> difference) {
        C told = difference.told();
        counts.merge(told.treatment(), 1L, Long::sum);
        difference.movements().forEach((rank, movement) -> movements.merge(rank, movement, Movement::plus));
        difference
                .alone()
                .forEach(
                        change -> effects.computeIfPresent(change.name(), (key, effect) -> effect.plus(told.amount())));
        joint += difference.alone().isEmpty() ? 1 : 0;
        if (cases.size() < keep) {
            cases.add(told);
        }
    }

    /** Decides every record that is left and returns the report. */
    public SimulationReport<C> run(Iterator<? extends R> records) {
        records.forEachRemaining(this::accept);
        return report();
    }

    /** Returns the report of the records so far. */
    public SimulationReport<C> report() {
        return new SimulationReport<>(
                trial.area(),
                before,
                after,
                new Tally(
                        count(Treatment.UNCHANGED),
                        count(Treatment.BETTER),
                        count(Treatment.WORSE),
                        count(Treatment.MIXED),
                        undecidedCount),
                List.copyOf(movements.values()),
                List.copyOf(effects.values()),
                joint,
                cases,
                undecided);
    }

    private long count(Treatment treatment) {
        return counts.getOrDefault(treatment, 0L);
    }
}
