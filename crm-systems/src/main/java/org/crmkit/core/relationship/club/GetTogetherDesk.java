package org.crmkit.core.relationship.club;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** Where get-togethers are planned and carried through. Safe under threads if its parts are. */
public final class GetTogetherDesk {

    private final GetTogethers parties;
    private final Revision revision;
    private final PolicySource<ClubPolicy> policies;
    private final Clock clock;
    private final ZoneId zone;

    /** Creates a desk; {@code clock} is the one source of the present, {@code zone} says which day it is. */
    public GetTogetherDesk(
            GetTogethers parties, UnitOfWork work, PolicySource<ClubPolicy> policies, Clock clock, ZoneId zone) {
        this.parties = parties;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Plans a get-together. Up to the amount the rules leave to the owner guests may be invited at once; a larger budget waits for
     * approval. The same planned twice is planned once.
     *
     * @return it, or {@code budget-over-seats}, {@code id-taken}, {@code changed-meanwhile}
     */
    public Outcome<GetTogether> plan(String id, Label theme, LocalDate day, StaffId owner, int seats, Money budget) {
        Instant now = clock.instant();
        InForce<ClubPolicy> policy = policies.at(now);
        return revision.of(GetTogethers.key(id), () -> parties.find(id), before -> {
            if (before.isPresent()) {
                GetTogether known = before.get();
                boolean same = known.theme().equals(theme)
                        && known.day().equals(day)
                        && known.owner().equals(owner)
                        && known.seats() == seats
                        && known.budget().equals(budget);
                return same
                        ? Outcome.unchanged(known)
                        : Outcome.refused(
                                "id-taken",
                                "编号" + id + "已用于另一次联谊会，请另取编号。",
                                "The number " + id + " belongs to another get-together. Give this one its own.");
            }
            GetTogetherRule rule = policy.policy().getTogether();
            Money most = rule.perSeat().multipliedBy(seats);
            if (budget.isGreaterThan(most)) {
                return Outcome.refused(
                        "budget-over-seats",
                        "预算为" + Formats.money(budget, Lang.ZH) + "；" + seats + "座以" + Formats.money(most, Lang.ZH)
                                + "为限（club.get-together.per-seat）。",
                        "The budget was " + Formats.money(budget, Lang.EN) + "; for " + seats
                                + " seats it must be at most " + Formats.money(most, Lang.EN)
                                + " (club.get-together.per-seat). Lower it.");
            }
            GetTogether planned = new GetTogether(
                    id,
                    theme,
                    day,
                    owner,
                    seats,
                    budget,
                    budget.isGreaterThan(rule.approvalAbove()) ? GetTogether.State.WAITING : GetTogether.State.INVITING,
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    now,
                    policy.version());
            return Outcome.done(
                    planned,
                    new GetTogetherEvent(id, GetTogetherEvent.What.PLANNED, Optional.empty(), now, policy.version()));
        });
    }

    /**
     * Makes one move now, under the edition it is planned under.
     *
     * @return as {@link GetTogetherMove#decide}, or {@code get-together-unknown}, {@code edition-unknown}, {@code changed-meanwhile}
     */
    public Outcome<GetTogether> move(String id, GetTogetherMove move) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        return revision.of(GetTogethers.key(id), () -> parties.find(id), before -> {
            if (before.isEmpty()) {
                return Outcome.refused(
                        "get-together-unknown",
                        "没有编号为" + id + "的联谊会，请先计划。",
                        "There is no get-together with the number " + id + ". Plan it first.");
            }
            return policies.edition(before.get().plannedUnder())
                    .map(policy -> GetTogetherMove.decide(before.get(), move, now, today, policy))
                    .orElseGet(() -> Outcome.refused(
                            "edition-unknown",
                            "找不到其所依据的制度版本" + before.get().plannedUnder() + "，请补齐该版本。",
                            "It is planned under " + before.get().plannedUnder()
                                    + ", an edition that is not on the shelf. Put it back."));
        });
    }
}
