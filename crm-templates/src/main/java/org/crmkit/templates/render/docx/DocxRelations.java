package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.office.OfficeParts;

/** What the document refers to outside itself: its other parts, and the files its links lead to. */
final class DocxRelations {

    private final Map<String, String> links = new LinkedHashMap<>();

    /** Returns the id under which a link to {@code address} is written; the same address has one id. */
    String link(String address) {
        return links.computeIfAbsent(address, a -> "link" + (links.size() + 1));
    }

    String toXml(List<DocxFrame.Part> frame) {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        part("styles", "styles.xml", out);
        part("numbering", "numbering.xml", out);
        part("settings", "settings.xml", out);
        part("fontTable", "fontTable.xml", out);
        frame.forEach(part -> out.empty(
                "Relationship", "Id", part.id(), "Type", OfficeParts.R + "/" + part.type(), "Target", part.file()));
        links.forEach((address, id) -> out.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                OfficeParts.R + "/hyperlink",
                "Target",
                address,
                "TargetMode",
                "External"));
        return out.close().toString();
    }

    private static void part(String type, String target, XmlWriter out) {
        out.empty("Relationship", "Id", type, "Type", OfficeParts.R + "/" + type, "Target", target);
    }
}
