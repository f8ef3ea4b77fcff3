package org.crmkit.templates.render.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.MarkedText;
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
    private final DocxRevisions revisions;
    private final XmlWriter out;
    private final Set<Block> announcing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final DocxInlines inlines;
    private final DocxTables tables;
    private Map<String, Integer> sheets = Map.of();
    private int bookmarkCount;
    private int pictures;
    private boolean newSheet;

    DocxBlocks(
            Page page,
            Links links,
            Setting setting,
            DocxNumbering numbering,
            DocxRelations relations,
            DocxRevisions revisions,
            XmlWriter out) {
        this.out = out;
        this.page = page;
        this.lang = page.lang();
        this.setting = setting;
        this.numbering = numbering;
        this.revisions = revisions;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                name(heading.anchor(), "_Toc");
            } else if (block instanceof Block.NumberedItem item) {
                name(item.anchor(), "_Ref");
            }
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            if (page.announces(i)) {
                announcing.add(page.blocks().get(i));
            }
        }
        this.inlines = new DocxInlines(page, links, relations, bookmarks, revisions, out);
        this.tables = new DocxTables(setting, inlines, revisions, out);
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

    private static Optional<Block.Toc> ownContents(Page page) {
        return page.blocks().stream()
                .filter(Block.Toc.class::isInstance)
                .map(Block.Toc.class::cast)
                .findFirst();
    }

    void write() {
        open();
        page.blocks().forEach(block -> block.accept(this));
        close();
    }

    /** Writes what stands before the blocks: cover and contents, title and control block. */
    private void open() {
        sheets = sheets(page);
        open(page, page, toc -> toc(toc));
    }

    /** Returns the sheets that contents name, as far as the page has contents. */
    Map<String, Integer> sheets(Page of) {
        Optional<Block.Toc> own = ownContents(of);
        if (hasCover(of)) {
            return Pagination.withCover(
                    of, setting, own.isPresent() ? Optional.empty() : Optional.of(new Block.Toc(DEPTH)));
        }
        return own.isPresent() ? Pagination.of(of, setting) : Map.of();
    }

    /** Writes in both states what stands before the blocks; both have a cover, or none has. */
    void open(Page before, Page after, Consumer<Block.Toc> contents) {
        if (hasCover(after)) {
            cover(before, after);
            if (ownContents(after).isEmpty()) {
                contents.accept(new Block.Toc(DEPTH));
                newSheet = true;
            }
            plain("Title", before.title(), after.title());
        } else {
            plain("Title", before.title(), after.title());
            control(before.control().head(), after.control().head());
        }
    }

    private void cover(Page before, Page after) {
        plain("CoverIssuer", before.control().issuer(), after.control().issuer());
        plain("CoverTitle", before.title(), after.title());
        plain("CoverNumber", edition(before), edition(after));
        control(before.control().head(), after.control().head());
        newSheet = true;
    }

    private static String edition(Page page) {
        Control control = page.control();
        String version =
                control.version().isEmpty() ? "" : (page.lang() == Lang.ZH ? "版本 " : "version ") + control.version();
        return (control.number() + "   " + version).strip();
    }

    private void plain(String style, String before, String after) {
        openParagraph(style, "");
        inlines.text(MarkedText.between(before, after));
        closeParagraph();
    }

    /** Writes what stands after the blocks. */
    private void close() {
        close(page, page);
    }

    /** Writes in both states what stands after the blocks. */
    void close(Page before, Page after) {
        if (!before.control().foot().isEmpty() || !after.control().foot().isEmpty()) {
            gap();
            control(before.control().foot(), after.control().foot());
        }
    }

    private void control(List<Control.Entry> before, List<Control.Entry> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            tables.control(before, after);
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
        out.raw(properties);
        revisions.paragraph(out);
        out.close();
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

    private void marked(String anchor, MarkedText text) {
        String bookmark = revisions.mark() == Mark.DELETED ? null : bookmarks.get(anchor);
        if (bookmark == null) {
            inlines.text(text);
            return;
        }
        int id = ++bookmarkCount;
        out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
        inlines.text(text);
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    private static MarkedText kept(List<Inline> text) {
        return MarkedText.of(Mark.KEPT, text);
    }

    /** Returns a number in both states; what is new has none in the old one, what is gone none in the new one. */
    private DocxNumbering.Count count(Ordinal before, Ordinal after) {
        return new DocxNumbering.Count(
                after.style(),
                revisions.mark() == Mark.INSERTED ? 0 : before.value(),
                revisions.mark() == Mark.DELETED ? 0 : after.value());
    }

    /** Tells whether Word can count a block in both its states. */
    boolean counts(Block before, Block after) {
        if (before instanceof Block.NumberedItem old && after instanceof Block.NumberedItem now) {
            return numbering.serves(false, now.level() - 1, count(old.ordinal(), now.ordinal()));
        }
        return !(before instanceof Block.Heading old && after instanceof Block.Heading now)
                || old.ordinal().isEmpty()
                || numbering.serves(
                        true,
                        now.level() - 1,
                        count(old.ordinal().get(), now.ordinal().orElseThrow()));
    }

    @Override
    public XmlWriter heading(Block.Heading heading) {
        return heading(heading, heading, kept(heading.text()));
    }

    /** Writes a heading that had the number of {@code before}. */
    XmlWriter heading(Block.Heading before, Block.Heading heading, MarkedText text) {
        int level = heading.level() - 1;
        String number = heading.ordinal()
                .map(o -> numbered(
                        numbering.list(true, level, count(before.ordinal().orElse(o), o)), level))
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
        marked(heading.anchor(), text);
        return closeParagraph();
    }

    @Override
    public XmlWriter paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph, kept(paragraph.text()));
    }

    XmlWriter paragraph(Block.Paragraph paragraph, MarkedText text) {
        String style =
                switch (paragraph.style()) {
                    case BODY -> "Body";
                    case LEAD -> "Lead";
                    case NOTE -> "Note";
                    case CENTERED -> "Centered";
                    case SIGN_OFF -> "SignOff";
                };
        openParagraph(style, leadsIn(paragraph.text()), "");
        inlines.text(text);
        return closeParagraph();
    }

    @Override
    public XmlWriter numberedItem(Block.NumberedItem item) {
        return numberedItem(item, item, kept(item.text()));
    }

    /** Writes an item that had the number of {@code before}. */
    XmlWriter numberedItem(Block.NumberedItem before, Block.NumberedItem item, MarkedText text) {
        int level = item.level() - 1;
        int list = numbering.list(false, level, count(before.ordinal(), item.ordinal()));
        openParagraph("Item", announcing.contains(item), numbered(list, level));
        marked(item.anchor(), text);
        return closeParagraph();
    }

    /** Tells whether words name what follows them: a name in bold, or words before a colon. */
    private static boolean leadsIn(List<Inline> text) {
        Inline last = text.isEmpty() ? Inline.text("") : text.get(text.size() - 1);
        return (text.size() == 1 && last instanceof Inline.Strong)
                || (last instanceof Inline.Text words
                        && (words.text().endsWith("：") || words.text().endsWith(":")));
    }

    @Override
    public XmlWriter bulletList(Block.BulletList list) {
        list.bullets().forEach(bullet -> bullet(bullet.level(), kept(bullet.text())));
        return out;
    }

    XmlWriter relisted(MarkedBlock.Relisted list) {
        list.lines().forEach(line -> revisions.during(line.mark(), () -> bullet(line.level(), line.text())));
        return out;
    }

    private void bullet(int level, MarkedText text) {
        openParagraph("Item", numbered(numbering.bullets(), level - 1));
        inlines.text(text);
        closeParagraph();
    }

    @Override
    public XmlWriter table(Table table) {
        return table(MarkedText.kept(table.caption()), () -> tables.table(table));
    }

    XmlWriter retabled(MarkedBlock.Retabled table) {
        return table(table.caption(), () -> tables.table(table));
    }

    private XmlWriter table(MarkedText caption, Runnable table) {
        settleSheet();
        if (!caption.stretches().isEmpty()) {
            openParagraph("Caption", "");
            inlines.text(caption);
            closeParagraph();
        }
        table.run();
        gap();
        return out;
    }

    @Override
    public XmlWriter figure(Block.Figure figure) {
        openParagraph("Figure", "");
        int number = ++pictures;
        revisions.open(out);
        new DocxPicture(figure.chart(), number, setting.paper(), out).write();
        revisions.close(out);
        closeParagraph();
        if (!figure.caption().isEmpty()) {
            openParagraph("FigureCaption", "");
            inlines.run(figure.caption());
            closeParagraph();
        }
        return out;
    }

    /**
     * A line of the contents.
     *
     * @param mark what became of the whole line
     * @param anchor of the heading it leads to
     * @param text number and wording
     */
    record Entry(Mark mark, int level, String anchor, MarkedText text, MarkedText sheet) {}

    @Override
    public XmlWriter toc(Block.Toc toc) {
        List<Entry> entries = new ArrayList<>();
        for (Block.Heading heading : page.headings(toc.depth())) {
            if (!heading.anchor().isEmpty()) {
                MarkedText sheet = MarkedText.kept(Integer.toString(sheets.getOrDefault(heading.anchor(), 1)));
                entries.add(new Entry(
                        Mark.KEPT,
                        heading.level(),
                        heading.anchor(),
                        kept(withNumber(heading, heading.text())),
                        sheet));
            }
        }
        return toc(toc, entries);
    }

    /** Returns the wording of a line of the contents. */
    List<Inline> withNumber(Block.Heading heading, List<Inline> text) {
        List<Inline> line = new ArrayList<>();
        heading.ordinal().ifPresent(o -> line.add(Inline.text(o.in(lang) + (lang == Lang.ZH ? "\u3000" : " "))));
        line.addAll(text);
        return line;
    }

    XmlWriter toc(Block.Toc toc, List<Entry> entries) {
        if (entries.isEmpty()) {
            return out;
        }
        openParagraph("TocTitle", "");
        inlines.run(lang == Lang.ZH ? "目  录" : "Contents");
        closeParagraph();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean first = i == 0;
            boolean last = i == entries.size() - 1;
            revisions.during(entry.mark(), () -> openParagraph("TOC" + entry.level(), ""));
            if (first) {
                field(" TOC \\o \"1-" + toc.depth() + "\" \\h \\z \\u ", "");
            }
            revisions.during(entry.mark(), () -> entry(entry));
            if (last) {
                endField();
            }
            closeParagraph();
        }
        return out;
    }

    /** What is gone has no place to lead to, and so no fields that would look for it. */
    private void entry(Entry entry) {
        boolean leads = entry.mark() != Mark.DELETED;
        String bookmark = bookmarks.getOrDefault(entry.anchor(), "");
        if (leads) {
            out.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
        }
        inlines.text(entry.text());
        piece(() -> out.empty("w:tab"));
        if (leads) {
            field(" PAGEREF " + bookmark + " \\h ", " w:dirty=\"true\"");
        }
        inlines.text(entry.sheet());
        if (leads) {
            endField();
            out.close();
        }
    }

    /**
     * Begins a field; what follows is what readers show that compute nothing. One marked dirty is computed by Word when it opens the
     * file, without asking.
     */
    private void field(String code, String dirty) {
        piece(() -> out.raw("<w:fldChar w:fldCharType=\"begin\"" + dirty + "/>"));
        piece(() -> out.leaf("w:instrText", code, "xml:space", "preserve"));
        piece(() -> out.empty("w:fldChar", "w:fldCharType", "separate"));
    }

    private void endField() {
        piece(() -> out.empty("w:fldChar", "w:fldCharType", "end"));
    }

    /** Writes a run of something else than wording. */
    private void piece(Runnable content) {
        revisions.open(out);
        out.open("w:r");
        content.run();
        out.close();
        revisions.close(out);
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
        return callout(callout, kept(callout.text()));
    }

    XmlWriter callout(Block.Callout callout, MarkedText text) {
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
        inlines.text(text);
        closeParagraph();
        gap();
        return out;
    }
}
