package org.crmkit.examples.cli.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows the time of the row at hand. */
final class FeedClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    FeedClock(ZoneId zone, Instant start) {
        this.zone = zone;
        this.now = start;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FeedClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
