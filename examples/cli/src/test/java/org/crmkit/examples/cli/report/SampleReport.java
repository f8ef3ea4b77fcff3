package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** A small report with made-up numbers, for tests of the page alone. */
final class SampleReport {

    private SampleReport() {}

    static ReportData data(Label company) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            shares.add(1 - Math.pow(1 - i / 100.0, 3.2));
        }
        List<ReportData.RfmCell> cells = new ArrayList<>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                int n = Math.max(0, 200 - 40 * Math.abs(r - f) - 7 * f);
                cells.add(new ReportData.RfmCell(n, n / 2500.0, Money.parse("USD " + (20 * f + r) + ".00")));
            }
        }
        List<Double> expected = new ArrayList<>();
        List<Double> actual = new ArrayList<>();
        for (int w = 1; w <= 78; w++) {
            expected.add(55.0 * w - 0.15 * w * w);
            actual.add(54.0 * w - 0.12 * w * w + 40 * Math.sin(w / 5.0));
        }
        List<ReportData.FrequencyClass> classes = new ArrayList<>();
        for (int x = 0; x <= 7; x++) {
            classes.add(new ReportData.FrequencyClass(
                    x == 7 ? "7+" : "" + x, 1400 / (1 + x * x), 0.2 + 0.55 * x, 0.22 + 0.53 * x + (x % 3) * .1));
        }
        return new ReportData(
                company,
                Label.of("采购记录为模拟数据。", "The purchase log was drawn by a seeded simulator from published parameters."),
                true,
                LocalDate.of(1997, 1, 1),
                LocalDate.of(1997, 9, 30),
                LocalDate.of(1998, 6, 30),
                new ReportData.Totals(
                        2357, 4814, Money.parse("USD 176542.10"), 2024.2, 2172, Money.parse("USD 98765.43")),
                new ReportData.Concentration(
                        shares,
                        List.of(
                                new ReportData.AbcShare("A", 0.39, 0.80),
                                new ReportData.AbcShare("B", 0.24, 0.15),
                                new ReportData.AbcShare("C", 0.37, 0.05)),
                        OptionalDouble.of(0.52)),
                new ReportData.RfmGrid(
                        cells,
                        List.of("≥200", "150–199", "100–149", "50–99", "<50").stream()
                                .map(Label::same)
                                .toList(),
                        List.of("1", "2", "3", "4–5", "6+").stream()
                                .map(Label::same)
                                .toList()),
                List.of(
                        new ReportData.Tier(Label.of("普通会员", "Standard"), Money.parse("USD 0.00"), 1600, 0.68, 0.29),
                        new ReportData.Tier(Label.of("银卡会员", "Silver"), Money.parse("USD 50.00"), 500, 0.21, 0.25),
                        new ReportData.Tier(Label.of("金卡会员", "Gold"), Money.parse("USD 150.00"), 200, 0.085, 0.26),
                        new ReportData.Tier(Label.of("白金会员", "Platinum"), Money.parse("USD 400.00"), 57, 0.024, 0.20)),
                classes,
                new ReportData.Weeks(expected, actual, 39),
                List.of(
                        new ReportData.CreditLine(
                                "O-1001",
                                Label.of("码头唱片店（虚构）", "Quay Street Records (fictional)"),
                                "1997-09-12 10:00",
                                Money.parse("USD 12400.00"),
                                Label.of("转审", "Referred"),
                                ReportData.Tone.WATCH,
                                Label.of(
                                        "超出额度。",
                                        "Exposure of USD 48,000.00 and this order exceed the limit of USD 50,000.00 by USD 10,400.00; the sales manager may release it."))),
                List.of(new ReportData.ClockLine(
                        "C-1",
                        Label.of("金卡会员", "Gold"),
                        Label.of("发错货", "Wrong item sent"),
                        "1997-09-26 16:30",
                        "1997-09-29 11:30",
                        "1997-10-01 16:30",
                        Label.of("超时", "Late"),
                        ReportData.Tone.BAD,
                        Label.of(
                                "4个工作小时。",
                                "Gold customers hear from us within 4 working hours; the weekend does not count."))),
                List.of(
                        Label.of("BG/NBD：r = 0.243。", "BG/NBD: r = 0.243, alpha = 4.414, a = 0.793, b = 2.426."),
                        Label.of("Gamma-Gamma。", "Gamma-Gamma: p = 6.25.")));
    }
}
