package org.crmkit.scoring.churn;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.RecoveryEffort;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.rule.Span;
import org.joda.money.Money;

/** A policy for tests. */
final class ExamplePolicy {

    private ExamplePolicy() {}

    static ChurnPolicy policy() {
        Map<RetentionState, Span> steps = new EnumMap<>(RetentionState.class);
        RetentionState.open().forEach(state -> steps.put(state, Span.parse("7 days")));
        Map<LostSegment, BigDecimal> chances = new EnumMap<>(LostSegment.class);
        for (LostSegment segment : LostSegment.values()) {
            chances.put(segment, new BigDecimal(segment == LostSegment.PUSHED_AWAY ? "0.4" : "0.1"));
        }
        return new ChurnPolicy(
                Span.parse("60 days"),
                Span.parse("180 days"),
                new BigDecimal("60"),
                new BigDecimal("0.1"),
                Map.of(
                        RecoveryEffort.UTMOST,
                        Money.parse("CNY 100000.00"),
                        RecoveryEffort.TRY,
                        Money.parse("CNY 20000.00"),
                        RecoveryEffort.FLEXIBLE,
                        Money.parse("CNY 2000.00")),
                steps,
                chances,
                new BigDecimal("0.3"),
                2,
                new BigDecimal("1.5"));
    }
}
