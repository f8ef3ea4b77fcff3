package org.crmkit.examples.stories;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rooms;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookReader;
import org.crmkit.core.rulebook.RulebookShelf;
import org.crmkit.core.rulebook.compare.ChangeNotice;
import org.crmkit.core.rulebook.compare.EditionHistory;
import org.crmkit.core.rulebook.simulate.RecordedComplaint;
import org.crmkit.core.rulebook.simulate.RecordedPurchases;
import org.crmkit.core.rulebook.simulate.SimulatedCase;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;
import org.joda.money.Money;

/** A new edition: compared with the old one, posted, tried on the company's own history, issued, and looked up afterwards. */
final class RulebookStory implements Story {

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public Label title() {
        return Label.of("修订一版规则：比较、试算、签发、查询", "A new edition: compare, simulate, issue, look up");
    }

    @Override
    public void tell(Telling telling) {
        Rulebook inForce = edition("2026.1", "2025-12-20", "2026-01-01", "20000.00", "4 working hours");
        Rulebook proposed = edition("2026.2", "2026-06-15", "2026-07-01", "25000.00", "2 working hours");

        telling.chapter("一、改了什么", "1. What changes");
        telling.say(
                "云杉文具（虚构）想把金卡的起点提高到 25,000 元，同时把金卡投诉的首次响应缩短到两个工作小时。两版规则按键比较，就得到变更通知：",
                "Spruce Stationery (fictional) wants gold to begin at CNY 25,000, and to answer complaints of gold customers within"
                        + " two working hours. Two editions compared key by key give the notice to post:");
        Simulation simulation = Simulation.between(inForce, proposed, Rooms.none());
        ChangeNotice notice = ChangeNotice.of(simulation.comparison());
        telling.point(notice.title());
        telling.point(notice.issue());
        notice.articles().forEach(telling::point);
        telling.point(notice.summary());

        telling.chapter("二、会影响谁：等级", "2. Who would feel it: tiers");
        telling.say(
                "把三十位客户半年的购买记录在两版规则下各算一遍，逐月末比较等级。金额是客户在评定期内的消费。",
                "The purchases of thirty customers are run through both editions, and the tiers compared at six month-ends. Amounts"
                        + " are what those customers bought in the window.");
        List<LocalDate> monthEnds = IntStream.rangeClosed(1, 6)
                .mapToObj(month -> LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1))
                .toList();
        report(telling, simulation.tiers(purchases().iterator(), monthEnds, 2));

        telling.chapter("三、会影响谁：投诉", "3. Who would feel it: complaints");
        telling.say(
                "对客户来说，承诺的时间更短总是更好；但公司过去的速度够不够快，要看“按时”变成了“超时”的有多少。",
                "For the customer a shorter promise is always the better one. Whether the company has been fast enough shows in how"
                        + " many were met in time and would now be late.");
        report(telling, simulation.complaints(complaints().iterator(), 2));

        telling.chapter("四、签发与查询", "4. Issue it, and look it up");
        RulebookShelf shelf = RulebookShelf.of(inForce).with(proposed);
        EditionHistory.of(shelf).entries().forEach(entry -> telling.point(entry.sentence()));
        Instant lastMinute = Instant.parse("2026-06-30T15:59:00Z"); // 23:59 in Shanghai
        for (Instant moment : List.of(lastMinute, lastMinute.plus(Duration.ofMinutes(1)))) {
            Rulebook then = shelf.at(moment);
            telling.show(
                    telling.moment(moment, shelf.zone()) + "生效",
                    "In force at " + telling.moment(moment, shelf.zone()),
                    then.version().toString());
        }
        telling.say(
                "每个决定和事件都写明所依据的版次；已受理的投诉仍按受理时的版次计时，除非有意改按新版。",
                "Each decision and each event names its edition; a complaint that is open keeps the edition it was received under,"
                        + " unless it is re-planned on purpose.");
    }

    /** An edition as a file would say it: the shipped rulebook with a header and two rules of the company's own. */
    private static Rulebook edition(String edition, String issued, String effective, String gold, String answer) {
        String text = DefaultRulebook.text()
                .replace("id: default", "id: spruce")
                .replace(
                        "{zh: 默认规则手册, en: Default rulebook}",
                        "{zh: 云杉文具（虚构）规则手册, en: Rulebook of Spruce Stationery (fictional)}")
                .replace("edition: \"2026.1\"", "edition: \"" + edition + "\"")
                .replace("issued: 2026-01-01", "issued: " + issued)
                .replace("effective: 2026-01-15", "effective: " + effective)
                .replace("threshold: CNY 20000.00", "threshold: CNY " + gold)
                .replace("gold: {first-response: 4 working hours", "gold: {first-response: " + answer);
        return RulebookReader.readTrusted(
                LocatedYaml.read(edition + ".yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard()),
                Rooms.none());
    }

    private static void report(Telling telling, SimulationReport<? extends SimulatedCase> report) {
        report.sentences().forEach(telling::point);
        telling.say("头两例：", "The first two, one by one:");
        for (SimulatedCase told : report.cases()) {
            telling.point(told.effect());
        }
    }

    /** Thirty customers who buy every month, each a little more than the one before. */
    private static List<RecordedPurchases> purchases() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(number -> RecordedPurchases.of(
                        CustomerId.of("K-" + (100 + number)),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(month -> new Purchase(
                                        LocalDate.of(2026, month, 1 + number % 28),
                                        Money.parse("CNY " + (number * 230) + ".00")))
                                .toList()))
                .toList();
    }

    /** Ten complaints of gold customers, answered after one to five and a half hours, and two of silver ones. */
    private static List<RecordedComplaint> complaints() {
        Instant monday = Instant.parse("2026-06-01T01:00:00Z"); // 9:00 in Shanghai
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> {
                    Instant received = monday.plus(Duration.ofDays((number - 1L) / 3));
                    Instant answered = received.plus(Duration.ofMinutes(30L + 30L * number));
                    return new RecordedComplaint(
                            "Q-" + number,
                            ComplaintClock.startedAt(received, number <= 10 ? "gold" : "silver")
                                    .answeredAt(answered)
                                    .solvedAt(answered.plus(Duration.ofHours(20))),
                            Instant.parse("2026-06-30T10:00:00Z"));
                })
                .toList();
    }
}
