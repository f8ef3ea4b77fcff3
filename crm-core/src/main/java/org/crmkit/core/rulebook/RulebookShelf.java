package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.time.DatePeriod;

/**
 * The editions of one organisation's rulebook, by the day they take effect. An edition without end holds until the next one
 * takes effect. Immutable; a host keeps one shelf per organisation and swaps it when an edition is issued.
 */
public final class RulebookShelf {

    private final List<Rulebook> editions;

    private RulebookShelf(List<Rulebook> editions) {
        this.editions = editions;
    }

    /**
     * Obtains the shelf of one or more editions, in any order.
     *
     * @throws IllegalArgumentException if they belong to different rulebooks or zones, or two are in force on the same day
     */
    public static RulebookShelf of(List<Rulebook> editions) {
        checkArgument(!editions.isEmpty(), "RulebookShelf.editions is empty; put at least one edition on it.");
        List<Rulebook> sorted = new ArrayList<>(editions);
        sorted.sort(Comparator.comparing(rulebook -> rulebook.header().effective()));
        Set<RulebookVersion> versions = new HashSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            Rulebook edition = sorted.get(i);
            checkArgument(
                    versions.add(edition.version()), "RulebookShelf has %s twice; remove one.", edition.version());
            if (i > 0) {
                checkFollows(sorted.get(i - 1), edition);
            }
        }
        return new RulebookShelf(List.copyOf(sorted));
    }

    /** Obtains the shelf of one or more editions. */
    public static RulebookShelf of(Rulebook... editions) {
        return of(List.of(editions));
    }

    private static void checkFollows(Rulebook before, Rulebook next) {
        checkArgument(
                next.version().rulebook().equals(before.version().rulebook()),
                "RulebookShelf has editions of %s and of %s; it must hold one organisation's rulebook. Keep a shelf for each.",
                before.version().rulebook(),
                next.version().rulebook());
        checkArgument(
                next.zone().equals(before.zone()),
                "RulebookShelf has %s in zone %s after %s in zone %s; editions must share a zone, or a moment could fall on a day of two of them.",
                next.version(),
                next.zone(),
                before.version(),
                before.zone());
        LocalDate end = before.header().until().orElse(next.header().effective());
        checkArgument(
                before.header().effective().isBefore(next.header().effective())
                        && !end.isAfter(next.header().effective()),
                "RulebookShelf has %s in force until %s and %s from %s; one edition must end before the next begins. Correct rulebook.until or rulebook.effective.",
                before.version(),
                end,
                next.version(),
                next.header().effective());
    }

    /** Returns a shelf with one more edition. */
    public RulebookShelf with(Rulebook edition) {
        List<Rulebook> more = new ArrayList<>(editions);
        more.add(edition);
        return of(more);
    }

    /** Returns every edition by the day it takes effect. */
    public List<Rulebook> editions() {
        return editions;
    }

    /** Returns the zone whose days count. */
    public ZoneId zone() {
        return editions.get(0).zone();
    }

    /** Returns the edition of a version. */
    public Optional<Rulebook> edition(RulebookVersion version) {
        return editions.stream().filter(e -> e.version().equals(version)).findFirst();
    }

    /** Returns the edition in force on {@code day}; empty before the first, after the last and in a gap. */
    public Optional<Rulebook> on(LocalDate day) {
        Optional<Rulebook> latest = editions.stream()
                .filter(e -> !e.header().effective().isAfter(day))
                .reduce((earlier, later) -> later);
        return latest.filter(e -> e.header().isInForceOn(day));
    }

    /** Returns the editions that take effect after {@code day}, the next one first. */
    public List<Rulebook> comingAfter(LocalDate day) {
        return editions.stream()
                .filter(e -> e.header().effective().isAfter(day))
                .toList();
    }

    /**
     * Returns the first day an edition is no longer in force: the one it names, or the day the next one takes effect; empty if
     * it holds until further notice.
     *
     * @throws IllegalArgumentException if the shelf does not have it
     */
    public Optional<LocalDate> endOf(RulebookVersion version) {
        Rulebook edition = edition(version)
                .orElseThrow(() -> new IllegalArgumentException("RulebookShelf has no " + version + "; it has "
                        + editions.stream().map(Rulebook::version).toList() + ". Put it on the shelf first."));
        return edition.header().until().or(() -> comingAfter(edition.header().effective()).stream()
                .findFirst()
                .map(next -> next.header().effective()));
    }

    /** Returns the stretches between editions in which none is in force; empty if each follows on the one before. */
    public List<DatePeriod> gaps() {
        List<DatePeriod> gaps = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            LocalDate next = editions.get(i).header().effective();
            editions.get(i - 1)
                    .header()
                    .until()
                    .filter(end -> end.isBefore(next))
                    .ifPresent(end -> gaps.add(new DatePeriod(end, next)));
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns the edition in force at {@code instant}, by the day it falls on in the {@link #zone()}.
     *
     * @throws IllegalStateException if none is; the message names the next one
     */
    public Rulebook at(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone());
        return on(day).orElseThrow(() -> new IllegalStateException("No edition of "
                + editions.get(0).version().rulebook() + " is in force on " + day + "; "
                + comingAfter(day).stream()
                        .findFirst()
                        .map(e -> "the next one, " + e.version() + ", takes effect on "
                                + e.header().effective() + ".")
                        .orElse("none follows. Put one on the shelf.")));
    }

    /** Returns one policy through all editions, for a desk: {@code shelf.source(Rulebook::credit)}. */
    public <P extends RulePart> PolicySource<P> source(Function<Rulebook, P> part) {
        return new PolicySource<>() {
            @Override
            public InForce<P> at(Instant instant) {
                return RulebookShelf.this.at(instant).inForce(part);
            }

            @Override
            public Optional<InForce<P>> edition(RulebookVersion version) {
                return RulebookShelf.this.edition(version).map(e -> e.inForce(part));
            }
        };
    }
}
