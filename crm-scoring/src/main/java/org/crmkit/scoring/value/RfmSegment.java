package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.text.Label;

/**
 * A named group of score combinations.
 *
 * @param slug a stable name
 * @param label what it is called
 * @param recency the scores of recency that belong to it
 * @param value the scores of frequency and monetary value, taken together: their mean, rounded half up
 */
public record RfmSegment(String slug, Label label, Range recency, Range value) {

    /**
     * Scores from one to another, both included.
     *
     * @param from at least 1
     * @param to at least {@code from}
     */
    public record Range(int from, int to) {
        public Range {
            checkArgument(from >= 1 && to >= from, "Range was %s to %s; it must rise from 1 or more.", from, to);
        }

        boolean holds(int score) {
            return score >= from && score <= to;
        }
    }

    /**
     * The ten segments marketing practice names over fifths of recency and fifths of frequency and value. The names are in common
     * use, the boundaries are ours: together they cover all 25 fields, and the first that holds a field names it.
     */
    public static final List<RfmSegment> QUINTILES = List.of(
            segment("champions", "重要价值客户", "Champions", 5, 5, 4, 5),
            segment("loyal", "忠诚客户", "Loyal customers", 3, 4, 4, 5),
            segment("cannot-lose", "必须挽留客户", "Cannot lose them", 1, 1, 4, 5),
            segment("at-risk", "流失风险客户", "At risk", 1, 2, 3, 5),
            segment("potential-loyal", "潜在忠诚客户", "Potential loyalists", 4, 5, 2, 3),
            segment("need-attention", "需要关注客户", "Need attention", 3, 3, 3, 3),
            segment("new", "新客户", "New customers", 5, 5, 1, 1),
            segment("promising", "有望客户", "Promising", 4, 4, 1, 1),
            segment("about-to-sleep", "即将沉睡客户", "About to sleep", 3, 3, 1, 2),
            segment("hibernating", "沉睡客户", "Hibernating", 1, 2, 1, 2));

    private static RfmSegment segment(
            String slug, String zh, String en, int fromRecency, int toRecency, int fromValue, int toValue) {
        return new RfmSegment(slug, Label.of(zh, en), new Range(fromRecency, toRecency), new Range(fromValue, toValue));
    }

    boolean holds(int recencyScore, int valueScore) {
        return recency.holds(recencyScore) && value.holds(valueScore);
    }
}
