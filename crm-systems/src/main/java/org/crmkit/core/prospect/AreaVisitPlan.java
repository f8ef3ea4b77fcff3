package org.crmkit.core.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingCalendar;
import org.crmkit.core.time.WorkingHours;

/**
 * Whom one person visits on which day. A day is spent in one area, which saves the way; the area with the best grade among those due
 * goes first, then the one with more of them; within an area the best grade, then the longest overdue. The same prospects give the
 * same plan in whatever order they come.
 *
 * @param visits by day and order
 * @param leftOver the prospects that are due and found no day, the most important first
 */
public record AreaVisitPlan(List<Visit> visits, List<CustomerId> leftOver) {

    /**
     * A planned visit.
     *
     * @param day a working day
     * @param area where
     * @param place which visit of the day it is, from 1
     * @param prospect whom
     * @param dueOn by when the visiting period wants it
     * @param reason why then
     */
    public record Visit(LocalDate day, String area, int place, CustomerId prospect, LocalDate dueOn, Reason reason) {}

    /** One prospect that is due. */
    private record Due(Prospect prospect, int rank, Label grade, LocalDate on) {
        static final Comparator<Due> ORDER = Comparator.comparingInt((Due due) -> -due.rank)
                .thenComparing(Due::on)
                .thenComparing(due -> due.prospect.id());
    }

    public AreaVisitPlan {
        visits = List.copyOf(visits);
        leftOver = List.copyOf(leftOver);
    }

    /**
     * Plans the visits of a stretch of days. A prospect that is visited or negotiated with is due one visiting period of its grade after
     * its last visit, or since it came to be visited; it is planned if that is before the stretch ends.
     *
     * @param prospects of one account manager; those at another stage, or of a grade the policy does not have, are left out
     */
    public static AreaVisitPlan of(
            Collection<Prospect> prospects, DatePeriod days, ProspectPolicy policy, WorkingCalendar calendar) {
        TreeMap<String, List<Due>> areas = new TreeMap<>();
        for (Prospect prospect : prospects) {
            due(prospect, policy, calendar.workingHours())
                    .filter(due -> due.on().isBefore(days.until()))
                    .ifPresent(due -> areas.computeIfAbsent(prospect.origin().area(), area -> new ArrayList<>())
                            .add(due));
        }
        areas.values().forEach(list -> list.sort(Due.ORDER));
        List<Visit> visits = new ArrayList<>();
        for (LocalDate day = days.from(); day.isBefore(days.until()) && !areas.isEmpty(); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                String area = first(areas);
                List<Due> list = areas.getOrDefault(area, List.of());
                List<Due> today = list.subList(0, Math.min(policy.visitsPerDay(), list.size()));
                for (Due due : today) {
                    visits.add(visit(day, area, visits, due));
                }
                today.clear();
                if (list.isEmpty()) {
                    areas.remove(area);
                }
            }
        }
        List<CustomerId> leftOver = areas.values().stream()
                .flatMap(List::stream)
                .sorted(Due.ORDER)
                .map(due -> due.prospect().id())
                .toList();
        return new AreaVisitPlan(visits, leftOver);
    }

    private static Optional<Due> due(Prospect prospect, ProspectPolicy policy, WorkingHours hours) {
        ProspectStage stage = prospect.stage();
        if (stage != ProspectStage.VISITING && stage != ProspectStage.NEGOTIATING) {
            return Optional.empty();
        }
        return prospect.grade().flatMap(graded -> policy.grade(graded.grade())).map(grade -> {
            Instant due = prospect.lastVisit()
                    .map(at -> hours.deadline(at, grade.visitEvery()))
                    .orElseGet(() ->
                            prospect.path().get(prospect.path().size() - 1).at());
            return new Due(prospect, policy.grades().indexOf(grade), grade.name(), hours.day(due));
        });
    }

    /** Returns the area whose first prospect ranks highest, then the one with more prospects due, then by name. */
    private static String first(TreeMap<String, List<Due>> areas) {
        return areas.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, List<Due>> area) ->
                                -area.getValue().get(0).rank())
                        .thenComparingInt(area -> -area.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static Visit visit(LocalDate day, String area, List<Visit> before, Due due) {
        int place = 1
                + (int) before.stream().filter(visit -> visit.day().equals(day)).count();
        Reason reason = Reason.of(
                "visit-due",
                due.grade().zh() + "，应于" + due.on() + "前拜访；当日集中走访" + area + "。",
                due.grade().en() + ", to be visited by " + due.on() + "; the day is spent in " + area + ".");
        return new Visit(day, area, place, due.prospect().id(), due.on(), reason);
    }
}
