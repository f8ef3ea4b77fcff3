package org.crmkit.core.view.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.ContactKind;
import org.crmkit.core.relationship.ContactState;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.RelationshipPolicy;
import org.crmkit.core.relationship.Reminder;
import org.crmkit.core.relationship.ReminderKind;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was done for relations.
 *
 * @param held meetings of the period that took place, by kind; proposals are no meetings
 * @param tookPlace of the meetings of the period that were held or cancelled, those held
 * @param adopted of the proposals of the period that are answered, those adopted
 * @param overdue contacts with something to be done that was due before the moment of counting
 * @param gifts how many were given
 * @param giftValue what they were worth
 * @param reminders how many are due by kind
 * @param meetings held, step by step
 */
public record RelationshipFigures(
        Window window,
        Map<ContactKind, Long> held,
        Measured<Share> tookPlace,
        Measured<Share> adopted,
        long overdue,
        long gifts,
        Money giftValue,
        Map<ReminderKind, Long> reminders,
        Trend meetings) {

    public RelationshipFigures {
        held = Maps.immutableEnumMap(held);
        reminders = Maps.immutableEnumMap(reminders);
    }

    /**
     * Counts contacts, gifts and reminders.
     *
     * @param gifts all in one currency
     * @param reminders those that stand
     * @param policies with every edition a contact is planned under
     * @throws IllegalStateException if an edition is missing
     */
    public static RelationshipFigures of(
            Collection<Contact> contacts,
            Collection<Gift> gifts,
            Collection<Reminder> reminders,
            PolicySource<RelationshipPolicy> policies,
            CurrencyUnit currency,
            Window window,
            Instant now) {
        List<Contact> in = contacts.stream()
                .filter(contact -> window.contains(contact.at()))
                .toList();
        List<Contact> held = in.stream()
                .filter(contact -> contact.state() == ContactState.HELD)
                .toList();
        long cancelled = in.stream()
                .filter(contact -> contact.state() == ContactState.CANCELLED)
                .count();
        Map<ContactKind, Long> kinds = new EnumMap<>(ContactKind.class);
        held.forEach(contact -> kinds.merge(contact.kind(), 1L, Long::sum));
        List<Contact> answered =
                in.stream().filter(contact -> contact.adopted().isPresent()).toList();
        List<Gift> given =
                gifts.stream().filter(gift -> window.contains(gift.day())).toList();
        Map<ReminderKind, Long> due = new EnumMap<>(ReminderKind.class);
        reminders.forEach(reminder -> due.merge(reminder.kind(), 1L, Long::sum));
        return new RelationshipFigures(
                window,
                kinds,
                PanelMaker.share(
                        held.size(),
                        held.size() + cancelled,
                        Reason.of("no-meetings", "期间无会面。", "No meeting was held or cancelled.")),
                PanelMaker.share(
                        answered.stream()
                                .filter(contact -> contact.adopted().orElse(false))
                                .count(),
                        answered.size(),
                        Reason.of("no-proposals", "期间无已答复的提案。", "No proposal is answered.")),
                contacts.stream()
                        .filter(contact -> contact.isOverdue(policy(contact, policies), now, window.zone()))
                        .count(),
                given.size(),
                given.stream().map(Gift::value).reduce(Money.zero(currency), Money::plus),
                due,
                Trend.counts(
                        "meetings",
                        Label.of("会面", "Meetings held"),
                        held,
                        contact -> window.day(contact.at()),
                        window));
    }

    private static RelationshipPolicy policy(Contact contact, PolicySource<RelationshipPolicy> policies) {
        return policies.edition(contact.plannedUnder())
                .orElseThrow(() -> new IllegalStateException("Contact " + contact.id() + " is planned under "
                        + contact.plannedUnder() + "; that edition must be on the shelf. Put it back."))
                .policy();
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        return maker().panel();
    }

    /**
     * Returns the figures as a panel, and beside them what was spent on guests.
     *
     * @param hospitality of the same days
     * @throws IllegalArgumentException if it is of others
     */
    public Panel panel(HospitalityFigures hospitality) {
        checkArgument(
                hospitality.window().equals(window),
                "The hospitality is of %s and the relations of %s; count both over the same days.",
                hospitality.window(),
                window);
        return hospitality.addTo(maker()).panel();
    }

    private PanelMaker maker() {
        PanelMaker maker = new PanelMaker(Room.RELATIONSHIP, window);
        held.forEach((kind, number) -> maker.count("held-" + kind.slug(), kind.label(), number));
        maker.share("took-place", "如期进行率", "Took place", tookPlace)
                .share("adopted", "提案采纳率", "Proposals adopted", adopted)
                .count("overdue", "逾期未办", "Overdue", overdue)
                .count("gifts", "赠送礼品", "Gifts given", gifts)
                .sum("gift-value", "礼品价值", "What they were worth", giftValue);
        reminders.forEach((kind, number) -> maker.count(
                "reminder-" + kind.slug(),
                Label.of("提醒：" + kind.label().zh(), "Reminder: " + kind.label().en()),
                number));
        return maker.trend(meetings);
    }
}
