package org.crmkit.core.complaint;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Calendars;

/** Policies the tests decide by. */
final class Policies {

    static final RulebookVersion FIRST = RulebookVersion.of("default", "2026.1");
    static final RulebookVersion SECOND = RulebookVersion.of("default", "2026.2");

    private Policies() {}

    static InForce<ComplaintPolicy> inForce() {
        return InForce.of(withGold("4 working hours", "3 working days"), FIRST);
    }

    static ComplaintPolicy withGold(String firstResponse, String resolution) {
        return policy(
                new ServiceLevel(
                        "standard",
                        Label.of("普通会员", "Standard"),
                        Span.parse("8 working hours"),
                        Span.parse("5 working days")),
                new ServiceLevel("gold", Label.of("金卡会员", "Gold"), Span.parse(firstResponse), Span.parse(resolution)));
    }

    static ComplaintPolicy policy(ServiceLevel... levels) {
        return new ComplaintPolicy(
                Calendars.shanghai(),
                List.of(levels),
                new BigDecimal("0.80"),
                Span.parse("30 days"),
                new BigDecimal("0.20"),
                filter("70", "40"));
    }

    static FilterRule filter(String mustSolveFrom, String routineFrom) {
        return new FilterRule(
                weights("0.20", "0.30", "0.15", "0.20", "0.15"),
                new BigDecimal(mustSolveFrom),
                new BigDecimal(routineFrom));
    }

    static Map<FilterFactor, BigDecimal> weights(String... weights) {
        Map<FilterFactor, BigDecimal> map = new EnumMap<>(FilterFactor.class);
        Iterator<FilterFactor> keys = List.of(FilterFactor.values()).iterator();
        for (String value : weights) {
            map.put(keys.next(), new BigDecimal(value));
        }
        return map;
    }
}
