package org.crmkit.templates.render.docx;

import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/** Puts the parts of a Word file together. */
final class DocxFile {

    private DocxFile() {}

    static byte[] of(
            Page page,
            Setting setting,
            DocxBlocks blocks,
            DocxNumbering numbering,
            DocxRelations relations,
            DocxFrame frame) {
        XmlWriter document = new XmlWriter();
        document.raw(OfficeParts.DECLARATION);
        document.open("w:document", Ooxml.NAMESPACES.toArray()).open("w:body").line();
        document.raw(blocks.markup());
        document.raw(frame.section()).close().close().line();

        OfficeZip zip = new OfficeZip();
        zip.add("[Content_Types].xml", frame.contentTypes());
        zip.add("_rels/.rels", OfficeParts.packageRelations("word/document.xml", false));
        zip.add("docProps/core.xml", OfficeParts.coreProperties(page.title(), page.control(), page.lang()));
        zip.add("docProps/app.xml", OfficeParts.appProperties());
        zip.add("word/document.xml", document.toString());
        zip.add("word/_rels/document.xml.rels", relations.toXml(frame.parts()));
        zip.add("word/styles.xml", DocxStyles.styles(setting));
        zip.add("word/numbering.xml", numbering.toXml());
        zip.add("word/settings.xml", frame.settings());
        zip.add("word/fontTable.xml", DocxStyles.fontTable(setting));
        frame.addTo(zip);
        return zip.toBytes();
    }
}
