package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What may be spent on guests. Up to the limits of its kind the host decides alone; above them somebody else approves. The limit of a
 * customer's calendar year is never exceeded, approved or not. A limit reached exactly is kept.
 *
 * @param limits of each kind
 * @param perCustomer the most spent on one customer in a calendar year, meals and receptions together; at least every limit of an
 *     occasion
 */
public record HospitalityRule(Map<HospitalityKind, Limit> limits, Money perCustomer) {

    /**
     * How far a host decides alone.
     *
     * @param perGuest for each guest of the customer; zero or more, zero to have all of the kind approved
     * @param perOccasion for all guests together; at least {@code perGuest}
     */
    public record Limit(Money perGuest, Money perOccasion) {}

    public HospitalityRule {
        limits = Maps.immutableEnumMap(limits);
        for (HospitalityKind kind : HospitalityKind.values()) {
            Limit limit = limits.get(kind);
            String path = "relationship.hospitality." + kind.slug();
            checkArgument(limit != null, "%s is missing; each kind must have its limits. Add it.", path);
            Limit given = Objects.requireNonNull(limit);
            checkArgument(
                    !given.perGuest().isNegative(),
                    "%s.per-guest was %s; it must be zero or more. Use zero to have every one approved.",
                    path,
                    given.perGuest());
            checkArgument(
                    !given.perOccasion().isLessThan(given.perGuest()),
                    "%s.per-occasion was %s; it must be at least per-guest, %s. Raise it.",
                    path,
                    given.perOccasion(),
                    given.perGuest());
            checkArgument(
                    !perCustomer.isLessThan(given.perOccasion()),
                    "relationship.hospitality.per-customer was %s; it must be at least %s.per-occasion, %s. Raise it.",
                    perCustomer,
                    kind.slug(),
                    given.perOccasion());
        }
    }

    /** Returns the limits of a kind. */
    public Limit limit(HospitalityKind kind) {
        return Objects.requireNonNull(limits.get(kind));
    }
}
