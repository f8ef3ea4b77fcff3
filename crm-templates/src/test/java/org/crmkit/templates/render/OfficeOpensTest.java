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
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.render.docx.DocxRenderer;
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
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("out").toString()));
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build();
        for (Renderer renderer : List.of(DocxRenderer.standalone(), XlsxRenderer.standalone())) {
            for (Handbook.Sheet sheet : handbook.sheets()) {
                String name = sheet.key().key() + "-" + sheet.page().lang().code() + "-" + renderer.extension();
                Path file = folder.resolve(name + "." + renderer.extension());
                Files.write(file, renderer.render(sheet.page()));
                command.add(file.toString());
                titles.put(name, sheet.page().title());
            }
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();

        assertThat(titles).hasSize(2 * handbook.sheets().size());
        titles.forEach((name, title) -> assertThat(text(folder.resolve("out").resolve(name + ".pdf")))
                .as(name)
                .contains(title.replace(" ", "")));
    }

    private static String text(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new AssertionError("LibreOffice did not print " + pdf.getFileName(), e);
        }
    }
}
