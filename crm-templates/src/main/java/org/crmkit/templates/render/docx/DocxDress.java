package org.crmkit.templates.render.docx;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.render.look.Logo;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.look.Setting;
import org.crmkit.templates.render.office.OfficeParts;
import org.crmkit.templates.render.office.OfficeZip;

/** The parts that are the same in every document of one look and language; packed when the first document is written, and kept. */
final class DocxDress {

    private final Map<Lang, Supplier<List<OfficeZip.Part>>> parts;

    DocxDress(Look look) {
        this.parts =
                Maps.toMap(Arrays.asList(Lang.values()), lang -> Suppliers.memoize(() -> parts(lang, look.in(lang))));
    }

    private static List<OfficeZip.Part> parts(Lang lang, Setting setting) {
        List<OfficeZip.Part> parts = new ArrayList<>();
        parts.add(OfficeZip.Part.of("[Content_Types].xml", DocxFurniture.contentTypes(setting)));
        parts.add(OfficeZip.Part.of("_rels/.rels", OfficeParts.packageRelations("word/document.xml", false)));
        parts.add(OfficeZip.Part.of("docProps/app.xml", OfficeParts.appProperties()));
        parts.add(OfficeZip.Part.of("word/styles.xml", DocxStyles.styles(setting)));
        parts.add(OfficeZip.Part.of("word/settings.xml", DocxFurniture.settings(lang, setting)));
        parts.add(OfficeZip.Part.of("word/fontTable.xml", DocxStyles.fontTable(setting)));
        parts.add(OfficeZip.Part.of(DocxRelations.PART, new DocxRelations(setting).toXml()));
        for (DocxFurniture.Running part : DocxFurniture.running(setting)) {
            if (!part.isHead()) {
                boolean even = part.sheets().equals("even");
                parts.add(OfficeZip.Part.of("word/" + part.file(), DocxFurniture.foot(lang, setting, even)));
            }
        }
        setting.furniture().logo().ifPresent(logo -> parts.addAll(logo(logo, setting)));
        return parts;
    }

    private static List<OfficeZip.Part> logo(Logo logo, Setting setting) {
        List<OfficeZip.Part> parts = new ArrayList<>();
        for (DocxFurniture.Running part : DocxFurniture.running(setting)) {
            if (part.isHead()) {
                parts.add(
                        OfficeZip.Part.of("word/_rels/" + part.file() + ".rels", DocxFurniture.pictureRelation(logo)));
            }
        }
        parts.add(OfficeZip.Part.of(
                "word/media/" + DocxFurniture.picture(logo), logo.content().bytes()));
        return parts;
    }

    /** Adds them all, among them the relations of a document that links to nothing. */
    void addTo(OfficeZip zip, Lang lang) {
        Supplier<List<OfficeZip.Part>> made = requireNonNull(parts.get(lang), "lang");
        requireNonNull(made.get(), "parts").forEach(zip::add);
    }
}
