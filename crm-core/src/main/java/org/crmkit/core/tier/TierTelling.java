package org.crmkit.core.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Writes one timeline down: listens to the engine, lays granted levels over the earned ones, and looks ahead. */
final class TierTelling {

    private static final Comparator<TierEntry.Granted> LASTING =
            Comparator.comparing(TierEntry.Granted::until).thenComparing(TierEntry.Granted::id);

    private final TierEditions editions;
    private final int first;
    private final int last;
    private final TierEngine engine;
    private final List<TierEntry.Granted> grants;
    private final Optional<Integer> joined;
    private final List<Decision> decisions = new ArrayList<>();

    /** What the engine decided on a day; the later of two on one day takes the reasons of the earlier with it. */
    private record Decision(
            int day,
            int rank,
            TierLevel level,
            TierStep step,
            int reviewOn,
            Qualifying figures,
            List<Reason> reasons,
            LevelRules rules) {}

    TierTelling(TierHistory history, TierEditions editions, int first, int last) {
        this.editions = editions;
        this.first = first;
        this.last = last;
        this.engine = new TierEngine(editions.first());
        this.joined = history.joinedOn().map(DaySpan::day);
        CountedEntries counted = CountedEntries.of(history, editions, first, last);
        counted.addTo(engine.entries());
        this.grants = counted.grants();
    }

    TierTimeline timeline() {
        engine.begin(first, editions.first(), joined);
        decisions.add(new Decision(
                first,
                0,
                engine.rules().level(0),
                TierStep.JOINED,
                TierEngine.NEVER,
                figures().of(first, first),
                List.of(TierReasons.firstLevel(engine.rules().level(0))),
                engine.rules()));
        for (TierEditions.Edition edition :
                editions.list().subList(1, editions.list().size())) {
            engine.advance(edition.from() - 1, this::take);
            engine.restate(edition.from(), edition.rules(), this::take);
        }
        engine.advance(last, this::take);
        List<TierPeriod> periods = periods();
        Optional<Shortfall> next = next(periods.get(periods.size() - 1).level());
        return new TierTimeline(DaySpan.date(last), periods, next, forecast());
    }

    private TierFigures figures() {
        return new TierFigures(engine.entries(), engine.rules());
    }

    private boolean take(int day, TierStep step, int from, int to, int before) {
        Decision previous = decisions.get(decisions.size() - 1);
        TierLevel level = engine.rules().level(engine.level());
        Qualifying figures = figures().of(from, to);
        List<Reason> reasons = new ArrayList<>();
        if (previous.day() == day) {
            decisions.remove(decisions.size() - 1);
            if (previous.step() != TierStep.JOINED) {
                reasons.addAll(previous.reasons());
            }
        }
        reasons.add(TierReasons.figures(figures, engine.rules()));
        switch (step) {
            case REACHED -> reasons.add(TierReasons.reached(level));
            case RENEWED -> reasons.add(TierReasons.renewed(level));
            case GRACE -> {
                figures().shortfall(before, from, to).map(TierReasons::missing).ifPresent(reasons::add);
                reasons.add(TierReasons.grace(DaySpan.date(engine.reviewOn()), engine.rules()));
            }
            case LOWERED, SOFT_LANDED -> {
                figures().shortfall(before, from, to).map(TierReasons::missing).ifPresent(reasons::add);
                reasons.add(TierReasons.lowered(previous.level(), level));
                if (step == TierStep.LOWERED && engine.level() > 0 && !engine.rules().isAtOnce) {
                    reasons.add(TierReasons.kept(level, figures().of(engine.keptFrom(), to)));
                }
                if (step == TierStep.SOFT_LANDED) {
                    reasons.add(TierReasons.softLanded(level, engine.rules()));
                }
            }
            case RESTATED -> reasons.add(TierReasons.restated(previous.level(), level, engine.rules()));
            case JOINED, GRANTED, GRANT_ENDED -> throw new IllegalStateException("the engine never says " + step);
        }
        if (step != TierStep.GRACE && engine.reviewOn() != TierEngine.NEVER) {
            reasons.add(TierReasons.heldUntil(DaySpan.date(engine.reviewOn()), engine.rules()));
        }
        decisions.add(
                new Decision(day, engine.level(), level, step, engine.reviewOn(), figures, reasons, engine.rules()));
        return true;
    }

    private List<TierPeriod> periods() {
        TreeSet<Integer> days = new TreeSet<>();
        decisions.forEach(decision -> days.add(decision.day()));
        editions.list().forEach(edition -> days.add(edition.from()));
        for (TierEntry.Granted grant : grants) {
            days.add(Math.max(DaySpan.day(grant.day()), first));
            if (DaySpan.day(grant.until()) <= last) {
                days.add(DaySpan.day(grant.until()));
            }
        }
        List<TierPeriod> open = new ArrayList<>();
        TierEntry.Granted over = null;
        int at = 0;
        for (int day : days) {
            while (at + 1 < decisions.size() && decisions.get(at + 1).day() <= day) {
                at++;
            }
            Decision earned = decisions.get(at);
            TierEntry.Granted grant = grantOver(day, earned);
            if (grant != null && !grant.equals(over)) {
                open.add(granted(day, grant, earned));
            } else if (grant == null && over != null && earned.day() != day) {
                open.add(period(day, TierStep.GRANT_ENDED, earned, List.of(TierReasons.grantEnded(earned.level()))));
            } else if (grant == null && earned.day() == day) {
                open.add(period(day, earned.step(), earned, earned.reasons()));
            }
            over = grant;
        }
        List<TierPeriod> periods = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            TierPeriod period = open.get(i);
            LocalDate until = i + 1 < open.size() ? open.get(i + 1).days().from() : DaySpan.date(last + 1);
            periods.add(new TierPeriod(
                    new DatePeriod(period.days().from(), until),
                    period.level(),
                    period.step(),
                    period.qualifying(),
                    period.reviewOn(),
                    period.reasons(),
                    period.decidedUnder()));
        }
        return periods;
    }

    /** Returns the grant that gives more than what is earned; of several the highest, and of those the one that lasts longest. */
    private TierEntry.@Nullable Granted grantOver(int day, Decision earned) {
        TierScheme scheme = editions.on(day).scheme;
        int best = scheme.rank(earned.level().slug());
        TierEntry.Granted found = null;
        for (TierEntry.Granted grant : grants) {
            int rank = scheme.rank(grant.level());
            boolean holds = DaySpan.day(grant.day()) <= day && day < DaySpan.day(grant.until());
            if (holds && (rank > best || (rank == best && found != null && LASTING.compare(grant, found) > 0))) {
                best = rank;
                found = grant;
            }
        }
        return found;
    }

    private TierPeriod granted(int day, TierEntry.Granted grant, Decision earned) {
        LevelRules rules = editions.on(day);
        return new TierPeriod(
                DatePeriod.ofDays(DaySpan.date(day), DaySpan.date(last)),
                rules.level(rules.scheme.rank(grant.level())),
                TierStep.GRANTED,
                earned.figures(),
                Optional.of(grant.until()),
                List.of(TierReasons.granted(grant)),
                rules.version());
    }

    private TierPeriod period(int day, TierStep step, Decision earned, List<Reason> reasons) {
        return new TierPeriod(
                DatePeriod.ofDays(DaySpan.date(day), DaySpan.date(last)),
                earned.level(),
                step,
                earned.figures(),
                earned.reviewOn() == TierEngine.NEVER ? Optional.empty() : Optional.of(DaySpan.date(earned.reviewOn())),
                reasons,
                earned.rules().version());
    }

    private Optional<Shortfall> next(TierLevel held) {
        LevelRules rules = engine.rules();
        int rank = Math.max(rules.scheme.rank(held.slug()), engine.level());
        for (int above = rank + 1; above < rules.levels; above++) {
            Optional<Shortfall> missing = figures().shortfall(above, engine.climbFirst(above, last), last);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private TierForecast forecast() {
        LevelRules rules = engine.rules();
        TierEntry.Granted grant = grantOver(last, decisions.get(decisions.size() - 1));
        if (grant != null) {
            return grantEnds(grant, rules);
        }
        int held = engine.level();
        Outlook outlook = new Outlook(held, engine.isInGrace() ? graceFrom() : TierEngine.NEVER);
        engine.advance(TierEngine.NEVER - 1, outlook);
        return outlook.told == null ? new TierForecast.Stays(rules.level(held)) : outlook.told;
    }

    private int graceFrom() {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            if (decisions.get(i).step() == TierStep.GRACE) {
                return decisions.get(i).day();
            }
        }
        throw new IllegalStateException("no grace was decided");
    }

    private TierForecast grantEnds(TierEntry.Granted grant, LevelRules rules) {
        int end = DaySpan.day(grant.until());
        engine.advance(end, null);
        int to = engine.level();
        for (TierEntry.Granted other : grants) {
            if (DaySpan.day(other.until()) > end) {
                to = Math.max(to, rules.scheme.rank(other.level()));
            }
        }
        return new TierForecast.GrantEnds(
                rules.level(rules.scheme.rank(grant.level())), rules.level(to), grant.until());
    }

    /** Hears the first thing that happens to a level by itself. */
    private final class Outlook implements TierEngine.Sink {
        private final int held;
        private int graceFrom;
        private @Nullable TierForecast told;

        Outlook(int held, int graceFrom) {
            this.held = held;
            this.graceFrom = graceFrom;
        }

        @Override
        public boolean hear(int day, TierStep step, int from, int to, int before) {
            LevelRules rules = engine.rules();
            TierLevel level = rules.level(held);
            if (step == TierStep.GRACE) {
                graceFrom = day;
                return true;
            }
            if (engine.level() < held) {
                told = new TierForecast.Falls(
                        level,
                        rules.level(engine.level()),
                        DaySpan.date(day),
                        graceFrom == TierEngine.NEVER ? Optional.empty() : Optional.of(DaySpan.date(graceFrom)),
                        from > to ? Optional.empty() : figures().shortfall(held, from, to),
                        DaySpan.date(to));
                return false;
            }
            if (step == TierStep.RENEWED) {
                told = new TierForecast.Renews(level, DaySpan.date(day), DaySpan.date(engine.reviewOn()));
                return false;
            }
            return true;
        }
    }
}
