package org.crmkit.templates.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes from outside is trusted; each of these is refused with a sentence that says what to do. */
class HostileFormTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] SOUND = Sheets.filledPlan(Lang.EN);
    private static final FormReader READER = FormReader.of(Sheets.form(Sheets.PLAN_FORM));

    private static String refusal(byte[] file) {
        return READER.read(file)
                .<Label>fold(
                        filled -> Label.same("filled"),
                        faulty -> Label.same("faulty " + faulty.flaws()),
                        FormReading.Refused::reason)
                .en();
    }

    private static byte[] sheet(Consumer<StringBuilder> change) {
        return Sheets.repacked(SOUND, Map.of(SHEET, change), Map.of());
    }

    @Test
    void the_sound_one_is_filled_so_that_every_refusal_below_has_its_own_cause() {
        assertThat(refusal(Sheets.repacked(SOUND, Map.of(), Map.of()))).isEqualTo("filled");
    }

    @Test
    void a_bomb_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() {
        byte[] megabyte = new byte[1 << 20];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(SHEET));
            for (int i = 0; i < 2048; i++) {
                out.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(bytes.size()).isLessThan(FormLimits.FILE);
        assertThat(refusal(bytes.toByteArray())).startsWith("The workbook is too large when unpacked");
    }

    @Test
    void a_thousand_parts_are_too_many() {
        Map<String, byte[]> more = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            more.put("xl/media/" + i + ".png", new byte[] {1});
        }

        assertThat(refusal(Sheets.repacked(SOUND, Map.of(), more))).contains("500 parts");
    }

    @Test
    void a_document_type_is_refused_wherever_it_stands_and_nothing_is_fetched() {
        String type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String part : new String[] {SHEET, "xl/workbook.xml", "docProps/custom.xml", "xl/sharedStrings.xml"}) {
            byte[] file =
                    Sheets.repacked(SOUND, Map.of(part, text -> text.insert(text.indexOf("?>") + 2, type)), Map.of());

            assertThat(refusal(file)).as(part).startsWith("The workbook has a document type or an entity in it");
        }
    }

    @Test
    void entities_that_multiply_are_refused() {
        String type = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

        assertThat(refusal(sheet(text -> {
                    text.insert(text.indexOf("?>") + 2, type);
                    Sheets.replace(
                            text, "</sheetData>", "<row r=\"900\"><c r=\"A900\"><v>&b;</v></c></row></sheetData>");
                })))
                .contains("document type");
    }

    @Test
    void a_million_rows_are_too_many() {
        assertThat(refusal(sheet(text -> {
                    StringBuilder rows = new StringBuilder();
                    for (int i = 1000; i < 201_000; i++) {
                        rows.append("<row r=\"").append(i).append("\"/>");
                    }
                    Sheets.replace(text, "</sheetData>", rows + "</sheetData>");
                })))
                .startsWith("The sheet is too large");
        assertThat(refusal(sheet(text -> Sheets.replace(
                        text, "</sheetData>", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>"))))
                .startsWith("The sheet is too large");
    }

    @Test
    void a_cell_of_a_million_characters_is_too_long() {
        assertThat(refusal(sheet(text -> Sheets.replace(
                        text,
                        "</sheetData>",
                        "<row r=\"900\"><c r=\"A900\" t=\"inlineStr\"><is><t>" + " ".repeat(1_000_000)
                                + "</t></is></c></row></sheetData>"))))
                .startsWith("The sheet is too large");
    }

    @Test
    void formulas_are_refused_with_their_cell() {
        byte[] file = Sheets.changed(
                SOUND, hand -> hand.cell("budget.amount", 0).orElseThrow().setCellFormula("1+1"));

        assertThat(refusal(file)).matches("Cell [A-Z]+[0-9]+ has a formula; a form takes values only\\..*");
    }

    @Test
    void macros_are_refused() {
        assertThat(refusal(Sheets.repacked(SOUND, Map.of(), Map.of("xl/vbaProject.bin", new byte[] {1, 2}))))
                .startsWith("The workbook has macros");
    }

    @Test
    void an_old_workbook_is_refused_with_the_way_out() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet("S");
            old.write(out);

            assertThat(refusal(out.toByteArray()))
                    .isEqualTo(
                            "The file is an old .xls or has a password; it must be an .xlsx without one. Save it as .xlsx.");
        }
    }

    @Test
    void another_form_and_another_version_are_refused_by_name() {
        assertThat(refusal(Sheets.blank("survey-analysis-report-form", Lang.EN)))
                .startsWith("The workbook is form survey-analysis-report-form; it must be customer-survey-plan-form.");
        byte[] older = Sheets.repacked(
                SOUND, Map.of("docProps/custom.xml", text -> Sheets.replace(text, ">1.0<", ">0.9<")), Map.of());
        assertThat(refusal(older)).startsWith("The workbook is version 0.9 of the form; version 1.0 is in force.");
    }

    @Test
    void a_workbook_that_lost_a_field_is_refused() {
        byte[] file = Sheets.changed(
                SOUND, hand -> hand.workbook().removeName(hand.workbook().getName("form.staff.trainer")));

        assertThat(refusal(file)).startsWith("The workbook lacks fields of this form");
    }

    @Test
    void a_workbook_of_somebody_else_is_refused() {
        byte[] file = Sheets.repacked(
                SOUND,
                Map.of(
                        "docProps/custom.xml",
                        text -> Sheets.replace(text, "crm.form.id", "other"),
                        "xl/workbook.xml",
                        text -> Sheets.replace(text, "crm.form.id", "other")),
                Map.of());

        assertThat(refusal(file)).startsWith("The workbook does not say which form it is");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 100, 1000, 5000})
    void a_file_cut_short_is_refused(int length) {
        assertThat(refusal(Arrays.copyOf(SOUND, Math.min(length, SOUND.length / 2))))
                .satisfiesAnyOf(
                        said -> assertThat(said).startsWith("The workbook is damaged or cut short"),
                        said -> assertThat(said).startsWith("The file is no .xlsx workbook"));
    }

    @Test
    void a_file_without_its_last_byte_is_cut_short() {
        assertThat(refusal(Arrays.copyOf(SOUND, SOUND.length - 1))).startsWith("The workbook is damaged or cut short");
    }

    @Test
    void a_file_of_nine_megabytes_is_not_opened() {
        assertThat(refusal(new byte[9 << 20])).startsWith("The file has 9437184 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/workbook.xml | </workbook> | </wrong>",
                "xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | ../../../../etc/passwd",
                "xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | worksheets/none.xml"
            })
    void broken_insides_are_refused(String part, String what, String by) {
        assertThat(refusal(Sheets.repacked(SOUND, Map.of(part, text -> Sheets.replace(text, what, by)), Map.of())))
                .startsWith("The workbook is damaged or cut short");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_bytes_are_changed_it_is_answered_and_never_thrown(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            byte[] file = SOUND.clone();
            for (int k = 0; k < 1 + random.nextInt(20); k++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(READER.read(file)).as("seed %s, file %s", seed, i).isNotNull();
        }
        String xml = new String(SOUND, UTF_8);
        assertThat(READER.read(xml.getBytes(UTF_8))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_is_changed_inside_the_sheet_is_answered_and_can_be_marked(long seed) {
        Random random = new Random(seed);
        byte[] file = sheet(text -> {
            for (int k = 0; k < 5; k++) {
                int at = text.indexOf("<v>", random.nextInt(text.length()));
                if (at >= 0) {
                    String[] odd = {"-1", "1e400", "NaN", "", "99999999", "0x10", "1e-400", "７", "12345678901234567890"
                    };
                    text.replace(at + 3, text.indexOf("</v>", at), odd[random.nextInt(odd.length)]);
                }
            }
        });

        FormReading reading = READER.read(file);

        int faults = reading.fold(
                filled -> 0,
                faulty -> READER.marked(file, faulty.flaws()).length > 0
                        ? faulty.flaws().size()
                        : -1,
                refused -> 0);
        assertThat(faults).as("seed %s", seed).isNotNegative();
    }
}
