package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.tier.Shortfall;
import org.crmkit.core.tier.TierDifference;
import org.crmkit.core.tier.TierEntry;
import org.crmkit.core.tier.TierHistory;
import org.crmkit.core.tier.TierPeriod;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.TierTimeline;
import org.crmkit.core.tier.care.CarePlan;
import org.crmkit.core.tier.care.CareProgramme;
import org.crmkit.core.tier.care.CareTask;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsEntry;
import org.crmkit.core.tier.points.PointsMovement;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/** Three years of one customer of a fictional retailer: tiers, a return told late, grace, soft landing, care and points. */
final class TierStory implements Story {

    private static final CustomerId CUSTOMER = CustomerId.of("M-2001");
    private static final LocalDate JOINED = LocalDate.of(2023, 1, 4);

    private final Rulebook rules = DefaultRulebook.load();
    private final InForce<TierScheme> tiers = rules.inForce(Rulebook::tier);

    private final TierHistory history = TierHistory.of(
            JOINED,
            List.of(
                    TierEntry.bought("SO-1", LocalDate.of(2023, 3, 1), cny("6000.00")),
                    TierEntry.returned("RT-1", LocalDate.of(2023, 5, 20), cny("2000.00"), "SO-1")
                            .knownOn(LocalDate.of(2023, 7, 5)),
                    TierEntry.bought("SO-2", LocalDate.of(2023, 6, 15), cny("15000.00")),
                    TierEntry.bought("SO-3", LocalDate.of(2023, 8, 1), cny("2500.00")),
                    TierEntry.bought("SO-4", LocalDate.of(2024, 3, 10), cny("2000.00")),
                    TierEntry.bought("SO-5", LocalDate.of(2025, 2, 14), cny("2000.00")),
                    TierEntry.bought("SO-6", LocalDate.of(2025, 8, 20), cny("3000.00"))));

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    @Override
    public String name() {
        return "tier";
    }

    @Override
    public Label title() {
        return Label.of("一位会员的三年：等级、关怀与积分", "Three years of a member: tiers, care and points");
    }

    @Override
    public void tell(Telling telling) {
        telling.chapter("一、升级，与一笔迟到的退货", "1. A higher tier, and a return told late");
        telling.say(
                "菩提街百货（虚构）的会员 M-2001 于2023年1月4日入会。7月1日门店看到的是金卡：",
                "Member M-2001 of Linden Street Stores (fictional) joined on 4 January 2023. What the store saw on 1 July was gold:");
        LocalDate july = LocalDate.of(2023, 7, 10);
        TierTimeline believed = TierTimeline.from(history.asKnownOn(LocalDate.of(2023, 7, 1)), tiers, july);
        period(telling, believed.current());
        telling.say(
                "7月5日，总部才收到5月20日的一笔退货。时间线按事情发生的日子重算，与登记的先后无关；变动逐日可查：",
                "On 5 July headquarters hears of a return of 20 May. The timeline is told by the days things happened, whatever the order"
                        + " they were recorded in, and the difference is told day by day:");
        TierTimeline known = TierTimeline.from(history.asKnownOn(LocalDate.of(2023, 7, 5)), tiers, july);
        for (TierDifference difference : TierDifference.between(believed, known)) {
            telling.point(difference.reason().text());
        }

        telling.chapter("二、三年的等级", "2. Three years of tiers");
        TierTimeline timeline = TierTimeline.from(history, tiers, LocalDate.of(2025, 12, 31));
        telling.table(
                List.of(
                        Label.of("自", "From"),
                        Label.of("等级", "Level"),
                        Label.of("缘由", "Step"),
                        Label.of("下次评定", "Review")),
                timeline.periods().stream()
                        .map(period -> List.of(
                                period.days().from().toString(),
                                period.level().name().in(telling.lang()),
                                period.step().label().in(telling.lang()),
                                period.reviewOn().map(LocalDate::toString).orElse("-")))
                        .toList());
        telling.say("2024年那次降级，软着陆只降一级：", "Why the tier went down in 2024, and by one level only:");
        timeline.on(LocalDate.of(2024, 9, 1)).ifPresent(period -> telling.because(period.reasons()));

        telling.chapter("三、预告", "3. The outlook");
        TierTimeline june = TierTimeline.from(history, tiers, LocalDate.of(2025, 6, 30));
        telling.show("2025年6月30日的预告", "Told on 30 June 2025", forecast(june));
        telling.say(
                "会员8月20日补足了这笔消费，到8月31日保住了银卡；使会员升到某一级的消费，从不用来保住这一级。",
                "The member bought just that on 20 August and kept silver on 31 August; what has brought a member up to a level never"
                        + " keeps it.");

        care(telling, timeline);
        points(telling, timeline);
    }

    private static void period(Telling telling, TierPeriod period) {
        telling.show("等级", "Level", period.level().name());
        telling.because(period.reasons());
    }

    private static Label forecast(TierTimeline timeline) {
        return timeline.forecast()
                .fold(
                        stays -> stays.level().name(),
                        renews -> renews.level().name(),
                        falls -> Label.of(
                                falls.level().name().zh() + "将于" + Formats.date(falls.on(), Lang.ZH) + "降为"
                                        + falls.to().name().zh() + "，除非在"
                                        + Formats.date(falls.lastDay(), Lang.ZH) + "及以前再消费"
                                        + missing(falls.unless(), Lang.ZH),
                                falls.level().name().en() + " becomes "
                                        + falls.to().name().en() + " on " + falls.on() + " unless "
                                        + missing(falls.unless(), Lang.EN) + " more is bought by " + falls.lastDay()),
                        ends -> ends.to().name());
    }

    private static String missing(Optional<Shortfall> shortfall, Lang lang) {
        return shortfall.map(s -> s.in(lang)).orElse("-");
    }

    private void care(Telling telling, TierTimeline timeline) {
        telling.chapter("四、应办的关怀", "4. What the member is owed");
        InForce<CareProgramme> care = rules.inForceIfAny(Rulebook::care).orElseThrow();
        List<CareTask> tasks = CarePlan.tasks(
                CUSTOMER,
                JOINED,
                day -> timeline.on(day)
                        .flatMap(period ->
                                care.policy().classOfTier(period.level().slug()))
                        .map(c -> c.slug()),
                care,
                new DatePeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 11, 1)),
                Optional.of(rules.complaint().calendar()));
        telling.say(
                "关怀任务按入会日起算的周期生成，遇休息日顺延；任务名不变，再生成一次也不会重复：",
                "Care tasks come round from the day of joining and move off closed days; their names stay, so that planning twice"
                        + " gives none twice:");
        telling.table(
                List.of(Label.of("应办日", "Due"), Label.of("任务", "Task")),
                tasks.stream()
                        .map(task ->
                                List.of(task.dueOn().toString(), task.name().in(telling.lang())))
                        .toList());
        telling.show("末一项的名称", "Key of the last", tasks.get(tasks.size() - 1).key());
    }

    private void points(Telling telling, TierTimeline timeline) {
        telling.chapter("五、积分", "5. Points");
        List<PointsEntry> entries = List.of(
                new PointsEntry.Purchased("SO-1", LocalDate.of(2023, 3, 1), cny("6000.00")),
                new PointsEntry.Returned("RT-1", LocalDate.of(2023, 5, 20), cny("2000.00"), "SO-1"),
                new PointsEntry.Purchased("SO-2", LocalDate.of(2023, 6, 15), cny("15000.00")),
                new PointsEntry.Purchased("SO-3", LocalDate.of(2023, 8, 1), cny("2500.00")),
                new PointsEntry.Redeemed("GIFT-1", LocalDate.of(2023, 12, 20), 10_000),
                new PointsEntry.Purchased("SO-4", LocalDate.of(2024, 3, 10), cny("2000.00")));
        PointsAccount account = PointsAccount.from(
                entries,
                rules.inForceIfAny(Rulebook::points).orElseThrow(),
                day -> timeline.on(day).orElseThrow().level().slug(),
                LocalDate.of(2025, 7, 1));
        telling.say(
                "积分按当日等级的倍率获得，先进先出，按批到期；退货按原购买扣回：",
                "Points are earned at the rate of the tier of the day, go first in, first out and expire by lot; a return takes back"
                        + " what its purchase earned:");
        telling.table(
                List.of(
                        Label.of("日期", "Day"),
                        Label.of("单据", "Entry"),
                        Label.of("事项", "Movement"),
                        Label.of("积分", "Points"),
                        Label.of("批次", "Lots"),
                        Label.of("余额", "Balance")),
                account.statement().stream()
                        .map(movement -> List.of(
                                movement.day().toString(),
                                movement.entry(),
                                movement.kind().label().in(telling.lang()),
                                number(movement.points()),
                                lots(movement),
                                number(movement.balance())))
                        .toList());
        telling.show("两个月内到期", "Expiring within two months", expiring(account));
    }

    private static String lots(PointsMovement movement) {
        return String.join(
                ", ",
                movement.lots().stream()
                        .map(share -> share.lot() + " " + number(share.points()))
                        .toList());
    }

    private static String number(long points) {
        return Formats.number(BigDecimal.valueOf(points));
    }

    private static String expiring(PointsAccount account) {
        return String.join(
                ", ",
                account.expiringSoon().stream()
                        .map(lot -> lot.id() + ": " + number(lot.left()) + " (" + lot.expiresOn() + ")")
                        .toList());
    }
}
