package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.CrmData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.OpportunityHistories;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.data.TransactionLayout;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/**
 * Writes the table of docs/validation.md between its two marks and holds it to the file; {@code -Dgolden.update=true} rewrites it.
 * Every published number must be met to half a unit of its last digit, or to what its row allows.
 */
class ValidationTableTest {

    private static final String BEGIN = "<!-- generated: lifetime -->\n";
    private static final String END = "<!-- end: lifetime -->\n";

    private static final String FHL = "Fader, Hardie, Lee 2005, table 2";
    private static final String SHEET = "Fader, Hardie, Lee 2005, spreadsheet";
    private static final String BTYDPLUS = "BTYDplus, as quoted by lifetimes 0.11.3";
    private static final String LIFETIMES = "measured with lifetimes 0.11.3";
    private static final String MANUAL = "manual of BTYD 2.4";
    private static final String WALKTHROUGH = "walkthrough of BTYD 2.4";
    private static final String NOTE = "Fader, Hardie 2013, note 025";
    private static final String FHS = "Fader, Hardie, Shang 2010";
    private static final String FHS_SHEET = "Fader, Hardie, Shang, note 010, spreadsheet";
    private static final String FH = "Fader, Hardie 2007";
    private static final String SCIPY = "computed with scipy 1.17";
    private static final String RETENMOD = "readme of retenmod";

    /** A number, its source and ours. */
    private record Row(String model, String quantity, String source, String published, double ours, double allowed) {

        BigDecimal difference() {
            return new BigDecimal(ours).subtract(new BigDecimal(published));
        }

        String line() {
            int digits = new BigDecimal(published).scale() + 2;
            BigDecimal off = difference().setScale(digits, RoundingMode.HALF_EVEN);
            return "| "
                    + String.join(
                            " | ",
                            model,
                            quantity,
                            source,
                            published,
                            new BigDecimal(ours)
                                    .setScale(digits, RoundingMode.HALF_EVEN)
                                    .toPlainString(),
                            (off.signum() > 0 ? "+" : "") + off.toPlainString())
                    + " |\n";
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private void row(String model, String quantity, String source, String published, double ours) {
        double half = 0.5 * Math.pow(10, -new BigDecimal(published).scale());
        rows.add(new Row(model, quantity, source, published, ours, half * 1.0001));
    }

    private void loose(String model, String quantity, String source, String published, double ours, double allowed) {
        rows.add(new Row(model, quantity, source, published, ours, allowed));
    }

    @Test
    void the_table_in_the_docs_is_what_the_models_find() throws IOException {
        purchases();
        values();
        opportunities();
        renewals();
        StringBuilder table = new StringBuilder(BEGIN)
                .append("| model | quantity | source | published | ours | difference |\n")
                .append("|---|---|---|--:|--:|--:|\n");
        for (Row row : rows) {
            assertThat(Math.abs(row.difference().doubleValue()))
                    .as("%s, %s: published %s, ours %s", row.model(), row.quantity(), row.published(), row.ours())
                    .isLessThanOrEqualTo(row.allowed());
            table.append(row.line());
        }
        table.append(END);
        Path file = Path.of(System.getProperty("crm.root", "."), "docs", "validation.md");
        String text = Files.readString(file);
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END) + END.length();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text.substring(0, from) + table + text.substring(to));
        } else {
            assertThat(text.substring(from, to))
                    .as("docs/validation.md; write it with -Dgolden.update=true")
                    .isEqualTo(table.toString());
        }
    }

    private static CustomerSummaries sample() throws IOException {
        return CustomerSummaries.of(
                TransactionLogReader.read(CrmData.file("cdnow/CDNOW_sample.txt"), TransactionLayout.cdnowSample()),
                LocalDate.of(1997, 9, 30),
                PeriodUnit.WEEK);
    }

    private static CustomerSummaries master() throws IOException {
        return CustomerSummaries.of(
                TransactionLogReader.read(CrmData.file("cdnow/CDNOW_master.txt"), CurrencyUnit.USD),
                LocalDate.of(1997, 9, 30),
                PeriodUnit.WEEK);
    }

    private void purchases() throws IOException {
        CustomerSummaries customers = sample();
        CustomerSummaries all = master();
        Fit<BgNbd> bg = BgNbd.fit(customers).found().orElseThrow();
        String name = "BG/NBD, CDNOW sample";
        row(name, "r", FHL, "0.243", bg.model().r());
        row(name, "alpha", FHL, "4.414", bg.model().alpha());
        row(name, "a", FHL, "0.793", bg.model().a());
        row(name, "b", FHL, "2.426", bg.model().b());
        row(name, "log-likelihood", FHL, "-9582.4", bg.logLikelihood());
        row(
                name,
                "E[Y(39)] at x = 2, t_x = 30.43, T = 38.86",
                SHEET,
                "1.226",
                bg.model().expectedPurchases(CustomerSummary.of("0001", 2, 30.43, 38.86), 39));
        row(
                "BG/NBD, CDNOW master",
                "log-likelihood",
                LIFETIMES,
                "-95368.44",
                BgNbd.fit(all).found().orElseThrow().logLikelihood());
        Fit<MbgNbd> mbg = MbgNbd.fit(customers).found().orElseThrow();
        name = "MBG/NBD, CDNOW sample";
        row(name, "r", BTYDPLUS, "0.525", mbg.model().r());
        row(name, "alpha", BTYDPLUS, "6.183", mbg.model().alpha());
        row(name, "a", BTYDPLUS, "0.891", mbg.model().a());
        row(name, "b", BTYDPLUS, "1.614", mbg.model().b());
        row(name, "log-likelihood", LIFETIMES, "-9582.14", mbg.logLikelihood());
        row(
                "MBG/NBD, CDNOW master",
                "log-likelihood",
                LIFETIMES,
                "-95336.96",
                MbgNbd.fit(all).found().orElseThrow().logLikelihood());
        Fit<ParetoNbd> pareto = ParetoNbd.fit(customers).found().orElseThrow();
        name = "Pareto/NBD, CDNOW sample";
        row(name, "r", FHL, "0.553", pareto.model().r());
        row(name, "alpha", FHL, "10.578", pareto.model().alpha());
        row(name, "s", FHL, "0.606", pareto.model().s());
        row(name, "beta", FHL, "11.669", pareto.model().beta());
        row(name, "log-likelihood", FHL, "-9595.0", pareto.logLikelihood());
        CustomerSummary busy = CustomerSummary.of("1516", 26, 30.86, 31);
        row(
                name,
                "E[Y(52)] at x = 26, t_x = 30.86, T = 31",
                WALKTHROUGH,
                "25.46",
                pareto.model().expectedPurchases(busy, 52));
        row(name, "P(alive) of the same", WALKTHROUGH, "0.9979", pareto.model().probabilityAlive(busy));
        ParetoNbd manual = new ParetoNbd(0.55, 10.56, 0.61, 11.64);
        String given = "Pareto/NBD (0.55, 10.56, 0.61, 11.64)";
        row(given, "E[X(1)]", MANUAL, "0.05077821", manual.expectedPurchasesOfNewCustomer(1));
        row(given, "E[X(5)]", MANUAL, "0.23247466", manual.expectedPurchasesOfNewCustomer(5));
        row(given, "E[X(9)]", MANUAL, "0.38909211", manual.expectedPurchasesOfNewCustomer(9));
    }

    private void values() throws IOException {
        CustomerSummaries customers = sample();
        Fit<GammaGamma> fit = GammaGamma.fit(customers).found().orElseThrow();
        String name = "Gamma-Gamma, CDNOW sample";
        row(name, "p", NOTE, "6.25", fit.model().p());
        row(name, "q", NOTE, "3.74", fit.model().q());
        row(name, "v", NOTE, "15.44", fit.model().v());
        row(name, "customers with a repeat purchase", NOTE, "946", (double) fit.observations());
        String sheet = NOTE + ", spreadsheet";
        row(name, "E[M] of the first customer", sheet, "24.65", fit.model().expectedValue(customers.summary(0)));
        row(name, "E[M] of the second customer", sheet, "18.91", fit.model().expectedValue(customers.summary(1)));
        row(name, "E[M] without a repeat purchase", sheet, "35.17", fit.model().meanValue());
    }

    private void opportunities() throws IOException {
        OpportunityHistories.Builder builder = OpportunityHistories.builder();
        List<String> lines = Files.readAllLines(CrmData.file("donations/donations.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            builder.add(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    Long.parseLong(cells[3]));
        }
        OpportunityHistories donors = builder.build();
        Fit<BgBb> fit = BgBb.fit(donors, FitOptions.DEFAULT).found().orElseThrow();
        BgBb model = fit.model();
        String name = "BG/BB, donors of 1995";
        row(name, "alpha", FHS, "1.204", model.alpha());
        row(name, "beta", FHS, "0.750", model.beta());
        row(name, "gamma", FHS, "0.657", model.gamma());
        row(name, "delta", FHS, "2.783", model.delta());
        row(name, "log-likelihood", FHS, "-33225.6", fit.logLikelihood());
        String table = "Fader, Hardie, Shang 2010, table 6";
        row(name, "P(alive in 2002) at x = 0", table, "0.11", alive(model, 0, 0));
        row(name, "P(alive in 2002) at x = 2, t_x = 4", table, "0.59", alive(model, 2, 4));
        row(name, "P(alive in 2002) at x = 6", table, "0.93", alive(model, 6, 6));
        double[] expected = model.expectedPurchases(donors, 5);
        double sum = 0;
        for (int row = 0; row < donors.size(); row++) {
            sum += expected[row] * donors.customers(row);
        }
        row(name, "gifts of all in five years", FHS_SHEET, "12884.2", sum);
        PurchaseCounts counts = model.counts(new OpportunitySummary("new", 0, 0, 0), 6);
        row(name, "donors expected never to give again", FHS_SHEET, "3454.9", 11_104 * counts.probability(0));
        row(name, "donors expected to give every year", FHS_SHEET, "1253.1", 11_104 * counts.probability(6));
    }

    private static double alive(BgBb model, int x, int tx) {
        return model.probabilityAlive(new OpportunitySummary("d", x, tx, 6), 1);
    }

    private void renewals() {
        RenewalCounts high = RenewalCounts.cohort(List.of(1000L, 869L, 743L, 653L, 593L, 551L, 517L, 491L));
        RenewalCounts regular = RenewalCounts.cohort(List.of(1000L, 631L, 468L, 382L, 326L, 289L, 262L, 241L));
        Fit<ShiftedBetaGeometric> first = ShiftedBetaGeometric.fit(high).found().orElseThrow();
        row("sBG, High End, 7 years", "alpha", FH, "0.668", first.model().alpha());
        row("sBG, High End, 7 years", "beta", FH, "3.806", first.model().beta());
        row("sBG, High End, 7 years", "log-likelihood", SCIPY, "-1611.158147", first.logLikelihood());
        Fit<ShiftedBetaGeometric> second =
                ShiftedBetaGeometric.fit(regular).found().orElseThrow();
        row("sBG, Regular, 7 years", "alpha", FH, "0.704", second.model().alpha());
        row("sBG, Regular, 7 years", "beta", FH, "1.182", second.model().beta());
        row("sBG, Regular, 7 years", "log-likelihood", SCIPY, "-1680.265188", second.logLikelihood());
        BetaDiscreteWeibull weibull = BetaDiscreteWeibull.fit(
                        RenewalCounts.cohort(List.of(1000L, 869L, 743L, 653L, 593L)))
                .found()
                .orElseThrow()
                .model();
        String name = "BdW, High End, 4 years";
        loose(name, "alpha", RETENMOD, "0.2594", weibull.alpha(), 0.0001); // its optimiser stops a little early
        loose(name, "beta", RETENMOD, "1.7228", weibull.beta(), 0.0003);
        loose(name, "c", RETENMOD, "1.5843", weibull.c(), 0.0001);
        row(
                name,
                "percent left after year 10",
                RETENMOD,
                "41.82",
                weibull.projection(100, 10).get(10));
    }
}
