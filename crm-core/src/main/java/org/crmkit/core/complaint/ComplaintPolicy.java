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
 * @param reopenWithin how long after its solution or closing a complaint may still be reopened
 * @param callbackShare the share of resolved complaints whose customers are called back; 0 to 1
 * @param filter how complaints are filtered
 */
public record ComplaintPolicy(
        WorkingCalendar calendar,
        List<ServiceLevel> serviceLevels,
        BigDecimal escalationAt,
        Span reopenWithin,
        BigDecimal callbackShare,
        FilterRule filter)
        implements RulePart {

    static final RuleKey KEY = RuleKey.of("complaint");
    static final RuleKey LEVELS = KEY.child("service-levels");
    static final RuleKey ESCALATION = KEY.child("escalation-at");
    static final RuleKey REOPEN = KEY.child("reopen-within");

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
        checkArgument(
                callbackShare.signum() >= 0 && callbackShare.compareTo(BigDecimal.ONE) <= 0,
                "complaint.callback-share is %s; it must be 0 to 1. Give a share, such as 0.20 for 20%%.",
                callbackShare);
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
        facts.add(new RuleFact(
                REOPEN,
                new RuleValue.Time(reopenWithin),
                Label.of("投诉可重新受理的期限", "Time within which a complaint may be reopened")));
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
        return List.of(calendar.hoursTable(CALENDAR), levels, filter.weightsTable());
    }
}
