package org.crmkit.templates.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.profile.CompanyProfile;

/**
 * Writes reviews as a calendar that mail programs take in (iCalendar, RFC 5545): one all-day event for each. The stamp of an event is the
 * day its document took effect, so the same handbook gives the same bytes.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /** Returns the file. */
    public static byte[] of(ReviewCalendar calendar, CompanyProfile profile, Lang lang) {
        CalendarFile file = new CalendarFile();
        boolean zh = lang == Lang.ZH;
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//crmkit//handbook//" + lang.code().toUpperCase(Locale.ROOT));
        file.line("CALSCALE:GREGORIAN");
        for (ReviewCalendar.Review review : calendar.reviews()) {
            DocumentRegister.Entry entry = review.entry();
            String post = profile.post(review.post())
                    .map(name -> (zh ? "负责岗位：" : "Responsible: ") + name.in(lang))
                    .orElse("");
            file.line("BEGIN:VEVENT");
            file.line("UID:" + entry.number().toLowerCase(Locale.ROOT) + "-" + DAY.format(review.day()) + "@"
                    + profile.id());
            file.line("DTSTAMP:" + DAY.format(entry.current().effective()) + "T000000Z");
            file.line("DTSTART;VALUE=DATE:" + DAY.format(review.day()));
            file.line("SUMMARY:"
                    + escaped((zh ? "文件评审：" : "Document review: ") + entry.number() + " "
                            + entry.title().in(lang)));
            if (!post.isEmpty()) {
                file.line("DESCRIPTION:" + escaped(post));
            }
            file.line("TRANSP:TRANSPARENT");
            file.line("END:VEVENT");
        }
        file.line("END:VCALENDAR");
        return file.out.toString().getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a line, folded so that no piece is longer than 75 bytes and no character is cut. */
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int length = Character.toString(character).getBytes(UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(character);
            bytes += length;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
