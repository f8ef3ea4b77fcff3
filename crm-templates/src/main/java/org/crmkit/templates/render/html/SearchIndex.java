package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Page;

/**
 * What the front page searches: the wording of every page of one language, section by section, as a script that a page opened
 * from a folder may load. No server is asked.
 */
public final class SearchIndex {

    private SearchIndex() {}

    /**
     * A page to be found.
     *
     * @param address relative to the front page
     * @param module as the reader is told where it belongs
     * @param kind likewise
     */
    public record Entry(Page page, String address, String module, String kind) {}

    /** Returns the script that does the searching. */
    public static byte[] script() {
        return SiteScript.search().getBytes(UTF_8);
    }

    /** Returns the wording of the pages of one language. */
    public static byte[] of(Lang lang, List<Entry> entries) {
        StringBuilder out =
                new StringBuilder("crmHandbook(\"").append(lang.code()).append("\",[\n");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            out.append("{\"title\":").append(quoted(entry.page().title()));
            out.append(",\"number\":").append(quoted(entry.page().control().number()));
            out.append(",\"module\":").append(quoted(entry.module()));
            out.append(",\"kind\":").append(quoted(entry.kind()));
            out.append(",\"address\":").append(quoted(entry.address()));
            out.append(",\"sections\":[");
            List<PageWords.Section> sections = PageWords.of(entry.page());
            for (int s = 0; s < sections.size(); s++) {
                PageWords.Section section = sections.get(s);
                out.append(s == 0 ? "[" : ",\n[").append(quoted(section.anchor()));
                out.append(',').append(quoted(section.heading()));
                out.append(',').append(quoted(section.text())).append(']');
            }
            out.append("]}").append(i + 1 < entries.size() ? "," : "").append('\n');
        }
        return out.append("]);\n").toString().getBytes(UTF_8);
    }

    /** Returns wording as JavaScript reads it; {@code <} is escaped so that no browser sees the end of a script. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '<' -> out.append("\\u003c");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
