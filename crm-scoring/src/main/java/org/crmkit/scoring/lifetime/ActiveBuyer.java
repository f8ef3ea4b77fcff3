package org.crmkit.scoring.lifetime;

/** What is known of a customer who is active now: the purchases to come until he leaves, in periods from now. */
interface ActiveBuyer {

    /**
     * Returns the purchases expected in the next periods.
     *
     * @param horizon zero or more; may be infinite only where the model's mean stays finite
     */
    double expected(double horizon);

    /**
     * Returns the same, each counted by what its money is worth now.
     *
     * @param horizon zero or more; may be infinite if {@code force} is above zero
     * @param force of interest per period, zero or more
     */
    double discounted(double horizon, double force);

    /** Returns how likely 0, 1, ... {@code last} purchases are, and in the last place how likely more. */
    double[] counts(double horizon, int last);
}
