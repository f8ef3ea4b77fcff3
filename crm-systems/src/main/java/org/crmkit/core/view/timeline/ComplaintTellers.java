package org.crmkit.core.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintEvent;
import org.crmkit.core.complaint.FilterDecision;
import org.crmkit.core.complaint.Grievance;
import org.crmkit.core.complaint.GrievanceEvent;
import org.crmkit.core.complaint.GrievanceId;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.complaint.Verification;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/** Tells of complaints and grievances. Whose they are, why they were sorted so and how they were solved, the complaint says. */
final class ComplaintTellers {

    private static final InformationClass WITHIN = InformationClass.RETURNS_AND_COMPLAINTS;

    private ComplaintTellers() {}

    static void addTo(Tellers all) {
        grievances(all);
        intake(all);
        handling(all);
        ending(all);
    }

    private static List<CustomerId> whose(ComplaintEvent event, TimelineSources sources) {
        return sources.complaint(event.complaint()).stream()
                .map(complaint -> complaint.file().report().customer())
                .toList();
    }

    private static List<CustomerId> whose(GrievanceId id, TimelineSources sources) {
        return sources.grievance(id).stream().map(g -> g.record().customer()).toList();
    }

    private static Telling wording(Telling out, String key, String zh, String en, PrivateText text) {
        return out.wording(key, zh, en, text.text(), WITHIN);
    }

    private static void grievances(Tellers all) {
        all.on(
                        GrievanceEvent.Noted.class,
                        Room.COMPLAINT,
                        "grievance-noted",
                        (e, s) -> whose(e.grievance(), s),
                        (e, s, out) -> {
                            out.titled(e.grievance().value(), "发现抱怨", "Grievance noticed")
                                    .line("source", "来源", "Source", e.source().label());
                            observed(e.grievance(), e, s, out);
                        })
                .on(
                        GrievanceEvent.Observed.class,
                        Room.COMPLAINT,
                        "grievance-observed",
                        (e, s) -> whose(e.grievance(), s),
                        (e, s, out) -> {
                            out.titled(e.grievance().value(), "再次发现抱怨", "Grievance noticed again")
                                    .line("source", "来源", "Source", e.source().label());
                            observed(e.grievance(), e, s, out);
                        })
                .on(
                        GrievanceEvent.Lodged.class,
                        Room.COMPLAINT,
                        "grievance-lodged",
                        (e, s) -> whose(e.grievance(), s),
                        (e, s, out) -> out.titled(e.grievance().value(), "抱怨转为投诉", "Grievance lodged as a complaint")
                                .line(
                                        "complaint",
                                        "投诉",
                                        "Complaint",
                                        e.complaint().value()))
                .on(
                        GrievanceEvent.Settled.class,
                        Room.COMPLAINT,
                        "grievance-settled",
                        (e, s) -> whose(e.grievance(), s),
                        (e, s, out) -> {
                            out.titled(e.grievance().value(), "抱怨已化解", "Grievance settled");
                            s.grievance(e.grievance())
                                    .flatMap(ComplaintTellers::how)
                                    .ifPresent(how -> wording(out, "how", "办法", "How", how));
                        });
    }

    private static Optional<PrivateText> how(Grievance grievance) {
        return grievance.fold(
                noted -> Optional.empty(), lodged -> Optional.empty(), settled -> Optional.of(settled.how()));
    }

    private static void observed(GrievanceId id, GrievanceEvent event, TimelineSources sources, Telling out) {
        sources.grievance(id).stream()
                .flatMap(grievance -> grievance.record().observations().stream())
                .filter(each -> each.at().equals(event.occurredAt()))
                .forEach(each -> {
                    wording(out, "what", "内容", "What", each.what());
                    each.discovery().by().ifPresent(by -> out.by(by.value()));
                });
    }

    private static void intake(Tellers all) {
        all.on(ComplaintEvent.Received.class, Room.COMPLAINT, "received", ComplaintTellers::whose, (e, s, out) -> {
                    out.titled(e.complaint().value(), "收到投诉", "Complaint received")
                            .line("topic", "事项", "Topic", e.matter().topic())
                            .wording("object", "对象", "About", e.matter().object(), WITHIN)
                            .line("source", "来源", "Source", e.source().label())
                            .line("tier", "客户级别", "Tier", TradeTellers.level(s, e.tier()));
                    e.recurrenceOf()
                            .ifPresent(
                                    before -> out.line("recurrence-of", "同一事项再次投诉", "The matter of", before.value()));
                    s.complaint(e.complaint()).map(Complaint::file).ifPresent(file -> {
                        wording(
                                out,
                                "description",
                                "描述",
                                "Description",
                                file.report().description());
                        file.report().discovery().by().ifPresent(by -> out.by(by.value()));
                    });
                })
                .on(
                        ComplaintEvent.DuplicateLinked.class,
                        Room.COMPLAINT,
                        "duplicate-linked",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "同一投诉再次来报", "Reported once more")
                                .line("report", "来报", "Report", e.report().value())
                                .line("source", "来源", "Source", e.source().label()))
                .on(
                        ComplaintEvent.Filtered.class,
                        Room.COMPLAINT,
                        "filtered",
                        ComplaintTellers::whose,
                        ComplaintTellers::filtered)
                .on(
                        ComplaintEvent.Answered.class,
                        Room.COMPLAINT,
                        "answered",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "首次响应", "First answered"));
    }

    private static void filtered(ComplaintEvent.Filtered event, TimelineSources sources, Telling out) {
        out.titled(event.complaint().value(), "投诉过滤", "Complaint sorted")
                .line("category", "类别", "Category", event.category().label())
                .line("score", "得分", "Score", Formats.rounded(event.score(), 1));
        if (event.category() != event.proposed()) {
            out.line(
                    "proposed",
                    "评分建议",
                    "Proposed by the score",
                    event.proposed().label());
        }
        // a complaint keeps its last decision only: an earlier one is told without its reasons rather than with wrong
        // ones
        Optional<FilterDecision> decision = sources.complaint(event.complaint())
                .flatMap(Complaint::filtering)
                .filter(last -> last.category() == event.category()
                        && last.proposed() == event.proposed()
                        && Double.compare(last.score().value(), event.score()) == 0);
        List<Reason> why = new ArrayList<>();
        decision.stream()
                .flatMap(last -> last.score().contributions().stream())
                .map(Contribution::reason)
                .forEach(why::add);
        out.because(why);
        decision.flatMap(FilterDecision::override)
                .ifPresent(override -> wording(out, "overruled", "改判理由", "Overruled because", override.because()));
        event.overruledBy().ifPresent(by -> out.by(by.value()));
    }

    private static void handling(Tellers all) {
        all.on(
                        ComplaintEvent.Started.class,
                        Room.COMPLAINT,
                        "started",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "开始处理", "Taken up"))
                .on(
                        ComplaintEvent.Deferred.class,
                        Room.COMPLAINT,
                        "deferred",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "暂不解决", "Put off")
                                .line("review", "复审日", "Review on", e.reviewOn()))
                .on(
                        ComplaintEvent.Assigned.class,
                        Room.COMPLAINT,
                        "assigned",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "分派部门任务", "Department given a task")
                                .line("task", "任务", "Task", e.task())
                                .line("department", "部门", "Department", e.department())
                                .line("linkage", "联动", "Linkage", e.linkage().label()))
                .on(
                        ComplaintEvent.TaskMoved.class,
                        Room.COMPLAINT,
                        "task-moved",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "部门任务进展", "Task of a department moved")
                                .line("task", "任务", "Task", e.task())
                                .line("state", "状态", "State", e.state().label()))
                .on(
                        ComplaintEvent.PutOnHold.class,
                        Room.COMPLAINT,
                        "held",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "计时暂停", "Clock stopped")
                                .line("reason", "原因", "Reason", e.reason().label()))
                .on(
                        ComplaintEvent.Released.class,
                        Room.COMPLAINT,
                        "released",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "恢复计时", "Clock counts again")
                                .line("reason", "原因", "Reason", e.reason().label()))
                .on(
                        ComplaintEvent.Replanned.class,
                        Room.COMPLAINT,
                        "replanned",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "重新计划时限", "Time limits planned anew")
                                .change(
                                        "edition",
                                        "依据版本",
                                        "Edition",
                                        Label.same(e.from().toString()),
                                        Label.same(e.decidedUnder().toString()))
                                .change(
                                        "tier",
                                        "客户级别",
                                        "Tier",
                                        TradeTellers.level(s, e.fromTier()),
                                        TradeTellers.level(s, e.tier())));
    }

    private static void ending(Tellers all) {
        all.on(ComplaintEvent.Resolved.class, Room.COMPLAINT, "resolved", ComplaintTellers::whose, (e, s, out) -> {
                    out.titled(e.complaint().value(), "投诉已解决", "Complaint solved");
                    // a solution that did not hold is no longer on file
                    s.complaint(e.complaint())
                            .filter(c -> c.file().resolvedAt().equals(Optional.of(e.occurredAt())))
                            .flatMap(c -> c.accept(new LastWords()).solution())
                            .ifPresent(it -> wording(out, "solution", "处理结果", "Solution", it.solution()));
                })
                .on(
                        ComplaintEvent.Checked.class,
                        Room.COMPLAINT,
                        "checked",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "处理结果监控", "Solution looked at")
                                .line("means", "手段", "Means", e.means().label())
                                .line("finding", "结论", "Finding", e.finding().label()))
                .on(ComplaintEvent.Verified.class, Room.COMPLAINT, "verified", ComplaintTellers::whose, (e, s, out) -> {
                    out.titled(e.complaint().value(), "处理结果已核实", "Solution verified")
                            .line("means", "手段", "Means", e.means().label());
                    s.complaint(e.complaint())
                            .flatMap(c -> c.accept(new LastWords()).check())
                            .filter(check -> check.means() == e.means())
                            .flatMap(Verification::by)
                            .ifPresent(by -> out.by(by.value()));
                })
                .on(
                        ComplaintEvent.Closed.class,
                        Room.COMPLAINT,
                        "closed",
                        ComplaintTellers::whose,
                        (e, s, out) -> out.titled(e.complaint().value(), "投诉关闭", "Complaint closed"))
                .on(ComplaintEvent.Reopened.class, Room.COMPLAINT, "reopened", ComplaintTellers::whose, (e, s, out) -> {
                    out.titled(e.complaint().value(), "投诉重开", "Complaint came back");
                    s.complaint(e.complaint())
                            .flatMap(c -> c.accept(new LastWords()).because())
                            .ifPresent(it -> wording(out, "because", "重开原因", "Because", it));
                });
    }

    /** What a complaint still says of its end. */
    private record Words(Optional<Resolution> solution, Optional<Verification> check, Optional<PrivateText> because) {

        private static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final class LastWords implements Complaint.Visitor<Words> {

        @Override
        public Words visit(Complaint.New complaint) {
            return Words.NONE;
        }

        @Override
        public Words visit(Complaint.Filtered complaint) {
            return Words.NONE;
        }

        @Override
        public Words visit(Complaint.Deferred complaint) {
            return Words.NONE;
        }

        @Override
        public Words visit(Complaint.InProgress complaint) {
            return Words.NONE;
        }

        @Override
        public Words visit(Complaint.Resolved it) {
            return new Words(Optional.of(it.resolution()), Optional.empty(), Optional.empty());
        }

        @Override
        public Words visit(Complaint.Verified it) {
            return new Words(Optional.of(it.resolution()), Optional.of(it.verification()), Optional.empty());
        }

        @Override
        public Words visit(Complaint.Closed it) {
            return new Words(Optional.of(it.resolution()), Optional.of(it.verification()), Optional.empty());
        }

        @Override
        public Words visit(Complaint.Reopened it) {
            return new Words(Optional.empty(), Optional.empty(), Optional.of(it.because()));
        }
    }
}
