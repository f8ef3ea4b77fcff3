package org.crmkit.core.view.timeline;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.Purpose;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.prospect.ProspectGrade;
import org.crmkit.core.prospect.ProspectPolicy;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/** Tells of the file of a customer, of what he was before, and of what he agreed to. */
final class CustomerTellers {

    private CustomerTellers() {}

    static void addTo(Tellers all) {
        file(all);
        belonging(all);
        prospect(all);
        information(all);
    }

    private static void file(Tellers all) {
        all.on(
                        CustomerEvent.CustomerRegistered.class,
                        Room.CUSTOMER,
                        "registered",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "建立客户档案", "File opened")
                                .line("stage", "阶段", "Stage", e.at().label()))
                .on(
                        CustomerEvent.CustomerLifecycleChanged.class,
                        Room.CUSTOMER,
                        "stage-changed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "客户阶段变更", "Stage changed")
                                .change("stage", "阶段", "Stage", e.from().label(), e.to().label()))
                .on(
                        CustomerEvent.IdentifierFiled.class,
                        Room.CUSTOMER,
                        "identifier-filed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(
                                        e.scheme(),
                                        e.corrects() ? "更正证照编号" : "登记证照编号",
                                        e.corrects() ? "Identifier corrected" : "Identifier filed")
                                .line("channel", "来源", "Source", e.channel().label()))
                .on(
                        CustomerEvent.FactFiled.class,
                        Room.CUSTOMER,
                        "fact-filed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.field().toString(), "登记客户信息", "Information filed")
                                .line(
                                        "field",
                                        "项目",
                                        "Field",
                                        s.name(
                                                e.field().name(),
                                                rules -> Optional.of(rules.customer()
                                                        .information()
                                                        .nameOf(e.field()))))
                                .line("channel", "来源", "Source", e.channel().label())
                                .line("collected", "收集日", "Collected on", e.collectedOn()))
                .on(
                        CustomerEvent.ContactPointFiled.class,
                        Room.CUSTOMER,
                        "contact-point-filed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "登记联系方式", "Contact way filed")
                                .line("channel", "来源", "Source", e.channel().label()))
                .on(
                        CustomerEvent.ContactFiled.class,
                        Room.CUSTOMER,
                        "contact-filed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "登记接洽人员", "Contact person filed")
                                .line("role", "角色", "Role", e.role().label()))
                .on(
                        CustomerEvent.FormFiled.class,
                        Room.CUSTOMER,
                        "form-filed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "登记客户信息调查表", "Information form filed")
                                .line("filled", "填表日", "Filled on", e.filledOn()))
                .on(
                        CustomerEvent.OwnerChanged.class,
                        Room.CUSTOMER,
                        "owner-changed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "更换负责人", "Owner changed")
                                .line("level", "层级", "Level", e.level().label())
                                .change(
                                        "owner",
                                        "负责人",
                                        "Owner",
                                        e.before()
                                                .map(p -> Label.same(p.value()))
                                                .orElse(Label.of("（无）", "(none)")),
                                        Label.same(e.owner().value()))
                                .line("from", "起始日", "From", e.from()))
                .on(
                        CustomerEvent.CustodyChanged.class,
                        Room.CUSTOMER,
                        "custody-changed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> custody(
                                e.before(), e.after(), out.titled(e.customer().value(), "档案保管变更", "Custody changed")));
    }

    private static void custody(FileCustody before, FileCustody after, Telling out) {
        out.change(
                "state",
                "档案状态",
                "Archive state",
                before.state().label(),
                after.state().label());
        if (before.confidentiality() != after.confidentiality()) {
            out.change(
                    "confidentiality",
                    "密级",
                    "Confidentiality",
                    before.confidentiality().label(),
                    after.confidentiality().label());
        }
        after.openLoan()
                .filter(loan -> !before.openLoan().equals(Optional.of(loan)))
                .ifPresent(loan -> out.line(
                                "borrower", "借阅人", "Lent to", loan.borrower().value())
                        .line("due", "应归还日", "Due on", loan.dueOn()));
        after.destruction().ifPresent(end -> out.by(end.approvedBy()));
    }

    private static void belonging(Tellers all) {
        all.on(
                        CustomerEvent.ParentLinked.class,
                        Room.CUSTOMER,
                        "parent-linked",
                        (e, s) -> List.of(e.customer(), e.link().parent()),
                        (e, s, out) -> out.titled(e.customer().value(), "归入上级企业", "Put under a parent")
                                .line(
                                        "parent",
                                        "上级",
                                        "Parent",
                                        e.link().parent().value()))
                .on(
                        CustomerEvent.ParentEnded.class,
                        Room.CUSTOMER,
                        "parent-ended",
                        (e, s) -> List.of(e.customer(), e.parent()),
                        (e, s, out) -> out.titled(e.customer().value(), "脱离上级企业", "Left its parent")
                                .line("parent", "上级", "Parent", e.parent().value())
                                .line("until", "截止日", "Until", e.until()))
                .on(
                        CustomerEvent.MembershipChanged.class,
                        Room.CUSTOMER,
                        "membership-changed",
                        (e, s) -> List.of(e.customer(), e.member()),
                        (e, s, out) -> out.titled(
                                        e.customer().value(),
                                        e.joined() ? "集团成员加入" : "集团成员退出",
                                        e.joined() ? "Member joined the group" : "Member left the group")
                                .line("member", "成员", "Member", e.member().value())
                                .line("day", "日期", "Day", e.day()))
                .on(
                        CustomerEvent.CustomersMerged.class,
                        Room.CUSTOMER,
                        "merged",
                        (e, s) -> List.of(e.customer(), e.from()),
                        (e, s, out) -> out.titled(e.merge().toString(), "档案合并", "Files merged")
                                .change(
                                        "file",
                                        "档案",
                                        "File",
                                        Label.same(e.from().value()),
                                        Label.same(e.customer().value()))
                                .line(
                                        "re-pointed",
                                        "改指",
                                        "Re-pointed",
                                        Integer.toString(e.rePointed().size())))
                .on(
                        CustomerEvent.MergeUndone.class,
                        Room.CUSTOMER,
                        "merge-undone",
                        (e, s) -> List.of(e.customer(), e.from()),
                        (e, s, out) -> out.titled(e.merge().toString(), "撤销合并", "Merge undone")
                                .line(
                                        "left-alone",
                                        "保持不变",
                                        "Left alone",
                                        Integer.toString(e.leftAlone().size())));
    }

    private static void prospect(Tellers all) {
        all.on(
                        ProspectEvent.Found.class,
                        Room.PROSPECT,
                        "found",
                        (e, s) -> List.of(e.prospect()),
                        (e, s, out) -> out.titled(e.prospect().value(), "发现潜在客户", "Prospect found")
                                .line("source", "资料来源", "Source", e.source().label())
                                .line("method", "寻找方法", "Method", e.method().label()))
                .on(
                        ProspectEvent.SignAnswered.class,
                        Room.PROSPECT,
                        "sign-answered",
                        (e, s) -> List.of(e.prospect()),
                        (e, s, out) -> out.titled(e.prospect().value(), "客户识别", "Sign answered")
                                .line(
                                        e.sign().code(),
                                        e.sign().label().zh(),
                                        e.sign().label().en(),
                                        e.answer().label()))
                .on(
                        ProspectEvent.Graded.class,
                        Room.PROSPECT,
                        "graded",
                        (e, s) -> List.of(e.prospect()),
                        (e, s, out) -> out.titled(e.prospect().value(), "潜在客户评级", "Prospect graded")
                                .line(
                                        "grade",
                                        "级别",
                                        "Grade",
                                        s.name(e.grade(), ProspectPolicy.class, rules -> rules.grade(e.grade())
                                                .map(ProspectPolicy.Grade::name)))
                                .line("points", "得分", "Points", Formats.plain(e.points()))
                                .because(s.prospect(e.prospect())
                                        .flatMap(p -> p.grade())
                                        .filter(grade -> grade.decidedUnder().equals(e.decidedUnder())
                                                && grade.grade().equals(e.grade())
                                                && grade.points().compareTo(e.points()) == 0)
                                        .map(ProspectGrade::reasons)
                                        .orElse(List.of())))
                .on(
                        ProspectEvent.Contacted.class,
                        Room.PROSPECT,
                        "contacted",
                        (e, s) -> List.of(e.prospect()),
                        (e, s, out) -> {
                            out.titled(e.prospect().value(), "开发记录", "Prospect contacted")
                                    .line("way", "方式", "Way", e.way().label())
                                    .line(
                                            "outcome",
                                            "结果",
                                            "Outcome",
                                            e.outcome().label());
                            s.prospect(e.prospect()).stream()
                                    .flatMap(p -> p.contacts().stream())
                                    .filter(c -> c.at().equals(e.occurredAt()) && c.way() == e.way())
                                    .forEach(c -> out.by(c.by())
                                            .wording(
                                                    "note",
                                                    "记录",
                                                    "Note",
                                                    c.note().text(),
                                                    InformationClass.SERVICE_RECORDS));
                        })
                .on(
                        ProspectEvent.Moved.class,
                        Room.PROSPECT,
                        "moved",
                        (e, s) -> List.of(e.prospect()),
                        (e, s, out) -> out.titled(e.prospect().value(), "开发阶段变更", "Stage of the prospect changed")
                                .change("stage", "阶段", "Stage", e.from().label(), e.to().label()));
    }

    private static void information(Tellers all) {
        all.on(
                        InformationEvent.ConsentGiven.class,
                        Room.INFORMATION,
                        "consent-given",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.purpose(), "客户同意", "Consent given")
                                .line("purpose", "目的", "Purpose", purpose(s, e.purpose()))
                                .line(
                                        "separate",
                                        "单独同意",
                                        "Separate consent",
                                        e.separate() ? Label.of("是", "yes") : Label.of("否", "no")))
                .on(
                        InformationEvent.ConsentWithdrawn.class,
                        Room.INFORMATION,
                        "consent-withdrawn",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.purpose(), "撤回同意", "Consent withdrawn")
                                .line("purpose", "目的", "Purpose", purpose(s, e.purpose()))
                                .line("from", "起始日", "From", e.from()))
                .on(
                        InformationEvent.HoldPlaced.class,
                        Room.INFORMATION,
                        "hold-placed",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.hold(), "暂停销毁与删除", "Legal hold placed")
                                .by(e.by()))
                .on(
                        InformationEvent.HoldLifted.class,
                        Room.INFORMATION,
                        "hold-lifted",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.hold(), "解除暂停", "Legal hold lifted"))
                .on(
                        InformationEvent.PersonalDataErased.class,
                        Room.INFORMATION,
                        "erased",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "删除个人信息", "Personal data erased")
                                .line("erased", "已删除", "Parts erased", Integer.toString(e.erased()))
                                .line("kept", "依法保留", "Parts the law keeps", Integer.toString(e.kept()))
                                .by(e.by()))
                .on(
                        InformationEvent.ErasureRefused.class,
                        Room.INFORMATION,
                        "erasure-refused",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "未予删除", "Erasure refused")
                                .line("reason", "原因", "Reason", e.reason())
                                .by(e.by()))
                .on(
                        InformationEvent.DestructionMoved.class,
                        Room.INFORMATION,
                        "destruction-moved",
                        (e, s) -> e.files(),
                        (e, s, out) -> out.titled(e.destruction(), "档案销毁", "Destruction of the file")
                                .line("state", "状态", "State", e.to().label())
                                .by(e.by()));
    }

    private static Label purpose(TimelineSources sources, String slug) {
        return sources.name(
                slug, InformationPolicy.class, rules -> rules.purpose(slug).map(Purpose::name));
    }
}
