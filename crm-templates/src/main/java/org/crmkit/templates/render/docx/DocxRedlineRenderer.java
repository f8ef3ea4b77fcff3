package org.crmkit.templates.render.docx;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.crmkit.templates.internal.Printable;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedBlock;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.look.Setting;

/**
 * Writes a redline as a Word file with tracked changes. To accept all of them gives the new document, to reject all the old one,
 * articles numbered as they are or were: the numbers are Word's own, so while both states are shown it counts through what is gone
 * and what is new. A chart that changed is replaced; changes of layout alone are not tracked.
 */
public final class DocxRedlineRenderer {

    private final String author;
    private final Instant at;
    private final Links links;
    private final Look look;
    private final DocxDress dress;

    private DocxRedlineRenderer(String author, Instant at, Links links, Look look) {
        this.author = author;
        this.at = at;
        this.links = links;
        this.look = look;
        this.dress = new DocxDress(look);
    }

    /**
     * Obtains a renderer that signs every change.
     *
     * @param author a post, a unit or a company, never a person; not blank, at most 255 characters
     * @param at the moment of the changes; files tell whole seconds
     */
    public static DocxRedlineRenderer by(String author, Instant at) {
        String name = Printable.text(author, "DocxRedlineRenderer.author");
        checkArgument(
                !name.isBlank() && name.length() <= 255,
                "DocxRedlineRenderer.author was '%s'; it must be 1 to 255 characters that are not all blank. Name a post or a unit.",
                name);
        return new DocxRedlineRenderer(name, at, Links.none(), Look.modern());
    }

    /** Returns this renderer for the pages of a handbook. */
    public DocxRedlineRenderer with(Links others) {
        return new DocxRedlineRenderer(author, at, others, look);
    }

    /** Returns this renderer writing in another look. */
    public DocxRedlineRenderer in(Look other) {
        return new DocxRedlineRenderer(author, at, links, other);
    }

    /** Returns the file; the same redline gives the same bytes. */
    public byte[] render(Redline redline) {
        Page before = redline.before();
        Page after = redline.after();
        Setting setting = look.in(after.lang());
        DocxNumbering numbering = new DocxNumbering(after.lang(), setting);
        DocxRelations relations = new DocxRelations(setting);
        DocxRevisions revisions = DocxRevisions.by(author, at);
        DocxFrame frame = new DocxFrame(before, after, revisions, setting, DocxBlocks.hasCover(after));
        XmlWriter document = DocxFile.begin();
        DocxBlocks blocks = new DocxBlocks(after, links, setting, numbering, relations, revisions, document);
        DocxRedlineBlocks changes = new DocxRedlineBlocks(redline, blocks, revisions);
        if (DocxBlocks.hasCover(before) == DocxBlocks.hasCover(after)) {
            blocks.open(before, after, changes::contents);
        } else {
            revisions.during(Mark.DELETED, () -> blocks.open(before, before, changes::contents));
            revisions.during(Mark.INSERTED, () -> blocks.open(after, after, changes::contents));
        }
        for (MarkedBlock block : redline.blocks()) {
            block.accept(changes);
        }
        blocks.close(before, after);
        return DocxFile.of(after, dress, document, numbering, relations, frame);
    }
}
