package org.crmkit.templates.render.html;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.redline.Redline;

/** Writes marked blocks, and above each change a line that counts it and leads to the next. */
final class HtmlRedlineBlocks implements MarkedBlock.Visitor<XmlWriter> {

    private final HtmlBlocks blocks;
    private final Lang lang;
    private final XmlWriter out;
    private final int total;
    private int count;
    private Mark last = Mark.KEPT;

    HtmlRedlineBlocks(Redline redline, HtmlBlocks blocks, XmlWriter out) {
        this.blocks = blocks;
        this.lang = redline.after().lang();
        this.out = out;
        this.total = count(redline.blocks());
    }

    /** Returns how many changes the text has; neighbours of one fate are one change, unless a new article begins. */
    int total() {
        return total;
    }

    private static int count(List<MarkedBlock> blocks) {
        int count = 0;
        Mark last = Mark.KEPT;
        for (MarkedBlock block : blocks) {
            Mark mark = mark(block);
            if (isChanged(block) && (mark == Mark.KEPT || mark != last || opens(block))) {
                count++;
            }
            last = mark;
        }
        return count;
    }

    private static Mark mark(MarkedBlock block) {
        return block instanceof MarkedBlock.Inserted
                ? Mark.INSERTED
                : block instanceof MarkedBlock.Deleted ? Mark.DELETED : Mark.KEPT;
    }

    private static boolean isChanged(MarkedBlock block) {
        return !(block instanceof MarkedBlock.Standing);
    }

    private static boolean opens(MarkedBlock block) {
        Block one = block instanceof MarkedBlock.Inserted inserted
                ? inserted.after()
                : block instanceof MarkedBlock.Deleted deleted ? deleted.before() : new Block.Rule();
        return one instanceof Block.Heading
                || (one instanceof Block.NumberedItem item && item.ordinal().style() == Ordinal.Style.ARTICLE);
    }

    void write(MarkedBlock block) {
        Mark mark = mark(block);
        if (isChanged(block) && (mark == Mark.KEPT || mark != last || opens(block))) {
            counted(mark);
        }
        last = mark;
        block.accept(this);
    }

    private void counted(Mark mark) {
        count++;
        boolean zh = lang == Lang.ZH;
        String what =
                switch (mark) {
                    case KEPT -> zh ? "修改" : "Changed";
                    case INSERTED -> zh ? "新增" : "New";
                    case DELETED -> zh ? "删除" : "Dropped";
                };
        out.open("p", "class", "change", "id", "change-" + count);
        out.leaf("span", count + " / " + total, "class", "count").leaf("span", what);
        if (count < total) {
            out.leaf("a", zh ? "下一处 ↓" : "Next ↓", "href", "#change-" + (count + 1));
        }
        out.close().line();
    }

    @Override
    public XmlWriter standing(MarkedBlock.Standing standing) {
        return both(standing.before(), standing.after(), Optional.empty());
    }

    @Override
    public XmlWriter inserted(MarkedBlock.Inserted inserted) {
        blocks.during(Mark.INSERTED, () -> inserted.after().accept(blocks));
        return out;
    }

    @Override
    public XmlWriter deleted(MarkedBlock.Deleted deleted) {
        if (!(deleted.before() instanceof Block.PageBreak)) {
            blocks.during(Mark.DELETED, () -> deleted.before().accept(blocks));
        }
        return out;
    }

    @Override
    public XmlWriter reworded(MarkedBlock.Reworded reworded) {
        return both(reworded.before(), reworded.after(), Optional.of(reworded.text()));
    }

    @Override
    public XmlWriter relisted(MarkedBlock.Relisted relisted) {
        return blocks.relisted(relisted);
    }

    @Override
    public XmlWriter retabled(MarkedBlock.Retabled retabled) {
        return blocks.retabled(retabled);
    }

    private XmlWriter both(Block before, Block after, Optional<MarkedText> text) {
        if (before instanceof Block.Heading old && after instanceof Block.Heading now) {
            return blocks.heading(old, now, text.orElseGet(() -> kept(now.text())));
        }
        if (before instanceof Block.NumberedItem old && after instanceof Block.NumberedItem now) {
            return blocks.numberedItem(old, now, text.orElseGet(() -> kept(now.text())));
        }
        if (after instanceof Block.Paragraph now) {
            return blocks.paragraph(now, text.orElseGet(() -> kept(now.text())));
        }
        if (after instanceof Block.Callout now) {
            return blocks.callout(now, text.orElseGet(() -> kept(now.text())));
        }
        return after.accept(blocks);
    }

    private static MarkedText kept(List<Inline> text) {
        return MarkedText.of(Mark.KEPT, text);
    }
}
