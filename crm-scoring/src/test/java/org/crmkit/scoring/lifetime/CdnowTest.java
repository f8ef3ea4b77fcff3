package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLayout;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.fit.Fit;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The CDNOW data of Fader and Hardie (2001), Interfaces 31(3), doi:10.1287/inte.31.3s.94.9683: 2 357 customers. */
class CdnowTest {

    private static final LocalDate CALIBRATION = LocalDate.of(1997, 9, 30);

    private static TransactionLog sample() throws IOException {
        return TransactionLogReader.read(CrmData.file("cdnow/CDNOW_sample.txt"), TransactionLayout.cdnowSample());
    }

    @Test
    void the_summaries_are_those_the_authors_published() throws IOException {
        CustomerSummaries ours = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        List<String> lines = Files.readAllLines(CrmData.file("cdnow/cdnow_customers_summary_with_transactions.csv"));
        assertThat(ours.size()).isEqualTo(2357).isEqualTo(lines.size() - 1);
        for (int row = 0; row < ours.size(); row++) {
            String[] theirs = lines.get(row + 1).split(",", -1);
            assertThat(Integer.parseInt(ours.key(row))).isEqualTo(Integer.parseInt(theirs[0]));
            assertThat(ours.frequency(row)).isEqualTo(Integer.parseInt(theirs[1]));
            assertThat(ours.recency(row)).isCloseTo(Double.parseDouble(theirs[2]), within(0.0051));
            assertThat(ours.age(row)).isCloseTo(Double.parseDouble(theirs[3]), within(0.0051));
            assertThat(ours.meanRepeatValue(row)).isCloseTo(Double.parseDouble(theirs[4]), within(0.0051));
        }
    }

    @Test
    void bg_nbd_finds_the_published_parameters_and_likelihood() throws IOException {
        CustomerSummaries customers = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        Fit<BgNbd> fit = BgNbd.fit(customers).found().orElseThrow();
        // Fader, Hardie and Lee (2005), table 2, doi:10.1287/mksc.1040.0098
        assertThat(fit.model().r()).isCloseTo(0.243, within(0.0005));
        assertThat(fit.model().alpha()).isCloseTo(4.414, within(0.0005));
        assertThat(fit.model().a()).isCloseTo(0.793, within(0.0005));
        assertThat(fit.model().b()).isCloseTo(2.426, within(0.0005));
        assertThat(fit.logLikelihood()).isCloseTo(-9582.4, within(0.05));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.warnings()).isEmpty();
        assertThat(fit.observations()).isEqualTo(2357);
        // their figure: the first customer, x = 2, t_x = 30.43, T = 38.86
        assertThat(fit.model().expectedPurchases(customers.summary(0), 39)).isCloseTo(1.226, within(0.001));
    }

    @Test
    void days_give_the_same_model_as_weeks() throws IOException {
        TransactionLog log = sample();
        Fit<BgNbd> weeks = BgNbd.fit(CustomerSummaries.of(log, CALIBRATION, PeriodUnit.WEEK))
                .found()
                .orElseThrow();
        Fit<BgNbd> days = BgNbd.fit(CustomerSummaries.of(log, CALIBRATION, PeriodUnit.DAY))
                .found()
                .orElseThrow();
        assertThat(days.model().alpha()).isCloseTo(7 * weeks.model().alpha(), within(1e-6));
        assertThat(days.model().r()).isCloseTo(weeks.model().r(), within(1e-8));
        assertThat(days.model().b()).isCloseTo(weeks.model().b(), within(1e-6));
    }

    @Test
    void gamma_gamma_finds_the_published_parameters() throws IOException {
        CustomerSummaries customers = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        Fit<GammaGamma> fit = GammaGamma.fit(customers).found().orElseThrow();
        // Fader and Hardie (2013), note 025: 946 customers with a repeat purchase
        assertThat(fit.observations()).isEqualTo(946);
        assertThat(fit.model().p()).isCloseTo(6.25, within(0.01));
        assertThat(fit.model().q()).isCloseTo(3.74, within(0.01));
        assertThat(fit.model().v()).isCloseTo(15.44, within(0.01));
        assertThat(fit.converged()).isTrue();
    }

    @Test
    void the_holdout_period_is_what_the_log_says() throws IOException {
        Split split = Split.at(sample(), CALIBRATION, LocalDate.of(1998, 6, 30), PeriodUnit.WEEK);
        assertThat(split.holdoutLength()).isEqualTo(39);
        long purchases = 0;
        for (int row = 0; row < split.calibration().size(); row++) {
            purchases += split.holdoutPurchases(row) + split.calibration().purchases(row);
        }
        assertThat(purchases).isEqualTo(6696); // as counted in the data by CLVTools
    }

    @Test
    void the_master_file_reads_by_its_header() throws IOException {
        TransactionLog log = TransactionLogReader.read(CrmData.file("cdnow/CDNOW_master.txt"), CurrencyUnit.EUR);
        assertThat(log.currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(log.size()).isEqualTo(69_659);
        assertThat(log.customerKeys()).hasSize(23_570);
        long sum = 0;
        for (int row = 0; row < log.size(); row++) {
            sum += log.minorAmount(row);
        }
        assertThat(sum).isEqualTo(250_031_563L);
        CustomerSummaries customers = CustomerSummaries.of(log, CALIBRATION, PeriodUnit.WEEK);
        Fit<BgNbd> fit = BgNbd.fit(customers).found().orElseThrow();
        assertThat(fit.logLikelihood()).isCloseTo(-95368.44, within(0.005)); // measured with lifetimes 0.11.3
    }
}
