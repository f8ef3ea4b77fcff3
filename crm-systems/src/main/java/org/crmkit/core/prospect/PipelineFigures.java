package org.crmkit.core.prospect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.score.Rate;
import org.crmkit.core.time.TimeRange;

/**
 * What became of the prospects of a period, stage by stage.
 *
 * @param period half-open
 * @param stages the stages somebody works on, in their order
 * @param won won out of all that were found in the period and are over, at any time since
 */
public record PipelineFigures(TimeRange period, List<Stage> stages, Rate won) {

    /**
     * One stage.
     *
     * @param stage which
     * @param conversion how many moved on to the next stage, out of those that came to it in the period; each counts once
     * @param lost how many of them were lost from this stage
     * @param waiting how many of them are still there
     */
    public record Stage(ProspectStage stage, Rate conversion, long lost, long waiting) {}

    public PipelineFigures {
        stages = List.copyOf(stages);
    }

    /** Counts {@code prospects} as they stand; the period says when a prospect came to a stage, what happened then may be later. */
    public static PipelineFigures of(Collection<Prospect> prospects, TimeRange period) {
        List<Stage> stages = new ArrayList<>();
        for (ProspectStage stage : ProspectStage.values()) {
            if (stage.isOpen()) {
                stages.add(stage(stage, prospects, period));
            }
        }
        long won = 0;
        long over = 0;
        for (Prospect prospect : prospects) {
            if (contains(period, prospect.path().get(0)) && !prospect.stage().isOpen()) {
                over++;
                won += prospect.stage() == ProspectStage.WON ? 1 : 0;
            }
        }
        return new PipelineFigures(period, stages, Rate.of(won, over));
    }

    private static Stage stage(ProspectStage stage, Collection<Prospect> prospects, TimeRange period) {
        long came = 0;
        long moved = 0;
        long lost = 0;
        for (Prospect prospect : prospects) {
            boolean isThere = false;
            boolean hasMoved = false;
            boolean isLost = false;
            List<Prospect.Entry> path = prospect.path();
            for (int i = 0; i < path.size(); i++) {
                if (path.get(i).stage() == stage && contains(period, path.get(i))) {
                    isThere = true;
                    boolean isLast = i + 1 == path.size();
                    hasMoved |= !isLast
                            && path.get(i + 1).stage().compareTo(stage) > 0
                            && path.get(i + 1).stage() != ProspectStage.LOST;
                    isLost = !isLast && path.get(i + 1).stage() == ProspectStage.LOST;
                }
            }
            came += isThere ? 1 : 0;
            moved += hasMoved ? 1 : 0;
            lost += isThere && !hasMoved && isLost ? 1 : 0;
        }
        return new Stage(stage, Rate.of(moved, came), lost, came - moved - lost);
    }

    private static boolean contains(TimeRange period, Prospect.Entry entry) {
        return !entry.at().isBefore(period.from()) && entry.at().isBefore(period.until());
    }
}
