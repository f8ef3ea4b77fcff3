package org.crmkit.examples.stories;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.CallbackSample;
import org.crmkit.core.complaint.ClockExplanation;
import org.crmkit.core.complaint.ClockReading;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintDesk;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintMove;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Department;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.EscalationPlan;
import org.crmkit.core.complaint.EscalationStep;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.FilterFactor;
import org.crmkit.core.complaint.FilterOverride;
import org.crmkit.core.complaint.FilterRatings;
import org.crmkit.core.complaint.GrievanceDesk;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.complaint.InMemoryComplaints;
import org.crmkit.core.complaint.IntakeDesk;
import org.crmkit.core.complaint.IntakeResult;
import org.crmkit.core.complaint.Linkage;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.MonitorFinding;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.complaint.MoveResult;
import org.crmkit.core.complaint.OrderCheck;
import org.crmkit.core.complaint.OrderFinding;
import org.crmkit.core.complaint.Plan;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.complaint.ServiceGoal;
import org.crmkit.core.complaint.SubTask;
import org.crmkit.core.complaint.SubTaskState;
import org.crmkit.core.complaint.Verification;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.TimeRange;

/**
 * A telecom operator (fictional) and one fault, from the probe that noticed it to the figures of the month: the five steps, with a
 * clock that stands still over National Day and proves every hour it counts.
 */
final class ComplaintStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-2001");
    private static final Matter LINE = Matter.of("leased-line-outage", "L-7");
    private static final GrievanceId GRIEVANCE = GrievanceId.of("G-1");
    private static final ComplaintId FIRST = ComplaintId.of("W-1");
    private static final Department NETWORK = Department.of("network", "网络优化部", "Network optimisation");
    private static final Department BUILDING = Department.of("building", "工程建设部", "Construction");

    private final Rulebook rules = DefaultRulebook.load();
    private final InForce<ComplaintPolicy> policy = rules.inForce(Rulebook::complaint);
    private final PolicySource<ComplaintPolicy> policies = PolicySource.always(policy);

    @Override
    public String name() {
        return "complaint";
    }

    @Override
    public Label title() {
        return Label.of("一条投诉的五个步骤，时限逐段可查", "A complaint through five steps, with a clock that proves itself");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore(); // a host implements the same ports over its own database
        discover(telling, store);
        filter(telling, store);
        handle(telling, store);
        prove(telling, store);
        upgrade(telling, store);
        monitor(telling, store);
        comeBack(telling, store);
        evaluate(telling, store);
    }

    private void discover(Telling telling, InMemoryStore store) {
        telling.chapter("一、发现：抱怨还不是投诉", "1. Discover: a grievance is not a complaint yet");
        telling.say(
                "云川电信（虚构）的拨测探针发现客户 C-2001 的专线 L-7 中断，次日信令分析再次发现。客户尚未投诉，时限不起算。",
                "A probe of Yunchuan Telecom (fictional) finds leased line L-7 of customer C-2001 down, and signalling shows it again the next day. Nobody has complained, so no clock runs.");
        grievances(store, "2026-09-28T14:00")
                .note(
                        GRIEVANCE,
                        CUSTOMER,
                        LINE,
                        Discovery.of(DiscoverySource.AUTOMATIC_TEST, ActorId.of("probe-4")),
                        PrivateText.of("three failed test calls"));
        grievances(store, "2026-09-29T10:00")
                .observe(GRIEVANCE, Discovery.of(DiscoverySource.SIGNALLING), PrivateText.of("no set-up"));
        telling.say(
                "下午客户拨打热线，抱怨转为投诉 W-1，此前的记录随案保留。",
                "In the afternoon the customer calls the hotline. The grievance becomes complaint W-1 and keeps its history.");
        IntakeResult lodged = intake(store, "2026-09-29T15:00")
                .lodge(GRIEVANCE, report("W-1", DiscoverySource.HOTLINE, "2026-09-29T15:00"));
        answer(telling, lodged);
        complaint(store, "W-1").file().links().grievance().ifPresent(record -> {
            telling.show("最早发现", "First noticed", record.noticedAt(), ZONE);
            telling.show("发现方式", "Noticed by", record.discovery().source().label());
        });
        move(store, "2026-09-29T15:30", new ComplaintMove.Answer());
        telling.say("一小时后客户经理又报来同一条线路。", "An hour later the account manager reports the same line.");
        answer(
                telling,
                intake(store, "2026-09-29T16:00")
                        .receive(report("W-2", DiscoverySource.ACCOUNT_MANAGER, "2026-09-29T16:00")));
    }

    private void filter(Telling telling, InMemoryStore store) {
        telling.chapter("二、过滤：五项原则与一次改判", "2. Filter: five principles and one overruling");
        Map<FilterFactor, Integer> ratings = new EnumMap<>(FilterFactor.class);
        ratings.put(FilterFactor.RETURN_ON_INVESTMENT, 60);
        ratings.put(FilterFactor.CUSTOMER_CLASS, 50);
        ratings.put(FilterFactor.AREA, 80);
        ratings.put(FilterFactor.COMPETITION, 70);
        telling.say(
                "四项由人评分，重复次数由案卷得出。评分属常规解决类；值班经理说明理由，改为必须解决。",
                "A person judges four factors; how often it came back the file knows. The score says routine; the manager on duty overrules it with a reason.");
        FilterOverride override = new FilterOverride(
                ComplaintCategory.MUST_SOLVE, ActorId.of("M-3"), PrivateText.of("the line carries emergency calls"));
        Complaint filtered = move(
                store, "2026-09-29T16:30", new ComplaintMove.Filter(new FilterRatings(ratings), Optional.of(override)));
        FilterDecision decision = filtered.filtering().orElseThrow();
        telling.show("得分", "Score", Formats.rounded(decision.score().value(), 1));
        telling.because(decision.score().contributions().stream()
                .map(Contribution::reason)
                .toList());
        telling.show("评分结果", "What the score says", decision.proposed().label());
        telling.show("最终类别", "What holds", decision.category().label());
        decision.override()
                .ifPresent(by -> telling.show("改判人", "Overruled by", by.by().value()));
    }

    private void handle(Telling telling, InMemoryStore store) {
        telling.chapter("三、处理：部门联动，先优化后建设", "3. Handle: departments linked, optimise first and build later");
        move(store, "2026-09-29T17:00", new ComplaintMove.Start());
        move(
                store,
                "2026-09-29T17:00",
                new ComplaintMove.Assign(SubTask.Order.mandatory(
                        "reroute",
                        NETWORK,
                        Linkage.DEPARTMENTS,
                        PrivateText.of("route the line over the second ring"))));
        move(
                store,
                "2026-09-29T17:00",
                new ComplaintMove.Assign(SubTask.Order.optional(
                                "second-fibre", BUILDING, Linkage.DEPARTMENTS, PrivateText.of("lay a fibre"))
                        .after("reroute")));
        telling.say(
                "网络优化部的子任务必办，工程建设部的在其后进行。必办子任务未完成，不得报解决：",
                "The task of network optimisation is mandatory, that of construction comes after it. While the mandatory one is open the complaint cannot be solved:");
        refused(telling, store, "2026-09-30T09:00", new ComplaintMove.Resolve(new Resolution(PrivateText.of("done"))));
        refused(telling, store, "2026-09-30T09:00", new ComplaintMove.Task("second-fibre", SubTaskState.IN_WORK));
        move(store, "2026-09-30T10:00", new ComplaintMove.Task("reroute", SubTaskState.IN_WORK));
    }

    private void prove(Telling telling, InMemoryStore store) {
        telling.chapter("四、时限：国庆期间暂停计时", "4. The clock: on hold over National Day");
        telling.say(
                "9月30日17时起等待客户开放机房，10月8日10时恢复。暂停跨越七天假期，只计其中的两个工作小时；10月10日（周六）是调休上班日。",
                "From 30 September, 17:00, we wait for the customer to open his equipment room; on 8 October at 10:00 we go on. The hold spans seven holidays and costs the two working hours within it. Saturday 10 October is a make-up working day.");
        move(store, "2026-09-30T17:00", new ComplaintMove.PutOnHold(HoldReason.CUSTOMER));
        move(store, "2026-10-08T10:00", new ComplaintMove.Release(HoldReason.CUSTOMER));
        ClockExplanation explanation = ClockExplanation.of(
                complaint(store, "W-1").file().clock(), ServiceGoal.RESOLUTION, policy, at("2026-10-08T10:00"));
        telling.show("解决时限至", "To be solved by", explanation.reading().due(), ZONE);
        telling.because(explanation.reading().reasons());
        telling.say("逐段计时：", "Every stretch of it:");
        explanation.lines().forEach(telling::point);
    }

    private void upgrade(Telling telling, InMemoryStore store) {
        telling.chapter("五、升级为金卡：重新计划，暂停保留", "5. Upgraded to gold: re-planned, the hold is kept");
        Complaint planned = move(store, "2026-10-09T09:30", ComplaintMove.Replan.forTier("gold", policy));
        for (Plan plan : planned.file().plans()) {
            ClockExplanation under = ClockExplanation.of(
                    planned.file().clock(plan), ServiceGoal.RESOLUTION, policy, at("2026-10-09T09:30"));
            Label tier = policy.policy().level(plan.tier()).orElseThrow().name();
            telling.show(
                    "按" + tier.zh() + "时限",
                    "Promised to " + tier.en(),
                    under.reading().due(),
                    ZONE);
        }
        telling.say(
                "时限提前，10月9日15时已到升级点：",
                "The due time came nearer, and on 9 October at 15:00 a level of the escalation is reached:");
        var timeline = desk(store, "2026-10-09T15:00").timeline(FIRST).orElseThrow();
        for (EscalationStep step : EscalationPlan.of(policy).due(timeline)) {
            telling.show(
                    "告知" + step.level().post().zh(),
                    "Tell " + step.level().post().en(),
                    step.at(),
                    ZONE);
        }
        for (OrderFinding finding : OrderCheck.of(List.of(complaint(store, "W-1")), policies, at("2026-10-09T15:00"))) {
            telling.show("工单检查", "Check of work orders", finding.gravest().label());
            telling.because(finding.reasons());
        }
        telling.show("子任务应完成于", "Sub-tasks are due at", timeline.tasksDue(), ZONE);
        move(store, "2026-10-09T16:00", new ComplaintMove.Task("reroute", SubTaskState.DONE));
        move(store, "2026-10-10T10:30", new ComplaintMove.Resolve(new Resolution(PrivateText.of("rerouted"))));
        ClockReading solved =
                desk(store, "2026-10-10T10:30").timeline(FIRST).orElseThrow().resolution();
        telling.show("结果", "Outcome", solved.status().label());
        telling.because(List.of(solved.reasons().get(solved.reasons().size() - 1)));
    }

    private void monitor(Telling telling, InMemoryStore store) {
        telling.chapter("六、监控：可复核的回访抽样", "6. Monitor: a sample for call-backs that can be repeated");
        CallbackSample sample = new CallbackSample("2026-10", policy.policy().callbackShare());
        List<ComplaintId> solved = Stream.of(
                        "W-1", "W-20", "W-21", "W-22", "W-23", "W-24", "W-25", "W-27", "W-28", "W-29")
                .map(ComplaintId::of)
                .toList();
        telling.say(
                "抽样只由种子与编号的散列决定，与次序、清单无关，任何人都能复核。",
                "Only a hash of seed and number decides who is called, not the order or the rest of the list; anybody can repeat it.");
        telling.show("本月已解决", "Solved this month", solved.size());
        telling.show("回访比例", "Share called back", sample.share());
        telling.show(
                "抽中",
                "Drawn",
                String.join(
                        ", ",
                        sample.from(solved).stream().map(ComplaintId::value).toList()));
        move(
                store,
                "2026-10-12T10:00",
                new ComplaintMove.Check(
                        MonitorMeans.CALL_BACK, Optional.of(ActorId.of("Q-1")), MonitorFinding.GOOD, Optional.empty()));
        move(store, "2026-10-12T11:00", new ComplaintMove.Verify(Verification.by(MonitorMeans.DATA_CHECK)));
        Complaint closed = move(store, "2026-10-12T11:00", new ComplaintMove.Close());
        telling.show("状态", "State", closed.state().label());
    }

    private void comeBack(Telling telling, InMemoryStore store) {
        telling.chapter("七、重复发生：另立新案，过滤计次", "7. It comes back: a case of its own that counts in the filter");
        answer(
                telling,
                intake(store, "2026-10-20T09:30").receive(report("W-3", DiscoverySource.HOTLINE, "2026-10-20T09:30")));
        FilterRatings judged = new FilterRatings(Map.of(FilterFactor.CUSTOMER_CLASS, 70));
        Complaint filtered = desk(store, "2026-10-20T10:00")
                .move(ComplaintId.of("W-3"), new ComplaintMove.Filter(judged, Optional.empty()))
                .fold(MoveResult.Moved::complaint, ComplaintStory::unexpected);
        FilterDecision decision = filtered.filtering().orElseThrow();
        telling.show("得分", "Score", Formats.rounded(decision.score().value(), 1));
        telling.because(decision.score().contributions().stream()
                .map(Contribution::reason)
                .toList());
    }

    private void evaluate(Telling telling, InMemoryStore store) {
        telling.chapter("八、考评：期间指标", "8. Evaluate: the figures of the period");
        ComplaintFigures figures = ComplaintFigures.of(
                List.of(complaint(store, "W-1"), complaint(store, "W-3")),
                TimeRange.of(at("2026-09-28T00:00"), at("2026-11-01T00:00")),
                policies);
        telling.show("收到", "Received", figures.received());
        telling.show("解决", "Solved", figures.solved());
        figures.timeToSolve()
                .value()
                .ifPresent(times -> telling.show(
                        "解决用时（工作时间，不计暂停，分钟）",
                        "Minutes to solve, working time without the hold",
                        times.mean().toMinutes()));
        share(telling, "首次响应及时率", "First response in time", figures.answeredInTime());
        share(telling, "按时解决率", "Solved in time", figures.solvedInTime());
        share(telling, "重复率", "Came back", figures.repeated());
        share(telling, "重新受理率", "Reopened", figures.reopened());
        share(telling, "回访满意率", "Satisfied when called back", figures.satisfied());
        for (ComplaintChannel channel : List.of(ComplaintChannel.SERVICE_DESK, ComplaintChannel.OWN_STAFF)) {
            share(
                    telling,
                    channel.label().zh(),
                    channel.label().en(),
                    requireNonNull(figures.channels().get(channel), channel::slug));
        }
        telling.say("没有可计的情形时，指标是“未定义”而不是零：", "Where there is nothing to measure a figure is undefined, and not zero:");
        share(
                telling,
                "无投诉月份的满意率",
                "Satisfaction of a month without complaints",
                ComplaintFigures.of(List.<Complaint>of(), figures.period(), policies)
                        .satisfied());
    }

    private static void share(Telling telling, String zh, String en, Measured<Share> measured) {
        measured.<Void>fold(
                known -> {
                    telling.show(
                            zh,
                            en,
                            Formats.percent(known.figure().fraction()) + " ("
                                    + known.figure().part() + "/"
                                    + known.figure().whole() + ")");
                    return null;
                },
                undefined -> {
                    telling.show(zh, en, undefined.reason().text());
                    return null;
                });
    }

    private static void answer(Telling telling, IntakeResult result) {
        Label outcome = result.fold(
                received -> Label.of(
                        "受理为投诉" + received.complaint().id(),
                        "received as complaint " + received.complaint().id()),
                linked -> Label.of(
                        "并入投诉" + linked.complaint().id(),
                        "linked to complaint " + linked.complaint().id()),
                refused -> Label.of("不予受理", "refused"));
        List<Reason> reasons = result.fold(
                IntakeResult.Received::reasons, IntakeResult.Linked::reasons, IntakeResult.Refused::reasons);
        telling.show("结果", "Outcome", outcome);
        telling.because(reasons);
    }

    private Complaint move(InMemoryStore store, String local, ComplaintMove move) {
        return desk(store, local).move(FIRST, move).fold(MoveResult.Moved::complaint, ComplaintStory::unexpected);
    }

    private static Complaint unexpected(MoveResult.Refused refused) {
        throw new IllegalStateException("The story does not go on from " + refused.reasons());
    }

    private void refused(Telling telling, InMemoryStore store, String local, ComplaintMove move) {
        telling.because(desk(store, local).move(FIRST, move).fold(moved -> List.of(), MoveResult.Refused::reasons));
    }

    private static Complaint complaint(InMemoryStore store, String id) {
        return new InMemoryComplaints(store)
                .find(ComplaintId.of(id))
                .orElseThrow()
                .state();
    }

    private static ComplaintReport report(String id, DiscoverySource source, String receivedAt) {
        return new ComplaintReport(
                ComplaintId.of(id),
                CUSTOMER,
                "silver",
                LINE,
                Discovery.of(source),
                at(receivedAt),
                PrivateText.of("the leased line is down"),
                Optional.empty());
    }

    private GrievanceDesk grievances(InMemoryStore store, String local) {
        return new GrievanceDesk(new InMemoryComplaints(store), store, policies, clock(local));
    }

    private IntakeDesk intake(InMemoryStore store, String local) {
        return new IntakeDesk(new InMemoryComplaints(store), store, policies, clock(local));
    }

    private ComplaintDesk desk(InMemoryStore store, String local) {
        return new ComplaintDesk(new InMemoryComplaints(store), store, policies, clock(local));
    }

    private static Clock clock(String local) {
        return Clock.fixed(at(local), ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
