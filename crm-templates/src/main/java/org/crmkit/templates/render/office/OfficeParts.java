package org.crmkit.templates.render.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;

/** The parts every Office file begins with (ECMA-376 part 2, Open Packaging Conventions). */
public final class OfficeParts {

    /** The first line of every part. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Relationships between parts, and the prefix of their types. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The vocabulary of relationship parts. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /** Names a custom property set of ours; the same in every Office file, as the format wants it. */
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private OfficeParts() {}

    /** Returns the list of content types; {@code overrides} are part names with theirs, in order. */
    public static String contentTypes(Map<String, String> overrides) {
        XmlWriter out = new XmlWriter();
        out.raw(DECLARATION).open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        Map<String, String> all = new LinkedHashMap<>(overrides);
        all.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        all.put("/docProps/app.xml", PROPERTIES + "extended-properties+xml");
        all.forEach((name, type) -> out.empty("Override", "PartName", name, "ContentType", type));
        return out.close().toString();
    }

    /** Returns the content type of {@link #customProperties}. */
    public static String customType() {
        return PROPERTIES + "custom-properties+xml";
    }

    /** Returns what the package holds: its main part, its properties, and the custom ones if it has any. */
    public static String packageRelations(String mainPart, boolean custom) {
        XmlWriter out = new XmlWriter();
        out.raw(DECLARATION).open("Relationships", "xmlns", RELATIONS);
        out.empty("Relationship", "Id", "document", "Type", R + "/officeDocument", "Target", mainPart);
        out.empty(
                "Relationship",
                "Id",
                "core",
                "Type",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        out.empty("Relationship", "Id", "app", "Type", R + "/extended-properties", "Target", "docProps/app.xml");
        if (custom) {
            out.empty(
                    "Relationship", "Id", "custom", "Type", R + "/custom-properties", "Target", "docProps/custom.xml");
        }
        return out.close().toString();
    }

    /** Says what the document is; no date, because the moment of writing is no property of its content. */
    public static String coreProperties(String title, Control control, Lang lang) {
        XmlWriter out = new XmlWriter();
        out.raw(DECLARATION);
        out.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        out.leaf("dc:title", title);
        out.leaf("dc:creator", control.issuer());
        out.leaf("dc:identifier", control.number());
        out.leaf("dc:language", lang.tag());
        out.leaf("cp:version", control.version());
        return out.close().toString();
    }

    /** Says which program wrote the file. */
    public static String appProperties() {
        XmlWriter out = new XmlWriter();
        out.raw(DECLARATION);
        out.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return out.leaf("Application", "crmkit").close().toString();
    }

    /** Returns properties of our own, all of them text, in their order. */
    public static String customProperties(Map<String, String> properties) {
        XmlWriter out = new XmlWriter();
        out.raw(DECLARATION).open("Properties", "xmlns", CUSTOM, "xmlns:vt", VARIANTS);
        int id = 2;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            out.open("property", "fmtid", FORMAT_ID, "pid", id, "name", property.getKey());
            out.leaf("vt:lpwstr", property.getValue()).close();
            id++;
        }
        return out.close().toString();
    }
}
