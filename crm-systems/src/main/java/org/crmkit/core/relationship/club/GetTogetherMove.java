package org.crmkit.core.relationship.club;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.relationship.club.GetTogether.Guest;
import org.crmkit.core.relationship.club.GetTogether.State;
import org.crmkit.core.relationship.club.GetTogetherEvent.What;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** What may be done with a get-together that was planned. */
public sealed interface GetTogetherMove {

    /** Returns the states it is possible in. */
    List<State> from();

    /** Returns what becomes of a get-together in one of those states, or why not. Pure. */
    Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy);

    /**
     * Decides a move.
     *
     * @param policy of the edition it is planned under
     * @return what the move says, or {@code illegal-move}, {@code earlier-than-last-change}
     */
    static Outcome<GetTogether> decide(
            GetTogether party, GetTogetherMove move, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
        if (!move.from().contains(party.state())) {
            return Outcome.refused(
                    "illegal-move",
                    "联谊会" + party.id() + "处于“" + party.state().label().zh() + "”；该操作只可在“"
                            + join(move.from(), Label::zh, "”或“") + "”时进行。",
                    "Get-together " + party.id() + " is "
                            + party.state().label().en() + "; this is possible only while it is "
                            + join(move.from(), Label::en, " or ") + ".");
        }
        if (at.isBefore(party.changedAt())) {
            return Outcome.refused(
                    "earlier-than-last-change",
                    "时间" + at + "早于最近一次变更" + party.changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the last change, " + party.changedAt()
                            + ". Check the clock.");
        }
        return move.make(party, at, today, policy);
    }

    private static String join(List<State> states, Function<Label, String> in, String or) {
        return states.stream().map(State::label).map(in).collect(Collectors.joining(or));
    }

    private static GetTogetherEvent event(
            GetTogether party, What what, Optional<CustomerId> guest, Instant at, InForce<ClubPolicy> policy) {
        return new GetTogetherEvent(party.id(), what, guest, at, policy.version());
    }

    /** Returns the last day something may be done that must be done {@code before} the day of the get-together. */
    private static LocalDate last(GetTogether party, Span before) {
        return CalendarSpans.plus(party.day(), before, -1);
    }

    /** Approves the budget; refused with {@code approved-by-owner}. */
    record Approve(StaffId by) implements GetTogetherMove {
        @Override
        public List<State> from() {
            return List.of(State.WAITING);
        }

        @Override
        public Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
            return by.equals(party.owner())
                    ? Outcome.refused(
                            "approved-by-owner",
                            "负责人不能审批自己的预算，请由他人审批。",
                            "The owner approved his own budget; it must be somebody else. Ask another.")
                    : Outcome.done(party.approved(by, at), event(party, What.APPROVED, Optional.empty(), at, policy));
        }
    }

    /**
     * Invites a member. Refused with {@code grade-too-low} or {@code invited-too-late}.
     *
     * @param grade the one held on the day of invitation, by its slug
     */
    record Invite(CustomerId member, String grade) implements GetTogetherMove {
        @Override
        public List<State> from() {
            return List.of(State.INVITING);
        }

        @Override
        public Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
            if (party.guests().containsKey(member)) {
                return Outcome.unchanged(party);
            }
            GetTogetherRule rule = policy.policy().getTogether();
            if (!policy.policy().isAtLeast(grade, rule.from())) {
                return Outcome.refused(
                        "grade-too-low",
                        "会员等级为" + grade + "；联谊会邀请" + rule.from() + "及以上等级（club.get-together.from）。",
                        "The member's grade is " + grade + "; it must be " + rule.from()
                                + " or higher (club.get-together.from).");
            }
            LocalDate last = last(party, rule.inviteBefore());
            if (today.isAfter(last)) {
                return Outcome.refused(
                        "invited-too-late",
                        "今日为" + today + "；最迟应于" + last + "邀请（club.get-together.invite-before）。",
                        "Today is " + today + "; the last invitation goes out on " + last
                                + " (club.get-together.invite-before). Invite to the next one.");
            }
            return Outcome.done(
                    party.with(member, Guest.INVITED, at), event(party, What.INVITED, Optional.of(member), at, policy));
        }
    }

    /** Takes down a member's answer. Refused with {@code not-invited}, {@code answered-too-late} or {@code no-seat-left}. */
    record Answer(CustomerId member, boolean accepted) implements GetTogetherMove {
        @Override
        public List<State> from() {
            return List.of(State.INVITING);
        }

        @Override
        public Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
            Guest before = party.guests().get(member);
            Guest after = accepted ? Guest.ACCEPTED : Guest.DECLINED;
            if (before == null) {
                return Outcome.refused(
                        "not-invited",
                        "客户" + member + "未受邀请，请先邀请。",
                        "Customer " + member + " is not invited. Invite first.");
            }
            if (before == after) {
                return Outcome.unchanged(party);
            }
            LocalDate last = last(party, policy.policy().getTogether().answerBefore());
            if (accepted && today.isAfter(last)) {
                return Outcome.refused(
                        "answered-too-late",
                        "今日为" + today + "；最迟应于" + last + "回复（club.get-together.answer-before）。",
                        "Today is " + today + "; the last answer counts on " + last
                                + " (club.get-together.answer-before).");
            }
            if (accepted && party.count(Guest.ACCEPTED) >= party.seats()) {
                return Outcome.refused(
                        "no-seat-left",
                        party.seats() + "个座位均已有人。",
                        "All " + party.seats() + " seats are taken. Ask who declines later.");
            }
            return Outcome.done(
                    party.with(member, after, at),
                    event(party, accepted ? What.ACCEPTED : What.DECLINED, Optional.of(member), at, policy));
        }
    }

    /**
     * Says that it took place, who came and what it cost; who had accepted and did not come, missed it. Refused with {@code held-too-early},
     * {@code not-invited} or {@code cost-in-other-currency}.
     *
     * @param came each of them invited
     */
    record Hold(Set<CustomerId> came, Money cost) implements GetTogetherMove {

        /** Keeps the order given. */
        public Hold {
            came = Collections.unmodifiableSet(new LinkedHashSet<>(came));
        }

        @Override
        public List<State> from() {
            return List.of(State.INVITING);
        }

        @Override
        public Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
            if (today.isBefore(party.day())) {
                return Outcome.refused(
                        "held-too-early",
                        "今日为" + today + "；联谊会定于" + party.day() + "。",
                        "Today is " + today + "; it takes place on " + party.day() + ". Say so after it.");
            }
            if (!cost.isSameCurrency(party.budget())) {
                return Outcome.refused(
                        "cost-in-other-currency",
                        "费用币种为" + cost.getCurrencyUnit() + "；应为"
                                + party.budget().getCurrencyUnit() + "。",
                        "The cost was in " + cost.getCurrencyUnit() + "; it must be in "
                                + party.budget().getCurrencyUnit() + ". Convert it.");
            }
            Map<CustomerId, Guest> guests = new LinkedHashMap<>(party.guests());
            List<GetTogetherEvent> events = new ArrayList<>();
            for (CustomerId member : came) {
                if (!guests.containsKey(member)) {
                    return Outcome.refused(
                            "not-invited",
                            "客户" + member + "未受邀请，请核对签到。",
                            "Customer " + member + " was not invited. Check who signed in.");
                }
                guests.put(member, Guest.CAME);
                events.add(event(party, What.CAME, Optional.of(member), at, policy));
            }
            guests.replaceAll((member, guest) -> guest == Guest.ACCEPTED ? Guest.MISSED : guest);
            return Outcome.done(
                    party.held(guests, cost, at),
                    event(party, What.HELD, Optional.empty(), at, policy),
                    events.toArray(GetTogetherEvent[]::new));
        }
    }

    /** Says that it will not take place; possible until it was held. */
    record Cancel() implements GetTogetherMove {
        @Override
        public List<State> from() {
            return List.of(State.WAITING, State.INVITING);
        }

        @Override
        public Outcome<GetTogether> make(GetTogether party, Instant at, LocalDate today, InForce<ClubPolicy> policy) {
            return Outcome.done(
                    party.with(State.CANCELLED, at), event(party, What.CANCELLED, Optional.empty(), at, policy));
        }
    }
}
