package org.crmkit.examples.cli.purchases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.PurchaseReport;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseModelChoice;

/** Turns what is known of a log into what its page shows. */
final class LogReport {

    /** As many lines as one person calls in a morning. */
    private static final int SILENT = 10;

    /** Below this a call comes too late. */
    private static final double NOT_LOST = 0.1;

    /** Repeat purchases at which a column of the map may stand. */
    private static final int[] REPEATS = {1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 55, 75, 100, 150, 200, 300, 500};

    private static final int MOST_COLUMNS = 11;

    private final LogAnalysis analysis;
    private final Optional<CustomerForecasts> forecasts;

    LogReport(LogAnalysis analysis, Optional<CustomerForecasts> forecasts) {
        this.analysis = analysis;
        this.forecasts = forecasts;
    }

    PurchaseReport data(Optional<PurchaseReport.Check> check, List<String> files) {
        PurchaseLog source = analysis.source();
        return new PurchaseReport(
                source.sentence(),
                source.simulated(),
                source.from(),
                source.until(),
                totals(),
                analysis.classes().concentration(),
                analysis.classes().grid(),
                analysis.classes().segments(),
                analysis.cohorts(),
                analysis.staying()
                        .map(curve -> new PurchaseReport.Staying(
                                curve, analysis.terms().silence())),
                analysis.fitted().map(fit -> aliveMap(fit.model())),
                check,
                models(),
                silent(),
                method(),
                files);
    }

    private PurchaseReport.Totals totals() {
        CustomerSummaries customers = analysis.customers();
        int purchases = 0;
        for (int row = 0; row < customers.size(); row++) {
            purchases += customers.purchases(row);
        }
        return new PurchaseReport.Totals(
                customers.size(),
                purchases,
                analysis.classes().revenue(),
                forecasts.map(each -> new PurchaseReport.Forecast(
                        analysis.terms().horizon(), each.alive(), each.expected(), each.revenue())));
    }

    private PurchaseReport.AliveMap aliveMap(PurchaseModel model) {
        CustomerSummaries customers = analysis.customers();
        int[] ages = new int[customers.size()];
        int[] repeats = new int[customers.size()];
        for (int row = 0; row < ages.length; row++) {
            ages[row] = (int) Math.round(customers.age(row));
            repeats[row] = customers.frequency(row);
        }
        Arrays.sort(ages);
        Arrays.sort(repeats);
        int age = Math.max(4, ages[ages.length / 2]);
        List<PurchaseReport.AliveColumn> columns = new ArrayList<>();
        for (int count : columns(repeats[(int) (0.99 * (repeats.length - 1))])) {
            List<Double> chances = new ArrayList<>();
            for (int silent = 0; silent < age; silent++) {
                chances.add(model.probabilityAlive(CustomerSummary.of("map", count, age - silent, age)));
            }
            columns.add(new PurchaseReport.AliveColumn(count, chances));
        }
        return new PurchaseReport.AliveMap(age, columns);
    }

    private static List<Integer> columns(int most) {
        List<Integer> all = new ArrayList<>();
        for (int count : REPEATS) {
            if (count <= Math.max(6, most)) {
                all.add(count);
            }
        }
        int size = Math.min(MOST_COLUMNS, all.size());
        List<Integer> spread = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            spread.add(all.get(i * (all.size() - 1) / (size - 1)));
        }
        return spread;
    }

    Optional<PurchaseReport.Check> check() {
        return analysis.checked().map(fit -> {
            ModelCheck check = new ModelCheck(
                    analysis.source(), analysis.purchases(), analysis.split().orElseThrow(), fit.model());
            return new PurchaseReport.Check(check.weeks(), check.classes());
        });
    }

    private List<PurchaseReport.ModelLine> models() {
        return analysis.check().map(PurchaseModelChoice::candidates).orElse(List.of()).stream()
                .map(candidate -> new PurchaseReport.ModelLine(
                        candidate.key().label(),
                        analysis.fitted().stream().anyMatch(fit -> fit.model().key() == candidate.key()),
                        candidate.aic(),
                        candidate.holdout(),
                        candidate.fit().fold(fit -> Label.same(estimates(fit)), reason -> reason.text())))
                .toList();
    }

    private List<PurchaseReport.SilentLine> silent() {
        if (forecasts.isEmpty()) {
            return List.of();
        }
        CustomerSummaries customers = analysis.customers();
        CustomerForecasts forecast = forecasts.get();
        return analysis.classes().byRevenue().stream()
                .filter(row ->
                        customers.frequency(row) > 0 && forecast.alive(row) >= NOT_LOST && forecast.alive(row) < 0.5)
                .limit(SILENT)
                .map(row -> new PurchaseReport.SilentLine(
                        customers.key(row),
                        customers.lastDate(row),
                        customers.purchases(row),
                        customers.total(row),
                        forecast.alive(row),
                        Outlooks.sentence(
                                forecast.outlook(row), analysis.terms().horizon())))
                .toList();
    }

    private List<Label> method() {
        List<Label> lines = new ArrayList<>(analysis.missing());
        analysis.fitted().ifPresent(fit -> {
            lines.add(Label.of(
                    "预测：" + fit.model().key().label().zh() + "，以全部数据拟合，时间单位为周：" + estimates(fit) + "。",
                    "Forecasts: " + fit.model().key().label().en() + ", fitted to all of the log, in weeks: "
                            + estimates(fit) + "."));
            lines.add(
                    analysis.terms().model().isPresent()
                            ? Label.of("模型由 --model 指定。", "The model was named by --model.")
                            : Label.of(
                                    "模型按 AIC 选定；检验时只用到"
                                            + Formats.date(analysis.source().fittedUntil(), Lang.ZH) + "为止的数据。",
                                    "The model was chosen by its AIC; for the check it saw the log up to "
                                            + analysis.source().fittedUntil() + " only."));
            fit.warnings().forEach(warning -> lines.add(warning.text()));
        });
        analysis.values().ifPresent(fit -> {
            lines.add(Label.of(
                    "单次购买金额：Gamma-Gamma（Fader、Hardie，2013），" + estimates(fit) + "。",
                    "Value of a purchase: Gamma-Gamma (Fader and Hardie 2013), " + estimates(fit) + "."));
            fit.warnings().forEach(warning -> lines.add(warning.text()));
        });
        lines.add(
                Label.of(
                        "预期收入为预期购买次数乘以预期单次金额，未扣成本，未贴现。",
                        "Expected revenue is expected purchases times the expected value of one, before costs and undiscounted."));
        lines.add(Label.of(
                "同一客户同日的多笔购买计为一次；退货不算购买，从此前最近的购买中扣除。",
                "Several purchases of a customer on one day count once; a return is no purchase and comes off the latest"
                        + " purchase before it."));
        lines.add(Label.of(
                "RFM：天数与金额按五分位数分档，购买次数按 1、2、3、5 次分档（五分位数互不相同时用五分位数），相同者同分；ABC：收入累计至80%为A类，至95%为B类。",
                "RFM: days and value are cut at fifths, purchases at 1, 2, 3 and 5 (at fifths where these differ); equals share a"
                        + " score. ABC: class A up to 80% of revenue, B up to 95%."));
        if (analysis.purchases().unmatchedReturns().isPositive()) {
            lines.add(Label.of(
                    "有" + Formats.money(analysis.purchases().unmatchedReturns(), Lang.ZH) + "的退货找不到对应的购买，未计入。",
                    "Returns of " + Formats.money(analysis.purchases().unmatchedReturns(), Lang.EN)
                            + " exceed all purchases of their customers and are left out."));
        }
        return lines;
    }

    static String estimates(Fit<?> fit) {
        List<String> parts = new ArrayList<>();
        for (ParameterEstimate estimate : fit.parameters()) {
            parts.add(estimate.name() + " = " + Formats.rounded(estimate.value(), 3));
        }
        return String.join(", ", parts);
    }
}
