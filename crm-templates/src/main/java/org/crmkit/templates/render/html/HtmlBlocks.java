package org.crmkit.templates.render.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.MarkedText;
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
    private Mark mark = Mark.KEPT;

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

    /** Returns what the blocks are written to, for what stands between them. */
    XmlWriter out() {
        return out;
    }

    String columnStyles() {
        return columnStyles.toString();
    }

    private List<Object> attributes(String style, String anchor) {
        List<Object> attributes = new ArrayList<>();
        String classes = (style + (broken ? " new-sheet" : "") + fate()).strip();
        broken = false;
        if (!classes.isEmpty()) {
            attributes.addAll(List.of("class", classes));
        }
        // What is gone may bear the name of what is new.
        if (!anchor.isEmpty() && mark != Mark.DELETED) {
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

    /** Writes under a mark. */
    void during(Mark what, Runnable write) {
        Mark outer = mark;
        if (what != Mark.KEPT) {
            mark = what;
        }
        write.run();
        mark = outer;
    }

    /** Returns the class of what is wholly new or gone. */
    private String fate() {
        return switch (mark) {
            case KEPT -> "";
            case INSERTED -> " inserted";
            case DELETED -> " deleted";
        };
    }

    private static MarkedText kept(List<Inline> text) {
        return MarkedText.of(Mark.KEPT, text);
    }

    /** Writes a line in both its states. */
    void line(MarkedText text) {
        for (MarkedText.Stretch stretch : text.stretches()) {
            during(stretch.mark(), () -> line(stretch.text()));
        }
    }

    private void line(List<Inline> content) {
        switch (mark) {
            case KEPT -> inlines.line(content);
            case INSERTED -> within("ins", content);
            case DELETED -> within("del", content);
        }
    }

    private void within(String tag, List<Inline> content) {
        if (!content.isEmpty()) {
            out.open(tag);
            inlines.line(content);
            out.close();
        }
    }

    /** Writes the number of something; both numbers if it moved. */
    private void number(Ordinal before, Ordinal after, String space) {
        out.open("span", "class", "no");
        line(MarkedText.whole(before.in(lang), after.in(lang)));
        out.close().text(space);
    }

    @Override
    public XmlWriter heading(Block.Heading heading) {
        return heading(heading, heading, kept(heading.text()));
    }

    /** Writes a heading that had the number of {@code before}. */
    XmlWriter heading(Block.Heading before, Block.Heading heading, MarkedText text) {
        int rank = levels.contains(heading.level()) ? levels.indexOf(heading.level()) + 1 : heading.level();
        open("h" + (rank + 1), rank == heading.level() ? "" : "rank-" + heading.level(), heading.anchor());
        heading.ordinal().ifPresent(o -> number(before.ordinal().orElse(o), o, lang == Lang.ZH ? "\u3000" : " "));
        line(text);
        return close();
    }

    @Override
    public XmlWriter paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph, kept(paragraph.text()));
    }

    XmlWriter paragraph(Block.Paragraph paragraph, MarkedText text) {
        String style =
                switch (paragraph.style()) {
                    case BODY -> "";
                    case LEAD -> "lead";
                    case NOTE -> "note";
                    case CENTERED -> "centered";
                    case SIGN_OFF -> "sign-off";
                };
        open("p", style, "");
        line(text);
        return close();
    }

    @Override
    public XmlWriter numberedItem(Block.NumberedItem item) {
        return numberedItem(item, item, kept(item.text()));
    }

    /** Writes an item that had the number of {@code before}. */
    XmlWriter numberedItem(Block.NumberedItem before, Block.NumberedItem item, MarkedText text) {
        String style = item.ordinal().style().name().toLowerCase(Locale.ROOT);
        open("p", "item level-" + item.level() + " " + style, item.anchor());
        number(before.ordinal(), item.ordinal(), " ");
        out.open("span", "class", "words");
        line(text);
        out.close();
        return close();
    }

    @Override
    public XmlWriter bulletList(Block.BulletList list) {
        return relisted(new MarkedBlock.Relisted(list.bullets().stream()
                .map(bullet -> new MarkedBlock.Relisted.Line(Mark.KEPT, bullet.level(), kept(bullet.text())))
                .toList()));
    }

    XmlWriter relisted(MarkedBlock.Relisted list) {
        int depth = 0;
        for (MarkedBlock.Relisted.Line bullet : list.lines()) {
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
            during(bullet.mark(), () -> item(bullet.text()));
        }
        for (; depth > 0; depth--) {
            out.close().close();
        }
        out.line();
        return out;
    }

    /** Begins a line of a list; lists below it may follow before it ends. */
    private void item(MarkedText text) {
        open("li");
        line(text);
    }

    private void open(String tag) {
        if (mark == Mark.KEPT) {
            out.open(tag);
        } else {
            out.open(tag, "class", fate().strip());
        }
    }

    @Override
    public XmlWriter table(Table table) {
        List<MarkedBlock.Retabled.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<MarkedText> cells = table.rows().get(r).cells().stream()
                    .map(cell -> kept(cell.text()))
                    .toList();
            rows.add(new MarkedBlock.Retabled.Row(Mark.KEPT, r, cells));
        }
        return retabled(new MarkedBlock.Retabled(table, table, MarkedText.kept(table.caption()), rows));
    }

    XmlWriter retabled(MarkedBlock.Retabled marked) {
        Table table = marked.after();
        int number = ++tables;
        styleColumns(table, number);
        scrollable("div", "table");
        out.open("table", "class", "grid t" + number).line();
        if (!marked.caption().stretches().isEmpty()) {
            out.open("caption");
            line(marked.caption());
            out.close().line();
        }
        out.open("colgroup");
        table.columns().forEach(column -> out.empty("col"));
        out.close().line();
        section("thead", marked, true);
        section("tbody", marked, false);
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

    private void section(String tag, MarkedBlock.Retabled table, boolean heads) {
        List<MarkedBlock.Retabled.Row> rows = table.rows().stream()
                .filter(row -> heads == row.at() < table.tableOf(row).headerRows())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        TableGrid before = table.before().grid();
        TableGrid after = table.after().grid();
        out.open(tag).line();
        for (MarkedBlock.Retabled.Row row : rows) {
            TableGrid grid = row.mark() == Mark.DELETED ? before : after;
            during(row.mark(), () -> row(table.tableOf(row), grid.rows().get(row.at()), row.cells()));
        }
        out.close().line();
    }

    private void row(Table table, List<TableGrid.Slot> slots, List<MarkedText> texts) {
        open("tr");
        Iterator<MarkedText> text = texts.iterator();
        for (TableGrid.Slot slot : slots) {
            if (!slot.continued()) {
                cell(table, slot, text.next());
            }
        }
        out.close().line();
    }

    private void cell(Table table, TableGrid.Slot slot, MarkedText text) {
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
        line(text);
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
        return callout(callout, kept(callout.text()));
    }

    XmlWriter callout(Block.Callout callout, MarkedText text) {
        open("aside", "callout " + callout.tone().name().toLowerCase(Locale.ROOT), "");
        if (!callout.title().isEmpty()) {
            out.leaf("p", callout.title(), "class", "callout-title");
        }
        out.open("p");
        line(text);
        out.close();
        return close();
    }
}
