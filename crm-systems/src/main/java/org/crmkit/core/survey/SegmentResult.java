package org.crmkit.core.survey;

import org.crmkit.core.score.Rate;

/**
 * What a survey found in one segment.
 *
 * @param segment which
 * @param responses valid sheets out of customers asked
 * @param wanted how many valid sheets it takes to report on it alone
 * @param index its satisfaction; undefined if too few answered
 */
public record SegmentResult(Segment segment, Rate responses, int wanted, SatisfactionIndex index) {

    /** Tells whether enough answered to report on the segment alone. */
    public boolean isReportable() {
        return responses.part() >= wanted;
    }
}
