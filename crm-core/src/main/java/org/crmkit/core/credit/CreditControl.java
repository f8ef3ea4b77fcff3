package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Decides whether an order may go on credit. Pure: it reads its arguments and returns a value; it keeps nothing free.
 * {@link CreditDesk#reserve} decides and keeps in one step.
 *
 * <p>An order is approved if, on the account and on the group's account, the exposure with the order is within the limit, no
 * item is past due by more than the tolerance, and nothing is blocked. Otherwise it is referred to the least of the posts whose
 * authority covers the shortfall, as long as the shortfall is within the overrun of the grade; and declined where nobody may
 * release it: over the overrun or beyond all posts, overdue from the stop on, blocked, or in a grade the rulebook does not have.
 */
public final class CreditControl {

    private CreditControl() {}

    /**
     * Checks a request of a customer who belongs to no group.
     *
     * @param now the moment; its instant decides which reservations hold, its date what is overdue
     */
    public static CreditDecision check(
            CreditRequest request, CreditAccount account, InForce<CreditPolicy> policy, ZonedDateTime now) {
        checkArgument(
                account.group().isEmpty(),
                "CreditAccount %s belongs to the group %s, which binds it too. Give the group's account as well.",
                account.customer(),
                account.group());
        return decide(request, List.of(account), policy, now);
    }

    /**
     * Checks a request of a customer who belongs to a group; both limits bind.
     *
     * @param group the account {@link CreditAccount#group} names
     */
    public static CreditDecision check(
            CreditRequest request,
            CreditAccount account,
            CreditAccount group,
            InForce<CreditPolicy> policy,
            ZonedDateTime now) {
        checkArgument(
                account.group().equals(Optional.of(group.customer())),
                "CreditAccount.group of %s is %s, not %s; give the account it names.",
                account.customer(),
                account.group(),
                group.customer());
        return decide(request, List.of(account, group), policy, now);
    }

    /** Returns where an account stands, with nothing asked; a limit lowered below the exposure shows as negative headroom. */
    public static CreditPosition position(CreditAccount account, InForce<CreditPolicy> policy, ZonedDateTime now) {
        return position(account, Money.zero(account.currency()), policy.policy(), now);
    }

    static CreditDecision decide(
            CreditRequest request, List<CreditAccount> accounts, InForce<CreditPolicy> policy, ZonedDateTime now) {
        CreditAccount own = accounts.get(0);
        checkArgument(
                request.customer().equals(own.customer()),
                "CreditRequest %s is of customer %s, not of %s; check the account that is billed.",
                request.key(),
                request.customer(),
                own.customer());
        CreditPolicy rules = policy.policy();
        List<CreditPosition> positions = new ArrayList<>();
        Findings findings = new Findings(request.amount(), rules);
        for (CreditAccount account : accounts) {
            CreditPosition position = position(account, request.amount(), rules, now);
            positions.add(position);
            findings.look(account, position, now.toLocalDate());
        }
        return findings.decision(policy, request, positions, now);
    }

    private static CreditPosition position(CreditAccount account, Money asked, CreditPolicy rules, ZonedDateTime now) {
        checkArgument(
                account.currency().equals(rules.currency()),
                "CreditAccount %s is kept in %s; it must be in %s, the currency of credit.grades. Convert it.",
                account.customer(),
                account.currency(),
                rules.currency());
        checkArgument(
                asked.getCurrencyUnit().equals(account.currency()),
                "CreditRequest.amount was %s; it must be in %s, the currency of account %s. Convert it once, at a rate you can name.",
                asked,
                account.currency(),
                account.customer());
        LocalDate day = now.toLocalDate();
        Exposure exposure = account.exposure(now.toInstant());
        Optional<IndividualLimit> granted = account.individualLimit().filter(limit -> limit.holdsOn(day));
        if (granted.isPresent()) {
            LocalDate last = granted.get().lastDay();
            return new CreditPosition(
                    account.customer(),
                    granted.get().limit(),
                    Label.of("个别限额（至" + Formats.date(last, Lang.ZH) + "）", "individual limit (to " + last + ")"),
                    exposure,
                    asked);
        }
        Optional<CreditGrade> grade = rules.grade(account.grade());
        CreditLimit limit = grade.map(known -> CreditLimit.of(known.limit()))
                .orElseGet(() -> CreditLimit.cashOnly(account.currency()));
        Label name = grade.map(known -> Label.of(
                        known.name().zh() + "限额（" + known.key() + ".limit）",
                        "limit of " + known.name().en() + " (" + known.key() + ".limit)"))
                .orElse(Label.of("无限额", "no limit"));
        return new CreditPosition(account.customer(), limit, name, exposure, asked);
    }

    /** Collects everything that stands against a request, account by account. */
    private static final class Findings {
        private final CreditPolicy rules;
        private final List<Reason> stops = new ArrayList<>();
        private final List<Reason> waits = new ArrayList<>();
        private final List<Reason> notes = new ArrayList<>();
        private Money shortfall;

        Findings(Money asked, CreditPolicy rules) {
            this.rules = rules;
            this.shortfall = Money.zero(asked.getCurrencyUnit());
        }

        void look(CreditAccount account, CreditPosition position, LocalDate day) {
            if (account.blocked()) {
                stops.add(CreditReasons.blocked(account));
            }
            Optional<CreditGrade> grade = rules.grade(account.grade());
            if (grade.isEmpty()) {
                stops.add(CreditReasons.gradeUnknown(account));
            }
            lookAtOverdue(account, day);
            Money over = rules.boundary()
                    .shortfall(position.exposureAfter(), position.limit().ceiling());
            if (over.isZero()) {
                notes.add(CreditReasons.withinLimit(position));
                return;
            }
            shortfall = over.isGreaterThan(shortfall) ? over : shortfall;
            waits.add(CreditReasons.limitExceeded(position, over, rules.boundary()));
            BigDecimal share = grade.map(CreditGrade::overrun).orElse(BigDecimal.ZERO);
            Money most = position.limit().ceiling().multipliedBy(share, RoundingMode.DOWN);
            if (grade.isPresent() && over.isGreaterThan(most)) {
                stops.add(CreditReasons.overrunExceeded(position, grade.get(), over, most));
            }
        }

        private void lookAtOverdue(CreditAccount account, LocalDate day) {
            long days = account.daysPastDue(day);
            if (days >= rules.overdueStop().amount()) {
                stops.add(CreditReasons.overdueStop(account, days, rules));
            } else if (days > rules.overdueTolerance().amount()) {
                waits.add(CreditReasons.overdue(account, days, rules));
            }
        }

        CreditDecision decision(
                InForce<CreditPolicy> policy,
                CreditRequest request,
                List<CreditPosition> positions,
                ZonedDateTime now) {
            Optional<ReleaseAuthority> authority = rules.authorityFor(shortfall);
            List<Reason> reasons = new ArrayList<>(stops);
            reasons.addAll(waits);
            if (!waits.isEmpty() && authority.isEmpty()) {
                reasons.add(0, CreditReasons.beyondAuthorities(shortfall, rules));
            } else if (!waits.isEmpty() && stops.isEmpty()) {
                reasons.add(CreditReasons.releasableBy(authority.get()));
            }
            reasons.addAll(notes);
            CreditAssessment assessment =
                    new CreditAssessment(request, now.toInstant(), positions, reasons, policy.version());
            if (stops.isEmpty() && waits.isEmpty()) {
                return new CreditDecision.Approved(assessment);
            }
            return stops.isEmpty() && authority.isPresent()
                    ? new CreditDecision.Referred(assessment, shortfall, authority.get())
                    : new CreditDecision.Declined(assessment, shortfall);
        }
    }
}
