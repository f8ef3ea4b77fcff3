package org.crmkit.templates.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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
            List.of(entry("SD-P-01", "客户调查管理制度", "zh/a.html"), entry("SD-F-01", "客户调查计划表", "zh/b.html")));

    private static HandbookRegister.Entry entry(String number, String title, String address) {
        Map<Lang, String> addresses = new EnumMap<>(Lang.class);
        addresses.put(Lang.ZH, address);
        return new HandbookRegister.Entry(
                number,
                Label.of(title, "Document " + number),
                Label.of("客户调查与开发管理", "Customer survey and development"),
                Label.of("制度", "Policy"),
                "1.0",
                Label.of("生效", "In force"),
                Label.of("客户服务部", "Customer Service"),
                Label.of("每年评审一次", "Reviewed every year"),
                addresses);
    }

    @Test
    void every_part_is_valid_by_the_schema_and_two_runs_give_the_same_bytes() {
        byte[] file = REGISTER.render(List.of(Lang.ZH, Lang.EN));
        OfficeFile.assertValid(file);
        assertThat(REGISTER.render(List.of(Lang.ZH, Lang.EN))).isEqualTo(file);
    }

    @Test
    void each_language_has_a_sheet_with_a_row_for_each_document_linked_to_its_file() throws IOException {
        byte[] file = REGISTER.render(List.of(Lang.ZH, Lang.EN));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet zh = workbook.getSheet("受控文件清单");
            List<String> row = new ArrayList<>();
            zh.getRow(3).forEach(cell -> row.add(cell.getStringCellValue()));
            assertThat(row)
                    .containsExactly("2", "SD-F-01", "客户调查计划表", "客户调查与开发管理", "制度", "1.0", "生效", "客户服务部", "每年评审一次");
            XSSFCell title = zh.getRow(3).getCell(2);
            assertThat(title.getHyperlink().getAddress()).isEqualTo("zh/b.html");
            assertThat(zh.getPrintSetup().getLandscape()).isTrue();
            assertThat(zh.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            XSSFSheet en = workbook.getSheet("Register of documents");
            assertThat(en.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Document SD-P-01");
            assertThat(en.getRow(2).getCell(2).getHyperlink()).isNull();
        }
    }
}
