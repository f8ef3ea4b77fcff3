package org.crmkit.core.rulebook.simulate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.crmkit.core.rulebook.Rooms;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.compare.RulebookComparison;

/**
 * Two rulebooks, ready to decide recorded cases under both. Each replay says who would have been treated differently, with
 * amounts, and which change alone would have been enough.
 *
 * <pre>{@code
 * Simulation simulation = Simulation.between(inForce, proposed, rooms);
 * SimulationReport<SimulatedRequest> report = simulation.credit(requests.iterator(), 100);
 * report.sentences().forEach(sentence -> print(sentence.in(Lang.ZH)));
 * }</pre>
 */
public final class Simulation {

    private final RulebookComparison comparison;
    private final List<SingleChange> changes;

    private Simulation(RulebookComparison comparison, Rooms rooms) {
        this.comparison = comparison;
        this.changes = SingleChange.of(comparison, rooms);
    }

    /**
     * Obtains the simulation of {@code after} instead of {@code before}. Takes a moment: each change is tried on its own.
     *
     * @param rooms the further rooms either may have
     * @throws IllegalArgumentException if either has a room that is not among them
     */
    public static Simulation between(Rulebook before, Rulebook after, Rooms rooms) {
        return new Simulation(RulebookComparison.between(before, after), rooms);
    }

    /** Returns what changed. */
    public RulebookComparison comparison() {
        return comparison;
    }

    /**
     * Begins a replay of credit requests. A request is treated better if it is approved instead of referred, referred instead of
     * declined, or released by a lower post; the amount at stake is what was asked.
     *
     * @param keep how many differing cases the report tells one by one, zero or more
     */
    public Replay<RecordedRequest, SimulatedRequest> credit(int keep) {
        return replay(new CreditDecider(comparison.before(), comparison.after()), keep);
    }

    /** Replays all credit requests. */
    public SimulationReport<SimulatedRequest> credit(Iterator<RecordedRequest> requests, int keep) {
        return credit(keep).run(requests);
    }

    /**
     * Begins a replay of complaints. A complaint is treated better if the company must answer, solve or escalate it sooner;
     * whether the company would have kept the shorter time shows in the movements.
     *
     * @param keep how many differing cases the report tells one by one, zero or more
     */
    public Replay<RecordedComplaint, SimulatedComplaint> complaints(int keep) {
        return replay(new ComplaintDecider(comparison.before()), keep);
    }

    /** Replays all complaints. */
    public SimulationReport<SimulatedComplaint> complaints(Iterator<RecordedComplaint> complaints, int keep) {
        return complaints(keep).run(complaints);
    }

    /**
     * Begins a replay of tiers. A customer is treated better if the level is higher on one of the days and lower on none; the
     * amount at stake is what was bought, less what was given back, in the old rules' length of the window up to the last day.
     *
     * @param days the days to compare, for example the last of each month; at least one, ascending
     * @param keep how many differing cases the report tells one by one, zero or more
     */
    public Replay<RecordedPurchases, SimulatedTier> tiers(List<LocalDate> days, int keep) {
        checkArgument(!days.isEmpty(), "Simulation.days is empty; give at least one day to compare the tiers on.");
        for (int i = 1; i < days.size(); i++) {
            checkArgument(
                    days.get(i).isAfter(days.get(i - 1)),
                    "Simulation.days has %s after %s; days must ascend. Sort them, each once.",
                    days.get(i),
                    days.get(i - 1));
        }
        return replay(new TierDecider(comparison.before(), comparison.after(), List.copyOf(days)), keep);
    }

    /** Replays the tiers of all customers. */
    public SimulationReport<SimulatedTier> tiers(
            Iterator<RecordedPurchases> customers, List<LocalDate> days, int keep) {
        return tiers(days, keep).run(customers);
    }

    /**
     * Begins a replay of the cases of a further room, or of a room of your own.
     *
     * @param keep how many differing cases the report tells one by one, zero or more
     */
    public <R> Replay<R, SimulatedDecision> replay(RecordedDecision<R> decision, int keep) {
        return replay(new RoomDecider<>(decision, comparison.before()), keep);
    }

    private <R, D, C extends SimulatedCase> Replay<R, C> replay(Decider<R, D, C> decider, int keep) {
        checkArgument(keep >= 0, "Simulation.keep was %s; it must be zero or more.", keep);
        List<SingleChange> concerned = changes.stream()
                .filter(change -> change.concerns(decider.area()))
                .toList();
        return new Replay<>(
                new Trial<>(decider, comparison.before(), comparison.after(), concerned),
                comparison.before().version(),
                comparison.after().version(),
                concerned,
                keep);
    }
}
