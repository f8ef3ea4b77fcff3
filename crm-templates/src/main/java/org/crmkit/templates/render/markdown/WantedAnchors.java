package org.crmkit.templates.render.markdown;

import java.util.List;
import java.util.Set;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** The places of a page that some link leads to; only these are marked, so that the text stays clean. */
final class WantedAnchors {

    private WantedAnchors() {}

    static void collect(Page page, Set<String> wanted) {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                collect(heading.text(), wanted);
            } else if (block instanceof Block.Paragraph paragraph) {
                collect(paragraph.text(), wanted);
            } else if (block instanceof Block.NumberedItem item) {
                collect(item.text(), wanted);
            } else if (block instanceof Block.Callout callout) {
                collect(callout.text(), wanted);
            } else if (block instanceof Block.BulletList list) {
                list.bullets().forEach(bullet -> collect(bullet.text(), wanted));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.text(), wanted)));
            }
        }
    }

    private static void collect(List<Inline> content, Set<String> wanted) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                link.target().fold(place -> wanted.add(place.anchor()), document -> false);
            } else if (inline instanceof Inline.Strong strong) {
                collect(strong.content(), wanted);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collect(emphasis.content(), wanted);
            }
        }
    }
}
