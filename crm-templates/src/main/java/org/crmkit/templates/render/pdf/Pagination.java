package org.crmkit.templates.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.look.Setting;

/**
 * On which sheet things will stand when a page is printed in some look: what a table of contents says before a word processor has
 * laid out the file. Typefaces differ in the width of Latin letters, so the last word is the word processor's; Chinese characters
 * are as wide as they are high in all of them. Contents name headings, so nothing is laid out below the last one.
 */
public final class Pagination {

    private Pagination() {}

    /** Returns the sheet of each anchor of a page that begins with its title, from 1, in reading order down to the last heading. */
    public static Map<String, Integer> of(Page page, Setting setting) {
        Sheets sheets = sheets(page, setting);
        blocks(page, setting, sheets).placeHeadings();
        return numbers(sheets);
    }

    /**
     * Returns the sheet of each anchor of a page that begins with a cover, and with contents on sheets of their own if it has them;
     * from 1, in reading order down to the last heading.
     */
    public static Map<String, Integer> withCover(Page page, Setting setting, Optional<Block.Toc> toc) {
        Sheets sheets = sheets(page, setting);
        blocks(page, setting, sheets).placeHeadingsWithCover(toc);
        return numbers(sheets);
    }

    private static Sheets sheets(Page page, Setting setting) {
        return new Sheets(FontSubset.measuring(PdfFont.bundled(), page.key()), setting.paper(), false);
    }

    private static PdfBlocks blocks(Page page, Setting setting, Sheets sheets) {
        Typesetter setter = Typesetter.hanging(FontSubset.measuring(PdfFont.bundled(), page.key()), page.lang());
        return new PdfBlocks(page, Links.none(), sheets, setter, Measures.of(setting));
    }

    private static Map<String, Integer> numbers(Sheets sheets) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sheets.places().forEach((anchor, place) -> numbers.put(anchor, place.sheet() + 1));
        return numbers;
    }
}
