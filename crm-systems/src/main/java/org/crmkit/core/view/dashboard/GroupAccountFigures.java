package org.crmkit.core.view.dashboard;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.groupaccount.GoalReview;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.MissCause;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Whether the goals of the months were reached. A month belongs to the period if its first day does.
 *
 * @param goals how many were set
 * @param reviewed of these, those reviewed
 * @param attained of those reviewed, those attained
 * @param sales of those reviewed, what was sold
 * @param attainment of those reviewed, sales over goals, rounded down to four decimals so that only what is reached reads 1
 * @param causes how often a goal was missed for each
 * @param attainedByStep the share attained, step by step
 */
public record GroupAccountFigures(
        Window window,
        long goals,
        Measured<Share> reviewed,
        Measured<Share> attained,
        Money sales,
        Measured<BigDecimal> attainment,
        Map<MissCause, Long> causes,
        Trend attainedByStep) {

    private static final Reason NONE_REVIEWED = Reason.of("none-reviewed", "期间无已检查的目标。", "No goal was reviewed.");

    public GroupAccountFigures {
        causes = Maps.immutableEnumMap(causes);
    }

    /** Counts goal sheets; all in one currency. */
    public static GroupAccountFigures of(Collection<GoalSheet> sheets, CurrencyUnit currency, Window window) {
        List<GoalSheet> in =
                sheets.stream().filter(sheet -> window.contains(first(sheet))).toList();
        List<GoalSheet> reviewed =
                in.stream().filter(sheet -> sheet.review().isPresent()).toList();
        Money goal = Money.zero(currency);
        Money sales = Money.zero(currency);
        Map<MissCause, Long> causes = new EnumMap<>(MissCause.class);
        for (GoalSheet sheet : reviewed) {
            GoalReview review = sheet.review().orElseThrow();
            goal = goal.plus(sheet.goal().sales());
            sales = sales.plus(review.sales());
            review.causes().forEach(cause -> causes.merge(cause, 1L, Long::sum));
        }
        Optional<BigDecimal> ratio = goal.isZero()
                ? Optional.empty()
                : Optional.of(sales.getAmount().divide(goal.getAmount(), 4, RoundingMode.DOWN));
        return new GroupAccountFigures(
                window,
                in.size(),
                PanelMaker.share(reviewed.size(), in.size(), Reason.of("no-goals", "期间未设目标。", "No goal was set.")),
                PanelMaker.share(
                        reviewed.stream()
                                .filter(GroupAccountFigures::isAttained)
                                .count(),
                        reviewed.size(),
                        NONE_REVIEWED),
                sales,
                PanelMaker.gauge(ratio, reviewed.size(), NONE_REVIEWED),
                causes,
                Trend.shares(
                        "attained",
                        Label.of("目标达成率", "Goals attained"),
                        reviewed,
                        GroupAccountFigures::first,
                        GroupAccountFigures::isAttained,
                        window));
    }

    private static LocalDate first(GoalSheet sheet) {
        return sheet.goal().month().atDay(1);
    }

    private static boolean isAttained(GoalSheet sheet) {
        return sheet.review()
                .filter(review -> review.outcome() == GoalReview.Outcome.ATTAINED)
                .isPresent();
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.GROUP_ACCOUNT, window)
                .count("goals", "月目标", "Goals set", goals)
                .share("reviewed", "已检查", "Reviewed", reviewed)
                .share("attained", "达成", "Attained", attained)
                .sum("sales", "销售额", "Sales", sales)
                .gauge(
                        "attainment",
                        "达成率",
                        "Sales over goals",
                        attainment.fold(
                                known -> new Measured.Known<>(known.figure().movePointRight(2), known.cases()),
                                undefined -> undefined),
                        Label.same("%"));
        causes.forEach((cause, number) -> maker.count(
                "cause-" + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Label.of("未达成：" + cause.label().zh(), "Missed: " + cause.label().en()),
                number));
        return maker.trend(attainedByStep).panel();
    }
}
