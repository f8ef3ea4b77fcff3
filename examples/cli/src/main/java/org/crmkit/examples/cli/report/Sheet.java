package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/** Writes the parts a report is made of, in one language. */
final class Sheet {

    /** A file beside the page, by its name or by what it is. */
    record Link(String target, Label text) {

        static Link to(String file) {
            return new Link(file, Label.same(file));
        }
    }

    private final StringBuilder out;
    private final Lang lang;
    private int columns;

    Sheet(StringBuilder out, Lang lang) {
        this.out = out;
        this.lang = lang;
    }

    /**
     * Begins the head of the page; its key figures follow.
     *
     * @param headline the finding the reader should keep
     * @param simulated whether the purchases were drawn by a simulator, which is said before the source
     */
    Sheet head(String eyebrow, String headline, String lead, boolean simulated, String source) {
        out.append("<header>\n<p class=\"eyebrow\">").append(Html.escape(eyebrow));
        out.append("</p>\n<h1>").append(Html.escape(headline));
        out.append("</h1>\n<p class=\"lead\">").append(Html.escape(lead));
        out.append("</p>\n<p class=\"source")
                .append(simulated ? " simulated" : "")
                .append("\">");
        if (simulated) {
            out.append("<b>").append(Say.in(lang, "模拟数据", "Simulated")).append("</b> ");
        }
        out.append(Html.escape(source)).append("</p>\n<dl class=\"keys\">\n");
        return this;
    }

    /** Adds a key figure. */
    Sheet key(String zh, String en, String value) {
        out.append("<div><dt>")
                .append(Html.escape(Say.in(lang, zh, en)))
                .append("</dt><dd>")
                .append(Html.escape(value))
                .append("</dd></div>\n");
        return this;
    }

    /** Ends the head of the page and begins its body. */
    Sheet body() {
        out.append("</dl>\n</header>\n<main>\n");
        return this;
    }

    /** Adds the drawings, two to a row unless one is wide. */
    Sheet figures(List<Figure> figures) {
        out.append("<section class=\"figures\">\n");
        for (Figure figure : figures) {
            out.append("<figure")
                    .append(figure.isWide() ? " class=\"wide\"" : "")
                    .append(" id=\"")
                    .append(figure.id())
                    .append('-');
            out.append(lang.code())
                    .append("\">\n<h2>")
                    .append(Html.escape(figure.finding(lang)))
                    .append("</h2>\n");
            out.append("<div class=\"drawing\"")
                    .append(figure.isWide() ? " tabindex=\"0\"" : "")
                    .append(">\n")
                    .append(figure.drawing(lang))
                    .append("</div>\n<figcaption>");
            out.append(Html.escape(figure.reading(lang))).append("</figcaption>\n");
            numbers(figure.numbers(lang));
            out.append("</figure>\n");
        }
        out.append("</section>\n");
        return this;
    }

    private void numbers(Numbers numbers) {
        out.append("<details><summary>")
                .append(Say.in(lang, "数据表", "The numbers"))
                .append("</summary>\n<div class=\"scroll\" tabindex=\"0\"><table class=\"numbers\">\n<thead><tr>");
        for (String heading : numbers.headings()) {
            out.append("<th scope=\"col\">").append(Html.escape(heading)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : numbers.rows()) {
            out.append("<tr><th scope=\"row\">").append(Html.escape(row.get(0))).append("</th>");
            for (String cell : row.subList(1, row.size())) {
                out.append("<td>").append(Html.escape(cell)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n</details>\n");
    }

    /** Begins a table. */
    Sheet table(String finding, String note) {
        out.append("<section class=\"table\">\n<h2>")
                .append(Html.escape(finding))
                .append("</h2>\n<p class=\"note\">");
        out.append(Html.escape(note)).append("</p>\n<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr>");
        columns = 0;
        return this;
    }

    /** Adds a column to the table that was begun. */
    Sheet column(String zh, String en) {
        return column("<th scope=\"col\">", zh, en);
    }

    /** Adds a column of numbers. */
    Sheet numberColumn(String zh, String en) {
        return column("<th scope=\"col\" class=\"number\">", zh, en);
    }

    private Sheet column(String tag, String zh, String en) {
        out.append(tag).append(Html.escape(Say.in(lang, zh, en))).append("</th>");
        columns++;
        return this;
    }

    /** Ends the head of the table. */
    Sheet rows() {
        out.append("</tr></thead>\n");
        return this;
    }

    /** Begins a row. */
    Sheet row() {
        out.append("<tbody>\n<tr>");
        return this;
    }

    /** Adds a cell; the style is a class of the style sheet, or empty. */
    Sheet cell(String style, String text) {
        out.append(style.isEmpty() ? "<td>" : "<td class=\"" + style + "\">")
                .append(Html.escape(text))
                .append("</td>");
        return this;
    }

    /** Adds a cell of two lines, the upper one a code. */
    Sheet cellOfCode(String code, String text) {
        out.append("<td><span class=\"code\">").append(Html.escape(code)).append("</span><br>");
        out.append(Html.escape(text)).append("</td>");
        return this;
    }

    /** Adds an outcome in its colour. */
    Sheet badge(ReportData.Tone tone, String text) {
        String style =
                switch (tone) {
                    case GOOD -> "good";
                    case WATCH -> "watch";
                    case BAD -> "bad";
                };
        out.append("<td><span class=\"badge ")
                .append(style)
                .append("\">")
                .append(Html.escape(text))
                .append("</span></td>");
        return this;
    }

    /** Ends a row with the reason below it. */
    Sheet why(String text) {
        out.append("</tr>\n<tr><td class=\"why\" colspan=\"")
                .append(columns)
                .append("\"><span>")
                .append(Html.escape(text));
        out.append("</span></td></tr>\n</tbody>\n");
        return this;
    }

    /** Ends the table. */
    Sheet endTable() {
        out.append("</table></div>\n</section>\n");
        return this;
    }

    /** Ends the page with how its numbers came about and the files beside it. */
    void method(List<Label> lines, List<Link> links) {
        out.append("<section class=\"method\">\n<h2>").append(Say.in(lang, "数字从何而来", "Where the numbers come from"));
        out.append("</h2>\n<ul>\n");
        lines.forEach(
                line -> out.append("<li>").append(Html.escape(line.in(lang))).append("</li>\n"));
        out.append("</ul>\n<p class=\"links\">");
        for (Link link : links) {
            out.append("<a href=\"")
                    .append(Html.escape(link.target()))
                    .append("\">")
                    .append(Html.escape(link.text().in(lang)))
                    .append("</a>\n");
        }
        out.append("</p>\n</section>\n</main>\n");
    }
}
