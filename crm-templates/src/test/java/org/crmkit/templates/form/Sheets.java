package org.crmkit.templates.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.render.xlsx.XlsxRenderer;

/** Fills workbooks as another program would: by their names, with POI. */
final class Sheets {

    static final String PLAN_FORM = "customer-survey-plan-form";

    private static final Handbook HANDBOOK = Handbook.of(
                    SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
            .build();

    private Sheets() {}

    static Form form(String key) {
        return HANDBOOK.form(key).orElseThrow();
    }

    static byte[] blank(String key, Lang lang) {
        return XlsxRenderer.standalone().render(HANDBOOK.page(key, lang).orElseThrow());
    }

    /** One workbook with POI's hands on it. */
    record Hand(XSSFWorkbook workbook) {

        Optional<XSSFCell> cell(String field, int row) {
            return Optional.ofNullable(workbook.getName("form." + field.replace('-', '_')))
                    .map(name -> name.getRefersToFormula().split(",", -1))
                    .filter(places -> row < places.length)
                    .map(places -> new CellReference(places[row]))
                    .map(place -> workbook.getSheet(place.getSheetName())
                            .getRow(place.getRow())
                            .getCell(place.getCol()));
        }

        Hand write(String field, String text) {
            return write(field, 0, text);
        }

        Hand write(String field, int row, String text) {
            XSSFCell cell = cell(field, row).orElseThrow();
            cell.setBlank(); // POI would leave the old wording of an inline string beside the new one
            cell.setCellValue(text);
            return this;
        }

        Hand write(String field, int row, double number) {
            cell(field, row).orElseThrow().setCellValue(number);
            return this;
        }

        Hand day(String field, int row, String day) {
            cell(field, row).orElseThrow().setCellValue(LocalDate.parse(day));
            return this;
        }

        XSSFSheet sheet() {
            return workbook.getSheetAt(0);
        }
    }

    static byte[] changed(byte[] workbook, Consumer<Hand> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(new Hand(book));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the plan form whole, every entry sound. */
    static byte[] filledPlan(Lang lang) {
        boolean zh = lang == Lang.ZH;
        return changed(
                blank(PLAN_FORM, lang), hand -> hand.write("identification.topic", "  2026 satisfaction (fictional) ")
                        .write("identification.number", "SV-2026-01")
                        .write("identification.department", zh ? "客户服务部" : "Customer service")
                        .write("identification.report-user", "Board")
                        .day("identification.submitted", 0, "2026-03-02")
                        .write("identification.kind", zh ? "需求调查" : "Needs")
                        .write("purpose.goal", "=1+1 is wording here")
                        .day("purpose.period.from", 0, "2026-03-09")
                        .day("purpose.period.to", 0, "2026-03-20")
                        .day("purpose.report-date", 0, "2026-04-01")
                        .write("staff.person-in-charge", "Post 1")
                        .write("staff.members", "Posts 2, 3")
                        .write("staff.part-time", 0, 4)
                        .day("staff.training", 0, "2026-03-05")
                        .write("respondents.class", 0, zh ? "重点客户" : "Priority")
                        .write("respondents.segment", 0, "East")
                        .write("respondents.planned", 0, 120)
                        .write("respondents.drawn", 0, 400)
                        .write("respondents.sampling", 0, "All")
                        .write("respondents.class", 2, zh ? "其他客户" : "Other")
                        .write("respondents.segment", 2, "West")
                        .write("respondents.planned", 2, "80.5")
                        .write("respondents.drawn", 2, 270)
                        .write("respondents.sampling", 2, "Every tenth")
                        .write("method.methods.1", "☑")
                        .write("method.methods.4", "☑")
                        .write("method.content", "Twelve questions")
                        .write("schedule.stage", 0, "Field work")
                        .write("schedule.work", 0, "Calls")
                        .day("schedule.period.from", 0, "2026-03-09")
                        .day("schedule.period.to", 0, "2026-03-09")
                        .write("schedule.responsible", 0, "Post 2")
                        .write("budget.item", 0, "Printing")
                        .write("budget.quantity", 0, 0.1 + 0.2)
                        .write("budget.price", 0, 1000.5)
                        .write("budget.amount", 0, 300.15)
                        .write("cost-and-support.total", 0, 300.15)
                        .write("sign-off.1.name", "Post 9")
                        .day("sign-off.1.date", 0, "2026-03-03"));
    }

    /** Returns a file whose parts are those of {@code workbook}, changed. */
    static byte[] repacked(byte[] workbook, Map<String, Consumer<StringBuilder>> changes, Map<String, byte[]> more) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    StringBuilder text = new StringBuilder(new String(in.readAllBytes(), UTF_8));
                    changes.getOrDefault(entry.getName(), it -> {}).accept(text);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.toString().getBytes(UTF_8));
                }
                for (Map.Entry<String, byte[]> each : more.entrySet()) {
                    out.putNextEntry(new ZipEntry(each.getKey()));
                    out.write(each.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(StringBuilder text, String what, String by) {
        int at = text.indexOf(what);
        if (at < 0) {
            throw new AssertionError("The part has no " + what);
        }
        text.replace(at, at + what.length(), by);
    }

    static List<String> cells(FormReading reading) {
        return reading.<List<String>>fold(
                filled -> List.of(),
                faulty -> faulty.flaws().stream().map(FormFlaw::toString).toList(),
                refused -> List.of(refused.reason().en()));
    }
}
