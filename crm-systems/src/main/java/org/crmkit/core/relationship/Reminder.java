package org.crmkit.core.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;

/**
 * One automatic reminder. It has the same {@link #key} on whatever day it is worked out, until the customer is followed or buys, so a
 * host that keeps keys reminds once.
 *
 * @param product of a used-up reminder; empty for the others
 * @param since the day counted from
 * @param dueOn the first day it shows
 */
public record Reminder(
        ReminderKind kind,
        CustomerId customer,
        Optional<String> product,
        LocalDate since,
        LocalDate dueOn,
        RulebookVersion decidedUnder) {

    /** Returns what makes it the same reminder: {@code not-bought/C-1001/2026-03-01}. */
    public String key() {
        return kind.slug() + "/" + customer.value() + "/" + since
                + product.map(it -> "/" + it).orElse("");
    }

    /** Returns the sentence. */
    public Reason reason() {
        String zhProduct = product.map(it -> "（" + it + "）").orElse("");
        String enProduct = product.map(it -> " (" + it + ")").orElse("");
        return Reason.of(
                kind.slug(),
                "客户" + customer + "：" + kind.label().zh() + zhProduct + "，"
                        + (kind == ReminderKind.USED_UP ? "预计用完日" : "起算日") + since + "，自" + dueOn + "起提醒。",
                "Customer " + customer + ": " + kind.label().en() + enProduct + "; "
                        + (kind == ReminderKind.USED_UP ? "used up on " : "counted from ") + since + ", shown from "
                        + dueOn + ".");
    }

    /** Returns the reminders of one customer that show on a day, by the day they began, kind, then product. */
    public static List<Reminder> on(LocalDate day, CustomerActivity facts, InForce<RelationshipPolicy> policy) {
        List<Reminder> reminders = new ArrayList<>();
        Map<String, LocalDate> usedUp = new TreeMap<>();
        facts.supplies().stream()
                .sorted(Comparator.comparing(CustomerActivity.Supply::boughtOn)
                        .thenComparing(CustomerActivity.Supply::quantity)
                        .thenComparing(supply -> supply.lasts().toString()))
                .forEach(supply -> usedUp.merge(
                        supply.product(),
                        CalendarSpans.plus(supply.boughtOn(), supply.lasts(), supply.quantity()),
                        (until, fresh) -> CalendarSpans.plus(
                                until.isAfter(supply.boughtOn()) ? until : supply.boughtOn(),
                                supply.lasts(),
                                supply.quantity())));
        usedUp.forEach((product, until) -> {
            LocalDate due = CalendarSpans.plus(until, span(ReminderKind.USED_UP, policy), -1);
            add(reminders, day, facts, ReminderKind.USED_UP, Optional.of(product), until, due, policy);
        });
        after(
                reminders,
                day,
                facts,
                facts.lastFollowed(),
                ReminderKind.NOT_FOLLOWED,
                ReminderKind.NEVER_FOLLOWED,
                policy);
        after(reminders, day, facts, facts.lastBought(), ReminderKind.NOT_BOUGHT, ReminderKind.NEVER_BOUGHT, policy);
        reminders.sort(Comparator.comparing(Reminder::dueOn)
                .thenComparing(Reminder::kind)
                .thenComparing(reminder -> reminder.product().orElse("")));
        return List.copyOf(reminders);
    }

    private static void after(
            List<Reminder> reminders,
            LocalDate day,
            CustomerActivity facts,
            Optional<LocalDate> last,
            ReminderKind again,
            ReminderKind never,
            InForce<RelationshipPolicy> policy) {
        ReminderKind kind = last.isPresent() ? again : never;
        LocalDate since = last.orElse(facts.since());
        LocalDate due = CalendarSpans.plus(since, span(kind, policy));
        add(reminders, day, facts, kind, Optional.empty(), since, due, policy);
    }

    private static Span span(ReminderKind kind, InForce<RelationshipPolicy> policy) {
        return policy.policy().reminder(kind);
    }

    private static void add(
            List<Reminder> reminders,
            LocalDate day,
            CustomerActivity facts,
            ReminderKind kind,
            Optional<String> product,
            LocalDate since,
            LocalDate due,
            InForce<RelationshipPolicy> policy) {
        if (!day.isBefore(due)) {
            reminders.add(new Reminder(kind, facts.customer(), product, since, due, policy.version()));
        }
    }
}
