package org.crmkit.templates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form opened and saved by LibreOffice, filled, faulty or marked, reads back the same; left out where it is not installed. */
class SavedByOfficeTest {

    private static final FormReader READER = FormReader.of(Sheets.form(Sheets.PLAN_FORM));

    @TempDir
    private Path folder;

    @Test
    void what_libreoffice_saves_reads_back() throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed here; its saved forms were not read back.");
        byte[] filled = Sheets.filledPlan(Lang.ZH);
        byte[] faulty = Sheets.changed(Sheets.filledPlan(Lang.EN), hand -> hand.write("identification.topic", "")
                .write("identification.kind", "Weather")
                .write("budget.price", "a thousand")
                .day("purpose.period.to", 0, "2026-03-08")
                .write("staff.members", ""));
        List<FormFlaw> flaws = flaws(READER.read(faulty));
        assertThat(flaws).hasSize(5);
        byte[] marked = READER.marked(faulty, flaws);

        List<byte[]> saved = LibreOffice.saved(folder, List.of(filled, faulty, marked));

        assertThat(READER.read(saved.get(0))).isEqualTo(READER.read(filled));
        assertThat(flaws(READER.read(saved.get(1))))
                .extracting(FormFlaw::message)
                .containsExactlyElementsOf(flaws.stream().map(FormFlaw::message).toList());
        assertThat(flaws(READER.read(saved.get(2)))).hasSize(5);
        byte[] again = READER.marked(saved.get(2), flaws(READER.read(saved.get(2))));
        Sheets.changed(again, hand -> assertThat(hand.sheet().getCellComments()).hasSize(5));
    }

    private static List<FormFlaw> flaws(FormReading reading) {
        return reading.fold(filled -> List.of(), FormReading.Faulty::flaws, refused -> {
            throw new AssertionError(refused.reason().en());
        });
    }
}
