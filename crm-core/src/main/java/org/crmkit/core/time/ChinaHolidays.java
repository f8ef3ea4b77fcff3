package org.crmkit.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.text.Label;

/**
 * National holidays and make-up working days of mainland China as the General Office of the State Council announced them:
 * 2025 in 国办发明电〔2024〕12号, 2026 in 国办发明电〔2025〕7号. The days stand in {@code china-holidays.txt} beside this class.
 */
final class ChinaHolidays {

    static final HolidayCalendar CALENDAR = read();

    private ChinaHolidays() {}

    private static HolidayCalendar read() {
        SortedMap<LocalDate, Label> off = new TreeMap<>();
        SortedMap<LocalDate, Label> work = new TreeMap<>();
        DatePeriod coverage = null;
        try (InputStream stream = ChinaHolidays.class.getResourceAsStream("china-holidays.txt")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "china-holidays.txt is missing beside ChinaHolidays; the jar is incomplete. Build it again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(" \\| ", -1);
                DatePeriod days = DatePeriod.ofDays(LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
                if (parts[0].equals("coverage")) {
                    coverage = days;
                    continue;
                }
                Label name = Label.of(parts[3], parts[4]);
                SortedMap<LocalDate, Label> into = parts[0].equals("off") ? off : work;
                for (LocalDate day = days.from(); day.isBefore(days.until()); day = day.plusDays(1)) {
                    into.put(day, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (coverage == null) {
            throw new IllegalStateException("china-holidays.txt has no coverage line; give one.");
        }
        return new HolidayCalendar("CN", Label.of("中国法定节假日及调休", "China's public holidays"), coverage, off, work);
    }
}
