package org.crmkit.core.time;

import java.time.Duration;
import org.crmkit.core.text.Label;

/**
 * A piece of the time between a start and a due time: counted as a whole, or not at all.
 *
 * @param range from when to when
 * @param kind whether it counts, and if not, what kind of reason keeps it from counting
 * @param counted its length in real seconds if it counts, else zero
 * @param why for readers: working time, the name of the holiday, the reason of the pause
 */
public record Stretch(TimeRange range, Kind kind, Duration counted, Label why) {

    /** What a piece of time is to a clock. */
    public enum Kind {
        /** It counts. */
        COUNTED("counted"),
        /** It would count, but the clock was stopped. */
        PAUSED("paused"),
        /** Before opening, after closing or in a break of a day that is worked. */
        OUTSIDE_HOURS("outside-hours"),
        /** A day without hours, such as one of a weekend. */
        REST_DAY("rest-day"),
        /** A public holiday. */
        HOLIDAY("holiday");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }
    }

    static Stretch of(TimeRange range, Kind kind, Label why) {
        return new Stretch(range, kind, kind == Kind.COUNTED ? range.length() : Duration.ZERO, why);
    }

    /** Tells whether it counts. */
    public boolean isCounted() {
        return kind == Kind.COUNTED;
    }
}
