package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.BuildRequirement;
import org.crmkit.core.callcenter.Calibration;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.CallCenterProfile;
import org.crmkit.core.callcenter.InMemoryWorkOrders;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Interaction.Channel;
import org.crmkit.core.callcenter.Interaction.Direction;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.LoggedIn;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.callcenter.ScoreSheet;
import org.crmkit.core.callcenter.ShiftFigure;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderDesk;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.callcenter.WorkOrderMove;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Measured;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.TimeRange;

/** The call centre of a gas company (fictional) on one morning: a promise that is moved too late, eight figures, two listeners. */
final class CallCenterStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NINE = at("2026-03-02T09:00");
    private static final TimeRange HOUR = TimeRange.of(NINE, NINE.plusSeconds(3600));
    private static final WorkOrderId ORDER = WorkOrderId.of("T-1");
    private static final StaffId AGENT = StaffId.of("E-21");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<CallCenterPolicy> policy =
            rules.inForceIfAny(CallCenterPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "call-center";
    }

    @Override
    public Label title() {
        return Label.of("答复承诺、八项指标与监听校准", "Promised replies, eight figures and two listeners");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        promise(telling, store);
        List<MonitoredScore> scores = listen(telling);
        figures(telling, scores);
        staffing(telling);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("五、呼叫中心的类型与建设", "5. Kinds of call centre, and what it takes to build one");
        CallCenterProfile profile = new CallCenterProfile(
                CallCenterProfile.Access.SOFT_SWITCH,
                CallCenterProfile.Direction.MIXED,
                CallCenterProfile.Size.SMALL,
                CallCenterProfile.Function.MULTIMEDIA,
                CallCenterProfile.Business.HOSTED,
                CallCenterProfile.Staff.FORMAL);
        telling.show("按六项标准", "By six criteria", profile.traits().toArray(Term[]::new));
        telling.show("建设要求", "What it takes", BuildRequirement.values());
    }

    private void promise(Telling telling, InMemoryStore store) {
        telling.chapter("一、工单：答应了何时答复", "1. A work order: by when a reply is promised");
        Interaction call = Interaction.answered(
                        "I-1",
                        Channel.TELEPHONE,
                        Direction.INBOUND,
                        AGENT,
                        NINE,
                        NINE.plusSeconds(12),
                        NINE.plusSeconds(200),
                        Duration.ofSeconds(40))
                .with(CustomerId.of("C-4001"), PersonalText.of("010-5550-0123"));
        telling.say("来电号码只供回复使用，打印时只见长度：", "The caller's number is there to reply to; printed, only its length shows:");
        telling.show("来电号码", "Number", call.contact().orElseThrow().toString());
        WorkOrder written = done(desk(store, "2026-03-02T09:05")
                .write(
                        ORDER,
                        new WorkOrder.Report(
                                call.id(),
                                "fault",
                                CallCenterPolicy.Priority.HIGH,
                                AGENT,
                                at("2026-03-02T09:05"),
                                call.contact().orElseThrow(),
                                PersonalText.of("smells of gas in the cellar"))));
        telling.show("承诺答复于", "Reply promised by", written.promise().due(), ZONE);
        done(desk(store, "2026-03-02T09:10").move(ORDER, new WorkOrderMove.PassOn("network")));
        WorkOrder late = done(desk(store, "2026-03-02T11:30")
                .move(ORDER, new WorkOrderMove.RePromise(at("2026-03-02T15:00"), WorkOrder.Delay.SUPPLY)));
        telling.say(
                "11时30分才改期到15时，原承诺已经失约：",
                "At 11:30 the reply is put off to 15:00; the first promise is broken by then:");
        for (BrokenPromise broken : BrokenPromise.of(List.of(late), at("2026-03-02T14:00"))) {
            telling.show("失约的承诺", "Broken promise", broken.due(), ZONE);
            telling.show("超时分钟", "Minutes late", broken.late().toMinutes());
        }
        WorkOrder again = done(desk(store, "2026-03-02T14:00")
                .move(ORDER, new WorkOrderMove.RePromise(at("2026-03-02T17:00"), WorkOrder.Delay.HARDER)));
        telling.say("第三次改期不被允许：", "A third change is not allowed:");
        telling.because(desk(store, "2026-03-02T16:00")
                .move(ORDER, new WorkOrderMove.RePromise(at("2026-03-03T10:00"), WorkOrder.Delay.LOAD))
                .fold(moved -> List.of(), Outcome.Refused::reasons));
        WorkOrder replied = done(desk(store, "2026-03-02T16:30").move(ORDER, WorkOrderMove.reply()));
        telling.show("改期次数", "Times put off", again.moved());
        telling.show("状态", "State", replied.state().label());
    }

    private List<MonitoredScore> listen(Telling telling) {
        telling.chapter("二、监听：致命差错一票否决", "2. Listening in: a critical error outweighs everything");
        ScoreSheet good = sheet("I-2", "Q-1", 90, 85, 80, 95, 70);
        ScoreSheet other = sheet("I-2", "Q-2", 85, 75, 70, 90, 70);
        ScoreSheet leak = new ScoreSheet("I-3", StaffId.of("Q-1"), good.points(), List.of("data-leak"));
        List<MonitoredScore> scores = List.of(MonitoredScore.of(good, policy), MonitoredScore.of(leak, policy));
        for (MonitoredScore score : scores) {
            telling.show("得分", "Score", Formats.plain(score.score()));
            telling.because(score.reasons());
        }
        Calibration calibration = Calibration.of(good, other, policy);
        telling.show(
                "校准",
                "Calibration",
                calibration.isCalibrated() ? Label.of("一致", "together") : Label.of("需要校准", "apart"));
        telling.because(calibration.reasons());
        return scores;
    }

    private static ScoreSheet sheet(String interaction, String listener, int... points) {
        return new ScoreSheet(
                interaction,
                StaffId.of(listener),
                Map.of(
                        "greeting",
                        points[0],
                        "listening",
                        points[1],
                        "solution",
                        points[2],
                        "record",
                        points[3],
                        "closing",
                        points[4]),
                List.of());
    }

    private void figures(Telling telling, List<MonitoredScore> scores) {
        telling.chapter("三、八项指标：定义、两个计数、目标", "3. Eight figures: definition, both counts, target");
        List<LoggedIn> there = List.of(
                new LoggedIn(AGENT, Direction.INBOUND, HOUR),
                new LoggedIn(StaffId.of("E-22"), Direction.INBOUND, HOUR));
        for (KpiReading reading : KpiReading.all(morning(), there, scores, HOUR, policy)) {
            telling.show(
                    reading.kpi().label().zh(),
                    reading.kpi().label().en(),
                    reading.value()
                            .<Label>fold(
                                    known -> Label.same(Formats.plain(known.figure())),
                                    undefined -> Label.of("未定义", "undefined")));
            telling.because(reading.reasons());
        }
    }

    private void staffing(Telling telling) {
        telling.chapter("四、班次：每半小时的话务量", "4. The shift: the load of each half hour");
        telling.table(
                List.of(
                        Label.of("时段", "From"),
                        Label.of("呼入", "Arrivals"),
                        Label.of("接通", "Answered"),
                        Label.of("平均处理（秒）", "Handling (s)"),
                        Label.of("话务量（Erl）", "Load (Erl)")),
                ShiftFigure.of(morning(), HOUR, Duration.ofMinutes(30)).stream()
                        .map(figure -> List.of(
                                telling.moment(figure.interval().from(), ZONE),
                                Long.toString(figure.arrivals()),
                                Long.toString(figure.answered()),
                                number(figure.handling()),
                                number(figure.erlangs())))
                        .toList());
    }

    private static String number(Measured<BigDecimal> measured) {
        return measured.fold(known -> Formats.plain(known.figure()), undefined -> "-");
    }

    /** Forty calls, one every ninety seconds: some wait too long, some give up. */
    private static List<Interaction> morning() {
        List<Interaction> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Instant offered = NINE.plusSeconds(90L * i);
            String id = "I-" + (100 + i);
            if (i % 10 == 9) {
                calls.add(
                        Interaction.missed(id, Channel.TELEPHONE, Direction.INBOUND, offered, offered.plusSeconds(45)));
            } else {
                Instant answered = offered.plusSeconds(i % 5 == 4 ? 28 : 6);
                calls.add(Interaction.answered(
                                id,
                                Channel.TELEPHONE,
                                Direction.INBOUND,
                                AGENT,
                                offered,
                                answered,
                                answered.plusSeconds(100 + i),
                                Duration.ofSeconds(20))
                        .ended(i % 6 != 0, i % 4 == 0 ? Optional.of(i % 12 != 0) : Optional.empty()));
            }
        }
        return calls;
    }

    private static WorkOrder done(Outcome<WorkOrder> outcome) {
        return outcome.fold(Outcome.Done::state, refused -> {
            throw new IllegalStateException("The story does not go on from " + refused.reasons());
        });
    }

    private WorkOrderDesk desk(InMemoryStore store, String local) {
        return new WorkOrderDesk(
                new InMemoryWorkOrders(store),
                store,
                PolicySource.always(policy),
                rules.complaint().calendar().workingHours(),
                Clock.fixed(at(local), ZONE));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
