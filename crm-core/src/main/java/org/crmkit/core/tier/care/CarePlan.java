package org.crmkit.core.tier.care;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.WorkingCalendar;

/**
 * Plans the care of one customer. Every item comes round at its period, counted from the day the customer's care began, the first time
 * one period after it; a customer who rises or falls keeps the rhythm and gains or loses items. So a task has the same key whenever it is
 * planned, and planning a month twice, or two stretches that overlap, gives no task twice.
 */
public final class CarePlan {

    private CarePlan() {}

    /**
     * Returns the tasks planned in a stretch of days, by the day they are due, then item. A task belongs to the stretch its planned day
     * lies in, even if a closed day moves it out.
     *
     * @param since the day the customer's care began
     * @param classOn the slug of the class on a day; empty for none, and no tasks
     * @param calendar when the company works; without one, every day is open
     */
    public static List<CareTask> tasks(
            CustomerId customer,
            LocalDate since,
            Function<LocalDate, Optional<String>> classOn,
            InForce<CareProgramme> programme,
            DatePeriod days,
            Optional<WorkingCalendar> calendar) {
        List<CareTask> tasks = new ArrayList<>();
        for (CareItem item : programme.policy().items()) {
            long round = Math.max(1, roundsBefore(since, item.every(), days.from()));
            for (LocalDate day = after(since, item.every(), round);
                    day.isBefore(days.until());
                    day = after(since, item.every(), ++round)) {
                if (!day.isBefore(days.from())) {
                    add(tasks, customer, item, classOn.apply(day), programme, day, calendar);
                }
            }
        }
        tasks.sort(Comparator.comparing(CareTask::dueOn)
                .thenComparing(CareTask::item)
                .thenComparing(CareTask::planned));
        return List.copyOf(tasks);
    }

    /** Returns the tasks of a customer whose class does not change. */
    public static List<CareTask> tasks(
            CustomerId customer,
            LocalDate since,
            String careClass,
            InForce<CareProgramme> programme,
            DatePeriod days,
            Optional<WorkingCalendar> calendar) {
        return tasks(customer, since, day -> Optional.of(careClass), programme, days, calendar);
    }

    private static void add(
            List<CareTask> tasks,
            CustomerId customer,
            CareItem item,
            Optional<String> careClass,
            InForce<CareProgramme> programme,
            LocalDate day,
            Optional<WorkingCalendar> calendar) {
        CareProgramme rules = programme.policy();
        if (careClass.isPresent() && rules.care(careClass.get()).contains(item)) {
            LocalDate due = calendar.map(c -> moved(day, rules.closedDay(), c)).orElse(day);
            CareTask task =
                    new CareTask(customer, item.slug(), careClass.get(), item.name(), day, due, programme.version());
            if (isDrawn(task.key(), item.share())) {
                tasks.add(task);
            }
        }
    }

    private static LocalDate moved(LocalDate day, ClosedDayRule rule, WorkingCalendar calendar) {
        LocalDate due = day;
        while (rule != ClosedDayRule.KEEP && !calendar.isWorkingDay(due)) {
            due = rule == ClosedDayRule.NEXT_WORKING_DAY ? due.plusDays(1) : due.minusDays(1);
        }
        return due;
    }

    /**
     * Draws a sample without chance, so that it is the same on every machine and every time: FNV-1a of the key in 64 bits, mixed once more, as a fraction
     * below the share.
     */
    static boolean isDrawn(String key, BigDecimal share) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 1099511628211L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        BigDecimal ceiling = share.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(63)));
        return new BigDecimal(hash >>> 1).compareTo(ceiling) < 0;
    }

    /** Returns a number of rounds that certainly lie before {@code day}, close to it. */
    private static long roundsBefore(LocalDate since, Span every, LocalDate day) {
        long days = ChronoUnit.DAYS.between(since, day);
        return Math.max(0, days / longest(every) - 1);
    }

    private static long longest(Span span) {
        return switch (span.unit()) {
            case DAYS -> span.amount();
            case WEEKS -> 7 * span.amount();
            case MONTHS -> 31 * span.amount();
            case YEARS -> 366 * span.amount();
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("care.items has a period of " + span);
        };
    }

    private static LocalDate after(LocalDate since, Span every, long rounds) {
        long amount = Math.multiplyExact(every.amount(), rounds);
        return switch (every.unit()) {
            case DAYS -> since.plusDays(amount);
            case WEEKS -> since.plusWeeks(amount);
            case MONTHS -> since.plusMonths(amount);
            case YEARS -> since.plusYears(amount);
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("care.items has a period of " + every);
        };
    }
}
