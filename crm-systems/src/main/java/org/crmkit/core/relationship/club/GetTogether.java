package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * One get-together with members.
 *
 * @param id the host's own number, 1 to 150 characters
 * @param theme what it is about
 * @param owner who holds it
 * @param seats for how many members; one or more
 * @param budget what it may cost; above zero
 * @param approvedBy somebody other than the owner; empty where no approval was needed, or given yet
 * @param guests everybody invited, in the order of invitation
 * @param cost what it did cost; there once it was held
 * @param plannedUnder the edition whose rules hold to its end
 */
public record GetTogether(
        String id,
        Label theme,
        LocalDate day,
        StaffId owner,
        int seats,
        Money budget,
        State state,
        Optional<StaffId> approvedBy,
        Map<CustomerId, Guest> guests,
        Optional<Money> cost,
        Instant changedAt,
        RulebookVersion plannedUnder) {

    /** Where it stands. */
    public enum State {
        /** Its budget waits for approval; nobody is invited yet. */
        WAITING("待审批", "waiting for approval"),
        /** Guests are invited, and answer. */
        INVITING("邀请中", "inviting"),
        /** It took place. */
        HELD("已举行", "held"),
        /** It will not take place. */
        CANCELLED("已取消", "cancelled");

        private final Label label;

        State(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** What became of an invitation. */
    public enum Guest {
        /** No answer yet. */
        INVITED("已邀请", "invited"),
        /** The guest will come, and has a seat. */
        ACCEPTED("接受", "accepted"),
        /** The guest will not come. */
        DECLINED("谢绝", "declined"),
        /** The guest came. */
        CAME("到场", "came"),
        /** The guest had accepted and did not come. */
        MISSED("未到场", "missed");

        private final Label label;

        Guest(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    public GetTogether {
        guests = Collections.unmodifiableMap(new LinkedHashMap<>(guests));
        checkArgument(
                seats >= 1, "The seats of get-together %s were %s; they must be one or more. Raise it.", id, seats);
        checkArgument(
                budget.isPositive(),
                "The budget of get-together %s was %s; it must be above zero. Raise it.",
                id,
                budget);
    }

    /** Returns the address it is saved under: {@code get-together/G-1}. */
    public AggregateKey key() {
        return GetTogethers.key(id);
    }

    /** Returns how many guests are as {@code guest} says. */
    public long count(Guest guest) {
        return guests.values().stream().filter(guest::equals).count();
    }

    GetTogether with(State next, Instant at) {
        return new GetTogether(id, theme, day, owner, seats, budget, next, approvedBy, guests, cost, at, plannedUnder);
    }

    GetTogether approved(StaffId by, Instant at) {
        return new GetTogether(
                id, theme, day, owner, seats, budget, State.INVITING, Optional.of(by), guests, cost, at, plannedUnder);
    }

    GetTogether with(CustomerId customer, Guest guest, Instant at) {
        Map<CustomerId, Guest> more = new LinkedHashMap<>(guests);
        more.put(customer, guest);
        return new GetTogether(id, theme, day, owner, seats, budget, state, approvedBy, more, cost, at, plannedUnder);
    }

    GetTogether held(Map<CustomerId, Guest> came, Money spent, Instant at) {
        return new GetTogether(
                id,
                theme,
                day,
                owner,
                seats,
                budget,
                State.HELD,
                approvedBy,
                came,
                Optional.of(spent),
                at,
                plannedUnder);
    }
}
