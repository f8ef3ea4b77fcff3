package org.crmkit.scoring.servicequality;

import java.util.List;
import org.crmkit.core.score.Reason;

/**
 * A run rule that a chart broke.
 *
 * @param rule which
 * @param at the point that completed the pattern
 * @param points all points of the pattern, in the order of the chart
 */
public record Signal(RunRule rule, String at, List<String> points) {

    public Signal {
        points = List.copyOf(points);
    }

    /** Returns it as a sentence. */
    public Reason reason() {
        String hit = String.join(", ", points);
        return Reason.of(
                rule.code(),
                at + "：" + rule.label().zh() + "（" + hit + "）。",
                at + ": " + rule.label().en() + " (" + hit + ").");
    }
}
