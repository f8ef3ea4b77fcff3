package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the company decided about selling on credit.
 *
 * @param boundary whether an exposure equal to the limit passes
 * @param reservationTerm how long a reservation holds without a document, in minutes, hours or days of 24 hours; above zero
 * @param overdueTolerance days past due that are still ignored
 * @param overdueStop days past due from which nothing is approved or released; above the tolerance
 * @param grades best first: limits never rise from one grade to the next; at least one, all in one currency
 * @param authorities who may release how far over the limit, ascending; none means that nobody may
 */
public record CreditPolicy(
        Boundary boundary,
        Span reservationTerm,
        Span overdueTolerance,
        Span overdueStop,
        List<CreditGrade> grades,
        List<ReleaseAuthority> authorities)
        implements RulePart {

    static final RuleKey BOUNDARY = RuleKey.of("credit.boundary");
    static final RuleKey RESERVATION_TERM = RuleKey.of("credit.reservation-term");
    static final RuleKey OVERDUE_TOLERANCE = RuleKey.of("credit.overdue-tolerance");
    static final RuleKey OVERDUE_STOP = RuleKey.of("credit.overdue-stop");
    static final RuleKey GRADES = RuleKey.of("credit.grades");
    static final RuleKey AUTHORITIES = RuleKey.of("credit.authorities");

    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "credit.reservation-term",
                    "credit.overdue-tolerance",
                    "credit.overdue-stop",
                    "credit.grades.*.limit",
                    "credit.grades.*.payment-term",
                    "credit.grades.*.overrun",
                    "credit.authorities.*.up-to");

    public CreditPolicy {
        grades = List.copyOf(grades);
        authorities = List.copyOf(authorities);
        checkArgument(
                reservationTerm.amount() > 0 && isExactSpan(reservationTerm.unit()),
                "credit.reservation-term was %s; it must be above zero, in minutes, hours or days, such as 72 hours.",
                reservationTerm);
        checkDays("credit.overdue-tolerance", overdueTolerance);
        checkDays("credit.overdue-stop", overdueStop);
        checkArgument(
                overdueStop.amount() > overdueTolerance.amount(),
                "credit.overdue-stop was %s; it must be above %s, the overdue tolerance. Raise it, or lower the tolerance.",
                overdueStop,
                overdueTolerance);
        checkArgument(!grades.isEmpty(), "credit.grades is empty; give at least one grade with its limit.");
        checkGrades(grades);
        checkAuthorities(authorities, grades.get(0).limit().getCurrencyUnit());
    }

    private static boolean isExactSpan(Span.Unit unit) {
        return unit == Span.Unit.MINUTES || unit == Span.Unit.HOURS || unit == Span.Unit.DAYS;
    }

    private static void checkDays(String key, Span span) {
        checkArgument(span.unit() == Span.Unit.DAYS, "%s was %s; it must be in days, such as 5 days.", key, span);
    }

    private static void checkGrades(List<CreditGrade> grades) {
        Set<String> slugs = new HashSet<>();
        CreditGrade better = grades.get(0);
        for (CreditGrade grade : grades) {
            checkArgument(
                    slugs.add(grade.slug()),
                    "credit.grades has '%s' twice; each grade must have its own name. Rename one of them.",
                    grade.slug());
            checkArgument(
                    grade.limit().isSameCurrency(better.limit()),
                    "credit.grades.%s.limit was %s; it must be in %s, as the grade before it. Convert it.",
                    grade.slug(),
                    grade.limit(),
                    better.limit().getCurrencyUnit());
            checkArgument(
                    !grade.limit().isGreaterThan(better.limit()),
                    "credit.grades.%s.limit was %s; it must be at most %s, the limit of the better grade %s. Lower it, or list the grades best first.",
                    grade.slug(),
                    grade.limit(),
                    better.limit(),
                    better.slug());
            better = grade;
        }
    }

    private static void checkAuthorities(List<ReleaseAuthority> authorities, CurrencyUnit currency) {
        Set<String> slugs = new HashSet<>();
        Money below = Money.zero(currency);
        for (ReleaseAuthority authority : authorities) {
            checkArgument(
                    slugs.add(authority.slug()),
                    "credit.authorities has '%s' twice; each post must have its own name. Rename one of them.",
                    authority.slug());
            checkArgument(
                    authority.upTo().isSameCurrency(below),
                    "credit.authorities.%s.up-to was %s; it must be in %s, as the limits are. Convert it.",
                    authority.slug(),
                    authority.upTo(),
                    currency);
            checkArgument(
                    authority.upTo().isGreaterThan(below),
                    "credit.authorities.%s.up-to was %s; it must be above %s, what the post before it may release. Raise it, or list the posts ascending.",
                    authority.slug(),
                    authority.upTo(),
                    below);
            below = authority.upTo();
        }
    }

    /** Returns the currency all limits are in. */
    public CurrencyUnit currency() {
        return grades.get(0).limit().getCurrencyUnit();
    }

    /** Returns the grade of a slug. */
    public Optional<CreditGrade> grade(String slug) {
        return grades.stream().filter(grade -> grade.slug().equals(slug)).findFirst();
    }

    /** Returns the least of the posts that may release this shortfall; empty if it is beyond all of them. */
    public Optional<ReleaseAuthority> authorityFor(Money shortfall) {
        return authorities.stream()
                .filter(authority -> !shortfall.isGreaterThan(authority.upTo()))
                .findFirst();
    }

    /** Returns how long a reservation holds; a day counts 24 hours. */
    public Duration reservationHolds() {
        long amount = reservationTerm.amount();
        return switch (reservationTerm.unit()) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofHours(24 * amount);
            case WORKING_MINUTES, WORKING_HOURS, WORKING_DAYS, WEEKS, MONTHS, YEARS ->
                throw new IllegalStateException("credit.reservation-term was " + reservationTerm);
        };
    }

    @Override
    public String section() {
        return "credit";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                BOUNDARY,
                new RuleValue.Choice(boundary.code(), boundary.label()),
                Label.of("限额边界", "Boundary of the limit"),
                boundary.leaning()));
        facts.add(new RuleFact(
                RESERVATION_TERM, new RuleValue.Time(reservationTerm), Label.of("额度预留有效期", "Term of a reservation")));
        facts.add(new RuleFact(
                OVERDUE_TOLERANCE, new RuleValue.Time(overdueTolerance), Label.of("逾期宽限天数", "Overdue tolerance")));
        facts.add(new RuleFact(
                OVERDUE_STOP,
                new RuleValue.Time(overdueStop),
                Label.of("停止赊销的逾期天数", "Days overdue that stop all credit")));
        for (CreditGrade grade : grades) {
            Label name = grade.name();
            facts.add(named(grade.key(), name));
            facts.add(new RuleFact(
                    grade.key().child("limit"),
                    new RuleValue.Amount(grade.limit()),
                    Label.of(name.zh() + "信用限额", "Limit of " + name.en())));
            facts.add(new RuleFact(
                    grade.key().child("payment-term"),
                    new RuleValue.Time(grade.paymentTerm()),
                    Label.of(name.zh() + "付款期", "Payment term of " + name.en())));
            facts.add(new RuleFact(
                    grade.key().child("overrun"),
                    new RuleValue.Fraction(grade.overrun()),
                    Label.of(name.zh() + "可放行的超限比例", "Overrun that may be released for " + name.en())));
        }
        for (ReleaseAuthority authority : authorities) {
            Label name = authority.name();
            facts.add(named(authority.key(), name));
            facts.add(new RuleFact(
                    authority.key().child("up-to"),
                    new RuleValue.Amount(authority.upTo()),
                    Label.of(name.zh() + "放行上限", "Release authority of " + name.en())));
        }
        return LEANINGS.applyTo(facts);
    }

    private static RuleFact named(RuleKey key, Label name) {
        return new RuleFact(
                key.child("name"), new RuleValue.Words(name), Label.of(name.zh() + "的名称", "Name of " + name.en()));
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        GRADES,
                        Label.of("信用等级与限额", "Credit grades and limits"),
                        Label.of("信用等级", "Credit grade"),
                        grades.stream()
                                .map(grade -> new RuleTable.Line(grade.slug(), grade.name()))
                                .collect(Collectors.toUnmodifiableList()),
                        List.of(
                                new RuleTable.Line("limit", Label.of("信用限额", "Limit")),
                                new RuleTable.Line("payment-term", Label.of("付款期", "Payment term")),
                                new RuleTable.Line("overrun", Label.of("可放行的超限比例", "Overrun that may be released")))),
                new RuleTable(
                        AUTHORITIES,
                        Label.of("超限放行权限", "Who may release an order over the limit"),
                        Label.of("岗位", "Post"),
                        authorities.stream()
                                .map(post -> new RuleTable.Line(post.slug(), post.name()))
                                .collect(Collectors.toUnmodifiableList()),
                        List.of(new RuleTable.Line("up-to", Label.of("放行上限", "Shortfall up to")))));
    }
}
