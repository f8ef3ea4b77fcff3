package org.crmkit.templates.redline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/**
 * Two states of one document and what became of each block. Blocks are matched by what they say and by what they are known by
 * (the heading of an article, the first cell of a row); numbers are not compared, they follow from the place.
 *
 * @param before the old page
 * @param after the new page, of the same document in the same language
 * @param blocks in reading order
 */
public record Redline(Page before, Page after, List<MarkedBlock> blocks) {

    public Redline {
        blocks = List.copyOf(blocks);
    }

    /**
     * Obtains what became of a page.
     *
     * @throws IllegalArgumentException if the pages are of two documents or in two languages
     */
    public static Redline between(Page before, Page after) {
        checkArgument(
                before.key().equals(after.key()) && before.lang() == after.lang(),
                "Redline is between %s in %s and %s in %s; it must be between two states of one document in one language.",
                before.key(),
                before.lang().code(),
                after.key(),
                after.lang().code());
        List<MarkedBlock> blocks = new ArrayList<>();
        List<Block> old = before.blocks();
        List<Block> now = after.blocks();
        for (Alignment.Step step : Alignment.of(
                old.stream().map(Parts::of).toList(),
                now.stream().map(Parts::of).toList())) {
            if (step.before().isEmpty()) {
                blocks.add(new MarkedBlock.Inserted(now.get(step.after().orElseThrow())));
            } else if (step.after().isEmpty()) {
                blocks.add(new MarkedBlock.Deleted(old.get(step.before().get())));
            } else {
                blocks.addAll(
                        pair(old.get(step.before().get()), now.get(step.after().get())));
            }
        }
        return new Redline(before, after, blocks);
    }

    /** Returns what changed, in reading order: the title, the block under it, the text, the block at the end. */
    public List<Change> changes() {
        return new ChangeWalk(this).changes();
    }

    /** Returns the chapters and articles that say what they said, or nearly, under another number. */
    public List<Renumbered> renumbered() {
        return Renumbered.of(this);
    }

    private static List<MarkedBlock> pair(Block before, Block after) {
        if (Parts.of(before).content().equals(Parts.of(after).content())) {
            return List.of(new MarkedBlock.Standing(before, after));
        }
        if (before instanceof Block.BulletList old && after instanceof Block.BulletList now) {
            return List.of(list(old, now));
        }
        if (before instanceof Table old && after instanceof Table now) {
            return table(old, now);
        }
        return List.of(new MarkedBlock.Reworded(before, after, MarkedText.between(line(before), line(after))));
    }

    /** Returns the wording of a block that is one line. */
    static List<Inline> line(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.NumberedItem item) {
            return item.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Block.Callout callout ? callout.text() : List.of();
    }

    private static MarkedBlock list(Block.BulletList before, Block.BulletList after) {
        List<MarkedBlock.Relisted.Line> lines = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(
                before.bullets().stream().map(Parts::of).toList(),
                after.bullets().stream().map(Parts::of).toList())) {
            if (step.before().isEmpty()) {
                lines.add(line(Mark.INSERTED, after.bullets().get(step.after().orElseThrow())));
            } else if (step.after().isEmpty()) {
                lines.add(line(Mark.DELETED, before.bullets().get(step.before().get())));
            } else {
                Block.BulletList.Bullet now = after.bullets().get(step.after().get());
                lines.add(new MarkedBlock.Relisted.Line(
                        Mark.KEPT,
                        now.level(),
                        MarkedText.between(
                                before.bullets().get(step.before().get()).text(), now.text())));
            }
        }
        return new MarkedBlock.Relisted(lines);
    }

    private static MarkedBlock.Relisted.Line line(Mark mark, Block.BulletList.Bullet bullet) {
        return new MarkedBlock.Relisted.Line(mark, bullet.level(), MarkedText.of(mark, bullet.text()));
    }

    private static List<MarkedBlock> table(Table before, Table after) {
        List<Alignment.Step> steps = Alignment.of(
                before.rows().stream().map(Parts::of).toList(),
                after.rows().stream().map(Parts::of).toList());
        boolean moves = steps.stream()
                .anyMatch(step -> step.before().isEmpty() || step.after().isEmpty());
        if (moves && (reaches(before) || reaches(after))) {
            return List.of(new MarkedBlock.Deleted(before), new MarkedBlock.Inserted(after));
        }
        List<MarkedBlock.Retabled.Row> rows = new ArrayList<>();
        for (Alignment.Step step : steps) {
            if (step.before().isEmpty()) {
                rows.add(row(Mark.INSERTED, step.after().orElseThrow(), after));
            } else if (step.after().isEmpty()) {
                rows.add(row(Mark.DELETED, step.before().get(), before));
            } else {
                List<MarkedText> cells = new ArrayList<>();
                List<Table.Cell> old = before.rows().get(step.before().get()).cells();
                List<Table.Cell> now = after.rows().get(step.after().get()).cells();
                for (int c = 0; c < now.size(); c++) {
                    cells.add(MarkedText.between(old.get(c).text(), now.get(c).text()));
                }
                rows.add(new MarkedBlock.Retabled.Row(Mark.KEPT, step.after().get(), cells));
            }
        }
        return List.of(
                new MarkedBlock.Retabled(before, after, MarkedText.between(before.caption(), after.caption()), rows));
    }

    /** Tells whether a cell reaches over several rows; such a table is replaced whole where rows come or go. */
    private static boolean reaches(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rowspan() > 1);
    }

    private static MarkedBlock.Retabled.Row row(Mark mark, int at, Table table) {
        return new MarkedBlock.Retabled.Row(
                mark,
                at,
                table.rows().get(at).cells().stream()
                        .map(cell -> MarkedText.of(mark, cell.text()))
                        .toList());
    }
}
