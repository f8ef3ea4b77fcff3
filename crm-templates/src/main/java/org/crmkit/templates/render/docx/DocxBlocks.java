package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.look.Face;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.pdf.Pagination;

/** Writes blocks as paragraphs and tables. */
final class DocxBlocks implements Block.Visitor<XmlWriter> {

    private static final int DEPTH = 2;

    private final Page page;
    private final Lang lang;
    private final Setting setting;
    private final DocxNumbering numbering;
    private final XmlWriter out;
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final DocxInlines inlines;
    private final DocxTables tables;
    private Map<String, Integer> sheets = Map.of();
    private int index;
    private int bookmarkCount;
    private int pictures;
    private boolean newSheet;

    DocxBlocks(
            Page page, Links links, Setting setting, DocxNumbering numbering, DocxRelations relations, XmlWriter out) {
        this.out = out;
        this.page = page;
        this.lang = page.lang();
        this.setting = setting;
        this.numbering = numbering;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                name(heading.anchor(), "_Toc");
            } else if (block instanceof Block.NumberedItem item) {
                name(item.anchor(), "_Ref");
            }
        }
        this.inlines = new DocxInlines(page, links, relations, bookmarks, out);
        this.tables = new DocxTables(setting, inlines, out);
    }

    private void name(String anchor, String prefix) {
        if (!anchor.isEmpty()) {
            bookmarks.put(anchor, prefix + (100_000_000 + bookmarks.size() + 1));
        }
    }

    /** Tells whether a page is a small book: it has chapters, and so begins with a cover and its contents. */
    static boolean hasCover(Page page) {
        return page.headings(1).stream().anyMatch(heading -> heading.ordinal()
                .filter(o -> o.style() == Ordinal.Style.CHAPTER)
                .isPresent());
    }

    private Optional<Block.Toc> ownContents() {
        return page.blocks().stream()
                .filter(Block.Toc.class::isInstance)
                .map(Block.Toc.class::cast)
                .findFirst();
    }

    void write() {
        open();
        for (index = 0; index < page.blocks().size(); index++) {
            page.blocks().get(index).accept(this);
        }
        close();
    }

    /** Writes what stands before the blocks: cover and contents, title and control block. */
    private void open() {
        Optional<Block.Toc> own = ownContents();
        if (hasCover(page)) {
            Optional<Block.Toc> contents = own.isPresent() ? Optional.empty() : Optional.of(new Block.Toc(DEPTH));
            sheets = Pagination.withCover(page, setting, contents);
            cover();
            contents.ifPresent(toc -> {
                toc(toc);
                newSheet = true;
            });
            title();
        } else {
            if (own.isPresent()) {
                sheets = Pagination.of(page, setting);
            }
            title();
            control(page.control().head());
        }
    }

    private void title() {
        openParagraph("Title", "");
        inlines.run(page.title());
        closeParagraph();
    }

    private void cover() {
        Control control = page.control();
        coverLine("CoverIssuer", control.issuer());
        coverLine("CoverTitle", page.title());
        String version = control.version().isEmpty() ? "" : (lang == Lang.ZH ? "版本 " : "version ") + control.version();
        coverLine("CoverNumber", (control.number() + "   " + version).strip());
        control(control.head());
        newSheet = true;
    }

    private void coverLine(String style, String text) {
        openParagraph(style, "");
        inlines.run(text);
        closeParagraph();
    }

    /** Writes what stands after the blocks. */
    private void close() {
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
        openParagraph(style, false, properties);
    }

    private void openParagraph(String style, boolean keptWithNext, String properties) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (keptWithNext) {
            out.empty("w:keepNext");
        }
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
        int level = heading.level() - 1;
        String number = heading.ordinal()
                .map(o -> numbered(numbering.list(true, level, o), level))
                .orElse("");
        boolean chapter = heading.ordinal()
                .filter(o -> o.style() == Ordinal.Style.CHAPTER)
                .isPresent();
        Face face = setting.headings().get(level);
        String side = chapter ? "" : DocxStyles.indent(setting.headingIndent(), face);
        if (!chapter && lang == Lang.ZH && face.align() == Face.Align.CENTER) {
            side += "<w:jc w:val=\"left\"/>";
        }
        openParagraph("Heading" + heading.level(), number + side);
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
        String number = numbered(numbering.list(false, level, item.ordinal()), level);
        openParagraph("Item", page.announces(index), number);
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
        new DocxPicture(figure.chart(), number, setting.paper(), out).write();
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
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            String bookmark = bookmarks.getOrDefault(heading.anchor(), "");
            openParagraph("TOC" + heading.level(), "");
            if (i == 0) {
                field(" TOC \\o \"1-" + toc.depth() + "\" \\h \\z \\u ", "");
            }
            out.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
            heading.ordinal().ifPresent(o -> inlines.run(number(o)));
            inlines.line(heading.text());
            out.open("w:r").empty("w:tab").close();
            field(" PAGEREF " + bookmark + " \\h ", " w:dirty=\"true\"");
            inlines.run(Integer.toString(sheets.getOrDefault(heading.anchor(), 1)));
            endField();
            out.close();
            if (i == headings.size() - 1) {
                endField();
            }
            closeParagraph();
        }
        return out;
    }

    private String number(Ordinal ordinal) {
        return ordinal.in(lang) + (lang == Lang.ZH ? "\u3000" : " ");
    }

    /**
     * Begins a field; what follows is what readers show that compute nothing. One marked dirty is computed by Word when it opens the
     * file, without asking.
     */
    private void field(String code, String dirty) {
        out.open("w:r").raw("<w:fldChar w:fldCharType=\"begin\"" + dirty + "/>").close();
        out.open("w:r").leaf("w:instrText", code, "xml:space", "preserve").close();
        out.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    }

    private void endField() {
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
