package org.crmkit.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.crmkit.core.text.Label;

/** Moments and lengths of time in the sentences of this room. */
final class Wording {

    private Wording() {}

    /** Returns local time, {@code 2026-03-02 17:05}, with seconds where there are any. */
    static String moment(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        StringBuilder text = new StringBuilder(local.toLocalDate().toString());
        text.append(' ').append(two(local.getHour())).append(':').append(two(local.getMinute()));
        if (local.getSecond() != 0) {
            text.append(':').append(two(local.getSecond()));
        }
        return text.toString();
    }

    /** Returns {@code 2小时5分钟 / 2 h 5 min}; whole seconds, the sign dropped. */
    static Label length(Duration duration) {
        long seconds = duration.abs().toSeconds();
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        append(zh, en, seconds / 3600, "小时", " h");
        append(zh, en, seconds % 3600 / 60, "分钟", " min");
        append(zh, en, seconds % 60, "秒", " s");
        return zh.length() == 0 ? Label.of("0分钟", "0 min") : Label.of(zh.toString(), en.toString());
    }

    private static void append(StringBuilder zh, StringBuilder en, long number, String unitZh, String unitEn) {
        if (number != 0) {
            zh.append(number).append(unitZh);
            en.append(en.length() == 0 ? "" : " ").append(number).append(unitEn);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
