package org.crmkit.templates.render.docx;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.look.Setting;

/**
 * Writes a page as a Word file in some {@link Look}: numbering that Word counts itself, a running head with the document number and
 * page numbers below. A page in chapters begins with a cover and a table of contents, filled before Word opens it. No font is
 * embedded; the usual Chinese and Latin ones are named, each with a substitute.
 */
public final class DocxRenderer implements Renderer {

    private final Links links;
    private final Look look;
    private final DocxDress dress;

    private DocxRenderer(Links links, Look look) {
        this.links = links;
        this.look = look;
        this.dress = new DocxDress(look);
    }

    /** Obtains a renderer for pages that stand alone. */
    public static DocxRenderer standalone() {
        return with(Links.none());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static DocxRenderer with(Links links) {
        return new DocxRenderer(links, Look.modern());
    }

    /** Returns this renderer writing in another look. */
    public DocxRenderer in(Look other) {
        return new DocxRenderer(links, other);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] render(Page page) {
        Lang lang = page.lang();
        Setting setting = look.in(lang);
        DocxNumbering numbering = new DocxNumbering(lang, setting);
        DocxRelations relations = new DocxRelations(setting);
        DocxFrame frame = new DocxFrame(page, setting, DocxBlocks.hasCover(page));
        XmlWriter document = DocxFile.begin();
        new DocxBlocks(page, links, setting, numbering, relations, DocxRevisions.none(), document).write();
        return DocxFile.of(page, dress, document, numbering, relations, frame);
    }
}
