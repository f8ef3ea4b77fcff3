package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Links;

/** Writes blocks as paragraphs and tables. */
final class DocxBlocks implements Block.Visitor<XmlWriter> {

    private final Page page;
    private final Lang lang;
    private final DocxNumbering numbering;
    private final XmlWriter out = new XmlWriter();
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final DocxInlines inlines;
    private final DocxTables tables;
    private int bookmarkCount;
    private int pictures;
    private boolean newSheet;

    DocxBlocks(Page page, Links links, DocxNumbering numbering, DocxRelations relations) {
        this.page = page;
        this.lang = page.lang();
        this.numbering = numbering;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                name(heading.anchor(), "_Toc");
            } else if (block instanceof Block.NumberedItem item) {
                name(item.anchor(), "_Ref");
            }
        }
        this.inlines = new DocxInlines(page, links, relations, bookmarks, out);
        this.tables = new DocxTables(inlines, out);
    }

    private void name(String anchor, String prefix) {
        if (!anchor.isEmpty()) {
            bookmarks.put(anchor, prefix + (100_000_000 + bookmarks.size() + 1));
        }
    }

    String markup() {
        return out.toString();
    }

    /** Writes what stands before the blocks: title and control block. */
    void open() {
        openParagraph("Title", "");
        inlines.run(page.title());
        closeParagraph();
        control(page.control().head());
    }

    /** Writes what stands after the blocks. */
    void close() {
        if (!page.control().foot().isEmpty()) {
            gap();
            control(page.control().foot());
        }
    }

    private void control(List<Control.Entry> entries) {
        if (!entries.isEmpty()) {
            tables.control(entries);
            gap();
        }
    }

    private void gap() {
        openParagraph("Gap", "");
        closeParagraph();
    }

    private void openParagraph(String style, String properties) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (newSheet) {
            out.empty("w:pageBreakBefore");
            newSheet = false;
        }
        out.raw(properties).close();
    }

    private XmlWriter closeParagraph() {
        return out.close().line();
    }

    /** Starts the sheet that is due before something that is no paragraph. */
    private void settleSheet() {
        if (newSheet) {
            gap();
        }
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private void marked(String anchor, List<Inline> text) {
        String bookmark = bookmarks.get(anchor);
        if (bookmark == null) {
            inlines.line(text);
            return;
        }
        int id = ++bookmarkCount;
        out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
        inlines.line(text);
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    @Override
    public XmlWriter heading(Block.Heading heading) {
        String number = heading.ordinal()
                .map(o -> numbered(numbering.list(true, heading.level() - 1, o), heading.level() - 1))
                .orElse("");
        openParagraph("Heading" + heading.level(), number);
        marked(heading.anchor(), heading.text());
        return closeParagraph();
    }

    @Override
    public XmlWriter paragraph(Block.Paragraph paragraph) {
        String style =
                switch (paragraph.style()) {
                    case BODY -> "Body";
                    case LEAD -> "Lead";
                    case NOTE -> "Note";
                    case CENTERED -> "Centered";
                    case SIGN_OFF -> "SignOff";
                };
        openParagraph(style, "");
        inlines.line(paragraph.text());
        return closeParagraph();
    }

    @Override
    public XmlWriter numberedItem(Block.NumberedItem item) {
        int level = item.level() - 1;
        openParagraph("Item", numbered(numbering.list(false, level, item.ordinal()), level));
        marked(item.anchor(), item.text());
        return closeParagraph();
    }

    @Override
    public XmlWriter bulletList(Block.BulletList list) {
        for (Block.BulletList.Bullet bullet : list.bullets()) {
            openParagraph("Item", numbered(numbering.bullets(), bullet.level() - 1));
            inlines.line(bullet.text());
            closeParagraph();
        }
        return out;
    }

    @Override
    public XmlWriter table(Table table) {
        settleSheet();
        if (!table.caption().isEmpty()) {
            openParagraph("Caption", "");
            inlines.run(table.caption());
            closeParagraph();
        }
        tables.table(table);
        gap();
        return out;
    }

    @Override
    public XmlWriter figure(Block.Figure figure) {
        openParagraph("Figure", "");
        int number = ++pictures;
        new DocxPicture(LaneLayout.layOut(figure.diagram()), number, out).write();
        closeParagraph();
        if (!figure.caption().isEmpty()) {
            openParagraph("FigureCaption", "");
            inlines.run(figure.caption());
            closeParagraph();
        }
        return out;
    }

    @Override
    public XmlWriter toc(Block.Toc toc) {
        List<Block.Heading> headings = page.headings(toc.depth()).stream()
                .filter(heading -> !heading.anchor().isEmpty())
                .toList();
        if (headings.isEmpty()) {
            return out;
        }
        openParagraph("TocTitle", "");
        inlines.run(lang == Lang.ZH ? "目  录" : "Contents");
        closeParagraph();
        for (Block.Heading heading : headings) {
            String bookmark = bookmarks.getOrDefault(heading.anchor(), "");
            openParagraph("TOC" + heading.level(), "");
            out.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
            heading.ordinal().ifPresent(o -> inlines.run(number(o)));
            inlines.line(heading.text());
            out.open("w:r").empty("w:tab").close();
            pageOf(bookmark);
            out.close();
            closeParagraph();
        }
        return out;
    }

    private String number(Ordinal ordinal) {
        return ordinal.in(lang) + (lang == Lang.ZH ? "\u3000" : " ");
    }

    /** Writes the sheet a bookmark stands on. A field marked dirty is computed by Word when it opens the file, without asking. */
    private void pageOf(String bookmark) {
        out.open("w:r")
                .empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true")
                .close();
        out.open("w:r")
                .leaf("w:instrText", " PAGEREF " + bookmark + " \\h ", "xml:space", "preserve")
                .close();
        out.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
        inlines.run(" ");
        out.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }

    @Override
    public XmlWriter pageBreak(Block.PageBreak pageBreak) {
        newSheet = true;
        return out;
    }

    @Override
    public XmlWriter rule(Block.Rule rule) {
        openParagraph("Line", "");
        return closeParagraph();
    }

    @Override
    public XmlWriter callout(Block.Callout callout) {
        String style =
                switch (callout.tone()) {
                    case NOTE -> "CalloutNote";
                    case IMPORTANT -> "CalloutImportant";
                    case WARNING -> "CalloutWarning";
                };
        gap();
        if (!callout.title().isEmpty()) {
            openParagraph(style, "");
            inlines.strong(Inline.strong(callout.title()));
            closeParagraph();
        }
        openParagraph(style, "");
        inlines.line(callout.text());
        closeParagraph();
        gap();
        return out;
    }
}
