package org.crmkit.core.relationship;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.text.PersonalText;

/**
 * The service information card of a customer: what he likes, noted by whoever serves him, judged and published so that the next one
 * knows. Authors are rewarded by the number of useful entries in a month.
 *
 * @param entries in the order they were written
 */
public record PreferenceCard(CustomerId customer, List<Entry> entries) {

    public PreferenceCard {
        entries = List.copyOf(entries);
    }

    /**
     * One note.
     *
     * @param id the host's number, distinct on the card
     * @param step which of the five steps it serves
     * @param state where it stands in its cycle
     */
    public record Entry(
            String id, StaffId author, Instant writtenAt, CareStep step, PersonalText text, EntryState state) {}

    /** The cycle of an entry. */
    public enum EntryState {
        /** Written, not judged yet. */
        WRITTEN,
        /** Judged useful, and published. */
        PUBLISHED,
        /** Judged not useful; kept, and not counted. */
        SET_ASIDE
    }

    /** What a reader may see. */
    public enum Access {
        /** Nothing but what he wrote himself. */
        OWN,
        /** What is published, and what he wrote himself. */
        PUBLISHED,
        /** Everything. */
        ALL
    }

    /** Obtains a card without entries. */
    public static PreferenceCard empty(CustomerId customer) {
        return new PreferenceCard(customer, List.of());
    }

    /** Something happened to an entry; the event does not say what it reads. */
    public record Changed(
            CustomerId customer,
            String entry,
            StaffId author,
            EntryState state,
            Instant occurredAt,
            RulebookVersion decidedUnder)
            implements DomainEvent {}

    /** Adds an entry; the same twice is added once. */
    public Outcome<PreferenceCard> write(
            String id, StaffId author, CareStep step, PersonalText text, Instant at, RulebookVersion version) {
        Optional<Entry> known = find(id);
        if (known.isPresent()) {
            return known.get().author().equals(author) && known.get().text().equals(text)
                    ? Outcome.unchanged(this)
                    : Outcome.refused(
                            "id-taken",
                            "条目编号" + id + "已使用，请另取编号。",
                            "The number " + id + " belongs to another entry. Give this one its own.");
        }
        Entry entry = new Entry(id, author, at, step, text, EntryState.WRITTEN);
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return Outcome.done(
                new PreferenceCard(customer, more), new Changed(customer, id, author, entry.state(), at, version));
    }

    /** Judges an entry, once; nobody judges his own. */
    public Outcome<PreferenceCard> judge(
            String id, StaffId judge, boolean useful, Instant at, RulebookVersion version) {
        Optional<Entry> found = find(id);
        if (found.isEmpty()) {
            return Outcome.refused(
                    "entry-unknown", "卡片上没有编号为" + id + "的条目。", "The card has no entry with the number " + id + ".");
        }
        Entry entry = found.get();
        if (entry.author().equals(judge)) {
            return Outcome.refused("own-entry", "不能评定自己写的条目，请由他人评定。", "Nobody judges his own entry. Ask another.");
        }
        EntryState next = useful ? EntryState.PUBLISHED : EntryState.SET_ASIDE;
        if (entry.state() == next) {
            return Outcome.unchanged(this);
        }
        if (entry.state() != EntryState.WRITTEN) {
            return Outcome.refused("entry-judged", "该条目已经评定，不再更改。", "The entry has been judged; the judgement stays.");
        }
        Entry judged = new Entry(id, entry.author(), entry.writtenAt(), entry.step(), entry.text(), next);
        List<Entry> after =
                entries.stream().map(it -> it.id().equals(id) ? judged : it).toList();
        return Outcome.done(
                new PreferenceCard(customer, after), new Changed(customer, id, entry.author(), next, at, version));
    }

    private Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * Returns the entries a reader may see.
     *
     * @param post the reader's post, one of {@code relationship.card-readers}; any other sees only what he wrote himself
     */
    public List<Entry> visibleTo(StaffId reader, String post, InForce<RelationshipPolicy> policy) {
        Access access = policy.policy().cardReaders().getOrDefault(post, Access.OWN);
        return entries.stream()
                .filter(entry -> access == Access.ALL
                        || entry.author().equals(reader)
                        || (access == Access.PUBLISHED && entry.state() == EntryState.PUBLISHED))
                .toList();
    }

    /** Tells what a post may see, in one sentence. */
    public static Reason access(String post, RelationshipPolicy policy) {
        Access access = policy.cardReaders().getOrDefault(post, Access.OWN);
        return switch (access) {
            case OWN -> Reason.of("sees-own", "岗位" + post + "只能看自己写的条目。", "Post " + post + " sees its own entries.");
            case PUBLISHED ->
                Reason.of(
                        "sees-published",
                        "岗位" + post + "可看已公布的条目。",
                        "Post " + post + " sees what is published, and its own entries.");
            case ALL -> Reason.of("sees-all", "岗位" + post + "可看全部条目。", "Post " + post + " sees every entry.");
        };
    }

    /** Returns how many entries written in a month were found useful, by author in the order of their numbers. */
    public static Map<StaffId, Integer> usefulEntries(List<PreferenceCard> cards, YearMonth month, ZoneId zone) {
        Map<StaffId, Integer> counts = new TreeMap<>();
        for (PreferenceCard card : cards) {
            for (Entry entry : card.entries) {
                boolean inMonth = YearMonth.from(entry.writtenAt().atZone(zone)).equals(month);
                if (inMonth && entry.state() == EntryState.PUBLISHED) {
                    counts.merge(entry.author(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Returns the address a card is saved under: {@code preference-card/C-1001}. */
    public static AggregateKey key(CustomerId customer) {
        return new AggregateKey("preference-card", customer.value());
    }
}
