package org.crmkit.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place on the earth.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Place {
        checkArgument(
                Math.abs(latitude) <= 90, "Place.latitude was %s; it must be -90 to 90 degrees. Correct it.", latitude);
        checkArgument(
                Math.abs(longitude) <= 180,
                "Place.longitude was %s; it must be -180 to 180 degrees. Correct it.",
                longitude);
    }

    /** Returns the distance along the great circle in metres, rounded (haversine on a sphere of the mean radius of the earth). */
    public long metresTo(Place other) {
        double dLat = StrictMath.toRadians(other.latitude - latitude);
        double dLon = StrictMath.toRadians(other.longitude - longitude);
        double sinLat = StrictMath.sin(dLat / 2);
        double sinLon = StrictMath.sin(dLon / 2);
        double h = sinLat * sinLat
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * sinLon
                        * sinLon;
        return Math.round(2 * EARTH_RADIUS_METRES * StrictMath.asin(Math.min(1, StrictMath.sqrt(h))));
    }
}
