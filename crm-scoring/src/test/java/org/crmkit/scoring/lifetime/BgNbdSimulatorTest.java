package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;
import org.junit.jupiter.api.Test;

class BgNbdSimulatorTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate ARRIVED = LocalDate.of(2024, 3, 25);
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);

    private static TransactionLog draw(int customers, long seed) {
        return BgNbdSimulator.published().draw(customers, FROM, ARRIVED, UNTIL, seed);
    }

    @Test
    void a_fit_finds_the_parameters_a_log_was_drawn_from() {
        TransactionLog log = draw(20_000, 42);
        CustomerSummaries customers = CustomerSummaries.of(log, UNTIL, PeriodUnit.WEEK);
        Fit<BgNbd> purchases = BgNbd.fit(customers).found().orElseThrow();
        // merging purchases of one day pulls the estimates down a little, hence four standard errors plus two percent
        for (int i = 0; i < 4; i++) {
            double truth = new double[] {0.243, 4.414, 0.793, 2.426}[i];
            double error = purchases.parameters().get(i).standardError();
            assertThat(purchases.parameters().get(i).value()).isCloseTo(truth, within(4 * error + 0.02 * truth));
        }
        Fit<GammaGamma> values = GammaGamma.fit(customers).found().orElseThrow();
        for (int i = 0; i < 3; i++) {
            double truth = new double[] {6.25, 3.74, 15.44}[i];
            double error = values.parameters().get(i).standardError();
            assertThat(values.parameters().get(i).value()).isCloseTo(truth, within(4 * error + 0.05 * truth));
        }
    }

    @Test
    void a_seed_gives_the_same_log_on_every_machine() {
        TransactionLog log = draw(3, 1);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < log.size(); row++) {
            text.append(log.customerKeys().get(log.customer(row)))
                    .append(' ')
                    .append(log.date(row))
                    .append(' ')
                    .append(log.amount(row))
                    .append('\n');
        }
        assertThat(text.toString()).isEqualTo("""
                S000001 2024-02-06 USD 46.25
                S000003 2024-02-22 USD 17.43
                S000002 2024-02-28 USD 28.65
                S000002 2025-05-23 USD 29.44
                """);
    }

    @Test
    void every_customer_arrives_in_time_and_the_rows_are_sorted() {
        TransactionLog log = draw(500, 9);
        CustomerSummaries customers = CustomerSummaries.of(log, ARRIVED, PeriodUnit.WEEK);
        assertThat(customers.size()).isEqualTo(500);
        for (int row = 1; row < log.size(); row++) {
            assertThat(log.epochDay(row)).isGreaterThanOrEqualTo(log.epochDay(row - 1));
        }
        assertThat(log.firstDate()).isAfterOrEqualTo(FROM);
        assertThat(log.lastDate()).isBeforeOrEqualTo(UNTIL);
    }
}
