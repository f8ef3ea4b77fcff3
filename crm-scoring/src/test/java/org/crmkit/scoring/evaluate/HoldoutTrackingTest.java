package org.crmkit.scoring.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLayout;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.lifetime.BgNbd;
import org.junit.jupiter.api.Test;

class HoldoutTrackingTest {

    @Test
    void the_published_model_tracks_the_holdout_of_cdnow() throws IOException {
        Split split = Split.at(
                TransactionLogReader.read(CrmData.file("cdnow/CDNOW_sample.txt"), TransactionLayout.cdnowSample()),
                LocalDate.of(1997, 9, 30),
                LocalDate.of(1998, 6, 30),
                PeriodUnit.WEEK);
        BgNbd model = new BgNbd(0.243, 4.414, 0.793, 2.426); // Fader, Hardie and Lee (2005), table 2
        double[] expected = model.expectedPurchases(split.calibration(), split.holdoutLength());
        HoldoutTracking tracking = HoldoutTracking.of(split, expected, 7);
        assertThat(tracking.rows())
                .extracting(HoldoutTracking.Row::name)
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7+");
        // counted in the summary file of the authors
        assertThat(tracking.rows())
                .extracting(HoldoutTracking.Row::customers)
                .containsExactly(1411, 439, 214, 100, 62, 38, 29, 64);
        assertThat(tracking.actual()).isEqualTo(1882); // days with a purchase, counted in the log
        assertThat(tracking.expected() / tracking.actual()).isBetween(0.85, 1.0); // known to run low here
        long repeats = 0;
        for (int row = 0; row < split.calibration().size(); row++) {
            repeats += split.calibration().frequency(row);
        }
        double curve = model.expectedCumulativePurchases(split.calibration(), split.holdoutLength());
        assertThat(curve / (repeats + tracking.actual())).isBetween(0.9, 1.0);
        for (int i = 1; i < tracking.rows().size(); i++) {
            assertThat(tracking.rows().get(i).expectedMean())
                    .isGreaterThan(tracking.rows().get(i - 1).expectedMean());
        }
    }
}
