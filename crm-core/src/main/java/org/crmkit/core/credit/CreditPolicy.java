package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.Span;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the company decided about selling on credit. {@link #builder} collects the parts; {@link #toBuilder} changes some.
 *
 * @param boundary whether an exposure equal to the limit passes
 * @param overlap which of several individual limits of one kind binds
 * @param checkPoints at which documents credit is checked
 * @param reservationTerm how long a reservation holds without a document, in minutes, hours or days of 24 hours; above zero
 * @param overdueTolerance days past due that are still ignored
 * @param overdueStop days past due from which nothing is approved or released; above the tolerance
 * @param grades best first: limits never rise from one grade to the next; at least one, all in one currency
 * @param authorities who may release how far over the limit, and grant how much, both ascending; none means that nobody may
 * @param approval when two persons must approve, and how long a release holds
 * @param review how often a limit is looked at anew
 * @param collateral what the kinds of collateral are worth; of a kind that is not here nothing counts
 * @param agingBuckets the bands of days past due, ascending; at least one
 * @param dunning the steps of reminding, ascending; none means that nobody is reminded
 */
public record CreditPolicy(
        Boundary boundary,
        OverlapRule overlap,
        CheckPoints checkPoints,
        Span reservationTerm,
        Span overdueTolerance,
        Span overdueStop,
        List<CreditGrade> grades,
        List<ReleaseAuthority> authorities,
        ApprovalRule approval,
        ReviewRule review,
        List<CollateralRule> collateral,
        List<AgingBucket> agingBuckets,
        List<DunningLevel> dunning)
        implements RulePart {

    static final RuleKey BOUNDARY = RuleKey.of("credit.boundary");
    static final RuleKey OVERLAP = RuleKey.of("credit.overlap");
    static final RuleKey CHECK_POINTS = RuleKey.of("credit.check-points");
    static final RuleKey RESERVATION_TERM = RuleKey.of("credit.reservation-term");
    static final RuleKey OVERDUE_TOLERANCE = RuleKey.of("credit.overdue-tolerance");
    static final RuleKey OVERDUE_STOP = RuleKey.of("credit.overdue-stop");
    static final RuleKey GRADES = RuleKey.of("credit.grades");
    static final RuleKey AUTHORITIES = RuleKey.of("credit.authorities");
    static final RuleKey TWO_APPROVERS = RuleKey.of("credit.approval.two-approvers-above");
    static final RuleKey OVERRIDE_TERM = RuleKey.of("credit.approval.override-term");
    static final RuleKey REVIEW_CYCLE = RuleKey.of("credit.review.cycle");
    static final RuleKey REVIEW_OVERDUE = RuleKey.of("credit.review.once-overdue");
    static final RuleKey COLLATERAL = RuleKey.of("credit.collateral");
    static final RuleKey AGING = RuleKey.of("credit.aging-buckets");
    static final RuleKey DUNNING = RuleKey.of("credit.dunning");

    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "credit.reservation-term",
                    "credit.overdue-tolerance",
                    "credit.overdue-stop",
                    "credit.grades.*.limit",
                    "credit.grades.*.payment-term",
                    "credit.grades.*.overrun",
                    "credit.authorities.*.up-to",
                    "credit.authorities.*.grant-up-to",
                    "credit.approval.two-approvers-above",
                    "credit.approval.override-term",
                    "credit.review.cycle",
                    "credit.collateral.*.cap",
                    "credit.dunning.*.from")
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "credit.collateral.*.haircut")
            .and(Leaning.NEUTRAL, "credit.aging-buckets.*");

    public CreditPolicy {
        grades = List.copyOf(grades);
        authorities = List.copyOf(authorities);
        collateral = List.copyOf(collateral);
        agingBuckets = List.copyOf(agingBuckets);
        dunning = List.copyOf(dunning);
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
        CurrencyUnit currency = grades.get(0).limit().getCurrencyUnit();
        checkAuthorities(authorities, currency);
        checkCurrency("credit.approval.two-approvers-above", approval.twoApproversAbove(), currency);
        checkCollateral(collateral, currency);
        checkAging(agingBuckets);
        checkDunning(dunning);
    }

    static boolean isExactSpan(Span.Unit unit) {
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

    private static void checkCurrency(String key, Money amount, CurrencyUnit currency) {
        checkArgument(
                amount.getCurrencyUnit().equals(currency),
                "%s was %s; it must be in %s, as the limits are. Convert it.",
                key,
                amount,
                currency);
    }

    private static void checkAuthorities(List<ReleaseAuthority> authorities, CurrencyUnit currency) {
        Set<String> slugs = new HashSet<>();
        Money below = Money.zero(currency);
        Money grantBelow = Money.zero(currency);
        for (ReleaseAuthority authority : authorities) {
            checkArgument(
                    slugs.add(authority.slug()),
                    "credit.authorities has '%s' twice; each post must have its own name. Rename one of them.",
                    authority.slug());
            checkCurrency("credit.authorities." + authority.slug() + ".up-to", authority.upTo(), currency);
            checkCurrency("credit.authorities." + authority.slug() + ".grant-up-to", authority.grantUpTo(), currency);
            checkArgument(
                    authority.upTo().isGreaterThan(below),
                    "credit.authorities.%s.up-to was %s; it must be above %s, what the post before it may release. Raise it, or list the posts ascending.",
                    authority.slug(),
                    authority.upTo(),
                    below);
            checkArgument(
                    !authority.grantUpTo().isLessThan(grantBelow),
                    "credit.authorities.%s.grant-up-to was %s; it must be at least %s, what the post before it may grant. Raise it, or list the posts ascending.",
                    authority.slug(),
                    authority.grantUpTo(),
                    grantBelow);
            below = authority.upTo();
            grantBelow = authority.grantUpTo();
        }
    }

    private static void checkCollateral(List<CollateralRule> kinds, CurrencyUnit currency) {
        Set<String> slugs = new HashSet<>();
        for (CollateralRule kind : kinds) {
            checkArgument(
                    slugs.add(kind.slug()),
                    "credit.collateral has '%s' twice; each kind must have its own name. Rename one of them.",
                    kind.slug());
            checkCurrency("credit.collateral." + kind.slug() + ".cap", kind.cap(), currency);
        }
    }

    private static void checkAging(List<AgingBucket> buckets) {
        checkArgument(!buckets.isEmpty(), "credit.aging-buckets is empty; give at least one band, such as 30 days.");
        Set<String> slugs = new HashSet<>();
        long below = 0;
        for (AgingBucket bucket : buckets) {
            checkArgument(
                    slugs.add(bucket.slug()),
                    "credit.aging-buckets has '%s' twice; each band must have its own name. Rename one of them.",
                    bucket.slug());
            checkArgument(
                    bucket.upTo().amount() > below,
                    "credit.aging-buckets.%s was %s; it must be above %s days, where the band before it ends. Raise it, or list the bands ascending.",
                    bucket.slug(),
                    bucket.upTo(),
                    below);
            below = bucket.upTo().amount();
        }
    }

    private static void checkDunning(List<DunningLevel> levels) {
        Set<String> slugs = new HashSet<>();
        long below = 0;
        for (DunningLevel level : levels) {
            checkArgument(
                    slugs.add(level.slug()),
                    "credit.dunning has '%s' twice; each level must have its own name. Rename one of them.",
                    level.slug());
            checkArgument(
                    level.from().amount() > below,
                    "credit.dunning.%s.from was %s; it must be above %s days, where the level before it begins. Raise it, or list the levels ascending.",
                    level.slug(),
                    level.from(),
                    below);
            below = level.from().amount();
        }
    }

    /** Obtains an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with every part of this policy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.boundary = boundary;
        builder.overlap = overlap;
        builder.checkPoints = checkPoints;
        builder.reservationTerm = reservationTerm;
        builder.overdueTolerance = overdueTolerance;
        builder.overdueStop = overdueStop;
        builder.grades = grades;
        builder.authorities = authorities;
        builder.approval = approval;
        builder.review = review;
        builder.collateral = collateral;
        builder.agingBuckets = agingBuckets;
        builder.dunning = dunning;
        return builder;
    }

    /** Returns the currency all limits are in. */
    public CurrencyUnit currency() {
        return grades.get(0).limit().getCurrencyUnit();
    }

    /** Returns the grade of a slug. */
    public Optional<CreditGrade> grade(String slug) {
        for (CreditGrade grade : grades) {
            if (grade.slug().equals(slug)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    /** Returns the least of the posts that may release this shortfall; empty if it is beyond all of them. */
    public Optional<ReleaseAuthority> authorityFor(Money shortfall) {
        return authorities.stream()
                .filter(authority -> !shortfall.isGreaterThan(authority.upTo()))
                .findFirst();
    }

    /** Returns the post of a slug, if it may release and grant anything at all. */
    public Optional<ReleaseAuthority> authority(String slug) {
        return authorities.stream()
                .filter(authority -> authority.slug().equals(slug))
                .findFirst();
    }

    /** Returns the rule of a kind of collateral; empty if nothing of that kind counts. */
    public Optional<CollateralRule> collateralRule(String kind) {
        return collateral.stream().filter(rule -> rule.slug().equals(kind)).findFirst();
    }

    /** Returns the highest dunning level that begins by this many days past due; empty below the first. */
    public Optional<DunningLevel> dunningAt(long daysPastDue) {
        for (int i = dunning.size() - 1; i >= 0; i--) {
            if (daysPastDue >= dunning.get(i).from().amount()) {
                return Optional.of(dunning.get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns how long a reservation holds; a day counts 24 hours. */
    public Duration reservationHolds() {
        return exact(reservationTerm);
    }

    static Duration exact(Span span) {
        long amount = span.amount();
        return switch (span.unit()) {
            case MINUTES -> Duration.ofMinutes(amount);
            case HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofHours(24 * amount);
            case WORKING_MINUTES, WORKING_HOURS, WORKING_DAYS, WEEKS, MONTHS, YEARS ->
                throw new IllegalStateException("a span of " + span + " has no exact length");
        };
    }

    @Override
    public String section() {
        return "credit";
    }

    @Override
    public List<RuleFact> facts() {
        return LEANINGS.applyTo(CreditFacts.of(this));
    }

    @Override
    public List<RuleTable> tables() {
        return CreditFacts.tables(this);
    }

    /** Collects the parts of a policy; not safe under threads. */
    public static final class Builder {
        private @Nullable Boundary boundary;
        private @Nullable OverlapRule overlap;
        private @Nullable CheckPoints checkPoints;
        private @Nullable Span reservationTerm;
        private @Nullable Span overdueTolerance;
        private @Nullable Span overdueStop;
        private List<CreditGrade> grades = List.of();
        private List<ReleaseAuthority> authorities = List.of();
        private @Nullable ApprovalRule approval;
        private @Nullable ReviewRule review;
        private List<CollateralRule> collateral = List.of();
        private List<AgingBucket> agingBuckets = List.of();
        private List<DunningLevel> dunning = List.of();

        private Builder() {}

        /** Sets whether an exposure equal to the limit passes. */
        public Builder boundary(Boundary value) {
            this.boundary = value;
            return this;
        }

        /** Sets which of several individual limits of one kind binds. */
        public Builder overlap(OverlapRule value) {
            this.overlap = value;
            return this;
        }

        /** Sets at which documents credit is checked. */
        public Builder checkPoints(CheckPoints value) {
            this.checkPoints = value;
            return this;
        }

        /** Sets how long a reservation holds without a document. */
        public Builder reservationTerm(Span value) {
            this.reservationTerm = value;
            return this;
        }

        /** Sets the days past due that are still ignored. */
        public Builder overdueTolerance(Span value) {
            this.overdueTolerance = value;
            return this;
        }

        /** Sets the days past due from which nothing goes. */
        public Builder overdueStop(Span value) {
            this.overdueStop = value;
            return this;
        }

        /** Sets the grades, best first. */
        public Builder grades(List<CreditGrade> value) {
            this.grades = value;
            return this;
        }

        /** Sets who may release and grant, ascending. */
        public Builder authorities(List<ReleaseAuthority> value) {
            this.authorities = value;
            return this;
        }

        /** Sets how grants and releases are approved. */
        public Builder approval(ApprovalRule value) {
            this.approval = value;
            return this;
        }

        /** Sets how often a limit is looked at anew. */
        public Builder review(ReviewRule value) {
            this.review = value;
            return this;
        }

        /** Sets what the kinds of collateral are worth. */
        public Builder collateral(List<CollateralRule> value) {
            this.collateral = value;
            return this;
        }

        /** Sets the bands of days past due, ascending. */
        public Builder agingBuckets(List<AgingBucket> value) {
            this.agingBuckets = value;
            return this;
        }

        /** Sets the steps of reminding, ascending. */
        public Builder dunning(List<DunningLevel> value) {
            this.dunning = value;
            return this;
        }

        /**
         * Returns the policy of the parts given.
         *
         * @throws IllegalArgumentException if a part is missing or the parts do not agree
         */
        public CreditPolicy build() {
            return new CreditPolicy(
                    given(boundary, "boundary"),
                    given(overlap, "overlap"),
                    given(checkPoints, "check-points"),
                    given(reservationTerm, "reservation-term"),
                    given(overdueTolerance, "overdue-tolerance"),
                    given(overdueStop, "overdue-stop"),
                    grades,
                    authorities,
                    given(approval, "approval"),
                    given(review, "review"),
                    collateral,
                    agingBuckets,
                    dunning);
        }

        private static <T> T given(@Nullable T part, String key) {
            checkArgument(part != null, "credit.%s is missing; a policy has every part. Set it before build().", key);
            return part;
        }
    }
}
