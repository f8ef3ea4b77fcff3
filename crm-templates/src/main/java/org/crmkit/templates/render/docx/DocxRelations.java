package org.crmkit.templates.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;

/** What the document refers to outside itself: its other parts, and the files its links lead to. */
final class DocxRelations {

    /** The name of the part that holds them. */
    static final String PART = "word/_rels/document.xml.rels";

    private final Setting setting;
    private final Map<String, String> links = new LinkedHashMap<>();

    DocxRelations(Setting setting) {
        this.setting = setting;
    }

    boolean hasLinks() {
        return !links.isEmpty();
    }

    /** Returns the id under which a link to {@code address} is written; the same address has one id. */
    String link(String address) {
        return links.computeIfAbsent(address, a -> "link" + (links.size() + 1));
    }

    String toXml() {
        XmlWriter out = new XmlWriter();
        out.raw(OfficeParts.DECLARATION).open("Relationships", "xmlns", OfficeParts.RELATIONS);
        part("styles", "styles.xml", out);
        part("numbering", "numbering.xml", out);
        part("settings", "settings.xml", out);
        part("fontTable", "fontTable.xml", out);
        for (DocxFurniture.Running part : DocxFurniture.running(setting)) {
            out.empty(
                    "Relationship", "Id", part.id(), "Type", OfficeParts.R + "/" + part.type(), "Target", part.file());
        }
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
