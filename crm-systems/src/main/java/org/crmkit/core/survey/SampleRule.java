package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * How many questionnaires make a survey, and how carefully they are checked.
 *
 * @param minimum valid questionnaires in all, one or more
 * @param perSegment valid questionnaires in each segment that is reported on its own, one to {@code minimum}
 * @param responseRate the share of those asked who are expected to answer; above 0, at most 1
 * @param recheckShare the share of questionnaires re-checked by calling back; 0 to 1
 */
public record SampleRule(int minimum, int perSegment, BigDecimal responseRate, BigDecimal recheckShare) {

    public SampleRule {
        checkArgument(minimum >= 1, "survey.sample.minimum is %s; it must be 1 or more. Raise it.", minimum);
        checkArgument(
                perSegment >= 1 && perSegment <= minimum,
                "survey.sample.per-segment is %s; it must be 1 to %s, the minimum in all. Lower it, or raise survey.sample.minimum.",
                perSegment,
                minimum);
        checkArgument(
                responseRate.signum() > 0 && responseRate.compareTo(BigDecimal.ONE) <= 0,
                "survey.response-rate is %s; it must be above 0 and at most 1. Give a share, such as 0.30 for 30%%.",
                responseRate);
        checkArgument(
                recheckShare.signum() >= 0 && recheckShare.compareTo(BigDecimal.ONE) <= 0,
                "survey.recheck-share is %s; it must be 0 to 1. Give a share, such as 0.10 for 10%%.",
                recheckShare);
    }
}
