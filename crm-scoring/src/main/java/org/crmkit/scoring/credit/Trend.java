package org.crmkit.scoring.credit;

import java.util.Locale;

/** How the share of bad cases must go from the bin of the lowest values to that of the highest; equal neighbours are allowed. */
public enum Trend {
    /** As it likes. */
    FREE,
    /** It never falls. */
    UP,
    /** It never rises. */
    DOWN,
    /** It never falls, or it never rises, whichever tells more. */
    MONOTONE,
    /** It rises up to some bin and falls from there on; never turning is a peak at an end. */
    PEAK,
    /** It falls up to some bin and rises from there on; never turning is a valley at an end. */
    VALLEY;

    /** Returns the name used in files and on the command line. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
