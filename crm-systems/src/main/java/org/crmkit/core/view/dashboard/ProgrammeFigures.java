package org.crmkit.core.view.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.relationship.programme.Programme;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/**
 * How far the five-step and ten-step programmes have come.
 *
 * @param runs how many
 * @param finished of these, those with all stages done
 * @param inTime of those not finished, those whose next stage is not overdue on the last day
 * @param stages how many stages were done in the period
 * @param stagesByStep the same, step by step
 */
public record ProgrammeFigures(
        Window window, long runs, Measured<Share> finished, Measured<Share> inTime, long stages, Trend stagesByStep) {

    /**
     * Counts runs as they stand.
     *
     * @param policies with every edition a run is planned under
     * @throws IllegalStateException if an edition, or the programme in it, is missing
     */
    public static ProgrammeFigures of(
            Collection<ProgrammeRun> runs, PolicySource<ProgrammePolicy> policies, Window window) {
        LocalDate last = window.period().lastDay();
        long open = 0;
        long late = 0;
        for (ProgrammeRun run : runs) {
            Optional<LocalDate> due = run.dueOn(programme(run, policies));
            open += due.isPresent() ? 1 : 0;
            late += due.filter(last::isAfter).isPresent() ? 1 : 0;
        }
        List<LocalDate> done = runs.stream()
                .flatMap(run -> run.done().values().stream())
                .map(ProgrammeRun.Done::on)
                .filter(window::contains)
                .toList();
        return new ProgrammeFigures(
                window,
                runs.size(),
                PanelMaker.share(
                        runs.size() - open, runs.size(), Reason.of("no-runs", "无执行中的计划。", "No programme is run.")),
                PanelMaker.share(open - late, open, Reason.of("none-open", "无未完成的计划。", "None is open.")),
                done.size(),
                Trend.counts("stages", Label.of("完成阶段", "Stages done"), done, day -> day, window));
    }

    private static Programme programme(ProgrammeRun run, PolicySource<ProgrammePolicy> policies) {
        return policies.edition(run.plannedUnder())
                .flatMap(rules -> rules.policy().programme(run.programme()))
                .orElseThrow(() -> new IllegalStateException("Programme run " + run.id() + " is planned under "
                        + run.plannedUnder() + "; that edition must be on the shelf. Put it back."));
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        return new PanelMaker(Room.PROGRAMME, window)
                .count("runs", "执行中的计划", "Programmes run", runs)
                .share("finished", "完成率", "Finished", finished)
                .share("in-time", "按期率", "In time", inTime)
                .count("stages", "完成阶段", "Stages done", stages)
                .trend(stagesByStep)
                .panel();
    }
}
