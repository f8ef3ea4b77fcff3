package org.crmkit.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
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
        return policy("0.80", "0.20", filter("70", "40"), levels);
    }

    static ComplaintPolicy policy(
            String escalationAt, String callbackShare, FilterRule filter, ServiceLevel... levels) {
        return new ComplaintPolicy(
                Calendars.shanghai(),
                List.of(levels),
                new BigDecimal(escalationAt),
                List.of(escalation("department-head", "1"), escalation("general-manager", "1.5")),
                new BigDecimal("0.90"),
                Span.parse("30 days"),
                Span.parse("90 days"),
                Span.parse("2 working days"),
                new BigDecimal(callbackShare),
                filter);
    }

    static EscalationLevel escalation(String slug, String at) {
        return new EscalationLevel(slug, Label.of("职务", slug), new BigDecimal(at));
    }

    /** A report of a gold customer about one matter, on the hotline. */
    static ComplaintReport report(String id, Instant receivedAt) {
        return report(id, "C-1", Matter.of("lift-out-of-order", "L-7"), receivedAt);
    }

    static ComplaintReport report(String id, String customer, Matter matter, Instant receivedAt) {
        return new ComplaintReport(
                ComplaintId.of(id),
                CustomerId.of(customer),
                "gold",
                matter,
                Discovery.of(DiscoverySource.HOTLINE, ActorId.of("A-17")),
                receivedAt,
                PrivateText.of("the lift is stuck, says the caller of 13800000000"),
                Optional.empty());
    }

    static FilterRule filter(String mustSolveFrom, String routineFrom) {
        return new FilterRule(
                weights("0.20", "0.30", "0.15", "0.20", "0.15"),
                new BigDecimal(mustSolveFrom),
                new BigDecimal(routineFrom),
                25);
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
