package org.crmkit.templates.render.docx;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
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
        return List.of(
                OfficeZip.Part.of("_rels/.rels", OfficeParts.packageRelations("word/document.xml", false)),
                OfficeZip.Part.of("docProps/app.xml", OfficeParts.appProperties()),
                OfficeZip.Part.of("word/styles.xml", DocxStyles.styles(setting)),
                OfficeZip.Part.of("word/settings.xml", DocxFrame.settings(lang, setting)),
                OfficeZip.Part.of("word/fontTable.xml", DocxStyles.fontTable(setting)));
    }

    void addTo(OfficeZip zip, Lang lang) {
        Supplier<List<OfficeZip.Part>> made = requireNonNull(parts.get(lang), "lang");
        requireNonNull(made.get(), "parts").forEach(zip::add);
    }
}
