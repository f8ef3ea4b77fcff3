package org.crmkit.scoring.lifetime;

/** P(alive) of histories in whole days, to the bits of {@link PurchaseEngine#alive}. */
interface DayAlive {

    /** The most repeat purchases whose numbers are kept in tables. */
    int MOST = 16;

    /** The largest shape up to which logarithms of two times may be subtracted: the difference is raised to shape and purchases. */
    double STEEPEST = 4;

    /**
     * Returns the probability that a customer is still active.
     *
     * @param x repeat purchases, at most {@value #MOST}
     * @param recency in days
     * @param age in days
     */
    double of(int x, int recency, int age);
}
