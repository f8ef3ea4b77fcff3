package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;

/**
 * What is kept of a complaint in every state.
 *
 * @param report as it came in
 * @param links how it hangs together with grievances, other reports and earlier complaints
 * @param plans the promises it was handled under, in order; at least one, and the last one holds
 * @param firstResponseAt when a person first answered the customer
 * @param resolvedAt when it was solved, if it is solved now
 * @param holds in the order they began
 * @param tasks what departments have to do, in the order they were asked; each slug once
 * @param checks what monitoring found, in order
 * @param changedAt when anything last happened to it
 */
public record ComplaintFile(
        ComplaintReport report,
        CaseLinks links,
        List<Plan> plans,
        Optional<Instant> firstResponseAt,
        Optional<Instant> resolvedAt,
        List<Hold> holds,
        List<SubTask> tasks,
        List<MonitorCheck> checks,
        Instant changedAt) {

    public ComplaintFile {
        plans = List.copyOf(plans);
        holds = List.copyOf(holds);
        tasks = List.copyOf(tasks);
        checks = List.copyOf(checks);
        checkArgument(
                !plans.isEmpty(),
                "ComplaintFile.plans of %s is empty; a complaint is handled under a plan. Give the one it was received under.",
                report.id());
        checkArgument(
                tasks.stream().map(SubTask::slug).distinct().count() == tasks.size(),
                "ComplaintFile.tasks of %s has a slug twice; each task must have its own. Rename one.",
                report.id());
    }

    /** Obtains the file of a complaint that has just been received and stands for itself. */
    public static ComplaintFile open(ComplaintReport report, RulebookVersion version) {
        return open(report, CaseLinks.none(), version);
    }

    /** Obtains the file of a complaint that has just been received. */
    public static ComplaintFile open(ComplaintReport report, CaseLinks links, RulebookVersion version) {
        return new ComplaintFile(
                report,
                links,
                List.of(new Plan(report.tier(), version, report.receivedAt())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                report.receivedAt());
    }

    /** Returns the plan that holds. */
    public Plan plan() {
        return plans.get(plans.size() - 1);
    }

    /** Returns the edition of the rulebook in force when it was received. */
    public RulebookVersion openedUnder() {
        return plans.get(0).version();
    }

    /** Returns the edition its time limits come from: {@link #openedUnder}, unless it was re-planned on purpose. */
    public RulebookVersion plannedUnder() {
        return plan().version();
    }

    /** Returns what its clocks need to know. */
    public ComplaintClock clock() {
        return clock(plan());
    }

    /** Returns what its clocks would need to know if {@code plan} held: what happened is the same, the promise is another. */
    public ComplaintClock clock(Plan plan) {
        return new ComplaintClock(report.receivedAt(), plan.tier(), firstResponseAt, resolvedAt, holds);
    }

    /** Tells whether a hold of this reason lasts. */
    public boolean isHeld(HoldReason reason) {
        return holds.stream().anyMatch(hold -> hold.isOpen() && hold.reason() == reason);
    }

    /** Returns the task of a slug. */
    public Optional<SubTask> task(String slug) {
        return tasks.stream().filter(task -> task.slug().equals(slug)).findFirst();
    }

    /** Returns the tasks that keep it from being solved. */
    public List<SubTask> tasksInTheWay() {
        return tasks.stream().filter(SubTask::holdsUpSolution).toList();
    }

    /** Returns when it was said to be solved, each time, in order; all but the last were followed by a reopening. */
    public List<Instant> solutions() {
        List<Instant> moments = new ArrayList<>();
        holds.stream().filter(hold -> hold.reason() == HoldReason.SOLVED).forEach(hold -> moments.add(hold.from()));
        resolvedAt.ifPresent(moments::add);
        return moments;
    }

    ComplaintFile touched(Instant at) {
        return new Change(this, at).file();
    }

    ComplaintFile answered(Instant at) {
        Change change = new Change(this, at);
        change.firstResponseAt = Optional.of(at);
        return change.file();
    }

    /** A solution answers the customer too, and ends every hold. */
    ComplaintFile resolved(Instant at) {
        Change change = new Change(this, at);
        change.firstResponseAt = Optional.of(firstResponseAt.orElse(at));
        change.resolvedAt = Optional.of(at);
        change.holds.replaceAll(hold -> hold.isOpen() ? hold.release(at) : hold);
        return change.file();
    }

    /** From the solution to the reopening the clock stood still; from here on it counts again. */
    ComplaintFile reopened(Instant at) {
        Change change = new Change(this, at);
        change.resolvedAt = Optional.empty();
        change.holds.add(Hold.between(HoldReason.SOLVED, resolvedAt.orElse(at), at));
        return change.file();
    }

    ComplaintFile held(Hold hold) {
        Change change = new Change(this, hold.from());
        change.holds.add(hold);
        return change.file();
    }

    ComplaintFile released(HoldReason reason, Instant at) {
        Change change = new Change(this, at);
        change.holds.replaceAll(hold -> hold.isOpen() && hold.reason() == reason ? hold.release(at) : hold);
        return change.file();
    }

    ComplaintFile replanned(Plan plan) {
        Change change = new Change(this, plan.since());
        change.plans.add(plan);
        return change.file();
    }

    ComplaintFile linked(LinkedReport duplicate, Instant at) {
        Change change = new Change(this, at);
        change.links = links.plus(duplicate);
        return change.file();
    }

    ComplaintFile assigned(SubTask task) {
        Change change = new Change(this, task.assignedAt());
        change.tasks.add(task);
        return change.file();
    }

    ComplaintFile changed(SubTask task) {
        Change change = new Change(this, task.changedAt());
        change.tasks.replaceAll(before -> before.slug().equals(task.slug()) ? task : before);
        return change.file();
    }

    ComplaintFile checked(MonitorCheck check) {
        Change change = new Change(this, check.at());
        change.checks.add(check);
        return change.file();
    }

    /** A copy in which something is to be different. */
    private static final class Change {
        private final ComplaintReport report;
        private final List<Plan> plans;
        private final List<Hold> holds;
        private final List<SubTask> tasks;
        private final List<MonitorCheck> checks;
        private final Instant changedAt;
        private CaseLinks links;
        private Optional<Instant> firstResponseAt;
        private Optional<Instant> resolvedAt;

        Change(ComplaintFile file, Instant at) {
            report = file.report;
            links = file.links;
            plans = new ArrayList<>(file.plans);
            firstResponseAt = file.firstResponseAt;
            resolvedAt = file.resolvedAt;
            holds = new ArrayList<>(file.holds);
            tasks = new ArrayList<>(file.tasks);
            checks = new ArrayList<>(file.checks);
            changedAt = at.isBefore(file.changedAt) ? file.changedAt : at;
        }

        ComplaintFile file() {
            return new ComplaintFile(
                    report, links, plans, firstResponseAt, resolvedAt, holds, tasks, checks, changedAt);
        }
    }
}
