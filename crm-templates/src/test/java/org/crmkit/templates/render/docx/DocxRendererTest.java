package org.crmkit.templates.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.OfficeFile;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.fixture.XmlText;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.RendererContract;
import org.crmkit.templates.render.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxRendererTest extends RendererContract {

    @Override
    protected Renderer renderer() {
        return DocxRenderer.standalone();
    }

    /** Every part is parsed strictly; the text is that of the document and its header and footer, line breaks aside. */
    @Override
    protected String readBack(byte[] file) {
        StringBuilder text = new StringBuilder();
        parts(file).forEach((name, xml) -> {
            String content = XmlText.parse(xml).getDocumentElement().getTextContent();
            text.append(content.replace("\n", "")).append('\n');
        });
        return text.toString();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String part(byte[] file, String name) {
        return new String(parts(file).getOrDefault(name, new byte[0]), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void poi_reads_paragraphs_tables_header_and_footer(Lang lang) throws IOException {
        byte[] file = DocxRenderer.standalone().render(SamplePages.everything(lang));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).hasSize(4);
            XWPFTable weights = document.getTables().get(1);
            assertThat(weights.getNumberOfRows()).isEqualTo(8);
            assertThat(weights.getRow(0).isRepeatHeader()).isTrue();
            assertThat(weights.getRow(1).isRepeatHeader()).isFalse();
            assertThat(document.getHeaderList().get(0).getText()).contains("CRM-SD-POL-001");
            assertThat(document.getFooterList().get(0).getText()).contains("1");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(SamplePages.everything(lang).title());
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isNull();
        }
    }

    /** Counts as Word does: each list and level on its own, deeper levels anew after a shallower one. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void words_own_counting_gives_the_numbers_of_the_page(Lang lang) throws IOException {
        Page page = SamplePages.everything(lang);
        List<String> wanted = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                heading.ordinal().ifPresent(o -> wanted.add(o.in(lang)));
            } else if (block instanceof Block.NumberedItem item) {
                wanted.add(item.ordinal().in(lang));
            }
        }
        byte[] file = DocxRenderer.standalone().render(page);
        NativeLists lists = new NativeLists(XmlText.parse(parts(file).get("word/numbering.xml")));
        List<String> counted = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getNumID() != null && paragraph.getNumID().intValue() != 1) {
                    counted.add(lists.next(
                            paragraph.getNumID().intValue(),
                            paragraph.getNumIlvl().intValue()));
                }
            }
        }
        assertThat(counted).isEqualTo(wanted);
        assertThat(wanted).contains(Ordinal.of(Ordinal.Style.ARTICLE, 7).in(lang));
    }

    /** Charts aside: the schema does not know the alternatives that ECMA-376 part 3 puts around a drawing. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_part_is_valid_in_every_look(Lang lang) {
        for (Look look : List.of(Look.modern(), Look.official())) {
            OfficeFile.assertValid(DocxRenderer.standalone()
                    .in(look)
                    .render(without(Block.Figure.class, SamplePages.everything(lang))));
            OfficeFile.assertValid(DocxRenderer.standalone().in(look).render(without(Block.Figure.class, book(lang))));
        }
    }

    /** A page in chapters that brings no contents of its own. */
    private static Page book(Lang lang) {
        return without(Block.Toc.class, SamplePages.everything(lang));
    }

    private static Page without(Class<? extends Block> kind, Page page) {
        return new Page(
                page.key(),
                page.title(),
                page.lang(),
                page.control(),
                page.blocks().stream().filter(block -> !kind.isInstance(block)).toList());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_page_in_chapters_begins_with_a_cover_and_its_contents(Lang lang) throws IOException {
        Page page = book(lang);
        List<String> styles = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(DocxRenderer.standalone().render(page)))) {
            document.getParagraphs().forEach(paragraph -> styles.add(paragraph.getStyle()));
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .as("no running head on the cover")
                    .isTrue();
        }
        styles.removeIf("Gap"::equals);
        assertThat(styles).startsWith("CoverIssuer", "CoverTitle", "CoverNumber", "TocTitle", "TOC1", "TOC1");
        assertThat(styles.indexOf("Title")).isGreaterThan(styles.lastIndexOf("TOC1"));
        assertThat(styles.stream().filter("TOC1"::equals))
                .hasSize(page.headings(1).size());
    }

    @Test
    void a_page_without_chapters_begins_with_its_title() {
        String document = part(DocxRenderer.standalone().render(SamplePages.saying("text")), "word/document.xml");

        assertThat(document).doesNotContain("CoverTitle", "titlePg");
    }

    /** The page of each entry is there before anything computes it: two chapters after a page break are not on the sheet before. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_contents_are_filled_with_the_sheets_of_our_own_paginator(Lang lang) {
        Page page = new Page(
                "a-page",
                "A page",
                lang,
                SamplePages.everything(lang).control(),
                List.of(
                        chapter(1),
                        Block.Paragraph.of("a"),
                        new Block.PageBreak(),
                        chapter(2),
                        new Block.PageBreak(),
                        chapter(3),
                        Block.Paragraph.of("b"),
                        chapter(4)));
        String document = part(DocxRenderer.standalone().render(page), "word/document.xml");

        List<String> sheets = java.util.regex.Pattern.compile("PAGEREF .*?<w:t xml:space=\"preserve\">(\\d+)</w:t>")
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(sheets).as("after cover and contents").containsExactly("3", "4", "5", "5");
    }

    @Test
    void an_item_stays_with_the_deeper_ones_it_announces() throws Exception {
        Page page = new Page(
                "plan",
                "方案",
                Lang.ZH,
                new Control("", "", "", List.of(), List.of()),
                List.of(
                        new Block.PageBreak(),
                        new Block.NumberedItem(1, Ordinal.of(Ordinal.Style.DECIMAL, 1), Inline.line("甲"), ""),
                        new Block.NumberedItem(2, Ordinal.of(Ordinal.Style.PARENTHESISED, 1), Inline.line("乙"), ""),
                        new Block.NumberedItem(1, Ordinal.of(Ordinal.Style.DECIMAL, 2), Inline.line("丙"), "")));
        byte[] file = DocxRenderer.standalone().render(page);
        OfficeFile.assertValid(file);
        assertThat(part(file, "word/document.xml"))
                .containsOnlyOnce("<w:keepNext/>")
                .contains("<w:pStyle w:val=\"Item\"/><w:keepNext/><w:pageBreakBefore/><w:numPr>");
    }

    private static Block chapter(int number) {
        return Block.Heading.numbered(1, Ordinal.of(Ordinal.Style.CHAPTER, number), "c" + number, "chapter-" + number);
    }

    @Test
    void sheets_of_official_documents_are_numbered_between_dashes_at_their_outer_edge() {
        byte[] file = DocxRenderer.standalone().in(Look.official()).render(SamplePages.everything(Lang.ZH));

        assertThat(part(file, "word/footer1.xml"))
                .contains("— ", " —", "w:jc w:val=\"right\"")
                .doesNotContain("NUMPAGES");
        assertThat(part(file, "word/footer2.xml")).contains("w:jc w:val=\"left\"");
        assertThat(part(file, "word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(part(file, "word/styles.xml")).contains("w:line=\"560\" w:lineRule=\"exact\"");
    }

    @Test
    void chapters_and_articles_stand_in_different_lists() throws IOException {
        byte[] file = DocxRenderer.standalone().render(SamplePages.everything(Lang.ZH));
        Set<Integer> headings = new TreeSet<>();
        Set<Integer> items = new TreeSet<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (paragraph.getNumID() != null) {
                    (paragraph.getStyle().startsWith("Heading") ? headings : items)
                            .add(paragraph.getNumID().intValue());
                }
            }
        }
        assertThat(headings).hasSize(1).doesNotContainAnyElementsOf(items);
    }

    @Test
    void shape_ids_and_bookmarks_are_unique_and_links_have_targets() {
        byte[] file = DocxRenderer.with((from, key, extension) -> Optional.of(key + "." + extension))
                .render(SamplePages.everything(Lang.ZH));
        Element document = XmlText.parse(parts(file).get("word/document.xml")).getDocumentElement();
        assertThat(attributes(document, "cNvPr", "id")).isNotEmpty().doesNotHaveDuplicates();
        List<String> bookmarks = attributes(document, "bookmarkStart", "w:name");
        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        List<String> anchors = attributes(document, "hyperlink", "w:anchor");
        anchors.removeIf(String::isEmpty);
        assertThat(bookmarks).containsAll(anchors);
        assertThat(part(file, "word/_rels/document.xml.rels"))
                .contains("Target=\"customer-survey-management-workflow.docx\"");
    }

    private static List<String> attributes(Element root, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = root.getElementsByTagNameNS("*", element);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }

    @Test
    void the_chart_is_made_of_native_shapes_and_described() {
        String document = part(DocxRenderer.standalone().render(SamplePages.everything(Lang.EN)), "word/document.xml");
        assertThat(document)
                .contains("prst=\"flowChartDecision\"", "prst=\"flowChartDocument\"", "type=\"triangle\"")
                .contains("descr=\"Survey supervisor: Start, then Set the survey&#39;s goals");
    }

    @Test
    void parts_lie_in_a_fixed_order_with_a_fixed_time() throws IOException {
        byte[] file = DocxRenderer.standalone().render(SamplePages.everything(Lang.ZH));
        assertThat(parts(file).keySet()).first().isEqualTo("[Content_Types].xml");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }
}
