package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.CalendarDays;

/**
 * The warranty of one product a customer has.
 *
 * @param productClass the slug of its class
 * @param start the day it began, usually that of delivery; that day does not count
 * @param extensions bought or granted, in their order; each in days, weeks, months or years, above zero
 * @param repairDays the days it was in repair under this warranty, by which the term is longer; zero or more
 */
public record Warranty(String productClass, LocalDate start, List<Span> extensions, int repairDays) {

    public Warranty {
        extensions = List.copyOf(extensions);
        for (Span extension : extensions) {
            checkArgument(
                    CalendarDays.counts(extension) && extension.amount() > 0,
                    "Warranty.extensions has %s; each must be at least one day, week, month or year. Write 30 days, for example.",
                    extension);
        }
        checkArgument(repairDays >= 0, "Warranty.repairDays was %s; it must be zero or more. Correct it.", repairDays);
    }

    /** Obtains the warranty as the policy grants it. */
    public static Warranty from(LocalDate start, String productClass) {
        return new Warranty(productClass, start, List.of(), 0);
    }

    /** Returns it longer by an extension. */
    public Warranty extended(Span by) {
        List<Span> more = new ArrayList<>(extensions);
        more.add(by);
        return new Warranty(productClass, start, more, repairDays);
    }

    /** Returns it longer by the days a repair took. */
    public Warranty repaired(int days) {
        return new Warranty(productClass, start, extensions, Math.addExact(repairDays, days));
    }

    /** Returns the last day it covers, if its term is {@code term}. */
    public LocalDate lastDay(Span term) {
        LocalDate day = CalendarDays.after(start, term);
        for (Span extension : extensions) {
            day = CalendarDays.after(day, extension);
        }
        return day.plusDays(repairDays);
    }
}
