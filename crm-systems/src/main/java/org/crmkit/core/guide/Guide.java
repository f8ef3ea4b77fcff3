package org.crmkit.core.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;

/**
 * The guide of one company: the entries the library ships, with what the company added or worded otherwise. Immutable.
 *
 * @param entries by topic, in the order of advice; each topic and slug once
 */
public record Guide(List<GuideEntry> entries) {

    private static final Guide STANDARD = new Guide(StandardEntries.all());

    public Guide {
        entries = List.copyOf(entries);
    }

    /** Obtains the guide the library ships; topics follow the practice literature, wording is ours. */
    public static Guide standard() {
        return STANDARD;
    }

    /** Returns this guide with one entry more, at the end of its topic, or in the place of the one of the same topic and slug. */
    public Guide with(GuideEntry entry) {
        List<GuideEntry> more = new ArrayList<>(entries);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).topic() == entry.topic() && more.get(i).slug().equals(entry.slug())) {
                more.set(i, entry);
                return new Guide(more);
            }
        }
        more.add(entry);
        return new Guide(more);
    }

    /** Returns the entries of a topic, in order. */
    public List<GuideEntry> of(GuideTopic topic) {
        return entries.stream().filter(entry -> entry.topic() == topic).toList();
    }

    /** Returns one entry. */
    public Optional<GuideEntry> find(GuideTopic topic, String slug) {
        return of(topic).stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /**
     * An entry that what was observed speaks for.
     *
     * @param entry which
     * @param reasons one for each of its signs that was observed
     */
    public record Match(GuideEntry entry, List<Reason> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    /** Returns the entries of a topic that any observed sign speaks for, those with most signs first, else in the order of the guide. */
    public List<Match> match(GuideTopic topic, Collection<String> observed) {
        List<Match> matches = new ArrayList<>();
        for (GuideEntry entry : of(topic)) {
            List<Reason> reasons = entry.signs().stream()
                    .filter(sign -> observed.contains(sign.slug()))
                    .map(sign -> Reason.of(
                            "sign-observed",
                            "观察到：" + sign.what().zh() + "（" + entry.name().zh() + "）。",
                            "Observed: " + sign.what().en() + " ("
                                    + entry.name().en() + ")."))
                    .toList();
            if (!reasons.isEmpty()) {
                matches.add(new Match(entry, reasons));
            }
        }
        matches.sort(Comparator.comparingInt(match -> -match.reasons().size()));
        return List.copyOf(matches);
    }
}
