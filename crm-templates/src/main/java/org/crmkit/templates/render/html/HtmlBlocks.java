package org.crmkit.templates.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.svg.DiagramSvg;

/** Writes blocks as elements; widths go to the style sheet, because the policy of the page allows no style in elements. */
final class HtmlBlocks implements Block.Visitor<XmlWriter> {

    private final Page page;
    private final Lang lang;
    private final XmlWriter out = new XmlWriter();
    private final HtmlInlines inlines;
    private final List<Integer> levels;
    private final StringBuilder columnStyles = new StringBuilder();
    private int tables;
    private int figures;
    private boolean broken;

    HtmlBlocks(Page page, Links links) {
        this.page = page;
        this.lang = page.lang();
        this.inlines = new HtmlInlines(page, links, out);
        // A page may begin at a deeper level; a screen reader's list of headings may not.
        this.levels = page.headings(4).stream()
                .map(Block.Heading::level)
                .distinct()
                .sorted()
                .toList();
    }

    String markup() {
        return out.toString();
    }

    String columnStyles() {
        return columnStyles.toString();
    }

    private List<Object> attributes(String style, String anchor) {
        List<Object> attributes = new ArrayList<>();
        String classes = (style + (broken ? " new-sheet" : "")).strip();
        broken = false;
        if (!classes.isEmpty()) {
            attributes.addAll(List.of("class", classes));
        }
        if (!anchor.isEmpty()) {
            attributes.addAll(List.of("id", anchor));
        }
        return attributes;
    }

    private XmlWriter open(String tag, String style, String anchor) {
        return out.open(tag, attributes(style, anchor).toArray());
    }

    /** Opens what may be wider than a small screen; it takes the focus, so that the keyboard can scroll it. */
    private XmlWriter scrollable(String tag, String style) {
        List<Object> attributes = attributes(style, "");
        attributes.addAll(List.of("tabindex", 0));
        return out.open(tag, attributes.toArray());
    }

    private XmlWriter close() {
        out.close().line();
        return out;
    }

    private void line(List<Inline> content) {
        inlines.line(content);
    }

    @Override
    public XmlWriter heading(Block.Heading heading) {
        int rank = levels.indexOf(heading.level()) + 1;
        open("h" + (rank + 1), rank == heading.level() ? "" : "rank-" + heading.level(), heading.anchor());
        heading.ordinal()
                .ifPresent(o -> out.leaf("span", o.in(lang), "class", "no").text(lang == Lang.ZH ? "\u3000" : " "));
        line(heading.text());
        return close();
    }

    @Override
    public XmlWriter paragraph(Block.Paragraph paragraph) {
        String style =
                switch (paragraph.style()) {
                    case BODY -> "";
                    case LEAD -> "lead";
                    case NOTE -> "note";
                    case CENTERED -> "centered";
                    case SIGN_OFF -> "sign-off";
                };
        open("p", style, "");
        line(paragraph.text());
        return close();
    }

    @Override
    public XmlWriter numberedItem(Block.NumberedItem item) {
        String style = item.ordinal().style().name().toLowerCase(Locale.ROOT);
        open("p", "item level-" + item.level() + " " + style, item.anchor());
        out.leaf("span", item.ordinal().in(lang), "class", "no").text(" ");
        out.open("span", "class", "words");
        line(item.text());
        out.close();
        return close();
    }

    @Override
    public XmlWriter bulletList(Block.BulletList list) {
        int depth = 0;
        for (Block.BulletList.Bullet bullet : list.bullets()) {
            int level = Math.min(bullet.level(), depth + 1);
            if (level > depth) {
                open("ul", "", "");
                depth++;
            } else {
                out.close();
                for (; depth > level; depth--) {
                    out.close().close();
                }
                out.line();
            }
            out.open("li");
            line(bullet.text());
        }
        for (; depth > 0; depth--) {
            out.close().close();
        }
        out.line();
        return out;
    }

    @Override
    public XmlWriter table(Table table) {
        int number = ++tables;
        styleColumns(table, number);
        scrollable("div", "table");
        out.open("table", "class", "grid t" + number).line();
        if (!table.caption().isEmpty()) {
            out.leaf("caption", table.caption()).line();
        }
        out.open("colgroup");
        table.columns().forEach(column -> out.empty("col"));
        out.close().line();
        List<List<TableGrid.Slot>> rows = table.grid().rows();
        section("thead", table, rows.subList(0, table.headerRows()));
        section("tbody", table, rows.subList(table.headerRows(), rows.size()));
        out.close();
        return close();
    }

    private void styleColumns(Table table, int number) {
        int sum = table.columns().stream().mapToInt(Table.Column::weight).sum();
        for (int c = 0; c < table.columns().size(); c++) {
            int share = table.columns().get(c).weight() * 1000 / sum;
            columnStyles
                    .append(".t")
                    .append(number)
                    .append(" col:nth-child(")
                    .append(c + 1)
                    .append("){width:");
            columnStyles.append(share / 10).append('.').append(share % 10).append("%}\n");
        }
    }

    private void section(String tag, Table table, List<List<TableGrid.Slot>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.open(tag).line();
        for (List<TableGrid.Slot> row : rows) {
            out.open("tr");
            for (TableGrid.Slot slot : row) {
                if (!slot.continued()) {
                    cell(table, slot);
                }
            }
            out.close().line();
        }
        out.close().line();
    }

    private void cell(Table table, TableGrid.Slot slot) {
        Table.Cell cell = slot.cell();
        String tag =
                switch (cell.role()) {
                    case HEAD, LABEL -> "th";
                    case BODY, TOTAL, INPUT -> "td";
                };
        List<Object> attributes = new ArrayList<>();
        switch (cell.role()) {
            case HEAD -> attributes.addAll(List.of("scope", "col"));
            case LABEL -> attributes.addAll(List.of("scope", "row"));
            case BODY, TOTAL, INPUT -> {}
        }
        String align =
                switch (table.columns().get(slot.column()).align()) {
                    case START -> "";
                    case CENTER -> "center";
                    case END -> "end";
                };
        String classes = (cell.role().name().toLowerCase(Locale.ROOT) + " " + align).strip();
        attributes.addAll(List.of("class", classes));
        if (cell.colspan() > 1) {
            attributes.addAll(List.of("colspan", cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            attributes.addAll(List.of("rowspan", cell.rowspan()));
        }
        out.open(tag, attributes.toArray());
        line(cell.text());
        out.close();
    }

    @Override
    public XmlWriter figure(Block.Figure figure) {
        scrollable("figure", "").line();
        out.raw(DiagramSvg.element(figure.chart(), "figure-" + ++figures)).line();
        if (!figure.caption().isEmpty()) {
            out.leaf("figcaption", figure.caption()).line();
        }
        return close();
    }

    @Override
    public XmlWriter toc(Block.Toc toc) {
        String name = lang == Lang.ZH ? "目录" : "Contents";
        open("nav", "toc", "").leaf("p", name, "class", "toc-title").line();
        out.open("ul").line();
        for (Block.Heading heading : page.headings(toc.depth())) {
            if (heading.anchor().isEmpty()) {
                continue;
            }
            out.open("li", "class", "level-" + heading.level()).open("a", "href", "#" + heading.anchor());
            heading.ordinal().ifPresent(o -> out.text(o.in(lang) + (lang == Lang.ZH ? "\u3000" : " ")));
            line(heading.text());
            out.close().close().line();
        }
        out.close();
        return close();
    }

    @Override
    public XmlWriter pageBreak(Block.PageBreak pageBreak) {
        broken = true;
        return out;
    }

    @Override
    public XmlWriter rule(Block.Rule rule) {
        out.empty("hr").line();
        return out;
    }

    @Override
    public XmlWriter callout(Block.Callout callout) {
        open("aside", "callout " + callout.tone().name().toLowerCase(Locale.ROOT), "");
        if (!callout.title().isEmpty()) {
            out.leaf("p", callout.title(), "class", "callout-title");
        }
        out.open("p");
        line(callout.text());
        out.close();
        return close();
    }
}
