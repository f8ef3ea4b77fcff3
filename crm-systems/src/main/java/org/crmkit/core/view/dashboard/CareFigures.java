package org.crmkit.core.view.dashboard;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.view.Room;

/**
 * What was to be done for the customers of each class, and was done.
 *
 * @param due tasks due in the period
 * @param done of these, those done
 * @param classes by the slug of the class the same
 * @param doneByStep the share done, step by step
 */
public record CareFigures(
        Window window, long due, Measured<Share> done, Map<String, Measured<Share>> classes, Trend doneByStep) {

    private static final Reason NONE_DUE = Reason.of("no-care-due", "期间无到期的关怀任务。", "No task was due.");

    public CareFigures {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    }

    /**
     * Counts tasks.
     *
     * @param tasks each once; those due outside the period do not count
     * @param done the keys of those done, as the host keeps them
     */
    public static CareFigures of(Collection<CareTask> tasks, Set<String> done, Window window) {
        List<CareTask> in =
                tasks.stream().filter(task -> window.contains(task.dueOn())).toList();
        Map<String, Measured<Share>> classes = new TreeMap<>();
        in.stream().map(CareTask::careClass).distinct().forEach(slug -> {
            List<CareTask> some =
                    in.stream().filter(task -> task.careClass().equals(slug)).toList();
            classes.put(slug, done(some, done));
        });
        return new CareFigures(
                window,
                in.size(),
                done(in, done),
                classes,
                Trend.shares(
                        "done",
                        Label.of("关怀任务完成率", "Tasks done"),
                        in,
                        CareTask::dueOn,
                        task -> done.contains(task.key()),
                        window));
    }

    private static Measured<Share> done(List<CareTask> tasks, Set<String> done) {
        return PanelMaker.share(
                tasks.stream().filter(task -> done.contains(task.key())).count(), tasks.size(), NONE_DUE);
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.CARE, window)
                .count("due", "到期任务", "Tasks due", due)
                .share("done", "完成率", "Done", done);
        classes.forEach((slug, share) ->
                maker.share("class-" + slug, Label.of(slug + "类客户完成率", "Done for class " + slug), share));
        return maker.trend(doneByStep).panel();
    }
}
