package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that happened to one customer and counts for the tier, each entry once. Two histories of the same entries are
 * equal, in whatever order and however often they were told.
 *
 * @param joinedOn the day the customer joined; what was bought before it does not count. Without one, the history begins with its
 *     first entry, and a scheme of joining anniversaries cannot be applied
 * @param entries by day, then id
 */
public record TierHistory(Optional<LocalDate> joinedOn, List<TierEntry> entries) {

    private static final Comparator<TierEntry> ORDER =
            Comparator.comparing(TierEntry::day).thenComparing(TierEntry::id);

    public TierHistory {
        joinedOn.ifPresent(DaySpan::day);
        entries = once(entries);
    }

    /** Obtains a history without a day of joining. */
    public static TierHistory of(Collection<? extends TierEntry> entries) {
        return new TierHistory(Optional.empty(), List.copyOf(entries));
    }

    /** Obtains a history that begins on the day of joining. */
    public static TierHistory of(LocalDate joinedOn, Collection<? extends TierEntry> entries) {
        return new TierHistory(Optional.of(joinedOn), List.copyOf(entries));
    }

    private static List<TierEntry> once(List<TierEntry> told) {
        Map<String, TierEntry> byId = new TreeMap<>();
        for (TierEntry entry : told) {
            TierEntry before = byId.putIfAbsent(entry.id(), entry);
            if (before != null) {
                checkArgument(
                        before.knownOn(before.day()).equals(entry.knownOn(entry.day())),
                        "TierHistory has two entries of id %s, a %s of %s and a %s of %s, that differ; an id must name one entry. Give a correction an id of its own.",
                        entry.id(),
                        before.getClass().getSimpleName(),
                        before.day(),
                        entry.getClass().getSimpleName(),
                        entry.day());
                if (entry.knownOn().isBefore(before.knownOn())) {
                    byId.put(entry.id(), entry);
                }
            }
        }
        List<TierEntry> sorted = new ArrayList<>(byId.values());
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    /** Returns this history with more entries; those already in it change nothing. */
    public TierHistory with(Collection<? extends TierEntry> more) {
        List<TierEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new TierHistory(joinedOn, all);
    }

    /** Returns this history with one more entry. */
    public TierHistory with(TierEntry entry) {
        return with(List.of(entry));
    }

    /** Tells whether an entry was told before, whenever it became known. */
    public boolean contains(TierEntry entry) {
        return entries.stream()
                .anyMatch(known -> known.id().equals(entry.id())
                        && known.knownOn(known.day()).equals(entry.knownOn(entry.day())));
    }

    /** Returns what was known of this history at the end of {@code day}. */
    public TierHistory asKnownOn(LocalDate day) {
        return new TierHistory(
                joinedOn,
                entries.stream().filter(entry -> !entry.knownOn().isAfter(day)).toList());
    }

    /** Returns the first day of the history: of joining, or of the first entry up to {@code day}; {@code day} itself if there is none. */
    LocalDate begin(LocalDate day) {
        return joinedOn.orElseGet(
                () -> entries.isEmpty() || entries.get(0).day().isAfter(day)
                        ? day
                        : entries.get(0).day());
    }
}
