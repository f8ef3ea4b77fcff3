package org.crmkit.templates.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.redline.Sides;

/** Writes marked blocks: each as the writer of blocks writes it, under its mark. */
final class DocxRedlineBlocks implements MarkedBlock.Visitor<DocxBlocks> {

    private final Redline redline;
    private final DocxBlocks blocks;
    private final DocxRevisions revisions;

    DocxRedlineBlocks(Redline redline, DocxBlocks blocks, DocxRevisions revisions) {
        this.redline = redline;
        this.blocks = blocks;
        this.revisions = revisions;
    }

    @Override
    public DocxBlocks standing(MarkedBlock.Standing standing) {
        return both(standing.before(), standing.after(), Optional.empty());
    }

    @Override
    public DocxBlocks inserted(MarkedBlock.Inserted inserted) {
        return whole(Mark.INSERTED, inserted.after());
    }

    @Override
    public DocxBlocks deleted(MarkedBlock.Deleted deleted) {
        return whole(Mark.DELETED, deleted.before());
    }

    @Override
    public DocxBlocks reworded(MarkedBlock.Reworded reworded) {
        return both(reworded.before(), reworded.after(), Optional.of(reworded.text()));
    }

    @Override
    public DocxBlocks relisted(MarkedBlock.Relisted relisted) {
        blocks.relisted(relisted);
        return blocks;
    }

    @Override
    public DocxBlocks retabled(MarkedBlock.Retabled retabled) {
        blocks.retabled(retabled);
        return blocks;
    }

    private DocxBlocks whole(Mark mark, Block block) {
        if (block instanceof Block.Toc toc) {
            revisions.during(mark, () -> contents(toc));
        } else if (!(block instanceof Block.PageBreak && mark == Mark.DELETED)) {
            revisions.during(mark, () -> block.accept(blocks));
        }
        return blocks;
    }

    /** Writes a block in both states; where Word could not count it in both, as two blocks. */
    private DocxBlocks both(Block before, Block after, Optional<MarkedText> text) {
        if (!blocks.counts(before, after)) {
            whole(Mark.DELETED, before);
            return whole(Mark.INSERTED, after);
        }
        if (before instanceof Block.Heading old && after instanceof Block.Heading now) {
            blocks.heading(old, now, text.orElseGet(() -> kept(now.text())));
        } else if (before instanceof Block.NumberedItem old && after instanceof Block.NumberedItem now) {
            blocks.numberedItem(old, now, text.orElseGet(() -> kept(now.text())));
        } else if (after instanceof Block.Paragraph now) {
            blocks.paragraph(now, text.orElseGet(() -> kept(now.text())));
        } else if (after instanceof Block.Callout now) {
            blocks.callout(now, text.orElseGet(() -> kept(now.text())));
        } else {
            whole(Mark.KEPT, after);
        }
        return blocks;
    }

    private static MarkedText kept(List<Inline> text) {
        return MarkedText.of(Mark.KEPT, text);
    }

    /** Writes the contents in both states. */
    void contents(Block.Toc toc) {
        Map<String, Integer> old = blocks.sheets(redline.before());
        Map<String, Integer> now = blocks.sheets(redline.after());
        List<DocxBlocks.Entry> entries = new ArrayList<>();
        for (MarkedBlock block : redline.blocks()) {
            Sides sides = Sides.of(block);
            Optional<Block.Heading> before = sides.before().flatMap(one -> listed(one, toc));
            Optional<Block.Heading> after = sides.after().flatMap(one -> listed(one, toc));
            if (before.isPresent() || after.isPresent()) {
                Mark mark = before.isEmpty() ? Mark.INSERTED : after.isEmpty() ? Mark.DELETED : Mark.KEPT;
                Block.Heading was = before.or(() -> after).orElseThrow();
                Block.Heading is = after.or(() -> before).orElseThrow();
                entries.add(new DocxBlocks.Entry(
                        mark,
                        is.level(),
                        is.anchor(),
                        MarkedText.between(blocks.withNumber(was, was.text()), blocks.withNumber(is, is.text())),
                        MarkedText.between(
                                Integer.toString(old.getOrDefault(was.anchor(), now.getOrDefault(is.anchor(), 1))),
                                Integer.toString(now.getOrDefault(is.anchor(), old.getOrDefault(was.anchor(), 1))))));
            }
        }
        blocks.toc(toc, entries);
    }

    private static Optional<Block.Heading> listed(Block block, Block.Toc toc) {
        return block instanceof Block.Heading heading
                        && heading.level() <= toc.depth()
                        && !heading.anchor().isEmpty()
                ? Optional.of(heading)
                : Optional.empty();
    }
}
