package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.rulebook.Rulebook;

/** Whatever a {@link RecordedDecision} decides. */
final class RoomDecider<R> implements Decider<R, Decided, SimulatedDecision> {

    /** Makes every rank a number of as many digits. */
    private static final long WIDTH = 10_000_000_000L;

    private final RecordedDecision<R> decision;
    private final Rulebook before;

    RoomDecider(RecordedDecision<R> decision, Rulebook before) {
        this.decision = decision;
        this.before = before;
    }

    @Override
    public Area area() {
        return decision.area();
    }

    @Override
    public String id(R record) {
        return decision.id(record);
    }

    @Override
    public Decided decide(R record, Rulebook rules) {
        return decision.decide(record, rules);
    }

    @Override
    public Treatment compare(Decided old, Decided now) {
        return old.comparedTo(now);
    }

    @Override
    public SimulatedDecision tell(R record, Decided old, Decided now, Treatment treatment, Attribution why) {
        return new SimulatedDecision(decision.id(record), decision.area(), old, now, before.zone(), treatment, why);
    }

    @Override
    public SortedMap<String, Movement> movements(R record, Decided old, Decided now) {
        Duration moved = old.due()
                .flatMap(from -> now.due().map(to -> Duration.between(from, to)))
                .orElse(Duration.ZERO);
        SortedMap<String, Movement> movements = new TreeMap<>();
        movements.put(
                place(old) + place(now),
                new Movement(
                        decision.area().label(),
                        old.outcome(),
                        now.outcome(),
                        1,
                        now.amount().or(old::amount),
                        moved));
        return movements;
    }

    /** A text that sorts the best outcome first. */
    private static String place(Decided decided) {
        return (WIDTH + Integer.MAX_VALUE - decided.rank()) + " "
                + decided.outcome().en() + " ";
    }
}
