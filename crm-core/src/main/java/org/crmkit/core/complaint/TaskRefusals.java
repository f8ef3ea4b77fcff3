package org.crmkit.core.complaint;

import java.util.stream.Collectors;
import org.crmkit.core.complaint.MoveResult.Refused;
import org.crmkit.core.score.Reason;

/** Says why something cannot be done with a sub-task. */
final class TaskRefusals {

    private TaskRefusals() {}

    static Reason stillOpen(SubTask task) {
        return Reason.of(
                "sub-task-open",
                "必办子任务“" + task.slug() + "”（" + task.order().department().name().zh() + "）尚未完成；请先完成或取消。",
                "The mandatory sub-task " + task.slug() + " of "
                        + task.order().department().name().en()
                        + " is still open. Have it done or cancel it first.");
    }

    static Refused exists(String slug) {
        return Refused.because(
                "sub-task-exists",
                "该投诉已有子任务“" + slug + "”，请另取名称。",
                "The complaint has a sub-task " + slug + " already. Give this one another name.");
    }

    static Refused unknown(String slug, ComplaintFile file) {
        String known = file.tasks().stream().map(SubTask::slug).collect(Collectors.joining(", "));
        return Refused.because(
                "sub-task-unknown",
                "该投诉没有子任务“" + slug + "”；现有：" + (known.isEmpty() ? "无" : known) + "。",
                "The complaint has no sub-task " + slug + "; it has "
                        + (known.isEmpty() ? "none. Assign it first." : known + "."));
    }

    static Refused notMovable(SubTask task, SubTaskState next) {
        return Refused.because(
                "sub-task-not-movable",
                "子任务“" + task.slug() + "”处于“" + task.state().label().zh() + "”，不能变为“"
                        + next.label().zh() + "”。",
                "The sub-task " + task.slug() + " is " + task.state() + "; it cannot become " + next + ".");
    }

    static Refused waits(SubTask task, SubTask first) {
        return Refused.because(
                "sub-task-waits",
                "子任务“" + task.slug() + "”须待“" + first.slug() + "”完成后进行。",
                "The sub-task " + task.slug() + " comes after " + first.slug()
                        + ", which is still open. Have that done or cancel it first.");
    }
}
