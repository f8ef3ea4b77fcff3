package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.crmkit.core.text.Label;

/** Moments and lengths of time in the sentences of this room. */
final class Moments {

    private Moments() {}

    /** Returns local time to the minute, {@code 2026-03-02 17:05}. */
    static String local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    /** Returns by how much something moved: {@code 提前2小时5分钟 / 2 h 5 min sooner}. */
    static Label shift(Duration moved) {
        long minutes = moved.abs().toMinutes();
        long hours = minutes / 60;
        long rest = minutes % 60;
        String zh = (hours > 0 ? hours + "小时" : "") + (rest > 0 || hours == 0 ? rest + "分钟" : "");
        String en = (hours > 0 ? hours + " h" : "")
                + (hours > 0 && rest > 0 ? " " : "")
                + (rest > 0 || hours == 0 ? rest + " min" : "");
        return moved.isNegative() ? Label.of("提前" + zh, en + " sooner") : Label.of("推迟" + zh, en + " later");
    }
}
