package org.crmkit.scoring.sampling;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * How many questionnaires to send for a number of valid answers.
 *
 * @param wanted valid answers, one or more
 * @param sent questionnaires, never more than there are customers
 * @param expected valid answers that the rates then promise, rounded down
 * @param reason the sum, to recompute by hand
 * @param obstacle what is in the way, if not enough answers can be expected
 */
public record Dispatch(long wanted, long sent, long expected, Reason reason, Optional<Reason> obstacle) {

    /**
     * Works out a dispatch.
     *
     * @param reached the share of questionnaires that reach somebody, above 0 and at most 1
     * @param answered the share of those reached who answer, likewise
     * @param usable the share of answers that can be used, likewise
     * @param population how many customers there are, one or more
     */
    public static Dispatch of(
            long wanted, BigDecimal reached, BigDecimal answered, BigDecimal usable, long population) {
        checkArgument(
                wanted >= 1 && population >= 1,
                "Dispatch was for %s answers from %s customers; both must be 1 or more.",
                wanted,
                population);
        BigDecimal rate = checked("reached", reached)
                .multiply(checked("answered", answered))
                .multiply(checked("usable", usable));
        long needed =
                BigDecimal.valueOf(wanted).divide(rate, 0, RoundingMode.CEILING).longValueExact();
        long sent = Math.min(needed, population);
        long expected = BigDecimal.valueOf(sent)
                .multiply(rate)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        String sum = wanted + " / (" + Formats.plain(reached) + " x " + Formats.plain(answered) + " x "
                + Formats.plain(usable) + ") = " + needed;
        return new Dispatch(
                wanted,
                sent,
                expected,
                Reason.of("dispatch", sum + "，发出" + sent + "份。", sum + "; send " + sent + "."),
                needed <= population
                        ? Optional.empty()
                        : Optional.of(Reason.of(
                                "population-too-small",
                                "即使全部" + population + "位客户都发，预计也只有" + expected + "份有效，少于" + wanted + "份。",
                                "Even if all " + population + " customers are asked, " + expected
                                        + " valid answers are expected and " + wanted
                                        + " wanted. Remind them, or want fewer.")));
    }

    private static BigDecimal checked(String name, BigDecimal rate) {
        checkArgument(
                rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                "Dispatch.%s was %s; it must be above 0 and at most 1. Give a share, such as 0.30 for 30 percent.",
                name,
                rate);
        return rate;
    }
}
