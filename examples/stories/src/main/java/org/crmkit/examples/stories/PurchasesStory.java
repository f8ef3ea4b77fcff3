package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.SilenceRule;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.data.CohortPeriod;
import org.crmkit.scoring.data.CohortTable;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.PurchaseDays;
import org.crmkit.scoring.data.ReadLimits;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.data.TransactionRows;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.BgNbdSimulator;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseModelChoice;
import org.crmkit.scoring.lifetime.PurchaseOutlook;
import org.crmkit.scoring.value.AbcResult;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.RevenueAbc;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmResult;
import org.crmkit.scoring.value.RfmSegment;
import org.joda.money.CurrencyUnit;

/** From rows of purchases to what may be expected of each customer, and how far that was right. */
final class PurchasesStory implements Story {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_ARRIVAL = LocalDate.of(2024, 8, 31);
    private static final LocalDate FITTED_UNTIL = LocalDate.of(2024, 9, 30);
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);
    private static final int CUSTOMERS = 1500;
    private static final long SEED = 7;
    private static final int SILENCE_WEEKS = 26;

    /** A line of an order system, as a host has it. */
    private record Sale(String buyer, LocalDate day, String total) {}

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public Label title() {
        return Label.of(
                "从购买记录到报告：谁回来、谁仍活跃、预测准不准", "From purchases to a report: who comes back, and was the forecast right");
    }

    @Override
    public void tell(Telling telling) {
        rows(telling);
        telling.chapter("二、谁回来了", "2. Who came back");
        telling.say(
                "以下" + CUSTOMERS + "位客户由种子为" + SEED + "的模拟器按已发表的参数生成，并非真实数据。",
                "The " + CUSTOMERS + " customers below were drawn by a simulator with seed " + SEED
                        + " from published parameters; no real data.");
        TransactionLog log = BgNbdSimulator.published().draw(CUSTOMERS, FROM, LAST_ARRIVAL, UNTIL, SEED);
        PurchaseDays purchases = PurchaseDays.of(log, UNTIL);
        cohorts(telling, purchases);
        staying(telling, purchases);
        CustomerSummaries customers = CustomerSummaries.of(purchases, PeriodUnit.WEEK);
        classes(telling, customers);
        Split split = Split.at(log, FITTED_UNTIL, UNTIL, PeriodUnit.WEEK);
        check(telling, PurchaseModelChoice.of(split));
        Fit<PurchaseModel> fit = PurchaseModelChoice.of(customers).best().orElseThrow();
        forecast(telling, fit.model(), customers);
        telling.chapter("六、写成报告", "6. As a report");
        telling.say(
                "同样的内容写成一页网页和若干表格：crm score report --transactions orders.csv。",
                "The same as one page and its tables: crm score report --transactions orders.csv.");
    }

    private static void rows(Telling telling) {
        telling.chapter("一、购买记录", "1. Rows of purchases");
        List<Sale> sales = List.of(
                new Sale("Lakeside Tea (fictional)", LocalDate.of(2024, 1, 8), "120.00"),
                new Sale("Lakeside Tea (fictional)", LocalDate.of(2024, 2, 5), "80.00"),
                new Sale("Lakeside Tea (fictional)", LocalDate.of(2024, 2, 5), "40.00"),
                new Sale("Lakeside Tea (fictional)", LocalDate.of(2024, 2, 12), "-30.00"));
        TransactionLog log = TransactionLogReader.read(
                TransactionRows.of(sales.iterator(), Sale::buyer, Sale::day, sale -> new BigDecimal(sale.total())),
                "sales",
                CurrencyUnit.of("CNY"),
                ReadLimits.DEFAULT);
        CustomerSummaries customers = CustomerSummaries.of(log, LocalDate.of(2024, 3, 4), PeriodUnit.WEEK);
        CustomerSummary facts = customers.summary(0);
        telling.say(
                "湖畔茶行（虚构）的四行：首次购买、同日两笔、一笔退货。同日合并为一次购买；退货不算购买，从最近的购买中扣除。",
                "Four rows of Lakeside Tea (fictional): a first purchase, two on one day, a return. Those of one day are one purchase; a return is none and"
                        + " comes off the latest before it.");
        telling.show("复购次数", "Repeat purchases", facts.frequency());
        telling.show("首末次购买相隔（周）", "Weeks from the first to the last", Formats.rounded(facts.recency(), 1));
        telling.show("首次购买至今（周）", "Weeks since the first", Formats.rounded(facts.age(), 1));
        telling.show("退货后的收入", "Revenue after the return", customers.total(0));
    }

    private static void cohorts(Telling telling, PurchaseDays purchases) {
        CohortTable table = CohortTable.of(purchases, CohortPeriod.QUARTER);
        List<Label> headings =
                new ArrayList<>(List.of(Label.of("首次购买", "first purchase"), Label.of("客户", "customers")));
        for (int later = 1; later < table.periods(); later++) {
            headings.add(Label.of("第" + later + "季后", "+" + later));
        }
        List<List<String>> rows = new ArrayList<>();
        for (CohortTable.Cohort cohort : table.cohorts()) {
            List<String> row =
                    new ArrayList<>(List.of(cohort.start().toString(), Integer.toString(cohort.customers())));
            for (int later = 1; later < table.periods(); later++) {
                row.add(later < cohort.cells().size() ? percent(cohort.retention(later)) : "");
            }
            rows.add(row);
        }
        telling.table(headings, rows);
    }

    private static void staying(Telling telling, PurchaseDays purchases) {
        SurvivalCurve curve =
                SurvivalCurve.of(new SilenceRule(7 * SILENCE_WEEKS).durations(purchases, PeriodUnit.WEEK));
        telling.show(
                "首次购买后" + SILENCE_WEEKS + "周内没有再来",
                "Not back within " + SILENCE_WEEKS + " weeks of the first purchase",
                percent(1 - curve.survival(0)));
        telling.show("26周后仍在购买", "Still buying 26 weeks later", percent(curve.survival(26)));
    }

    private static void classes(Telling telling, CustomerSummaries customers) {
        telling.chapter("三、分类", "3. Classes");
        BuyingTable table = BuyingTable.of(customers);
        AbcResult abc = RevenueAbc.DEFAULT.classify(table);
        OptionalDouble fifth = abc.revenueOfTop(0.2);
        telling.show("前五分之一客户的收入占比", "Revenue of the best fifth", percent(fifth.orElse(0)));
        RfmResult rfm = Rfm.quintiles().score(table);
        for (RfmSegment segment : RfmSegment.QUINTILES) {
            int count = rfm.sizes().getOrDefault(segment, 0);
            if (count > 0) {
                telling.point(
                        segment.label().zh() + "：" + count, segment.label().en() + ": " + count);
            }
        }
    }

    private static void check(Telling telling, PurchaseModelChoice choice) {
        telling.chapter("四、预测准不准", "4. Was the forecast right");
        telling.say(
                "三种模型只看到前九个月，再与其后九个月的实际购买对照；AIC 最小者在前。",
                "Three models see the first nine months only and are held against the nine after; the smallest AIC comes first.");
        List<List<String>> rows = new ArrayList<>();
        for (PurchaseModelChoice.Candidate candidate : choice.candidates()) {
            rows.add(List.of(
                    candidate.key().slug(),
                    candidate.aic().map(aic -> Formats.rounded(aic, 1)).orElse("-"),
                    candidate
                            .holdout()
                            .map(each -> Formats.rounded(each.expected(), 0))
                            .orElse("-"),
                    candidate
                            .holdout()
                            .map(each -> Formats.rounded((double) each.actual(), 0))
                            .orElse("-"),
                    candidate
                            .holdout()
                            .map(each -> Formats.rounded(each.meanAbsolute(), 3))
                            .orElse("-")));
        }
        telling.table(
                List.of(
                        Label.of("模型", "model"),
                        Label.of("AIC", "AIC"),
                        Label.of("预期", "expected"),
                        Label.of("实际", "actual"),
                        Label.of("人均绝对误差", "mean absolute error")),
                rows);
    }

    private static void forecast(Telling telling, PurchaseModel model, CustomerSummaries customers) {
        telling.chapter("五、一位客户", "5. One customer");
        int best = 0;
        for (int row = 0; row < customers.size(); row++) {
            best = customers.frequency(row) > customers.frequency(best) ? row : best;
        }
        PurchaseOutlook outlook = model.outlook(customers.summary(best), 26, 4);
        telling.show("仍活跃的概率", "Still active with probability", percent(outlook.alive()));
        telling.show(
                "未来26周预期购买",
                "Purchases expected in 26 weeks",
                Formats.rounded(outlook.score().value(), 2));
        telling.because(outlook.score().contributions().stream()
                .map(Contribution::reason)
                .toList());
        telling.show("若现在再买一次", "After one more purchase now", Formats.rounded(outlook.ifBoughtNow(), 2));
        telling.show("若再沉默四周", "After four more silent weeks", Formats.rounded(outlook.ifSilent(), 2));
    }

    private static String percent(double share) {
        return Formats.percent(new BigDecimal(share).setScale(3, RoundingMode.HALF_UP));
    }
}
