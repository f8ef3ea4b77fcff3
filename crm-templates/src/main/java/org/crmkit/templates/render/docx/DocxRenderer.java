package org.crmkit.templates.render.docx;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/**
 * Writes a page as a Word file: A4 with the margins of an official document, numbering that Word counts itself, a table of
 * contents that is filled before Word opens it, a running head with the document number and page numbers below. No font is
 * embedded; the usual Chinese and Latin ones are named, each with a substitute.
 */
public final class DocxRenderer implements Renderer {

    private final Links links;

    private DocxRenderer(Links links) {
        this.links = links;
    }

    /** Obtains a renderer for pages that stand alone. */
    public static DocxRenderer standalone() {
        return new DocxRenderer(Links.none());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static DocxRenderer with(Links links) {
        return new DocxRenderer(links);
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] render(Page page) {
        Lang lang = page.lang();
        DocxNumbering numbering = new DocxNumbering(lang);
        DocxRelations relations = new DocxRelations();
        DocxBlocks blocks = new DocxBlocks(page, links, numbering, relations);
        blocks.open();
        for (Block block : page.blocks()) {
            block.accept(blocks);
        }
        blocks.close();
        XmlWriter document = new XmlWriter();
        document.raw(OfficeParts.DECLARATION);
        document.open("w:document", Ooxml.NAMESPACES.toArray()).open("w:body").line();
        document.raw(blocks.markup());
        document.raw(DocxFrame.section()).close().close().line();

        OfficeZip zip = new OfficeZip();
        zip.add("[Content_Types].xml", DocxFrame.contentTypes());
        zip.add("_rels/.rels", OfficeParts.packageRelations("word/document.xml", false));
        zip.add("docProps/core.xml", OfficeParts.coreProperties(page.title(), page.control(), lang));
        zip.add("docProps/app.xml", OfficeParts.appProperties());
        zip.add("word/document.xml", document.toString());
        zip.add("word/_rels/document.xml.rels", relations.toXml());
        zip.add("word/styles.xml", DocxStyles.styles(lang));
        zip.add("word/numbering.xml", numbering.toXml());
        zip.add("word/settings.xml", DocxFrame.settings(lang));
        zip.add("word/fontTable.xml", DocxStyles.fontTable());
        zip.add("word/header1.xml", DocxFrame.header(page));
        zip.add("word/footer1.xml", DocxFrame.footer(lang));
        return zip.toBytes();
    }
}
