package org.crmkit.templates.render.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.fixture.OfficeFile;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Field;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.RendererContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRendererTest extends RendererContract {

    private static final String PLAN_FORM = "customer-survey-plan-form";

    @Override
    protected Renderer renderer() {
        return XlsxRenderer.standalone();
    }

    @Override
    protected String readBack(byte[] file) {
        return OfficeFile.text(file);
    }

    private interface Check {
        void on(XSSFWorkbook workbook, XSSFSheet sheet);
    }

    private static void open(byte[] file, Check check) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            check.on(workbook, workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] planForm(Lang lang) {
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build();
        return XlsxRenderer.standalone().render(handbook.page(PLAN_FORM, lang).orElseThrow());
    }

    private static byte[] form(Field... fields) {
        List<Table.Row> rows = new ArrayList<>();
        for (Field field : fields) {
            rows.add(Table.Row.of(
                    Table.Cell.label(field.label()), new Table.Cell(List.of(), 3, 1, Table.Role.INPUT).asking(field)));
        }
        Table grid = new Table(
                List.of(Table.Column.of(1), Table.Column.of(1), Table.Column.of(1), Table.Column.of(1)), 0, rows, "");
        Control control = new Control("示例公司（虚构）", "F-01", "1.0", List.of(), List.of());
        return XlsxRenderer.standalone().render(new Page("a-form", "表", Lang.ZH, control, List.of(grid)));
    }

    private static Field field(String name, Field.Type type, String... options) {
        return new Field("group." + name, name, type, false, List.of(options), "");
    }

    private static Map<String, String> names(XSSFWorkbook workbook) {
        Map<String, String> names = new TreeMap<>();
        for (XSSFName name : workbook.getAllNames()) {
            names.put(name.getNameName(), name.getRefersToFormula());
        }
        return names;
    }

    private static XSSFCell named(XSSFWorkbook workbook, String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private static DataValidation rule(XSSFSheet sheet, XSSFCell cell) {
        return sheet.getDataValidations().stream()
                .filter(rule -> {
                    for (CellRangeAddress area : rule.getRegions().getCellRangeAddresses()) {
                        if (area.isInRange(cell.getRowIndex(), cell.getColumnIndex())) {
                            return true;
                        }
                    }
                    return false;
                })
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_part_is_valid_by_the_schema(Lang lang) {
        OfficeFile.assertValid(XlsxRenderer.standalone().render(SamplePages.everything(lang)));
        OfficeFile.assertValid(planForm(lang));
    }

    @Test
    void wording_is_locked_and_what_is_to_be_filled_is_open() {
        open(planForm(Lang.ZH), (workbook, sheet) -> {
            assertThat(sheet.getProtect()).isTrue();
            XSSFCell topic = named(workbook, "form.identification.topic");
            assertThat(topic.getCellStyle().getLocked()).isFalse();
            assertThat(topic.getStringCellValue()).isEmpty();
            XSSFCell label = topic.getRow().getCell(0);
            assertThat(label.getStringCellValue()).isEqualTo("调查主题 *");
            assertThat(label.getCellStyle().getLocked()).isTrue();
        });
    }

    @Test
    void the_workbook_says_which_form_and_version_it_is() {
        open(planForm(Lang.EN), (workbook, sheet) -> {
            var marks = workbook.getProperties().getCustomProperties();
            assertThat(marks.getProperty("crm.form.id").getLpwstr()).isEqualTo(PLAN_FORM);
            assertThat(marks.getProperty("crm.form.version").getLpwstr()).isEqualTo("1.0");
            assertThat(marks.getProperty("crm.form.lang").getLpwstr()).isEqualTo("en");
            assertThat(marks.getProperty("crm.form.number").getLpwstr()).isEqualTo("CX-SD-F-01");
        });
    }

    @Test
    void each_sort_of_field_checks_what_is_entered() {
        byte[] file = form(
                field("day", Field.Type.DATE),
                field("share", Field.Type.PERCENT),
                field("sum", Field.Type.AMOUNT),
                field("count", Field.Type.NUMBER),
                field("text", Field.Type.TEXT),
                field("kind", Field.Type.SINGLE_CHOICE, "甲", "乙"));
        OfficeFile.assertValid(file);
        open(file, (workbook, sheet) -> {
            XSSFCell day = named(workbook, "form.group.day");
            assertThat(rule(sheet, day).getValidationConstraint().getValidationType())
                    .isEqualTo(DataValidationConstraint.ValidationType.DATE);
            assertThat(day.getCellStyle().getDataFormatString()).contains("年");
            DataValidationConstraint share =
                    rule(sheet, named(workbook, "form.group.share")).getValidationConstraint();
            assertThat(share.getFormula1()).isEqualTo("0");
            assertThat(share.getFormula2()).isEqualTo("1");
            assertThat(named(workbook, "form.group.sum").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(rule(sheet, named(workbook, "form.group.count"))
                            .getValidationConstraint()
                            .getValidationType())
                    .isEqualTo(DataValidationConstraint.ValidationType.DECIMAL);
            assertThat(named(workbook, "form.group.text").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(rule(sheet, named(workbook, "form.group.kind"))
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("甲", "乙");
        });
    }

    @Test
    void a_period_has_two_days_and_several_choices_have_a_box_each() {
        byte[] file = form(
                field("when", Field.Type.PERIOD),
                field("ways", Field.Type.MULTIPLE_CHOICE, "电话", "问卷", "走访", "网络", "座谈会", "神秘顾客"));
        OfficeFile.assertValid(file);
        open(file, (workbook, sheet) -> {
            assertThat(names(workbook))
                    .containsKeys("form.group.when.from", "form.group.when.to", "form.group.ways.1")
                    .containsKey("form.group.ways.6")
                    .doesNotContainKey("form.group.ways.7");
            XSSFCell box = named(workbook, "form.group.ways.6");
            assertThat(box.getStringCellValue()).isEqualTo("☐");
            assertThat(box.getCellStyle().getLocked()).isFalse();
            assertThat(box.getRow().getCell(box.getColumnIndex() + 1).getStringCellValue())
                    .isEqualTo("神秘顾客");
        });
    }

    /** Excel calls a file with a longer literal corrupt. */
    @Test
    void a_list_longer_than_255_characters_stands_on_a_hidden_sheet_under_a_name() {
        String[] options = new String[40];
        for (int i = 0; i < options.length; i++) {
            options[i] = "客户所在行业分类之" + (i + 1);
        }
        byte[] file = form(field("industry", Field.Type.SINGLE_CHOICE, options));
        OfficeFile.assertValid(file);
        open(file, (workbook, sheet) -> {
            String list = rule(sheet, named(workbook, "form.group.industry"))
                    .getValidationConstraint()
                    .getFormula1();
            CellRangeAddress cells =
                    CellRangeAddress.valueOf(names(workbook).get(list).split("!", -1)[1]);
            assertThat(cells.getNumberOfCells()).isEqualTo(40);
            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.getSheetAt(1).getRow(39).getCell(0).getStringCellValue())
                    .isEqualTo(options[39]);
        });
    }

    @Test
    void an_option_with_a_comma_is_one_option() {
        open(form(field("kind", Field.Type.SINGLE_CHOICE, "small, private", "large")), (workbook, sheet) -> {
            String list = rule(sheet, named(workbook, "form.group.kind"))
                    .getValidationConstraint()
                    .getFormula1();
            assertThat(names(workbook).get(list)).endsWith("$A$1:$A$2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 21", "-5 °C", "@home"})
    void wording_that_begins_like_a_formula_is_marked_as_wording(String text) {
        open(XlsxRenderer.standalone().render(SamplePages.saying(text)), (workbook, sheet) -> {
            List<XSSFCell> cells = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
            List<XSSFCell> holding = cells.stream()
                    .filter(cell -> cell.getStringCellValue().startsWith(text))
                    .toList();
            assertThat(holding).isNotEmpty().allMatch(cell -> cell.getCellStyle()
                    .getQuotePrefixed());
        });
    }

    @Test
    void wording_that_looks_like_an_escaped_character_reads_as_written() {
        open(XlsxRenderer.standalone().render(SamplePages.saying("_x0041_ and _x00")), (workbook, sheet) -> {
            List<String> texts = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
            assertThat(texts).anyMatch(text -> text.contains("_x0041_ and _x00"));
        });
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void merged_cells_never_overlap_and_every_name_points_into_the_sheet(Lang lang) {
        open(planForm(lang), (workbook, sheet) -> {
            List<CellRangeAddress> merged = sheet.getMergedRegions();
            for (int i = 0; i < merged.size(); i++) {
                for (int k = i + 1; k < merged.size(); k++) {
                    assertThat(merged.get(i).intersects(merged.get(k)))
                            .as("%s and %s", merged.get(i), merged.get(k))
                            .isFalse();
                }
            }
            names(workbook).forEach((name, place) -> {
                if (name.startsWith("form.") && !place.contains(",")) {
                    assertThat(named(workbook, name).getCellStyle().getLocked())
                            .as(name)
                            .isFalse();
                }
            });
        });
    }

    @Test
    void paper_is_upright_a4_one_page_wide_with_the_number_above_and_pages_below() {
        open(planForm(Lang.ZH), (workbook, sheet) -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getHeader().getRight()).contains("CX-SD-F-01").contains("版本 1.0");
            assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
        });
    }

    @Test
    void a_label_inside_a_cell_stands_above_what_is_filled_in() {
        Table.Cell both = new Table.Cell(List.of(Inline.text("姓名"), new Inline.LineBreak()), 1, 1, Table.Role.INPUT)
                .asking(new Field("group.name", "姓名", Field.Type.TEXT, true, List.of(), ""));
        Block table = new Table(List.of(Table.Column.of(1)), 0, List.of(Table.Row.of(both)), "");
        Control control = new Control("示例公司（虚构）", "F-01", "1.0", List.of(), List.of());
        byte[] file = XlsxRenderer.standalone().render(new Page("a-form", "表", Lang.ZH, control, List.of(table)));
        open(file, (workbook, sheet) -> {
            XSSFCell name = named(workbook, "form.group.name");
            assertThat(name.getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(name.getRowIndex() - 1)
                            .getCell(name.getColumnIndex())
                            .getStringCellValue())
                    .isEqualTo("姓名");
        });
    }

    @Test
    void the_file_holds_no_moment_of_writing() {
        String all = new String(planForm(Lang.ZH), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(all).doesNotContain("dcterms");
        OfficeFile.parts(planForm(Lang.ZH))
                .forEach((name, xml) -> assertThat(new String(xml, UTF_8)).doesNotContain("dcterms:created"));
    }
}
