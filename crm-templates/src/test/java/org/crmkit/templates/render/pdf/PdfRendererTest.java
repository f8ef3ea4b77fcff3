package org.crmkit.templates.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.RendererContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest extends RendererContract {

    @Override
    protected Renderer renderer() {
        return PdfRenderer.standalone();
    }

    /** What PDFBox reads, line by line, and with the lines joined without and with a space. */
    @Override
    protected String readBack(byte[] file) {
        String text = String.join("\n", sheets(file));
        return text + text.replace("\n", "") + text.replace("\n", " ");
    }

    private interface Check {
        void on(PDDocument document) throws IOException;
    }

    private static void open(byte[] file, Check check) {
        try (PDDocument document = Loader.loadPDF(file)) {
            check.on(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> sheets(byte[] file) {
        List<String> sheets = new ArrayList<>();
        open(file, document -> {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setLineSeparator("\n");
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                sheets.add(stripper.getText(document));
            }
        });
        return sheets;
    }

    private static byte[] page(Lang lang, Block... blocks) {
        Control control = new Control("示例公司（虚构）", "T-01", "1.0", List.of(), List.of());
        return PdfRenderer.standalone().render(new Page("a-page", "标题", lang, control, List.of(blocks)));
    }

    /** Without the characters the font lacks: those are refused by name, see below. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> & <![CDATA[ <!-- --> -->",
                "\" onmouseover='x' \\",
                "| a | *b* _c_ `d` [e](javascript:f) ~g~ # h",
                "=SUM(A1) +1 -2 @x",
                "(unbalanced \\) >> endobj",
                "{fact} ${x} #{y}",
                "é ☐ ☑ ① “…” —— €"
            })
    @Override
    protected void hostile_wording_reads_as_written(String text) {
        super.hostile_wording_reads_as_written(text);
    }

    @Test
    void a_character_without_glyph_is_named_and_never_printed_as_a_box() {
        assertThatExceptionOfType(MissingGlyphException.class)
                .isThrownBy(() -> PdfRenderer.standalone().render(SamplePages.saying("𠮷野家")))
                .withMessageContaining("U+20BB7")
                .withMessageContaining("𠮷")
                .withMessageContaining("WenQuanYiMicroHei")
                .withMessageContaining("PdfRenderer.with(links).in(font)")
                .satisfies(e -> assertThat(e.codePoint()).isEqualTo(0x20BB7));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_sheet_says_which_of_how_many_it_is_and_what_it_belongs_to(Lang lang) {
        List<String> sheets = sheets(PdfRenderer.standalone().render(SamplePages.everything(lang)));

        assertThat(sheets).hasSizeGreaterThan(2);
        for (int i = 0; i < sheets.size(); i++) {
            String number = lang == Lang.ZH
                    ? "第 " + (i + 1) + " 页  共 " + sheets.size() + " 页"
                    : "Page " + (i + 1) + " of " + sheets.size();
            assertThat(sheets.get(i)).contains(number).contains("CRM-SD-POL-001");
        }
    }

    @Test
    void the_contents_name_the_sheet_each_heading_stands_on() {
        List<String> sheets = sheets(PdfRenderer.standalone().render(SamplePages.everything(Lang.ZH)));
        int sheet = 0;
        for (int i = 1; i < sheets.size(); i++) {
            sheet = sheets.get(i).contains("第四章　附则") ? i + 1 : sheet;
        }
        assertThat(sheets.get(0)).containsPattern("第四章　附则\\s*" + sheet + "\\s");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_outline_holds_every_heading_in_its_place(Lang lang) {
        Page page = SamplePages.everything(lang);
        open(PdfRenderer.standalone().render(page), document -> {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(chapter.getTitle());
                assertThat(chapter.findDestinationPage(document)).isNotNull();
                for (PDOutlineItem section : chapter.children()) {
                    titles.add(section.getTitle());
                }
            }
            assertThat(titles).hasSize(page.headings(4).size());
            assertThat(titles.get(0)).isEqualTo(lang == Lang.ZH ? "第一章　总则" : "Chapter 1 General provisions");
        });
    }

    @Test
    void fonts_are_inside_the_file_and_only_what_is_printed_of_them() {
        byte[] file = page(Lang.ZH, Block.Paragraph.of("客户"));
        assertThat(file.length).isLessThan(12_000);
        open(file, document -> {
            for (PDPage sheet : document.getPages()) {
                for (COSName name : sheet.getResources().getFontNames()) {
                    PDFont font = sheet.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+WenQuanYiMicroHei");
                }
            }
        });
    }

    @Test
    void a_table_over_several_sheets_repeats_its_head_and_loses_no_row() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Cell.head("编号"), Table.Cell.head("内容")));
        for (int i = 1; i <= 120; i++) {
            rows.add(Table.Row.of(Table.Cell.of("行" + i + "。"), Table.Cell.of("第" + i + "项工作的内容")));
        }
        List<String> sheets =
                sheets(page(Lang.ZH, new Table(List.of(Table.Column.of(1), Table.Column.of(3)), 1, rows, "")));

        assertThat(sheets).hasSizeBetween(4, 6).allSatisfy(sheet -> assertThat(sheet)
                .contains("编号"));
        String all = String.join("", sheets);
        for (int i = 1; i <= 120; i++) {
            assertThat(all).containsOnlyOnce("行" + i + "。");
        }
    }

    @Test
    void a_cell_higher_than_a_sheet_goes_on_on_the_next_and_loses_no_word() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 900; i++) {
            text.append("甲").append(i).append("，");
        }
        Table table = new Table(
                List.of(Table.Column.of(1), Table.Column.of(1)),
                1,
                List.of(
                        Table.Row.of(Table.Cell.head("表头"), Table.Cell.head("说明")),
                        Table.Row.of(Table.Cell.of(text.toString()), Table.Cell.of(""))),
                "");
        List<String> sheets = sheets(page(Lang.ZH, table));
        assertThat(sheets).hasSizeGreaterThan(1);
        String all =
                String.join("", sheets).replaceAll("\\s", "").replaceAll("示例公司（虚构）T-01版本1\\.0第[0-9]页共[0-9]页|表头说明", "");
        for (int i = 1; i <= 900; i++) {
            assertThat(all).contains("甲" + i + "，");
        }
    }

    @Test
    void a_row_that_names_what_follows_is_never_the_last_on_its_sheet() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            rows.add(Table.Row.of(Table.Cell.head("组" + i + "。").spanning(2, 1)));
            rows.add(Table.Row.of(Table.Cell.label("项" + i + "。"), Table.Cell.of("值")));
        }
        List<String> sheets =
                sheets(page(Lang.ZH, new Table(List.of(Table.Column.of(1), Table.Column.of(3)), 0, rows, "")));

        assertThat(sheets).hasSizeGreaterThan(3);
        for (int i = 1; i <= 90; i++) {
            String group = "组" + i + "。";
            String row = "项" + i + "。";
            assertThat(sheets).anyMatch(sheet -> sheet.contains(group) && sheet.contains(row));
        }
    }

    /** However long the text is, the file has either one sheet or a last one that was worth beginning. */
    @Test
    void a_last_sheet_with_a_few_lines_on_it_is_saved() {
        List<Integer> counts = new ArrayList<>();
        for (int paragraphs = 30; paragraphs <= 42; paragraphs++) {
            Block[] blocks = new Block[paragraphs];
            java.util.Arrays.fill(blocks, Block.Paragraph.of("客户服务部应当每年组织一次客户满意度调查。"));
            counts.add(sheets(page(Lang.ZH, blocks)).size());
        }

        assertThat(counts).isSorted().startsWith(1).endsWith(2);
        int longest = 30 + counts.lastIndexOf(1);
        assertThat(longest * 20.5)
                .as("more than the sheet holds at the usual pitch")
                .isGreaterThan(841.89 - 90.7 - 76.55 - 42);
    }

    @Test
    void cells_that_are_equal_are_each_printed() {
        Table.Row same = Table.Row.of(Table.Cell.of("同样的内容"));
        List<String> sheets = sheets(page(Lang.ZH, new Table(List.of(Table.Column.of(1)), 0, List.of(same, same), "")));
        assertThat(sheets.get(0).split("同样的内容", -1)).hasSize(3);
    }

    @Test
    void links_lead_to_files_and_places() {
        PdfRenderer renderer = PdfRenderer.with((from, key, extension) -> java.util.Optional.of(key + "." + extension));
        open(renderer.render(SamplePages.everything(Lang.ZH)), document -> {
            List<String> files = new ArrayList<>();
            int places = 0;
            for (PDPage sheet : document.getPages()) {
                for (PDAnnotation annotation : sheet.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    if (link.getAction() instanceof PDActionRemoteGoTo remote) {
                        files.add(remote.getFile().getFile());
                    } else {
                        assertThat(link.getDestination()).isNotNull();
                        places++;
                    }
                }
            }
            assertThat(files).contains("customer-survey-management-workflow.pdf");
            assertThat(places).isGreaterThan(5);
        });
    }

    @Test
    void the_file_says_what_it_is_and_nothing_of_when_it_was_written() {
        byte[] file = PdfRenderer.standalone().render(SamplePages.everything(Lang.ZH));
        open(file, document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("客户调查管理制度");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        });
        assertThat(new String(file, ISO_8859_1)).doesNotContain("/CreationDate").doesNotContain("/ModDate");
    }

    @Test
    void another_font_may_be_given_and_what_is_no_font_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfFont.parse("Broken", "OTTO and more".getBytes(ISO_8859_1)))
                .withMessageContaining("glyf outlines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfFont.parse("Cut", new byte[] {0, 1, 0, 0, 0, 9}))
                .withMessageContaining("ends too early");
        byte[] one = PdfRenderer.standalone().in(PdfFont.bundled()).render(SamplePages.everything(Lang.EN));
        assertThat(one).isEqualTo(PdfRenderer.standalone().render(SamplePages.everything(Lang.EN)));
    }
}
