package org.crmkit.scoring.evaluate;

/** What an empty class counts as where a stability index takes the logarithm of its share; tools differ, so it is named. */
public enum EmptyShare {
    /** The index has no value. Our default. */
    REFUSED,
    /** Shares below 0.0001 count as 0.0001, a custom of many tools; the index then depends on that number. */
    FLOOR;

    private static final double LEAST = 0.0001;

    double counted(double share) {
        return switch (this) {
            case REFUSED -> share;
            case FLOOR -> Math.max(LEAST, share);
        };
    }
}
