package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingCalendar;
import org.joda.money.Money;

/**
 * What a survey is for, whom it asks, when and at what cost.
 *
 * @param id its number
 * @param purpose what those who will read the report and those who carry it out agreed
 * @param population the customers it is about, in segments; one or more, each slug once
 * @param fieldWork the days on which people are asked
 * @param inCharge who answers for it
 * @param staff who carries it out, in the order named; may be empty
 * @param budget what it may cost
 * @param arrangements what was agreed with those who will read the report; empty while nothing was
 */
public record SurveyPlan(
        SurveyId id,
        Purpose purpose,
        List<Segment> population,
        DatePeriod fieldWork,
        StaffId inCharge,
        List<StaffId> staff,
        Money budget,
        Optional<SurveyArrangements> arrangements) {

    /**
     * Why it is held.
     *
     * @param topic in a few words
     * @param goals what shall be known afterwards, the most important first; one or more
     * @param areas what may be asked about; empty for a survey of satisfaction alone
     * @param method how
     */
    public record Purpose(Label topic, List<Label> goals, List<SurveyArea> areas, CollectionMethod method) {
        public Purpose {
            goals = List.copyOf(goals);
            areas = List.copyOf(areas);
            checkArgument(!goals.isEmpty(), "SurveyPlan.purpose.goals is empty; say what shall be known afterwards.");
        }
    }

    public SurveyPlan {
        population = List.copyOf(population);
        staff = List.copyOf(staff);
        checkArgument(!population.isEmpty(), "SurveyPlan.population of %s is empty; give one segment or more.", id);
        long distinct = population.stream().map(Segment::slug).distinct().count();
        checkArgument(
                distinct == population.size(),
                "SurveyPlan.population of %s has a segment twice: %s. Rename one.",
                id,
                population.stream().map(Segment::slug).toList());
    }

    /** Creates a plan without arrangements. */
    public SurveyPlan(
            SurveyId id,
            Purpose purpose,
            List<Segment> population,
            DatePeriod fieldWork,
            StaffId inCharge,
            List<StaffId> staff,
            Money budget) {
        this(id, purpose, population, fieldWork, inCharge, staff, budget, Optional.empty());
    }

    /** Returns this plan with what was agreed. */
    public SurveyPlan with(SurveyArrangements agreed) {
        return new SurveyPlan(id, purpose, population, fieldWork, inCharge, staff, budget, Optional.of(agreed));
    }

    /** Returns the sample the policy asks for. */
    public List<SampleShare> sample(SurveyPolicy policy) {
        return SampleShare.of(population, policy.sample());
    }

    /** Returns the days the policy gives it. */
    public SurveyDates dates(SurveyPolicy policy, WorkingCalendar calendar) {
        return SurveyDates.of(fieldWork, policy, calendar);
    }

    /**
     * Returns what the policy objects to if the plan is handed in on {@code day}: {@code handed-in-late}, {@code sample-too-small},
     * {@code budget-in-other-currency}, {@code budget-over-ceiling}, {@code questionnaire-too-dear}, {@code report-agreed-late},
     * {@code report-agreed-early}, {@code note-beside-purpose}; empty if nothing.
     */
    public List<Reason> objections(LocalDate day, SurveyPolicy policy, WorkingCalendar calendar) {
        List<Reason> objections = new ArrayList<>();
        LocalDate latest = dates(policy, calendar).planDue();
        if (day.isAfter(latest)) {
            objections.add(Reason.of(
                    "handed-in-late",
                    "计划于" + Formats.date(day, Lang.ZH) + "提交，最迟应为" + Formats.date(latest, Lang.ZH)
                            + "（survey.plan-lead-time）；请推迟实施。",
                    "The plan was handed in on " + day + "; it must be handed in by " + latest
                            + " (survey.plan-lead-time). Ask people later."));
        }
        List<SampleShare> sample = sample(policy);
        long expected = sample.stream().mapToLong(SampleShare::expected).sum();
        int minimum = policy.sample().minimum();
        if (expected < minimum) {
            objections.add(Reason.of(
                    "sample-too-small",
                    "预计回收" + expected + "份，不足最低有效样本量" + minimum + "份（survey.sample.minimum）；请扩大调研对象。",
                    expected + " sheets are expected; they must be at least " + minimum
                            + " (survey.sample.minimum). Widen the population."));
        }
        checkBudget(sample.stream().mapToLong(SampleShare::valid).sum(), policy.budget(), objections);
        arrangements.ifPresent(agreed -> check(agreed, dates(policy, calendar).reportDue(), objections));
        return List.copyOf(objections);
    }

    private void check(SurveyArrangements agreed, LocalDate due, List<Reason> objections) {
        LocalDate last = fieldWork.until().minusDays(1);
        if (agreed.reportBy().isAfter(due)) {
            objections.add(Reason.of(
                    "report-agreed-late",
                    "约定于" + Formats.date(agreed.reportBy(), Lang.ZH) + "提交报告；最迟为" + Formats.date(due, Lang.ZH)
                            + "（survey.report-within）。",
                    "The report was agreed for " + agreed.reportBy() + "; it must be there by " + due
                            + " (survey.report-within). Agree on an earlier day."));
        }
        if (!agreed.reportBy().isAfter(last)) {
            objections.add(Reason.of(
                    "report-agreed-early",
                    "约定于" + Formats.date(agreed.reportBy(), Lang.ZH) + "提交报告；实施至" + Formats.date(last, Lang.ZH)
                            + "才结束，请推迟。",
                    "The report was agreed for " + agreed.reportBy() + "; field work ends on " + last
                            + " only. Agree on a later day."));
        }
        List<SurveyArea> beside = agreed.itemNotes().keySet().stream()
                .filter(area -> !purpose.areas().contains(area))
                .toList();
        if (!beside.isEmpty()) {
            objections.add(Reason.of(
                    "note-beside-purpose",
                    "对计划以外的方面有说明："
                            + beside.stream().map(area -> area.label().zh()).collect(Collectors.joining("、"))
                            + "；请列入调研方面或删去说明。",
                    "There are notes on areas the survey does not ask about: "
                            + beside.stream().map(area -> area.label().en()).collect(Collectors.joining(", "))
                            + ". Add the areas, or remove the notes."));
        }
    }

    private void checkBudget(long valid, SurveyBudget rule, List<Reason> objections) {
        if (!budget.isSameCurrency(rule.ceiling())) {
            objections.add(Reason.of(
                    "budget-in-other-currency",
                    "预算币种为" + budget.getCurrencyUnit() + "；应为" + rule.ceiling().getCurrencyUnit() + "。",
                    "The budget was in " + budget.getCurrencyUnit() + "; it must be in "
                            + rule.ceiling().getCurrencyUnit() + ". Convert it."));
            return;
        }
        if (budget.isGreaterThan(rule.ceiling())) {
            objections.add(objection(
                    "budget-over-ceiling",
                    "单次调研费用上限",
                    "the most one survey may cost",
                    "survey.budget.ceiling",
                    rule.ceiling()));
        }
        Money most = rule.perQuestionnaire().multipliedBy(valid);
        if (budget.isGreaterThan(most)) {
            objections.add(objection(
                    "questionnaire-too-dear",
                    valid + "份问卷的费用上限",
                    "the most " + valid + " sheets may cost",
                    "survey.budget.per-questionnaire",
                    most));
        }
    }

    private Reason objection(String code, String zh, String en, String key, Money most) {
        return Reason.of(
                code,
                "预算为" + Formats.money(budget, Lang.ZH) + "，超过" + zh + Formats.money(most, Lang.ZH) + "（" + key + "）。",
                "The budget is " + Formats.money(budget, Lang.EN) + "; it must be at most "
                        + Formats.money(most, Lang.EN) + ", " + en + " (" + key + ").");
    }
}
