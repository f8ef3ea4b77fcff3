package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.time.DatePeriod;

/**
 * Losing and keeping in one period. The rates are of consumers, who bought in the period or were lost in it; churn and retention add
 * up to one only if each of them is either lost or kept, so both are counted.
 *
 * @param period which
 * @param churn lost customers, of consumers
 * @param retention kept customers, of consumers
 * @param saved cases that ended retained, of the cases that were decided either way
 * @param wonBack cases that ended won back, of the attempts that ended
 * @param segments how many lost customers by segment; those with none left out
 */
public record ChurnFigures(
        DatePeriod period,
        Measured<Share> churn,
        Measured<Share> retention,
        Measured<Share> saved,
        Measured<Share> wonBack,
        Map<LostSegment, Long> segments) {

    public ChurnFigures {
        Map<LostSegment, Long> copy = new EnumMap<>(LostSegment.class);
        copy.putAll(segments);
        segments = Collections.unmodifiableMap(copy);
    }

    /**
     * Measures a period.
     *
     * @param consumers who counts, each once
     * @param kept who bought again, each among the consumers
     * @param reviews of the customers lost in the period, each among the consumers
     * @param cases those whose last step was in the period count
     */
    public static ChurnFigures of(
            DatePeriod period,
            Set<CustomerId> consumers,
            Set<CustomerId> kept,
            List<LossReview> reviews,
            Collection<RetentionCase> cases) {
        Set<CustomerId> lost = new HashSet<>();
        Map<LostSegment, Long> segments = new EnumMap<>(LostSegment.class);
        for (LossReview review : reviews) {
            checkArgument(
                    consumers.contains(review.customer()) && lost.add(review.customer()),
                    "ChurnFigures has a loss of %s, who is no consumer or was lost before; count each once, among the consumers.",
                    review.customer());
            segments.merge(review.segment(), 1L, Long::sum);
        }
        for (CustomerId one : kept) {
            checkArgument(
                    consumers.contains(one) && !lost.contains(one),
                    "ChurnFigures has %s as kept, who is no consumer or was lost; a customer is one or the other.",
                    one);
        }
        Reason nobody = Reason.of("no-consumers", "期间无消费客户。", "Nobody consumed in the period.");
        long attempts = 0;
        long back = 0;
        long decided = 0;
        long stayed = 0;
        for (RetentionCase one : cases) {
            if (period.contains(one.last().on())) {
                boolean wasLost = one.was(RetentionState.LOST);
                stayed += one.state() == RetentionState.RETAINED ? 1 : 0;
                decided += wasLost || one.state() == RetentionState.RETAINED ? 1 : 0;
                back += one.state() == RetentionState.WON_BACK ? 1 : 0;
                attempts += one.was(RetentionState.WINNING_BACK) && one.state().isEnd() ? 1 : 0;
            }
        }
        return new ChurnFigures(
                period,
                Share.of(lost.size(), consumers.size(), nobody),
                Share.of(kept.size(), consumers.size(), nobody),
                Share.of(stayed, decided, Reason.of("no-cases", "期间无结束的个案。", "No case was decided in the period.")),
                Share.of(
                        back,
                        attempts,
                        Reason.of("no-attempts", "期间无结束的赢回。", "No attempt to win back ended in the period.")),
                segments);
    }
}
