package org.crmkit.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What every page has around its body: one file for both languages, no network, no font to load, readable without script. It
 * follows dark mode, narrow screens and print.
 */
public final class PageFrame {

    private PageFrame() {}

    /**
     * Returns a page.
     *
     * @param first the language it opens in
     * @param body appends what stands on it in a language
     * @param sheets style sheets besides that of the reports
     */
    public static String html(Lang first, Label title, BiConsumer<StringBuilder, Lang> body, String... sheets) {
        StringBuilder out = new StringBuilder();
        head(out, first, title.in(first), sheets);
        out.append(LanguageSwitch.html(first));
        for (Lang lang : Lang.values()) {
            out.append("<div class=\"page ")
                    .append(lang.code())
                    .append("\" lang=\"")
                    .append(lang.tag())
                    .append("\">\n");
            body.accept(out, lang);
            out.append("</div>\n");
        }
        out.append(LanguageSwitch.script(title.zh(), title.en()));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void head(StringBuilder out, Lang first, String title, String... sheets) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(first.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<link rel=\"icon\" href=\"data:,\">\n<title>")
                .append(Html.escape(title))
                .append("</title>\n");
        out.append("<style>\n").append(resource("report.css"));
        for (String sheet : sheets) {
            out.append(resource(sheet));
        }
        out.append("</style>\n</head>\n<body>\n");
    }

    private static String resource(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing from the jar; build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
