package org.crmkit.templates.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.OfficeFile;
import org.junit.jupiter.api.Test;

class HandbookRegisterTest {

    private static final HandbookRegister REGISTER = new HandbookRegister(
            Label.of("受控文件清单", "Register of documents"),
            Label.of("示例公司（虚构）", "Sample Company (fictional)"),
            "default@2026.1",
            List.of(
                    new ListSheet(
                            Label.of("受控文件清单", "Register of documents"),
                            List.of(
                                    ListSheet.Column.of("文件编号", "Number", 2),
                                    ListSheet.Column.of("文件名称", "Document", 6),
                                    ListSheet.Column.centred("版本", "Version", 1)),
                            1,
                            List.of(row("SD-P-01", "客户调查管理制度", "zh/a.html"), row("SD-F-01", "客户调查计划表", "zh/b.html"))),
                    new ListSheet(
                            Label.of("评审日历", "Reviews"), List.of(ListSheet.Column.of("到期日", "Due", 1)), 0, List.of())));

    private static ListSheet.Row row(String number, String title, String address) {
        return new ListSheet.Row(
                List.of(Label.same(number), Label.of(title, "Document " + number), Label.same("1.0")),
                Map.of(Lang.ZH, address));
    }

    @Test
    void every_part_is_valid_by_the_schema_and_two_runs_give_the_same_bytes() {
        byte[] file = REGISTER.render(List.of(Lang.ZH, Lang.EN));
        OfficeFile.assertValid(file);
        assertThat(REGISTER.render(List.of(Lang.ZH, Lang.EN))).isEqualTo(file);
    }

    @Test
    void each_language_has_a_sheet_for_each_list_with_a_row_for_each_document_linked_to_its_file() throws IOException {
        byte[] file = REGISTER.render(List.of(Lang.ZH, Lang.EN));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet zh = workbook.getSheet("受控文件清单");
            List<String> row = new ArrayList<>();
            zh.getRow(3).forEach(cell -> row.add(cell.getStringCellValue()));
            assertThat(row).containsExactly("SD-F-01", "客户调查计划表", "1.0");
            XSSFCell title = zh.getRow(3).getCell(1);
            assertThat(title.getHyperlink().getAddress()).isEqualTo("zh/b.html");
            XSSFSheet en = workbook.getSheet("Register of documents");
            assertThat(en.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Document SD-P-01");
            assertThat(en.getRow(2).getCell(1).getHyperlink()).isNull();
        }
    }

    @Test
    void every_sheet_prints_as_wide_as_its_paper_with_its_headings_on_each() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(REGISTER.render(List.of(Lang.ZH, Lang.EN))))) {
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            });
        }
    }

    @Test
    void a_row_of_another_width_than_the_headings_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListSheet(
                        Label.same("List"),
                        List.of(ListSheet.Column.of("一", "One", 1), ListSheet.Column.of("二", "Two", 1)),
                        0,
                        List.of(new ListSheet.Row(List.of(Label.same("1")), Map.of()))))
                .withMessageContaining("1 cells; it must have 2");
    }
}
