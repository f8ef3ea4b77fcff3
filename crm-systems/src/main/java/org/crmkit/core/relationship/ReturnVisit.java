package org.crmkit.core.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;

/**
 * A return visit the policy asks for after something happened.
 *
 * @param name what it is called, for example after a repair
 * @param occasion what happened
 * @param dueOn when it is due
 */
public record ReturnVisit(
        CustomerId customer, Label name, Occasion occasion, LocalDate dueOn, RulebookVersion decidedUnder) {

    /**
     * Something that happened to a customer and asks for a return visit.
     *
     * @param slug one of {@code relationship.return-visits}; another is no occasion for a return visit
     * @param reference the host's number of it, for example of the repair
     */
    public record Occasion(String slug, String reference, LocalDate day) {}

    /**
     * A rule of {@code relationship.return-visits}.
     *
     * @param after how long after the occasion
     */
    public record Rule(Label name, org.crmkit.core.rule.Span after) {
        public Rule {
            CalendarSpans.checked(after, "relationship.return-visits." + name.en() + ".after");
        }
    }

    /** Returns what makes it the same return visit however often it is worked out: {@code return-visit/C-1001/repair/R-7}. */
    public String key() {
        return "return-visit/" + customer.value() + "/" + occasion.slug() + "/" + occasion.reference();
    }

    /** Returns the return visits due in {@code days}, by day, then key. */
    public static List<ReturnVisit> due(
            CustomerId customer, List<Occasion> occasions, DatePeriod days, InForce<RelationshipPolicy> policy) {
        List<ReturnVisit> visits = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Rule rule = policy.policy().returnVisits().get(occasion.slug());
            if (rule != null) {
                LocalDate due = CalendarSpans.plus(occasion.day(), rule.after());
                if (days.contains(due)) {
                    visits.add(new ReturnVisit(customer, rule.name(), occasion, due, policy.version()));
                }
            }
        }
        visits.sort(Comparator.comparing(ReturnVisit::dueOn).thenComparing(ReturnVisit::key));
        return List.copyOf(visits);
    }
}
