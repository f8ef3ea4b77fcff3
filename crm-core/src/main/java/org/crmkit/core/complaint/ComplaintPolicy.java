package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.WorkingCalendar;

/**
 * What a company promised its customers about complaints, and how it sorts and watches them.
 *
 * @param calendar when it works
 * @param serviceLevels one for each tier, in the order of the tier scheme; at least one
 * @param escalationAt the share of a promised time after which the owner's superior is told; above 0, at most 1
 * @param escalations who else is told, later; ascending, all after {@code escalationAt}, perhaps nobody
 * @param subTasksDueAt the share of the time promised for the solution after which the departments' sub-tasks are due; above
 *     0, at most 1
 * @param reopenWithin how long after its solution or closing a complaint may still be reopened
 * @param recurrenceWithin how long after its closing the same matter counts as come back
 * @param idleWithin how long nothing may happen to an open complaint before the check of work orders finds it
 * @param callbackShare the share of resolved complaints whose customers are called back; 0 to 1
 * @param filter how complaints are filtered
 */
public record ComplaintPolicy(
        WorkingCalendar calendar,
        List<ServiceLevel> serviceLevels,
        BigDecimal escalationAt,
        List<EscalationLevel> escalations,
        BigDecimal subTasksDueAt,
        Span reopenWithin,
        Span recurrenceWithin,
        Span idleWithin,
        BigDecimal callbackShare,
        FilterRule filter)
        implements RulePart {

    static final RuleKey KEY = RuleKey.of("complaint");
    static final RuleKey LEVELS = KEY.child("service-levels");
    static final RuleKey ESCALATION = KEY.child("escalation-at");
    static final RuleKey ESCALATIONS = KEY.child("escalations");
    static final RuleKey REOPEN = KEY.child("reopen-within");
    static final RuleKey RECURRENCE = KEY.child("recurrence-within");
    static final RuleKey IDLE = KEY.child("idle-within");

    private static final RuleKey CALENDAR = KEY.child("calendar");

    /** Weights of the filter, and hours of work, favour some customers over others. */
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "complaint.service-levels.*.first-response",
                    "complaint.service-levels.*.resolution",
                    "complaint.escalation-at",
                    "complaint.filter.must-solve-from",
                    "complaint.filter.routine-from")
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "complaint.reopen-within", "complaint.callback-share");

    public ComplaintPolicy {
        serviceLevels = List.copyOf(serviceLevels);
        escalations = List.copyOf(escalations);
        checkArgument(
                !serviceLevels.isEmpty(),
                "complaint.service-levels is empty; each tier must have a service level. Give at least one.");
        Set<String> tiers = new HashSet<>();
        for (ServiceLevel level : serviceLevels) {
            checkArgument(
                    tiers.add(level.tier()),
                    "complaint.service-levels.%s stands twice; each tier must have one service level. Remove one.",
                    level.tier());
        }
        checkArgument(
                escalationAt.signum() > 0 && escalationAt.compareTo(BigDecimal.ONE) <= 0,
                "complaint.escalation-at is %s; it must be above 0 and at most 1. Give a share, such as 0.80 for 80%%.",
                escalationAt);
        checkEscalations(escalationAt, escalations);
        checkArgument(
                subTasksDueAt.signum() > 0 && subTasksDueAt.compareTo(BigDecimal.ONE) <= 0,
                "complaint.sub-tasks-due-at is %s; it must be above 0 and at most 1. Give a share, such as 0.90 for 90%%.",
                subTasksDueAt);
        checkArgument(
                recurrenceWithin.amount() > 0,
                "complaint.recurrence-within is %s; it must be more than zero.",
                recurrenceWithin);
        checkArgument(idleWithin.amount() > 0, "complaint.idle-within is %s; it must be more than zero.", idleWithin);
        checkArgument(
                callbackShare.signum() >= 0 && callbackShare.compareTo(BigDecimal.ONE) <= 0,
                "complaint.callback-share is %s; it must be 0 to 1. Give a share, such as 0.20 for 20%%.",
                callbackShare);
    }

    private static void checkEscalations(BigDecimal escalationAt, List<EscalationLevel> escalations) {
        Set<String> slugs = new HashSet<>(Set.of(EscalationPlan.SUPERIOR));
        BigDecimal before = escalationAt;
        for (EscalationLevel level : escalations) {
            checkArgument(
                    slugs.add(level.slug()),
                    "complaint.escalations.%s stands twice, or is superior, the level of complaint.escalation-at; each level must have its own name. Rename it.",
                    level.slug());
            checkArgument(
                    level.at().compareTo(before) > 0,
                    "complaint.escalations.%s.at is %s; it must be above %s, where the level before it is told. Raise it, or change the order of the levels.",
                    level.slug(),
                    level.at(),
                    before);
            before = level.at();
        }
    }

    @Override
    public String section() {
        return "complaint";
    }

    /** Returns the service level of a tier; empty if the policy has none for it. */
    public Optional<ServiceLevel> level(String tier) {
        return serviceLevels.stream().filter(level -> level.tier().equals(tier)).findFirst();
    }

    /** Returns the slugs of the tiers it has service levels for, in their order. */
    public List<String> tiers() {
        return serviceLevels.stream().map(ServiceLevel::tier).toList();
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>(calendar.facts(CALENDAR));
        for (ServiceLevel level : serviceLevels) {
            for (ServiceGoal goal : ServiceGoal.values()) {
                facts.add(new RuleFact(
                        level.key(goal),
                        new RuleValue.Time(level.span(goal)),
                        Label.of(
                                level.name().zh() + "投诉" + goal.label().zh() + "时限",
                                "Complaint time limit, " + level.name().en() + ": "
                                        + goal.label().en())));
            }
        }
        facts.add(new RuleFact(
                ESCALATION,
                new RuleValue.Fraction(escalationAt),
                Label.of("投诉升级提醒点（时限已用比例）", "Share of a complaint's time limit used at which it is escalated")));
        for (EscalationLevel level : escalations) {
            facts.add(new RuleFact(
                    ESCALATIONS.child(level.slug()).child("post"),
                    new RuleValue.Words(level.post()),
                    Label.of("投诉升级：告知对象", "Escalation of a complaint: whom to tell")));
            facts.add(new RuleFact(
                    ESCALATIONS.child(level.slug()).child("at"),
                    new RuleValue.Fraction(level.at()),
                    Label.of(
                            "投诉升级至" + level.post().zh() + "的时点（时限已用比例）",
                            "Share of a complaint's time limit used at which it is escalated: "
                                    + level.post().en())));
        }
        facts.add(new RuleFact(
                KEY.child("sub-tasks-due-at"),
                new RuleValue.Fraction(subTasksDueAt),
                Label.of("部门子任务的完成时点（解决时限已用比例）", "Share of the time to solve used at which sub-tasks are due")));
        facts.add(new RuleFact(
                REOPEN,
                new RuleValue.Time(reopenWithin),
                Label.of("投诉可重新受理的期限", "Time within which a complaint may be reopened")));
        facts.add(new RuleFact(
                RECURRENCE,
                new RuleValue.Time(recurrenceWithin),
                Label.of("关闭后同一事项视为重复发生的期限", "Time after closing within which the same matter counts as come back")));
        facts.add(new RuleFact(
                IDLE,
                new RuleValue.Time(idleWithin),
                Label.of("未关闭投诉允许无进展的时长", "Time for which nothing may happen to an open complaint")));
        facts.add(new RuleFact(
                KEY.child("callback-share"),
                new RuleValue.Fraction(callbackShare),
                Label.of("已解决投诉的抽样回访比例", "Share of resolved complaints called back")));
        facts.addAll(filter.facts());
        return LEANINGS.applyTo(facts);
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable.Line> rows = new ArrayList<>();
        for (ServiceLevel level : serviceLevels) {
            rows.add(new RuleTable.Line(level.tier(), level.name()));
        }
        List<RuleTable.Line> columns = new ArrayList<>();
        for (ServiceGoal goal : ServiceGoal.values()) {
            columns.add(new RuleTable.Line(goal.slug(), goal.label()));
        }
        RuleTable levels = new RuleTable(
                LEVELS,
                Label.of("各等级客户投诉处理时限", "Time limits for complaints by customer tier"),
                Label.of("客户等级", "Customer tier"),
                rows,
                columns);
        return List.of(calendar.hoursTable(CALENDAR), levels, escalationTable(), filter.weightsTable());
    }

    private RuleTable escalationTable() {
        return new RuleTable(
                ESCALATIONS,
                Label.of("投诉升级安排", "Escalation of complaints"),
                Label.of("告知对象", "Who is told"),
                escalations.stream()
                        .map(level -> new RuleTable.Line(level.slug(), level.post()))
                        .toList(),
                List.of(new RuleTable.Line("at", Label.of("时限已用比例", "Share of the limit used"))));
    }
}
