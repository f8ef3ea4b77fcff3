package org.crmkit.scoring.satisfaction.pls;

/**
 * That one construct acts on another.
 *
 * @param from name of the construct that acts
 * @param to name of the construct acted on
 * @param expected which way
 */
public record Path(String from, String to, ExpectedSign expected) {

    /** Obtains a path by which more leads to more. */
    public static Path of(String from, String to) {
        return new Path(from, to, ExpectedSign.POSITIVE);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
