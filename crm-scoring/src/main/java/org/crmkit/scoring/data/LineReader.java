package org.crmkit.scoring.data;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length; a longer line is cut and flagged, never held. */
final class LineReader {

    private final Reader reader;
    private final int maxLength;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;
    private int number;
    private boolean tooLong;
    private boolean ended;

    LineReader(Reader reader, int maxLength) {
        this.reader = reader;
        this.maxLength = maxLength;
    }

    /** Returns the next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        if (ended) {
            return null;
        }
        line.setLength(0);
        tooLong = false;
        boolean some = false;
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, reader.read(buffer, 0, buffer.length));
                if (to == 0) {
                    ended = true;
                    return some ? finish() : null;
                }
            }
            some = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int room = maxLength + 1 - line.length();
            line.append(buffer, from, Math.min(room, end - from));
            tooLong |= end - from > room;
            if (end < to) {
                from = end + 1;
                return finish();
            }
            from = end;
        }
    }

    private String finish() {
        number++;
        int length = line.length();
        if (!tooLong && length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(--length);
        }
        if (length > maxLength) {
            tooLong = true;
            line.setLength(maxLength);
        }
        if (number == 1 && length > 0 && line.charAt(0) == '\uFEFF') {
            return line.substring(1);
        }
        return line.toString();
    }

    /** Returns the number of the last line, from 1; zero before the first. */
    int number() {
        return number;
    }

    /** Returns whether the last line was cut. */
    boolean tooLong() {
        return tooLong;
    }
}
