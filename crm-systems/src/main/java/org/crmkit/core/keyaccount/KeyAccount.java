package org.crmkit.core.keyaccount;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.internal.CalendarSpans;

/**
 * A key customer and how far his programme has come. Steps are done in order; the last one, stock-taking, comes round again.
 *
 * @param type decides the level that leads
 * @param levels who serves the account: the leading level and those that join in, from the top
 * @param team by post
 * @param evidence by step the host's reference of what shows that it was done
 * @param stockTakings in order of their days
 * @param club whether he belongs to the core customer organisation
 */
public record KeyAccount(
        CustomerId customer,
        KeyAccountType type,
        Set<KeyAccountLevel> levels,
        Map<TeamPost, StaffId> team,
        Map<ProgrammeStep, String> evidence,
        Optional<AccountPlan> plan,
        List<StockTaking> stockTakings,
        boolean club,
        LocalDate since,
        Instant changedAt) {

    public KeyAccount {
        levels = Sets.immutableEnumSet(levels);
        team = Collections.unmodifiableMap(copy(team, TeamPost.class));
        evidence = Collections.unmodifiableMap(copy(evidence, ProgrammeStep.class));
        stockTakings = List.copyOf(stockTakings);
    }

    private static <K extends Enum<K>, V> EnumMap<K, V> copy(Map<K, V> map, Class<K> type) {
        EnumMap<K, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return copy;
    }

    /** Returns the step to be done next; stock-taking once all before it are done. */
    public ProgrammeStep next() {
        for (ProgrammeStep step : ProgrammeStep.values()) {
            if (!evidence.containsKey(step)) {
                return step;
            }
        }
        return ProgrammeStep.STOCK_TAKING;
    }

    /** Returns the day the next stock-taking is due: one period after the last, or after the account began. */
    public LocalDate stockTakingDue(KeyAccountPolicy policy) {
        LocalDate last = stockTakings.isEmpty()
                ? since
                : stockTakings.get(stockTakings.size() - 1).day();
        return CalendarSpans.plus(last, policy.stockTaking());
    }

    KeyAccount with(Map<TeamPost, StaffId> more, Instant at) {
        EnumMap<TeamPost, StaffId> merged = copy(team, TeamPost.class);
        merged.putAll(more);
        return new KeyAccount(customer, type, levels, merged, evidence, plan, stockTakings, club, since, at);
    }

    KeyAccount with(ProgrammeStep step, String reference, Instant at) {
        EnumMap<ProgrammeStep, String> merged = copy(evidence, ProgrammeStep.class);
        merged.put(step, reference);
        return new KeyAccount(customer, type, levels, team, merged, plan, stockTakings, club, since, at);
    }

    KeyAccount with(AccountPlan next, Instant at) {
        return new KeyAccount(customer, type, levels, team, evidence, Optional.of(next), stockTakings, club, since, at);
    }

    KeyAccount with(StockTaking next, Instant at) {
        List<StockTaking> more = new ArrayList<>(stockTakings);
        more.add(next);
        return new KeyAccount(customer, type, levels, team, evidence, plan, more, club, since, at);
    }

    KeyAccount club(boolean member, Instant at) {
        return new KeyAccount(customer, type, levels, team, evidence, plan, stockTakings, member, since, at);
    }

    KeyAccount joinedBy(KeyAccountLevel level, Instant at) {
        Set<KeyAccountLevel> more = EnumSet.copyOf(levels);
        more.add(level);
        return new KeyAccount(customer, type, more, team, evidence, plan, stockTakings, club, since, at);
    }
}
