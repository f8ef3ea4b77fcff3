package org.crmkit.templates.render.docx;

import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/** Begins the document of a Word file, and puts its parts together at the end. */
final class DocxFile {

    private DocxFile() {}

    /** Returns a document that has been begun; blocks are written into it. */
    static XmlWriter begin() {
        XmlWriter document = new XmlWriter();
        document.raw(OfficeParts.DECLARATION);
        return document.open("w:document", Ooxml.NAMESPACES.toArray())
                .open("w:body")
                .line();
    }

    /** Ends the document and returns the file. */
    static byte[] of(
            Page page,
            DocxDress dress,
            XmlWriter document,
            DocxNumbering numbering,
            DocxRelations relations,
            DocxFrame frame) {
        document.raw(frame.section()).close().close().line();

        OfficeZip zip = new OfficeZip();
        dress.addTo(zip, page.lang());
        zip.add("docProps/core.xml", OfficeParts.coreProperties(page.title(), page.control(), page.lang()));
        zip.add("word/document.xml", document.toBytes());
        if (relations.hasLinks()) {
            zip.add(DocxRelations.PART, relations.toXml());
        }
        zip.add("word/numbering.xml", numbering.toXml());
        frame.addTo(zip);
        return zip.toBytes();
    }
}
