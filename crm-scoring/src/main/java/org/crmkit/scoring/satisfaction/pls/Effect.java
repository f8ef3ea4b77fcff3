package org.crmkit.scoring.satisfaction.pls;

/**
 * How one construct acts on another over all ways, in standard deviations.
 *
 * @param from name of the construct that acts
 * @param to name of the construct acted on
 * @param direct the coefficient of the path between them, zero if there is none
 * @param total direct and over others
 */
public record Effect(String from, String to, double direct, double total) {

    /** Returns the effect over others. */
    public double indirect() {
        return total - direct;
    }
}
