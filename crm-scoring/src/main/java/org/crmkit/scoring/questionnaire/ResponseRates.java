package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.core.score.Rate;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.sampling.ProportionInterval;

/**
 * What came back of what was sent, in three rates that are often mixed up.
 *
 * @param sent questionnaires handed out or posted, zero or more
 * @param delivered of these, reached somebody
 * @param returned of these, came back
 * @param valid of these, can be used
 */
public record ResponseRates(long sent, long delivered, long returned, long valid) {

    public ResponseRates {
        checkArgument(
                0 <= valid && valid <= returned && returned <= delivered && delivered <= sent,
                "ResponseRates were %s sent, %s delivered, %s returned, %s valid; each must be zero to the one before. Count the same questionnaires.",
                sent,
                delivered,
                returned,
                valid);
    }

    /** Returns how many came back of those that reached somebody. */
    public Rate response() {
        return Rate.of(returned, delivered);
    }

    /** Returns how many can be used of those that came back. */
    public Rate usable() {
        return Rate.of(valid, returned);
    }

    /** Returns how many can be used of all that were sent. */
    public Rate effective() {
        return Rate.of(valid, sent);
    }

    /** Returns the effective rate with an interval; empty if nothing was sent. */
    public Optional<Interval> interval(ProportionInterval method, double level) {
        return method.of(valid, sent, level);
    }
}
