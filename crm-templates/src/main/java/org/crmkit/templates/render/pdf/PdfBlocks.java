package org.crmkit.templates.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Links;

/** Sets the blocks of a page from top to bottom. */
final class PdfBlocks implements Block.Visitor<Sheets> {

    private static final Type CAPTION = Type.of(9, 15).in(Type.SOFT);
    private static final double FIGURE_FOOT = 24;

    private final Page page;
    private final Lang lang;
    private final Links links;
    private final Sheets sheets;
    private final Typesetter setter;
    private final PdfTables tables;
    private final Measures measures;
    private final Type body;
    private final double em;
    private int index;

    PdfBlocks(Page page, Links links, Sheets sheets, Typesetter setter, Measures measures) {
        this.page = page;
        this.lang = page.lang();
        this.links = links;
        this.sheets = sheets;
        this.setter = setter;
        this.measures = measures;
        this.tables = new PdfTables(sheets, setter, measures, page, links);
        this.body = measures.body();
        this.em = body.size();
    }

    /** Sets a page from its title on. */
    void place() {
        title();
        control(page.control().head());
        blocks(page.blocks().size());
        if (!page.control().foot().isEmpty()) {
            sheets.skip(16);
            control(page.control().foot());
        }
    }

    /** Sets a page from its title to its last heading. */
    void placeHeadings() {
        title();
        control(page.control().head());
        blocks(afterHeadings());
    }

    /**
     * Sets a page to its last heading that begins with a cover, which tells its control block, and with contents on sheets of their own
     * if there are any.
     */
    void placeHeadingsWithCover(Optional<Block.Toc> toc) {
        sheets.next();
        toc.ifPresent(contents -> {
            toc(contents);
            sheets.next();
        });
        title();
        blocks(afterHeadings());
    }

    /** Returns the index of the first block of which all headings stand above. */
    private int afterHeadings() {
        int after = page.blocks().size();
        while (after > 0 && !(page.blocks().get(after - 1) instanceof Block.Heading)) {
            after--;
        }
        return after;
    }

    private void title() {
        sheets.skip(measures.title().above());
        centered(List.of(Span.of(page.title(), measures.title().type())));
        sheets.down(measures.title().below());
    }

    private void blocks(int until) {
        for (index = 0; index < until; index++) {
            page.blocks().get(index).accept(this);
        }
    }

    /** Labelled values, two on each line. */
    private void control(List<Control.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        tables.place(Control.table(entries));
        sheets.down(12);
    }

    private List<Span> spans(List<Inline> line, Type type) {
        return Span.of(line, type, page, links);
    }

    /** Sets wording in the middle, its lines about equally long. */
    private void centered(List<Span> spans) {
        int fewest = setter.set(spans, sheets.measure(), 0, false).size();
        double measure = sheets.measure();
        while (fewest > 1 && setter.set(spans, measure - em, 0, false).size() == fewest) {
            measure -= em;
        }
        for (Line line : setter.set(spans, measure, 0, false)) {
            sheets.ensure(line.leading());
            line.draw(sheets.canvas(), sheets.left() + (sheets.measure() - line.width()) / 2, sheets.y());
            sheets.down(line.leading());
        }
    }

    /** Returns a number and the space after it; 一、 brings its own. */
    private String numbered(Ordinal ordinal) {
        boolean spaced = ordinal.style() == Ordinal.Style.SECTION;
        return ordinal.in(lang) + (lang == Lang.EN ? " " : spaced ? "" : "\u3000");
    }

    @Override
    public Sheets heading(Block.Heading heading) {
        Measures.Spaced measure = measures.headings().get(heading.level() - 1);
        Type type = measure.type();
        List<Span> spans = new ArrayList<>();
        heading.ordinal().ifPresent(o -> spans.add(Span.of(numbered(o), type)));
        spans.addAll(spans(heading.text(), type));
        List<Line> lines = setter.set(spans, sheets.measure(), 0, false);
        sheets.skip(measure.above());
        sheets.ensure(Math.min(Line.height(lines) + following() + 4, sheets.full()));
        sheets.anchor(heading.anchor());
        StringBuilder title = new StringBuilder();
        spans.forEach(span -> title.append(span.text()));
        sheets.mark(heading.level(), title.toString());
        boolean chapter = heading.ordinal()
                .filter(o -> o.style() == Ordinal.Style.CHAPTER)
                .isPresent();
        if (chapter) {
            centered(spans);
        } else {
            sheets.lines(lines, sheets.left());
        }
        sheets.down(measure.below());
        return sheets;
    }

    /** Returns how much of what follows a heading must stand on its sheet. */
    private double following() {
        if (index + 1 >= page.blocks().size()) {
            return 0;
        }
        Block next = page.blocks().get(index + 1);
        if (next instanceof Block.Figure figure) {
            LaidOut chart = figure.chart();
            return chart.height() * scale(chart) + FIGURE_FOOT;
        }
        if (next instanceof Table table) {
            return tables.beginning(table) + 6;
        }
        if (next instanceof Block.Paragraph
                && index + 2 < page.blocks().size()
                && page.blocks().get(index + 2) instanceof Table table) {
            return 2 * body.leading() + tables.beginning(table) + 10;
        }
        return next instanceof Block.Heading ? 70 : 2 * body.leading();
    }

    @Override
    public Sheets paragraph(Block.Paragraph paragraph) {
        boolean zh = lang == Lang.ZH;
        switch (paragraph.style()) {
            case BODY -> running(spans(paragraph.text(), body), zh ? 2 * em : 0);
            case LEAD -> running(spans(paragraph.text(), body.in(Type.SOFT)), zh ? 2 * em : 0);
            case NOTE -> running(spans(paragraph.text(), Type.of(9, 15).in(Type.SOFT)), 0);
            case CENTERED -> centered(spans(paragraph.text(), body.in(Type.SOFT)));
            case SIGN_OFF -> signOff(spans(paragraph.text(), body));
        }
        sheets.down(measures.afterParagraph());
        return sheets;
    }

    /** Sets running text; what introduces a table stands on its sheet. */
    private void running(List<Span> spans, double indent) {
        List<Line> lines = setter.set(spans, sheets.measure(), indent, lang == Lang.ZH);
        if (index + 1 < page.blocks().size() && page.blocks().get(index + 1) instanceof Table) {
            double wanted = Line.height(lines) + following() + 4;
            sheets.ensure(wanted > sheets.full() / 2 ? Line.height(lines) : wanted);
        }
        sheets.lines(lines, sheets.left());
    }

    private void signOff(List<Span> spans) {
        List<Line> lines = setter.set(spans, sheets.measure(), 0, false);
        sheets.skip(16);
        sheets.ensure(Line.height(lines));
        for (Line line : lines) {
            line.draw(sheets.canvas(), sheets.left() + sheets.measure() - line.width(), sheets.y());
            sheets.down(line.leading());
        }
    }

    @Override
    public Sheets numberedItem(Block.NumberedItem item) {
        boolean zh = lang == Lang.ZH;
        String number = item.ordinal().in(lang);
        Ordinal.Style style = item.ordinal().style();
        boolean article = style == Ordinal.Style.ARTICLE || style == Ordinal.Style.CHAPTER;
        if (article) {
            List<Span> spans = new ArrayList<>(List.of(Span.of(numbered(item.ordinal()), body.heavy())));
            spans.addAll(spans(item.text(), body));
            List<Line> lines = setter.set(spans, sheets.measure(), zh ? 2 * em : 0, zh);
            begin(item.anchor(), lines);
            sheets.lines(lines, sheets.left());
        } else {
            double indent = ((zh ? 1 : 0) + item.level() - 1) * 2 * em;
            hanging(item.anchor(), number, indent, spans(item.text(), body));
        }
        sheets.down(measures.afterItem());
        return sheets;
    }

    /** Notes where an item begins, on the sheet its first line will stand on. */
    private void begin(String anchor, List<Line> lines) {
        double first = lines.size() > 1 ? lines.get(0).leading() * 2 : Line.height(lines);
        boolean table = index + 1 < page.blocks().size() && page.blocks().get(index + 1) instanceof Table;
        double wanted = first;
        if (table) {
            wanted = Line.height(lines) + following() + 4;
        } else if (names()) {
            wanted = Line.height(lines) + named();
        } else if (page.announces(index) && lines.size() <= 2) {
            wanted = Line.height(lines) + measures.afterItem() + body.leading();
        }
        sheets.ensure(wanted > sheets.full() / 2 ? first : wanted);
        sheets.anchor(anchor);
    }

    /** Tells whether the item at hand only names the items below it. */
    private boolean names() {
        return page.blocks().get(index) instanceof Block.NumberedItem item
                && item.text().size() == 1
                && item.text().get(0) instanceof Inline.Strong
                && index + 1 < page.blocks().size()
                && page.blocks().get(index + 1) instanceof Block.NumberedItem;
    }

    /** Returns how much of what follows a name must stand on its sheet: its first item, with the table that item leads to. */
    private double named() {
        double item = measures.afterItem() + 2 * body.leading();
        return index + 2 < page.blocks().size() && page.blocks().get(index + 2) instanceof Table table
                ? item + tables.beginning(table) + 6
                : item;
    }

    private void hanging(String anchor, String sign, double indent, List<Span> spans) {
        double slot = Math.max(2 * em, setter.width(sign, em) + 0.45 * em);
        List<Line> lines = setter.set(spans, sheets.measure() - indent - slot, 0, lang == Lang.ZH);
        begin(anchor, lines);
        sheets.canvas()
                .text(
                        sign,
                        sheets.left() + indent,
                        sheets.y() - body.leading() / 2 - em * 0.36,
                        body.in(Type.ACCENT),
                        0);
        sheets.lines(lines, sheets.left() + indent + slot);
    }

    @Override
    public Sheets bulletList(Block.BulletList list) {
        for (Block.BulletList.Bullet bullet : list.bullets()) {
            double indent = ((lang == Lang.ZH ? 1 : 0) + bullet.level() - 1) * 2 * em;
            hanging("", bullet.level() == 1 ? "•" : "–", indent, spans(bullet.text(), body));
        }
        sheets.down(4);
        return sheets;
    }

    @Override
    public Sheets table(Table table) {
        sheets.skip(6);
        tables.place(table);
        sheets.down(10);
        return sheets;
    }

    private double scale(LaidOut chart) {
        return PdfChart.scale(chart, sheets.measure(), sheets.full() - 80);
    }

    @Override
    public Sheets figure(Block.Figure figure) {
        LaidOut chart = figure.chart();
        double scale = scale(chart);
        double height = chart.height() * scale;
        sheets.skip(4);
        sheets.ensure(height + (figure.caption().isEmpty() ? 0 : FIGURE_FOOT));
        double left = sheets.left() + (sheets.measure() - chart.width() * scale) / 2;
        if (sheets.canvas().isDrawn()) {
            new PdfChart(chart, sheets.canvas(), setter, scale, left, sheets.y()).draw();
        }
        sheets.down(height + 4);
        if (!figure.caption().isEmpty()) {
            centered(List.of(Span.of(figure.caption(), CAPTION)));
        }
        sheets.down(6);
        return sheets;
    }

    @Override
    public Sheets toc(Block.Toc toc) {
        List<Block.Heading> headings = page.headings(toc.depth()).stream()
                .filter(heading -> !heading.anchor().isEmpty())
                .toList();
        if (headings.isEmpty()) {
            return sheets;
        }
        centered(List.of(
                Span.of(lang == Lang.ZH ? "目　录" : "Contents", Type.of(12, 24).heavy())));
        for (Block.Heading heading : headings) {
            double indent = (heading.level() - 1) * 2 * em;
            List<Span> spans = new ArrayList<>();
            String number = heading.ordinal().map(this::numbered).orElse("");
            spans.add(new Span(number, body, heading.anchor(), "", 0, false));
            for (Span span : spans(heading.text(), body)) {
                spans.add(new Span(span.text(), body, heading.anchor(), "", 0, false));
            }
            List<Line> lines = setter.set(spans, sheets.measure() - indent - 4 * em, 0, false);
            sheets.ensure(Line.height(lines));
            for (Line line : lines.subList(0, lines.size() - 1)) {
                line.draw(sheets.canvas(), sheets.left() + indent, sheets.y());
                sheets.down(line.leading());
            }
            Line last = lines.get(lines.size() - 1);
            last.draw(sheets.canvas(), sheets.left() + indent, sheets.y());
            leader(sheets.left() + indent + last.width() + 6);
            sheets.refer(sheets.left() + sheets.measure(), heading.anchor(), body);
            sheets.down(last.leading());
        }
        sheets.down(10);
        return sheets;
    }

    /** Dots that lead the eye to the number. */
    private void leader(double from) {
        double until = sheets.left() + sheets.measure() - 2 * em;
        double step = 4;
        double y = sheets.y() - body.leading() / 2 - em * 0.28;
        for (double x = Math.ceil(from / step) * step; x < until; x += step) {
            sheets.canvas().rectangle(x, y, 0.7, 0.7, Type.SOFT);
        }
    }

    @Override
    public Sheets pageBreak(Block.PageBreak pageBreak) {
        if (!sheets.atTop()) {
            sheets.next();
        }
        return sheets;
    }

    @Override
    public Sheets rule(Block.Rule rule) {
        sheets.skip(8);
        sheets.ensure(8);
        sheets.canvas().line(sheets.left(), sheets.y(), sheets.left() + sheets.measure(), sheets.y(), "C5CFDA", 0.6);
        sheets.down(8);
        return sheets;
    }

    @Override
    public Sheets callout(Block.Callout callout) {
        String fill =
                switch (callout.tone()) {
                    case NOTE -> "EEF4FB";
                    case IMPORTANT -> "FFF6E5";
                    case WARNING -> "FDECEA";
                };
        String bar =
                switch (callout.tone()) {
                    case NOTE -> Type.ACCENT;
                    case IMPORTANT -> "B06F12";
                    case WARNING -> "B3261E";
                };
        List<Line> lines = new ArrayList<>();
        double measure = sheets.measure() - 28;
        if (!callout.title().isEmpty()) {
            lines.addAll(setter.set(List.of(Span.of(callout.title(), body.heavy())), measure, 0, false));
        }
        lines.addAll(setter.set(spans(callout.text(), body), measure, 0, lang == Lang.ZH));
        sheets.skip(6);
        double height = Line.height(lines) + 12;
        if (height <= sheets.full()) {
            sheets.ensure(height);
            Canvas canvas = sheets.canvas();
            canvas.rectangle(sheets.left(), sheets.y() - height, sheets.measure(), height, fill);
            canvas.rectangle(sheets.left(), sheets.y() - height, 3, height, bar);
            sheets.down(6);
            sheets.lines(lines, sheets.left() + 16);
            sheets.down(6);
        } else {
            sheets.lines(lines, sheets.left() + 16);
        }
        sheets.down(8);
        return sheets;
    }
}
