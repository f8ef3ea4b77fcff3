package org.crmkit.templates.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** Places the blocks of a page from top to bottom. */
final class XlsxBlocks implements Block.Visitor<XlsxSheet> {

    private final XlsxSheet sheet;
    private final Lang lang;

    XlsxBlocks(XlsxSheet sheet, Lang lang) {
        this.sheet = sheet;
        this.lang = lang;
    }

    void place(Page page) {
        sheet.line(
                Run.of(page.title()),
                Look.PLAIN.sized(18).heavy().colored(Look.ACCENT).at("center"),
                18);
        control(page.control().head());
        page.blocks().forEach(block -> block.accept(this));
        if (!page.control().foot().isEmpty()) {
            gap();
            control(page.control().foot());
        }
    }

    private void gap() {
        sheet.row(10);
    }

    /** Labelled values, two on each line. */
    private void control(List<Control.Entry> entries) {
        int[] sides = {0, 130, 350, 480, sheet.width()};
        for (int i = 0; i < entries.size(); i += 2) {
            int row = sheet.row(26);
            for (int k = 0; k < 2; k++) {
                Control.Entry entry = i + k < entries.size() ? entries.get(i + k) : new Control.Entry("", "");
                Look label = Look.CELL.heavy().filled("F2F5F9").colored(Look.SOFT);
                words(row, sides[2 * k], sides[2 * k + 1], Run.of(entry.label()), label);
                words(row, sides[2 * k + 1], sides[2 * k + 2], Run.of(entry.value()), Look.CELL);
            }
        }
        if (!entries.isEmpty()) {
            gap();
        }
    }

    private void words(int row, int left, int right, List<Run> runs, Look look) {
        int lines = Run.lines(Run.text(runs), right - left - 24, look.size());
        sheet.atLeast(row, row, lines * look.lineHeight() + 8);
        sheet.put(row, 1, left, right, runs, look);
    }

    private XlsxSheet indented(int level, String sign, List<Run> text) {
        List<Run> runs = new ArrayList<>(Run.of("\u3000".repeat(level - 1) + sign));
        runs.addAll(text);
        sheet.line(runs, Look.PLAIN, 4);
        return sheet;
    }

    private String gapAfterNumber() {
        return lang == Lang.ZH ? "\u3000" : " ";
    }

    @Override
    public XlsxSheet heading(Block.Heading heading) {
        List<Run> runs = new ArrayList<>();
        heading.ordinal().ifPresent(o -> runs.addAll(Run.of(o.in(lang) + gapAfterNumber())));
        runs.addAll(Run.of(heading.text()));
        double size = heading.level() == 1 ? 13 : 11.5;
        sheet.line(runs, Look.PLAIN.sized(size).heavy().colored(Look.ACCENT), 14);
        return sheet;
    }

    @Override
    public XlsxSheet paragraph(Block.Paragraph paragraph) {
        Look look =
                switch (paragraph.style()) {
                    case BODY -> Look.PLAIN;
                    case LEAD -> Look.PLAIN.colored(Look.SOFT);
                    case NOTE -> Look.PLAIN.sized(9).colored(Look.SOFT);
                    case CENTERED -> Look.PLAIN.at("center");
                    case SIGN_OFF -> Look.PLAIN.at("right");
                };
        sheet.line(Run.of(paragraph.text()), look, 6);
        return sheet;
    }

    @Override
    public XlsxSheet numberedItem(Block.NumberedItem item) {
        return indented(item.level(), item.ordinal().in(lang) + " ", Run.of(item.text()));
    }

    @Override
    public XlsxSheet bulletList(Block.BulletList list) {
        list.bullets().forEach(bullet -> indented(bullet.level(), "• ", Run.of(bullet.text())));
        return sheet;
    }

    @Override
    public XlsxSheet table(Table table) {
        gap();
        if (!table.caption().isEmpty()) {
            sheet.line(Run.of(table.caption()), Look.PLAIN.heavy().at("center"), 4);
        }
        new XlsxTable(sheet, lang, table).place();
        gap();
        return sheet;
    }

    /** A sheet of cells tells a chart in words, one step a line. */
    @Override
    public XlsxSheet figure(Block.Figure figure) {
        sheet.line(Run.of(figure.caption()), Look.PLAIN.heavy(), 6);
        for (String step : figure.diagram().inWords().split("(?<=[；;]) ?", -1)) {
            indented(2, "", Run.of(step));
        }
        return sheet;
    }

    /** Sheets are turned to by their tabs. */
    @Override
    public XlsxSheet toc(Block.Toc toc) {
        return sheet;
    }

    @Override
    public XlsxSheet pageBreak(Block.PageBreak pageBreak) {
        sheet.newPaper();
        return sheet;
    }

    @Override
    public XlsxSheet rule(Block.Rule rule) {
        gap();
        return sheet;
    }

    @Override
    public XlsxSheet callout(Block.Callout callout) {
        List<Run> runs = new ArrayList<>();
        if (!callout.title().isEmpty()) {
            runs.add(new Run(callout.title() + "\n", true, false));
        }
        runs.addAll(Run.of(callout.text()));
        String fill =
                switch (callout.tone()) {
                    case NOTE -> "EEF4FB";
                    case IMPORTANT -> "FFF6E5";
                    case WARNING -> "FDECEA";
                };
        gap();
        sheet.line(runs, Look.PLAIN.filled(fill), 12);
        gap();
        return sheet;
    }
}
