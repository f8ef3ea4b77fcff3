package org.crmkit.core.time;

import java.time.LocalDate;

/**
 * A question was asked about a day whose holidays nobody has announced yet, or that lies before the data begins. The answer
 * would be a guess, so there is none.
 */
public final class CalendarEndsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String country;
    private final LocalDate needed;
    private final LocalDate firstCovered;
    private final LocalDate lastCovered;

    CalendarEndsException(HolidayCalendar calendar, LocalDate needed) {
        super("The working calendar was asked about " + needed + "; the holidays of " + calendar.country()
                + " must be known for that day, and they are known from "
                + calendar.coverage().from() + " to " + calendar.lastCoveredDay()
                + ", the last covered day. Use a release with later holidays, or country: none.");
        this.country = calendar.country();
        this.needed = needed;
        this.firstCovered = calendar.coverage().from();
        this.lastCovered = calendar.lastCoveredDay();
    }

    /** Returns the code of the holiday calendar. */
    public String country() {
        return country;
    }

    /** Returns the day that was asked about. */
    public LocalDate needed() {
        return needed;
    }

    /** Returns the first day the calendar can tell about. */
    public LocalDate firstCovered() {
        return firstCovered;
    }

    /** Returns the last day the calendar can tell about. */
    public LocalDate lastCovered() {
        return lastCovered;
    }
}
