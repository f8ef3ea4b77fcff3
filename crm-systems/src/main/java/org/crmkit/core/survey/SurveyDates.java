package org.crmkit.core.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingCalendar;
import org.crmkit.core.time.WorkingHours;

/**
 * The days of one survey, worked out from its policy and the company's calendar.
 *
 * @param planDue the last working day to hand in the plan
 * @param approvalDue the last day to approve it, if it is handed in on {@code planDue}
 * @param fieldWork the days on which people are asked
 * @param entryDue the last day to enter sheets
 * @param reportDue the last day to hand in the report
 * @param keptUntil the last day the sheets are kept
 * @param nextBy the last day for field work of the next survey to end
 */
public record SurveyDates(
        LocalDate planDue,
        LocalDate approvalDue,
        DatePeriod fieldWork,
        LocalDate entryDue,
        LocalDate reportDue,
        LocalDate keptUntil,
        LocalDate nextBy) {

    /**
     * Obtains the days around {@code fieldWork}. A span counts from the end of a day, so that the day itself does not count; the plan
     * is handed in on the last working day from which the whole lead time lies before field work.
     */
    public static SurveyDates of(DatePeriod fieldWork, SurveyPolicy policy, WorkingCalendar calendar) {
        WorkingHours hours = calendar.workingHours();
        SurveyTimetable timetable = policy.timetable();
        LocalDate planDue = before(fieldWork.from(), timetable.planLeadTime(), hours);
        LocalDate last = fieldWork.lastDay();
        return new SurveyDates(
                planDue,
                after(planDue, timetable.planApproval(), hours),
                fieldWork,
                after(last, timetable.entryWithin(), hours),
                after(last, timetable.reportWithin(), hours),
                after(last, policy.retention(), hours),
                after(last, policy.cycle(), hours));
    }

    private static LocalDate before(LocalDate day, Span span, WorkingHours hours) {
        Instant begins = hours.startOf(day);
        LocalDate candidate = day.minusDays(1);
        while (!hours.calendar().isWorkingDay(candidate)
                || hours.deadline(endOf(candidate, hours), span).isAfter(begins)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static LocalDate after(LocalDate day, Span span, WorkingHours hours) {
        return hours.day(hours.deadline(endOf(day, hours), span));
    }

    private static Instant endOf(LocalDate day, WorkingHours hours) {
        return hours.startOf(day.plusDays(1)).minusSeconds(1);
    }

    /** Returns what is overdue on {@code today} while the survey is in {@code state}; empty if nothing is. */
    public Optional<Reason> overdue(SurveyState state, LocalDate today) {
        return switch (state) {
            case DRAFT -> late(today, planDue, "plan-overdue", "调研计划应提交", "The plan had to be handed in");
            case SUBMITTED -> late(today, approvalDue, "approval-overdue", "调研计划应审批", "The plan had to be approved");
            case APPROVED -> late(today, fieldWork.from(), "start-overdue", "调研应开始实施", "People had to be asked");
            case IN_FIELD -> late(today, fieldWork.lastDay(), "end-overdue", "调研应结束实施", "Field work had to end");
            case CLOSED -> late(today, reportDue, "report-overdue", "调研报告应提交", "The report had to be handed in");
            case REPORTED, FILED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Reason> late(LocalDate today, LocalDate due, String code, String zh, String en) {
        return today.isAfter(due)
                ? Optional.of(Reason.of(
                        code,
                        zh + "的日期为" + Formats.date(due, Lang.ZH) + "，今天是" + Formats.date(today, Lang.ZH) + "。",
                        en + " by " + due + "; today is " + today + "."))
                : Optional.empty();
    }
}
