package org.crmkit.core.view.timeline;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.CreditAssessment;
import org.crmkit.core.credit.CreditEvent;
import org.crmkit.core.credit.grant.CreditChange;
import org.crmkit.core.credit.grant.GrantEvent;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.Room;
import org.joda.money.Money;

/** Tells of limits, of requests and what was decided about them, and of documents. */
final class CreditTellers {

    private CreditTellers() {}

    static void addTo(Tellers all) {
        grants(all);
        requests(all);
        account(all);
    }

    private static void grants(Tellers all) {
        all.on(
                        GrantEvent.CreditApplied.class,
                        Room.CREDIT,
                        "applied",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> reason(
                                        e.application().reason(),
                                        out.titled(number(e.application().key()), "申请信用限额", "Limit applied for")
                                                .line(
                                                        "asked",
                                                        "申请限额",
                                                        "Limit asked",
                                                        e.application()
                                                                .asked()
                                                                .limit()
                                                                .label()))
                                .by(e.application().requestedBy()))
                .on(
                        GrantEvent.CreditEvaluated.class,
                        Room.CREDIT,
                        "evaluated",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            out.titled(number(e.application().key()), "信用评估", "Credit evaluated")
                                    .line(
                                            "grade",
                                            "资信级别",
                                            "Grade",
                                            e.evaluation().grade());
                            e.evaluation()
                                    .score()
                                    .ifPresent(score -> out.line("score", "得分", "Score", Formats.plain(score)));
                            out.because(e.evaluation().factors())
                                    .by(e.evaluation().evaluatedBy());
                        })
                .on(
                        GrantEvent.CreditApproved.class,
                        Room.CREDIT,
                        "approved-by-one",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(number(e.application().key()), "审批同意", "Approved by one")
                                .line(
                                        "asked",
                                        "申请限额",
                                        "Limit asked",
                                        e.application().asked().limit().label())
                                .by(e.approvedBy()))
                .on(
                        GrantEvent.CreditRejected.class,
                        Room.CREDIT,
                        "rejected",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> reason(
                                        e.reason(),
                                        out.titled(number(e.application().key()), "审批不同意", "Application rejected"))
                                .by(e.rejectedBy()))
                .on(
                        GrantEvent.LimitRaised.class,
                        Room.CREDIT,
                        "limit-raised",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> change(e.change(), "信用限额提高", "Limit raised", out))
                .on(
                        GrantEvent.LimitLowered.class,
                        Room.CREDIT,
                        "limit-lowered",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            change(e.change(), "信用限额降低", "Limit lowered", out);
                            if (e.alreadyOver().isPositive()) {
                                out.line("already-over", "当即超限", "Already over it by", e.alreadyOver());
                            }
                        });
    }

    private static Telling change(CreditChange change, String zh, String en, Telling out) {
        out.titled(number(change.application()), zh, en)
                .change(
                        "limit",
                        "信用限额",
                        "Limit",
                        change.before().label(),
                        change.after().label());
        if (!change.gradeBefore().equals(change.gradeAfter())) {
            out.change("grade", "资信级别", "Grade", Label.same(change.gradeBefore()), Label.same(change.gradeAfter()));
        }
        reason(change.reason(), out).by(change.requestedBy());
        change.approvedBy().forEach(out::by);
        return out;
    }

    /** What people write to give a reason names nobody by rule, and may do so all the same. */
    private static Telling reason(String text, Telling out) {
        return out.wording("reason", "理由", "Reason given", text, InformationClass.DAILY_TRANSACTIONS);
    }

    private static String number(Object key) {
        return key.toString();
    }

    private static void requests(Tellers all) {
        all.on(
                        CreditEvent.CreditReserved.class,
                        Room.CREDIT,
                        "reserved",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> assessment(
                                        e.decision().assessment(),
                                        Optional.empty(),
                                        out.titled(
                                                number(e.request().key()),
                                                "信用检查通过，额度已预留",
                                                "Request approved and reserved"))
                                .line("expires", "预留至", "Kept until", e.expiresAt()))
                .on(
                        CreditEvent.CreditReferred.class,
                        Room.CREDIT,
                        "referred",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> assessment(
                                        e.decision().assessment(),
                                        Optional.of(e.decision().shortfall()),
                                        out.titled(number(e.request().key()), "订单暂挂待审批", "Request held for a person"))
                                .line(
                                        "releasable-by",
                                        "可放行岗位",
                                        "May be released by",
                                        e.decision().releasableBy().name()))
                .on(
                        CreditEvent.CreditDeclined.class,
                        Room.CREDIT,
                        "declined",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> assessment(
                                e.decision().assessment(),
                                Optional.of(e.decision().shortfall()),
                                out.titled(number(e.request().key()), "信用检查未通过", "Request declined")))
                .on(
                        CreditEvent.CreditOverridden.class,
                        Room.CREDIT,
                        "overridden",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            assessment(
                                    e.decision().assessment(),
                                    Optional.of(e.decision().shortfall()),
                                    out.titled(number(e.request().key()), "特批放行", "Held request released"));
                            reason(e.override().reason(), out).by(e.override().requestedBy());
                            e.override().approvedBy().forEach(out::by);
                        })
                .on(
                        CreditEvent.ReservationOrdered.class,
                        Room.CREDIT,
                        "ordered",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(number(e.request().key()), "预留转为订单", "Reservation became an order")
                                .line("amount", "金额", "Amount", e.request().amount()))
                .on(
                        CreditEvent.ReservationReleased.class,
                        Room.CREDIT,
                        "released",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(number(e.request().key()), "预留取消", "Reservation released")
                                .line("amount", "金额", "Amount", e.request().amount()));
    }

    private static Telling assessment(CreditAssessment assessment, Optional<Money> shortfall, Telling out) {
        out.line("amount", "申请金额", "Amount asked", assessment.request().amount());
        shortfall.ifPresent(lack -> out.line("shortfall", "超出", "Over by", lack));
        return out.because(assessment.reasons());
    }

    private static void account(Tellers all) {
        all.on(
                        CreditEvent.CreditAccountOpened.class,
                        Room.CREDIT,
                        "account-opened",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "建立信用账户", "Credit account opened")
                                .line("grade", "资信级别", "Grade", e.grade()))
                .on(
                        CreditEvent.GroupJoined.class,
                        Room.CREDIT,
                        "group-joined",
                        (e, s) -> List.of(e.customer(), e.group()),
                        (e, s, out) -> out.titled(e.customer().value(), "并入集团额度", "Joined the limit of a group")
                                .line("group", "集团", "Group", e.group().value()))
                .on(
                        CreditEvent.GroupLeft.class,
                        Room.CREDIT,
                        "group-left",
                        (e, s) -> List.of(e.customer(), e.group()),
                        (e, s, out) -> out.titled(e.customer().value(), "退出集团额度", "Left the limit of a group")
                                .line("group", "集团", "Group", e.group().value()))
                .on(
                        CreditEvent.ExposureRestated.class,
                        Room.CREDIT,
                        "exposure-restated",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.customer().value(), "单据余额重述", "Open documents restated")
                                .change(
                                        "ordered",
                                        "未发货订单",
                                        "Ordered",
                                        money(e.before().ordered()),
                                        money(e.after().ordered()))
                                .change(
                                        "delivered",
                                        "未开票发货",
                                        "Delivered",
                                        money(e.before().delivered()),
                                        money(e.after().delivered())))
                .on(
                        DocumentPosted.class,
                        Room.CREDIT,
                        "document-posted",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            Movement movement = e.entry().movement();
                            Posted told = movement.accept(new Documents());
                            out.titled(
                                            movement.document().number(),
                                            told.label().zh(),
                                            told.label().en())
                                    .line(
                                            "document",
                                            "单据",
                                            "Document",
                                            movement.document().kind().label())
                                    .line("day", "日期", "Day", movement.day());
                            told.amount().ifPresent(amount -> out.line("amount", "金额", "Amount", amount));
                        });
    }

    private static Label money(Money amount) {
        return Label.of(Formats.money(amount, Lang.ZH), Formats.money(amount, Lang.EN));
    }

    /** What a movement is called, and what it is worth if it says so. */
    private record Posted(Label label, Optional<Money> amount) {

        static Posted of(String zh, String en) {
            return new Posted(Label.of(zh, en), Optional.empty());
        }

        static Posted of(String zh, String en, Money amount) {
            return new Posted(Label.of(zh, en), Optional.of(amount));
        }
    }

    private static final class Documents implements Movement.Visitor<Posted> {

        @Override
        public Posted visit(Movement.Ordered it) {
            return Posted.of("订货", "Ordered", it.amount().value());
        }

        @Override
        public Posted visit(Movement.Delivered it) {
            return Posted.of("发货", "Delivered");
        }

        @Override
        public Posted visit(Movement.Cancelled it) {
            return Posted.of("取消订货", "Cancelled");
        }

        @Override
        public Posted visit(Movement.Returned it) {
            return Posted.of("退货入库", "Returned");
        }

        @Override
        public Posted visit(Movement.Invoiced it) {
            return Posted.of("开票", "Invoiced", it.amount().value());
        }

        @Override
        public Posted visit(Movement.Credited it) {
            return Posted.of("贷记", "Credited", it.amount().value());
        }

        @Override
        public Posted visit(Movement.Applied it) {
            return Posted.of("核销", "Applied");
        }

        @Override
        public Posted visit(Movement.Refunded it) {
            return Posted.of("退款", "Refunded", it.amount());
        }

        @Override
        public Posted visit(Movement.Claimed it) {
            return Posted.of("借记", "Claimed", it.amount().value());
        }

        @Override
        public Posted visit(Movement.Dishonoured it) {
            return Posted.of("拒付", "Dishonoured");
        }
    }
}
