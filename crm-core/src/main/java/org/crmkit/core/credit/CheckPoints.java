package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * At which documents credit is checked, and whether a finding there blocks or warns. What comes before the first check point
 * does not count against the limit: a company that checks at delivery takes call-off orders beyond any limit on purpose.
 *
 * @param order when an order is accepted
 * @param delivery when goods leave
 * @param invoice when the invoice is written
 */
public record CheckPoints(CheckMode order, CheckMode delivery, CheckMode invoice) {

    public CheckPoints {
        checkArgument(
                order != CheckMode.SKIP || delivery != CheckMode.SKIP || invoice != CheckMode.SKIP,
                "credit.check-points are all skip; at least one of them must be block or warn, or no limit is ever looked at.");
    }

    /** Returns what happens at a point. */
    public CheckMode at(CheckPoint point) {
        return switch (point) {
            case ORDER -> order;
            case DELIVERY -> delivery;
            case INVOICE -> invoice;
        };
    }

    /** Returns the first point that is not skipped. */
    public CheckPoint first() {
        for (CheckPoint point : CheckPoint.values()) {
            if (at(point) != CheckMode.SKIP) {
                return point;
            }
        }
        throw new IllegalStateException("credit.check-points are all skip");
    }

    /** Tells whether a part of the exposure counts against the limit. */
    public boolean counts(ExposurePart part) {
        return switch (part) {
            case RESERVED, ORDERED -> order != CheckMode.SKIP;
            case DELIVERED -> order != CheckMode.SKIP || delivery != CheckMode.SKIP;
            case INVOICED, OVERDUE, OTHER_CLAIMS -> true;
        };
    }

    /**
     * Returns the part of the exposure a document of this point stands in before it is posted, if it stands in one that counts;
     * then its amount must not be counted a second time.
     */
    Optional<ExposurePart> standsIn(CheckPoint point) {
        Optional<ExposurePart> part =
                switch (point) {
                    case ORDER -> Optional.empty();
                    case DELIVERY -> Optional.of(ExposurePart.ORDERED);
                    case INVOICE -> Optional.of(ExposurePart.DELIVERED);
                };
        return part.isPresent() && counts(part.get()) ? part : Optional.empty();
    }
}
