package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.TimeRange;

/**
 * What inbound contacts asked of the agents in one interval of a shift, as a staffing model wants it.
 *
 * @param interval from when to when
 * @param arrivals contacts offered in it
 * @param answered of these, those answered, whenever that was
 * @param handling seconds an answered contact took on average, wrap-up included, to two decimals; undefined if none was answered
 * @param erlangs the load the arrivals offer: arrivals times the average handling time over the length of the interval, to four
 *     decimals; undefined if none was answered
 */
public record ShiftFigure(
        TimeRange interval, long arrivals, long answered, Measured<BigDecimal> handling, Measured<BigDecimal> erlangs) {

    private static final Reason NONE_ANSWERED = Reason.of(
            "none-answered", "该时段没有接通，平均处理时长无从计算。", "Nothing was answered, so nothing is known of the handling time.");

    /**
     * Computes the figures of a shift, interval by interval; the last one is shorter if they do not divide it.
     *
     * @param length of an interval, a second or more, such as 30 minutes
     */
    public static List<ShiftFigure> of(Collection<Interaction> interactions, TimeRange shift, Duration length) {
        checkArgument(length.toSeconds() >= 1, "length was %s; it must be a second or more, such as PT30M.", length);
        List<ShiftFigure> figures = new ArrayList<>();
        Instant from = shift.from();
        while (from.isBefore(shift.until())) {
            Instant end = from.plus(length);
            Instant until = end.isBefore(shift.until()) ? end : shift.until();
            figures.add(of(interactions, TimeRange.of(from, until)));
            from = until;
        }
        return List.copyOf(figures);
    }

    private static ShiftFigure of(Collection<Interaction> interactions, TimeRange interval) {
        List<Interaction> offered = interactions.stream()
                .filter(each ->
                        each.direction() == Interaction.Direction.INBOUND && interval.contains(each.offeredAt()))
                .toList();
        List<Interaction> answered =
                offered.stream().filter(Interaction::isAnswered).toList();
        long n = answered.size();
        if (n == 0) {
            return new ShiftFigure(
                    interval,
                    offered.size(),
                    0,
                    new Measured.Undefined<>(NONE_ANSWERED),
                    new Measured.Undefined<>(NONE_ANSWERED));
        }
        BigDecimal sum = BigDecimal.valueOf(answered.stream()
                .map(Interaction::handled)
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds());
        BigDecimal load = sum.multiply(BigDecimal.valueOf(offered.size()))
                .divide(
                        BigDecimal.valueOf(n)
                                .multiply(BigDecimal.valueOf(interval.length().toSeconds())),
                        4,
                        RoundingMode.HALF_UP);
        return new ShiftFigure(
                interval,
                offered.size(),
                n,
                new Measured.Known<>(sum.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP), n),
                new Measured.Known<>(load, n));
    }
}
