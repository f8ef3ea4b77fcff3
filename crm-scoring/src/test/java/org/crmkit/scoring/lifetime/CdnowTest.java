package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLayout;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.evaluate.HoldoutErrors;
import org.crmkit.scoring.evaluate.TrackingCurve;
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
    void mbg_nbd_finds_the_known_parameters_and_likelihood() throws IOException {
        CustomerSummaries customers = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        Fit<MbgNbd> fit = MbgNbd.fit(customers).found().orElseThrow();
        // BTYDplus, as the tests of lifetimes 0.11.3 quote it
        assertThat(fit.model().r()).isCloseTo(0.525, within(0.0005));
        assertThat(fit.model().alpha()).isCloseTo(6.183, within(0.0005));
        assertThat(fit.model().a()).isCloseTo(0.891, within(0.0005));
        assertThat(fit.model().b()).isCloseTo(1.614, within(0.0005));
        assertThat(fit.logLikelihood()).isCloseTo(-9582.14, within(0.005)); // measured with lifetimes 0.11.3
        assertThat(fit.converged()).isTrue();
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
    }

    @Test
    void pareto_nbd_finds_the_published_parameters_and_likelihood() throws IOException {
        CustomerSummaries customers = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        Fit<ParetoNbd> fit = ParetoNbd.fit(customers).found().orElseThrow();
        // Fader, Hardie and Lee (2005), table 2, doi:10.1287/mksc.1040.0098
        assertThat(fit.model().r()).isCloseTo(0.553, within(0.0005));
        assertThat(fit.model().alpha()).isCloseTo(10.578, within(0.002));
        assertThat(fit.model().s()).isCloseTo(0.606, within(0.0005));
        assertThat(fit.model().beta()).isCloseTo(11.669, within(0.005));
        assertThat(fit.logLikelihood()).isCloseTo(-9595.0, within(0.05));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.warnings()).isEmpty();
    }

    @Test
    void the_models_stand_side_by_side_by_aic_and_holdout_error() throws IOException {
        Split split = Split.at(sample(), CALIBRATION, LocalDate.of(1998, 6, 30), PeriodUnit.WEEK);
        PurchaseModelChoice choice = PurchaseModelChoice.of(split);
        assertThat(choice.candidates())
                .extracting(PurchaseModelChoice.Candidate::key)
                .containsExactly(ModelKey.MBG_NBD, ModelKey.BG_NBD, ModelKey.PARETO_NBD);
        assertThat(choice.best().orElseThrow().model()).isInstanceOf(MbgNbd.class);
        for (PurchaseModelChoice.Candidate candidate : choice.candidates()) {
            HoldoutErrors errors = candidate.holdout().orElseThrow();
            assertThat(errors.customers()).isEqualTo(2357);
            assertThat(errors.actual()).isEqualTo(1882);
            assertThat(errors.rootMeanSquare()).isBetween(1.0, 2.0);
            assertThat(errors.meanAbsolute()).isLessThan(errors.rootMeanSquare());
        }
    }

    @Test
    void a_batch_is_what_its_customers_get_one_by_one() throws IOException {
        CustomerSummaries customers = CustomerSummaries.of(sample(), CALIBRATION, PeriodUnit.WEEK);
        AnnualDiscountRate ten = new AnnualDiscountRate(0.10);
        for (PurchaseModel model : List.of(
                new BgNbd(0.243, 4.414, 0.793, 2.426),
                new MbgNbd(0.525, 6.183, 0.891, 1.614),
                new ParetoNbd(0.553, 10.578, 0.606, 11.669))) {
            double[] expected = model.expectedPurchases(customers, 39);
            double[] alive = model.probabilitiesAlive(customers);
            double[] worth = model.discountedPurchases(customers, Horizon.weeks(39), ten);
            for (int row = 0; row < customers.size(); row++) {
                CustomerSummary one = customers.summary(row);
                assertThat(expected[row]).isEqualTo(model.expectedPurchases(one, 39));
                assertThat(alive[row]).isEqualTo(model.probabilityAlive(one));
                assertThat(worth[row]).isEqualTo(model.discountedPurchases(one, Horizon.weeks(39), ten));
            }
        }
    }

    @Test
    void the_tracking_curve_follows_the_cohort_through_the_holdout() throws IOException {
        TransactionLog log = sample();
        CustomerSummaries customers = CustomerSummaries.of(log, CALIBRATION, PeriodUnit.WEEK);
        ParetoNbd model = ParetoNbd.fit(customers).found().orElseThrow().model();
        TrackingCurve curve = TrackingCurve.of(
                log,
                customers,
                LocalDate.of(1998, 6, 30),
                periods -> model.expectedCumulativePurchases(customers, periods));
        TrackingCurve.Point last = curve.points().get(curve.points().size() - 1);
        assertThat(curve.points()).hasSize(77);
        assertThat(last.actual()).isBetween(4200L, 4400L); // 6696 days with a purchase less 2357 first ones, by then
        assertThat(last.expected() / last.actual()).isBetween(0.92, 1.02); // table 3 of the paper: within two percent
        for (int i = 1; i < curve.points().size(); i++) {
            assertThat(curve.points().get(i).expected())
                    .isGreaterThan(curve.points().get(i - 1).expected());
        }
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
        Fit<MbgNbd> modified = MbgNbd.fit(customers).found().orElseThrow();
        assertThat(modified.logLikelihood()).isCloseTo(-95336.96, within(0.005)); // measured with lifetimes 0.11.3
        Fit<ParetoNbd> pareto = ParetoNbd.fit(customers).found().orElseThrow();
        assertThat(pareto.converged()).isTrue();
    }
}
