package org.crmkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCommandsTest {

    private static final String FORM = "customer-survey-plan-form";

    @TempDir
    private Path folder;

    /** Makes the form as a user would. */
    private Path blank() {
        CommandLineRun run =
                crm(folder, "handbook", "build", "--document", FORM, "--lang", "en", "--format", "xlsx", "--out", "h");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return folder.resolve("h/en/survey-development/form/" + FORM + ".xlsx");
    }

    /** Writes into the cells of fields, as the file format has them. */
    private static void fill(Path workbook, Map<String, String> entries) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        String names = new String(parts.get("xl/workbook.xml"), UTF_8);
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), UTF_8);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            Matcher name = Pattern.compile("name=\"form\\." + entry.getKey() + "\">[^<]*?\\$([A-Z]+)\\$([0-9]+)[<,]")
                    .matcher(names);
            assertThat(name.find()).as(entry.getKey()).isTrue();
            String cell = name.group(1) + name.group(2);
            Matcher place = Pattern.compile("<c r=\"" + cell + "\" s=\"([0-9]+)\"(/>| t=\"inlineStr\">.*?</c>)")
                    .matcher(sheet);
            assertThat(place.find()).as(cell).isTrue();
            String style = "<c r=\"" + cell + "\" s=\"" + place.group(1) + "\"";
            String content = entry.getValue().matches("[0-9.]+")
                    ? style + "><v>" + entry.getValue() + "</v></c>"
                    : style + " t=\"inlineStr\"><is><t>" + entry.getValue() + "</t></is></c>";
            sheet = sheet.substring(0, place.start()) + content + sheet.substring(place.end());
        }
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        Files.write(workbook, bytes.toByteArray());
    }

    private static Map<String, String> sound() {
        return Map.ofEntries(
                Map.entry("identification.topic", "Fictional survey"),
                Map.entry("identification.number", "SV-1"),
                Map.entry("identification.department", "Service"),
                Map.entry("identification.report_user", "Board"),
                Map.entry("identification.submitted", "46083"),
                Map.entry("identification.kind", "Needs"),
                Map.entry("purpose.goal", "Find what is missing"),
                Map.entry("purpose.period.from", "46090"),
                Map.entry("purpose.period.to", "46101"),
                Map.entry("purpose.report_date", "46113"),
                Map.entry("staff.person_in_charge", "Post 1"),
                Map.entry("staff.members", "Post 2"),
                Map.entry("staff.training", "46086"),
                Map.entry("method.methods.2", "☑"),
                Map.entry("method.content", "Twelve questions"),
                Map.entry("cost_and_support.total", "1200.5"));
    }

    @Test
    void a_filled_form_becomes_json_by_keys() throws IOException {
        Path file = blank();
        fill(file, sound());

        CommandLineRun run = crm(folder, "form", "read", file.toString(), "--out", "plan.json");

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("plan.json")).replaceAll("\\s+", ""))
                .contains("\"crm\":\"form/customer-survey-plan-form\"")
                .contains("\"submitted\":\"2026-03-02\",\"kind\":[\"needs\"]")
                .contains("\"period\":{\"from\":\"2026-03-09\",\"to\":\"2026-03-20\"}")
                .contains("\"methods\":[\"interview\"]")
                .contains("\"total\":1200.5");
    }

    @Test
    void a_form_with_five_mistakes_comes_back_marked() throws IOException {
        Path file = blank();
        Map<String, String> entries = new HashMap<>(sound());
        entries.remove("identification.topic");
        entries.remove("staff.members");
        entries.put("identification.kind", "Weather");
        entries.put("purpose.period.to", "46080");
        entries.put("cost_and_support.total", "plenty");
        fill(file, entries);

        CommandLineRun run = crm(folder, "form", "read", file.toString(), "--marked", "marked.xlsx");

        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out().lines()).hasSize(6);
        assertThat(run.out()).contains("5 faults; nothing was taken. They are marked in marked.xlsx.");
        CommandLineRun again = crm(folder, "form", "read", "marked.xlsx", "--lang", "zh");
        assertThat(again.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(again.out()).contains("5 处有误，未读入任何内容。");
    }

    @Test
    void what_is_no_form_is_bad_input_in_one_sentence() throws IOException {
        Files.writeString(folder.resolve("a.xlsx"), "hello");

        CommandLineRun run = crm(folder, "form", "read", "a.xlsx");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("The file is no .xlsx workbook.");
        assertThat(run.out()).isEmpty();
        assertThat(crm(folder, "form", "read", "none.xlsx").exit()).isEqualTo(Exit.BAD_INPUT);
    }
}
