package org.crmkit.templates.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.look.Look;
import org.crmkit.templates.render.pdf.Pagination;
import org.crmkit.templates.render.xlsx.XlsxRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every Office file of every kind in both languages and prints what is in it; left out where it is not. */
class OfficeOpensTest {

    @TempDir
    private Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    @Test
    void libreoffice_opens_and_prints_every_file() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed here; its reading of our files was not tested.");
        Map<String, String> titles = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build();
        for (Renderer renderer : List.of(DocxRenderer.standalone(), XlsxRenderer.standalone())) {
            for (Handbook.Sheet sheet : handbook.sheets()) {
                String name = sheet.key().key() + "-" + sheet.page().lang().code() + "-" + renderer.extension();
                Path file = folder.resolve(name + "." + renderer.extension());
                Files.write(file, renderer.render(sheet.page()));
                files.add(file);
                titles.put(name, sheet.page().title());
            }
        }
        print(files);

        assertThat(titles).hasSize(2 * handbook.sheets().size());
        titles.forEach((name, title) -> assertThat(text(folder.resolve("out").resolve(name + ".pdf")))
                .as(name)
                .contains(title.replace(" ", "")));
    }

    /** Chinese only: characters are as wide in every typeface, while Latin letters depend on the ones this machine has. */
    @Test
    void contents_name_the_sheets_on_which_libreoffice_begins_the_chapters() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed here; its sheets were not compared with ours.");
        Page policy = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build()
                .page("customer-survey-management-policy", Lang.ZH)
                .orElseThrow();
        Map<String, Look> looks = new TreeMap<>(Map.of("modern", Look.modern(), "official", Look.official()));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Look> look : looks.entrySet()) {
            Path file = folder.resolve(look.getKey() + ".docx");
            Files.write(file, DocxRenderer.standalone().in(look.getValue()).render(policy));
            files.add(file);
        }
        print(files);

        for (Map.Entry<String, Look> look : looks.entrySet()) {
            Map<String, Integer> ours =
                    Pagination.withCover(policy, look.getValue().in(Lang.ZH), Optional.of(new Block.Toc(2)));
            Map<String, Integer> theirs = new TreeMap<>();
            List<String> sheets = sheets(folder.resolve("out").resolve(look.getKey() + ".pdf"));
            // The chapters; what is said about the document below them carries no number.
            List<Block.Heading> chapters = policy.headings(1).stream()
                    .filter(heading -> heading.ordinal().isPresent())
                    .toList();
            for (Block.Heading heading : chapters) {
                String words = heading.ordinal().orElseThrow().in(Lang.ZH) + words(heading);
                for (int i = 2; i < sheets.size(); i++) {
                    if (sheets.get(i).contains(words)) {
                        theirs.putIfAbsent(heading.anchor(), i + 1);
                    }
                }
            }
            assertThat(theirs).as(look.getKey()).hasSize(8).allSatisfy((anchor, sheet) -> assertThat(ours.get(anchor))
                    .as(anchor)
                    .isEqualTo(sheet));
        }
    }

    private static String words(Block.Heading heading) {
        return heading.text().stream()
                .map(inline -> ((Inline.Text) inline).text())
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private void print(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("out").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    }

    private static List<String> sheets(Path pdf) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                sheets.add(stripper.getText(document).replaceAll("[\\s\\u3000]", ""));
            }
        }
        return sheets;
    }

    private static String text(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new AssertionError("LibreOffice did not print " + pdf.getFileName(), e);
        }
    }
}
