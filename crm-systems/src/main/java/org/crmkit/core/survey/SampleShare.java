package org.crmkit.core.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.score.Reason;

/**
 * The part of the sample that one segment has.
 *
 * @param segment whose
 * @param valid how many valid sheets are wanted
 * @param asked how many customers are asked for that, never more than there are
 * @param expected how many sheets the response rate promises then
 * @param reasons how the numbers came about, and what is in their way
 */
public record SampleShare(Segment segment, long valid, long asked, long expected, List<Reason> reasons) {

    public SampleShare {
        reasons = List.copyOf(reasons);
    }

    /**
     * Shares out the sample: the minimum in all by the size of the segments, the largest remainders first, but no segment less
     * than it needs to be reported on its own. Whom to ask follows from the response rate, rounded up.
     *
     * @param segments one or more
     */
    public static List<SampleShare> of(List<Segment> segments, SampleRule rule) {
        BigInteger all = BigInteger.valueOf(
                segments.stream().mapToLong(Segment::population).sum());
        long[] quota = new long[segments.size()];
        BigInteger[] remainder = new BigInteger[segments.size()];
        long left = rule.minimum();
        for (int i = 0; i < quota.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(rule.minimum())
                    .multiply(BigInteger.valueOf(segments.get(i).population()))
                    .divideAndRemainder(all);
            quota[i] = parts[0].longValueExact();
            remainder[i] = parts[1];
            left -= quota[i];
        }
        IntStream.range(0, quota.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder[i]).reversed())
                .limit(left)
                .forEach(i -> quota[i]++);
        List<SampleShare> shares = new ArrayList<>();
        for (int i = 0; i < quota.length; i++) {
            shares.add(share(segments.get(i), quota[i], rule));
        }
        return List.copyOf(shares);
    }

    private static SampleShare share(Segment segment, long quota, SampleRule rule) {
        List<Reason> reasons = new ArrayList<>();
        long valid = Math.max(quota, rule.perSegment());
        reasons.add(
                valid > quota
                        ? Reason.of(
                                "segment-minimum",
                                segment.name().zh() + "：按比例为" + quota + "份，提高到细分群体最低样本量" + valid + "份。",
                                segment.name().en() + ": " + quota + " by size, raised to " + valid
                                        + ", the minimum of a segment.")
                        : Reason.of(
                                "by-size",
                                segment.name().zh() + "：按" + segment.population() + "位客户的规模分得" + valid + "份。",
                                segment.name().en() + ": " + valid + " by its size of " + segment.population() + "."));
        long needed = BigDecimal.valueOf(valid)
                .divide(rule.responseRate(), 0, RoundingMode.CEILING)
                .longValueExact();
        long asked = Math.min(needed, segment.population());
        long expected = BigDecimal.valueOf(asked)
                .multiply(rule.responseRate())
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        if (expected < rule.perSegment()) {
            reasons.add(Reason.of(
                    "segment-too-small",
                    segment.name().zh() + "：即使询问全部" + asked + "位客户，预计也只回收" + expected + "份，不足" + rule.perSegment()
                            + "份；请与其他群体合并。",
                    segment.name().en() + ": even if all " + asked + " are asked, " + expected
                            + " sheets are expected and " + rule.perSegment() + " needed. Merge it with another."));
        }
        return new SampleShare(segment, valid, asked, expected, reasons);
    }

    /** Tells whether enough sheets are expected to report on the segment alone. */
    public boolean isReportable() {
        return reasons.stream().noneMatch(reason -> reason.code().equals("segment-too-small"));
    }
}
