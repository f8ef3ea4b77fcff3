package org.crmkit.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.text.Label;

/** Cuts the time of a deadline into stretches and says of each why it counts or does not. */
final class Stretches {

    private static final Label COUNTED = Label.of("计时", "counted");
    private static final Label WORKING = Label.of("工作时间", "working time");
    private static final Label OUTSIDE = Label.of("非工作时间", "outside working hours");
    private static final Label REST = Label.of("休息日", "day of rest");
    private static final Label PAUSED = Label.of("暂停计时", "on hold");

    private final WorkingHours hours;
    private final WorkingCalendar calendar;
    private final Deadline deadline;
    private final List<Pause> pauses;
    private final List<Stretch> stretches = new ArrayList<>();
    private Instant cursor;

    Stretches(WorkingHours hours, Deadline deadline, List<Pause> pauses) {
        this.hours = hours;
        this.calendar = hours.calendar();
        this.deadline = deadline;
        this.pauses = List.copyOf(pauses);
        this.cursor = deadline.start();
    }

    List<Stretch> until(Instant end) {
        if (!deadline.span().unit().isWorkingTime()) {
            count(end, COUNTED);
            return List.copyOf(stretches);
        }
        LocalDate first = hours.day(deadline.start());
        LocalDate before = first.minusDays(1);
        if (calendar.holidays().coverage().contains(before)) {
            work(before, end);
        }
        for (LocalDate day = first; cursor.isBefore(end); day = day.plusDays(1)) {
            work(day, end);
            rest(day, TimeRange.earlier(hours.startOf(day.plusDays(1)), end));
        }
        return List.copyOf(stretches);
    }

    /** Takes the hours that begin on {@code day}, and the closed time of that day before each of them. */
    private void work(LocalDate day, Instant end) {
        for (TimeRange opening : hours.openings(day)) {
            rest(day, TimeRange.earlier(opening.from(), end));
            count(TimeRange.earlier(opening.until(), end), working(day));
        }
    }

    private void rest(LocalDate day, Instant until) {
        Label holiday = calendar.holidays().holidays().get(day);
        if (holiday != null) {
            add(until, Stretch.Kind.HOLIDAY, holiday);
        } else if (calendar.isWorkingDay(day)) {
            add(until, Stretch.Kind.OUTSIDE_HOURS, OUTSIDE);
        } else {
            add(until, Stretch.Kind.REST_DAY, REST);
        }
    }

    private Label working(LocalDate day) {
        Label madeUp = calendar.holidays().makeUpDays().get(day);
        return madeUp == null
                ? WORKING
                : Label.of(
                        WORKING.zh() + "（" + madeUp.zh() + "调休上班）",
                        WORKING.en() + " (make-up day for " + madeUp.en() + ")");
    }

    /** Counts up to {@code until}, but for the pauses. */
    private void count(Instant until, Label why) {
        for (TimeRange pause : deadline.pauses()) {
            add(TimeRange.earlier(pause.from(), until), Stretch.Kind.COUNTED, why);
            Instant end = TimeRange.earlier(pause.until(), until);
            if (cursor.isBefore(end)) {
                add(end, Stretch.Kind.PAUSED, reasons(TimeRange.of(cursor, end)));
            }
        }
        add(until, Stretch.Kind.COUNTED, why);
    }

    private Label reasons(TimeRange paused) {
        List<Label> reasons = pauses.stream()
                .filter(pause -> pause.range().from().isBefore(paused.until())
                        && pause.range().until().isAfter(paused.from()))
                .map(Pause::reason)
                .distinct()
                .toList();
        return reasons.isEmpty()
                ? PAUSED
                : Label.of(
                        PAUSED.zh() + "：" + reasons.stream().map(Label::zh).collect(Collectors.joining("、")),
                        PAUSED.en() + ": " + reasons.stream().map(Label::en).collect(Collectors.joining(", ")));
    }

    /** Adds what lies between the end of the last stretch and {@code until}, joined to it if it is of the same kind. */
    private void add(Instant until, Stretch.Kind kind, Label why) {
        if (!cursor.isBefore(until)) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0
                && stretches.get(last).kind() == kind
                && stretches.get(last).why().equals(why)) {
            Instant from = stretches.get(last).range().from();
            stretches.set(last, Stretch.of(TimeRange.of(from, until), kind, why));
        } else {
            stretches.add(Stretch.of(TimeRange.of(cursor, until), kind, why));
        }
        cursor = until;
    }
}
