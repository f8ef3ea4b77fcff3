package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.LazyList;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/**
 * Decides whether an order may go on credit. Pure: it reads its arguments and returns a value; it keeps nothing free, so its
 * answer is advice. {@link CreditDesk#reserve} decides and keeps in one step.
 *
 * <p>An order is approved if, on the account and on each account of a group above it, the exposure with the order is within the
 * limit, no item is past due by more than the tolerance, no review is late that blocks, and nothing is blocked. Otherwise it is
 * referred to the least of the posts whose authority covers the shortfall, as long as the shortfall is within the overrun of the
 * grade; and declined where nobody may release it: over the overrun or beyond all posts, overdue from the stop on, at a dunning
 * level that stops credit, blocked, without any credit, or in a grade the rulebook does not have.
 *
 * <p>The answer takes less than a microsecond: the account has its sums, and sentences are made when somebody reads them.
 */
public final class CreditControl {

    private CreditControl() {}

    /**
     * Checks an order of a customer who belongs to no group.
     *
     * @param now the moment; its instant decides which reservations hold, its date what is overdue
     */
    public static CreditDecision check(
            CreditRequest request, CreditAccount account, InForce<CreditPolicy> policy, ZonedDateTime now) {
        return check(request, List.of(account), policy, now);
    }

    /**
     * Checks an order of a customer who belongs to a group; both limits bind.
     *
     * @param group the account {@link CreditAccount#group} names, the last one of its chain
     */
    public static CreditDecision check(
            CreditRequest request,
            CreditAccount account,
            CreditAccount group,
            InForce<CreditPolicy> policy,
            ZonedDateTime now) {
        return check(request, List.of(account, group), policy, now);
    }

    /**
     * Checks an order of a customer with all groups above him; the limit of each binds, so the smallest available decides.
     *
     * @param chain the customer's own account, the account of its group, that one's group, and so on to the top;
     *     {@link AccountChain} reads it
     */
    public static CreditDecision check(
            CreditRequest request, List<CreditAccount> chain, InForce<CreditPolicy> policy, ZonedDateTime now) {
        return check(CheckPoint.ORDER, request, Money.zero(request.amount().getCurrencyUnit()), chain, policy, now);
    }

    /**
     * Checks a document at one of the check points.
     *
     * @param request what is ordered, delivered or billed now
     * @param approved how much of it an approved order has brought into the exposure already, zero or more: it is not counted
     *     again, and the document does not stand in its own way
     * @param chain the customer's own account, then its group's, and so on to the top
     */
    public static CreditDecision check(
            CheckPoint point,
            CreditRequest request,
            Money approved,
            List<CreditAccount> chain,
            InForce<CreditPolicy> policy,
            ZonedDateTime now) {
        checkChain(request, chain);
        CreditPolicy rules = policy.policy();
        LocalDate day = now.toLocalDate();
        Instant at = now.toInstant();
        long counted = rules.checkPoints().standsIn(point).isPresent()
                ? Math.min(Minor.of(request.amount()), Minor.of(approved))
                : 0;
        Standpoint[] points = new Standpoint[chain.size()];
        int findings = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = new Standpoint(chain.get(i), request.amount(), counted, rules, day, at);
            findings |= points[i].findings;
        }
        CheckMode mode = rules.checkPoints().at(point);
        return new Findings(point, mode, List.of(points), findings, rules, request.amount())
                .decision(request, at, policy);
    }

    private static void checkChain(CreditRequest request, List<CreditAccount> chain) {
        CreditAccount own = chain.get(0);
        checkArgument(
                request.customer().equals(own.customer()),
                "CreditRequest %s is of customer %s, not of %s; check the account that is billed.",
                request.key(),
                request.customer(),
                own.customer());
        Optional<CustomerId> last = chain.get(chain.size() - 1).group();
        checkArgument(
                last.isEmpty(),
                "CreditAccount %s belongs to the group %s, which binds it too. Give the group's account as well.",
                chain.get(chain.size() - 1).customer(),
                last);
        if (chain.size() > 1) {
            checkLinks(chain);
        }
    }

    private static void checkLinks(List<CreditAccount> chain) {
        Set<CustomerId> seen = new HashSet<>();
        for (int i = 0; i < chain.size(); i++) {
            CreditAccount account = chain.get(i);
            checkArgument(
                    seen.add(account.customer()),
                    "CreditAccount %s stands twice in one chain of groups; a group never belongs to itself.",
                    account.customer());
            checkArgument(
                    i == 0 || chain.get(i - 1).group().equals(Optional.of(account.customer())),
                    "CreditAccount.group of %s is %s, not %s; give the account it names.",
                    chain.get(Math.max(0, i - 1)).customer(),
                    chain.get(Math.max(0, i - 1)).group(),
                    account.customer());
        }
    }

    /** Returns where an account stands, with nothing asked; a limit lowered below the exposure shows as negative headroom. */
    public static CreditPosition position(CreditAccount account, InForce<CreditPolicy> policy, ZonedDateTime now) {
        Money nothing = Money.zero(account.currency());
        return new Standpoint(account, nothing, 0, policy.policy(), now.toLocalDate(), now.toInstant()).position();
    }

    /** Everything that stands against a request, on all accounts of the chain. */
    private record Findings(
            CheckPoint point, CheckMode mode, List<Standpoint> points, int found, CreditPolicy rules, Money asked) {

        CreditDecision decision(CreditRequest request, Instant at, InForce<CreditPolicy> policy) {
            boolean stops = (found & Standpoint.STOPS) != 0;
            boolean waits = (found & Standpoint.WAITS) != 0;
            boolean isHardStop = (found & Standpoint.BLOCKED) != 0;
            boolean isLenient = mode != CheckMode.BLOCK;
            long most = 0;
            for (Standpoint standpoint : points) {
                most = Math.max(most, standpoint.over);
            }
            Money shortfall = Minor.money(asked.getCurrencyUnit(), most);
            Optional<ReleaseAuthority> authority = waits ? rules.authorityFor(shortfall) : Optional.empty();
            CreditReasons.Kind kind = new CreditReasons.Kind(point, mode, rules, shortfall, authority);
            CreditAssessment assessment = new CreditAssessment(
                    request,
                    at,
                    LazyList.of(new Positions(points)),
                    LazyList.of(new Sentences(points, kind)),
                    policy.version());
            if ((!stops && !waits) || (isLenient && !isHardStop)) {
                return new CreditDecision.Approved(assessment);
            }
            return !stops && authority.isPresent()
                    ? new CreditDecision.Referred(assessment, shortfall, authority.get())
                    : new CreditDecision.Declined(assessment, shortfall);
        }
    }

    /** Where the accounts stand, when somebody asks; a class, because the first lambda of a process links what all need. */
    private record Positions(List<Standpoint> points) implements Supplier<List<CreditPosition>> {

        @Override
        public List<CreditPosition> get() {
            return points.stream().map(Standpoint::position).collect(Collectors.toUnmodifiableList());
        }
    }

    /** What stands against a request, when somebody asks. */
    private record Sentences(List<Standpoint> points, CreditReasons.Kind kind) implements Supplier<List<Reason>> {

        @Override
        public List<Reason> get() {
            return CreditReasons.of(points, kind);
        }
    }

    /** Tells whether the reasons of an approval say more than that it fits: something was found that warns only. */
    static boolean warns(List<Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason.code().equals(CreditReasons.WARNS));
    }
}
