package org.crmkit.templates.render.pdf;

import com.google.common.collect.Lists;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.look.Paper;

/**
 * Writes a page as PDF 1.7 (ISO 32000-1): A4 with the margins of an official document, the control block, a running head with
 * number and version, page x of y, an outline, links, tables with repeated heads, charts as vectors. The glyphs a document
 * prints are put into it, so it looks the same everywhere; a character the font lacks is a {@link MissingGlyphException}, never
 * an empty box. There is no date and no random id in the file: the same page gives the same bytes.
 */
public final class PdfRenderer implements Renderer {

    /** A last sheet filled less than this is saved, if a little less room between lines saves it. */
    private static final double NEARLY_EMPTY = 0.4;

    private static final List<Double> TIGHTER = List.of(0.94, 0.88, 0.82);

    private final Links links;
    private final PdfFont font;

    private PdfRenderer(Links links, PdfFont font) {
        this.links = links;
        this.font = font;
    }

    /** Obtains a renderer for pages that stand alone. */
    public static PdfRenderer standalone() {
        return with(Links.none());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static PdfRenderer with(Links links) {
        return new PdfRenderer(links, PdfFont.bundled());
    }

    /** Returns this renderer setting its pages in another font. */
    public PdfRenderer in(PdfFont other) {
        return new PdfRenderer(links, other);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    /**
     * {@inheritDoc}
     *
     * @throws MissingGlyphException if the page holds a character the font has no glyph for
     */
    @Override
    public byte[] render(Page page) {
        Composition set = set(page, Measures.of(page.lang()));
        for (double share : TIGHTER) {
            if (set.sheets().all().size() == 1 || set.sheets().filled() > NEARLY_EMPTY) {
                break;
            }
            Composition tighter = set(page, Measures.of(page.lang()).tighter(share));
            if (tighter.sheets().all().size() < set.sheets().all().size()) {
                set = tighter;
            }
        }
        frame(page, set.sheets(), set.setter());
        return new PdfAssembly(page, font, set.subset(), set.sheets()).toBytes();
    }

    /** A page on its sheets. */
    private record Composition(FontSubset subset, Typesetter setter, Sheets sheets) {}

    private Composition set(Page page, Measures measures) {
        FontSubset subset = new FontSubset(font, page.key());
        Typesetter setter = new Typesetter(subset, page.lang());
        Sheets sheets = new Sheets(subset, measures.paper(), true);
        new PdfBlocks(page, links, sheets, setter, measures).place();
        return new Composition(subset, setter, sheets);
    }

    /** Writes what is known only when all sheets are: their numbers. */
    private static void frame(Page page, Sheets sheets, Typesetter setter) {
        boolean zh = page.lang() == Lang.ZH;
        Control control = page.control();
        Type small = Type.of(8.5, 12).in(Type.SOFT);
        String version = control.version().isEmpty() ? "" : (zh ? "版本 " : "version ") + control.version();
        String right = (control.number() + "   " + version).strip();
        Paper paper = sheets.paper();
        double edge = sheets.left() + sheets.measure();
        int total = sheets.all().size();
        for (int i = 0; i < total; i++) {
            Canvas canvas = sheets.all().get(i);
            double head = paper.height() - 56;
            canvas.text(control.issuer(), sheets.left(), head, small, 0);
            canvas.text(right, edge - setter.width(right, small.size()), head, small, 0);
            canvas.line(sheets.left(), head - 6, edge, head - 6, "C5CFDA", 0.6);
            String foot = zh ? "第 " + (i + 1) + " 页  共 " + total + " 页" : "Page " + (i + 1) + " of " + total;
            canvas.text(foot, paper.width() / 2 - setter.width(foot, small.size()) / 2, 42, small, 0);
        }
        references(sheets, setter);
    }

    /** From the last to the first, so that places in the order of reading stay where they were noted. */
    private static void references(Sheets sheets, Typesetter setter) {
        for (Sheets.Reference reference : Lists.reverse(sheets.references())) {
            Sheets.Place place = sheets.places().get(reference.anchor());
            if (place != null) {
                String number = Integer.toString(place.sheet() + 1);
                Type type = reference.type();
                double baseline = reference.top() - type.leading() / 2 - type.size() * 0.36;
                double x = reference.right() - setter.width(number, type.size());
                reference.canvas().textAt(reference.moment(), number, x, baseline, type);
            }
        }
    }
}
