package org.crmkit.core.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/** The rules of {@link CreditPolicy} as facts and tables. */
final class CreditFacts {

    private final List<RuleFact> facts = new ArrayList<>();

    private CreditFacts() {}

    static List<RuleFact> of(CreditPolicy policy) {
        CreditFacts all = new CreditFacts();
        all.addChoices(policy);
        all.addTerms(policy);
        policy.grades().forEach(all::add);
        policy.authorities().forEach(all::add);
        all.addApproval(policy);
        policy.collateral().forEach(all::add);
        all.addAging(policy.agingBuckets());
        policy.dunning().forEach(all::add);
        return List.copyOf(all.facts);
    }

    private void add(RuleKey key, RuleValue value, String zh, String en) {
        facts.add(new RuleFact(key, value, Label.of(zh, en)));
    }

    private void addName(RuleKey key, Label name) {
        add(key.child("name"), new RuleValue.Words(name), name.zh() + "的名称", "Name of " + name.en());
    }

    private void addChoices(CreditPolicy policy) {
        facts.add(new RuleFact(
                CreditPolicy.BOUNDARY,
                new RuleValue.Choice(policy.boundary().code(), policy.boundary().label()),
                Label.of("限额边界", "Boundary of the limit"),
                policy.boundary().leaning()));
        add(
                CreditPolicy.OVERLAP,
                new RuleValue.Choice(policy.overlap().code(), policy.overlap().label()),
                "同类个别限额重叠时的适用规则",
                "Which of overlapping individual limits binds");
        for (CheckPoint point : CheckPoint.values()) {
            CheckMode mode = policy.checkPoints().at(point);
            add(
                    CreditPolicy.CHECK_POINTS.child(point.code()),
                    new RuleValue.Choice(mode.code(), mode.label()),
                    point.label().zh() + "环节的信用检查",
                    "Credit check at " + point.code());
        }
    }

    private void addTerms(CreditPolicy policy) {
        add(
                CreditPolicy.RESERVATION_TERM,
                new RuleValue.Time(policy.reservationTerm()),
                "额度预留有效期",
                "Term of a reservation");
        add(
                CreditPolicy.OVERDUE_TOLERANCE,
                new RuleValue.Time(policy.overdueTolerance()),
                "逾期宽限天数",
                "Overdue tolerance");
        add(
                CreditPolicy.OVERDUE_STOP,
                new RuleValue.Time(policy.overdueStop()),
                "停止赊销的逾期天数",
                "Days overdue that stop all credit");
    }

    private void add(CreditGrade grade) {
        Label name = grade.name();
        addName(grade.key(), name);
        add(
                grade.key().child("limit"),
                new RuleValue.Amount(grade.limit()),
                name.zh() + "信用限额",
                "Limit of " + name.en());
        add(
                grade.key().child("payment-term"),
                new RuleValue.Time(grade.paymentTerm()),
                name.zh() + "付款期",
                "Payment term of " + name.en());
        add(
                grade.key().child("overrun"),
                new RuleValue.Fraction(grade.overrun()),
                name.zh() + "可放行的超限比例",
                "Overrun that may be released for " + name.en());
    }

    private void add(ReleaseAuthority post) {
        Label name = post.name();
        addName(post.key(), name);
        add(
                post.key().child("up-to"),
                new RuleValue.Amount(post.upTo()),
                name.zh() + "放行上限",
                "Release authority of " + name.en());
        add(
                post.key().child("grant-up-to"),
                new RuleValue.Amount(post.grantUpTo()),
                name.zh() + "授信上限",
                "Granting authority of " + name.en());
    }

    private void addApproval(CreditPolicy policy) {
        add(
                CreditPolicy.TWO_APPROVERS,
                new RuleValue.Amount(policy.approval().twoApproversAbove()),
                "须两人审批的起点金额",
                "Amount above which two persons approve");
        add(
                CreditPolicy.OVERRIDE_TERM,
                new RuleValue.Time(policy.approval().overrideTerm()),
                "放行有效期",
                "Term of a release");
        add(CreditPolicy.REVIEW_CYCLE, new RuleValue.Time(policy.review().cycle()), "信用复审周期", "Review cycle");
        CheckMode late = policy.review().onceOverdue();
        add(
                CreditPolicy.REVIEW_OVERDUE,
                new RuleValue.Choice(late.code(), late.label()),
                "复审过期的处理",
                "What an overdue review does");
    }

    private void add(CollateralRule rule) {
        Label name = rule.name();
        addName(rule.key(), name);
        add(
                rule.key().child("haircut"),
                new RuleValue.Fraction(rule.haircut()),
                name.zh() + "折扣率",
                "Haircut of " + name.en());
        add(rule.key().child("cap"), new RuleValue.Amount(rule.cap()), name.zh() + "计入上限", "Cap of " + name.en());
    }

    private void addAging(List<AgingBucket> buckets) {
        long first = 1;
        for (AgingBucket bucket : buckets) {
            add(
                    CreditPolicy.AGING.child(bucket.slug()),
                    new RuleValue.Time(bucket.upTo()),
                    "自逾期第" + first + "天起的账龄段末日",
                    "Last day of the band from day " + first + " past due");
            first = bucket.upTo().amount() + 1;
        }
    }

    private void add(DunningLevel level) {
        Label name = level.name();
        addName(level.key(), name);
        add(
                level.key().child("from"),
                new RuleValue.Time(level.from()),
                name.zh() + "的起始逾期天数",
                "Days past due from which " + name.en() + " is sent");
        add(
                level.key().child("effect"),
                new RuleValue.Choice(level.effect().code(), level.effect().label()),
                name.zh() + "的作用",
                "Effect of " + name.en());
    }

    static List<RuleTable> tables(CreditPolicy policy) {
        List<RuleTable> tables = new ArrayList<>();
        tables.add(new RuleTable(
                CreditPolicy.GRADES,
                Label.of("信用等级与限额", "Credit grades and limits"),
                Label.of("信用等级", "Credit grade"),
                lines(policy.grades().stream().map(g -> new RuleTable.Line(g.slug(), g.name()))),
                List.of(
                        new RuleTable.Line("limit", Label.of("信用限额", "Limit")),
                        new RuleTable.Line("payment-term", Label.of("付款期", "Payment term")),
                        new RuleTable.Line("overrun", Label.of("可放行的超限比例", "Overrun that may be released")))));
        tables.add(new RuleTable(
                CreditPolicy.AUTHORITIES,
                Label.of("放行与授信权限", "Who may release an order over the limit, and grant limits"),
                Label.of("岗位", "Post"),
                lines(policy.authorities().stream().map(a -> new RuleTable.Line(a.slug(), a.name()))),
                List.of(
                        new RuleTable.Line("up-to", Label.of("放行上限", "Shortfall up to")),
                        new RuleTable.Line("grant-up-to", Label.of("授信上限", "Limit up to")))));
        tables.add(new RuleTable(
                CreditPolicy.COLLATERAL,
                Label.of("担保物的折扣与上限", "What collateral counts"),
                Label.of("担保种类", "Collateral"),
                lines(policy.collateral().stream().map(c -> new RuleTable.Line(c.slug(), c.name()))),
                List.of(
                        new RuleTable.Line("haircut", Label.of("折扣率", "Haircut")),
                        new RuleTable.Line("cap", Label.of("计入上限", "Cap")))));
        tables.add(new RuleTable(
                CreditPolicy.AGING,
                Label.of("账龄分段", "Aging buckets"),
                Label.of("账龄段", "Bucket"),
                lines(policy.agingBuckets().stream()
                        .map(b -> new RuleTable.Line(
                                b.slug(), Label.of("至逾期" + b.upTo().amount() + "天", "to " + b.upTo() + " past due")))),
                List.of(RuleTable.Line.value(Label.of("逾期天数至", "Days past due up to")))));
        tables.add(new RuleTable(
                CreditPolicy.DUNNING,
                Label.of("催款级别", "Dunning levels"),
                Label.of("级别", "Level"),
                lines(policy.dunning().stream().map(d -> new RuleTable.Line(d.slug(), d.name()))),
                List.of(
                        new RuleTable.Line("from", Label.of("逾期天数起", "Days past due from")),
                        new RuleTable.Line("effect", Label.of("作用", "Effect")))));
        return List.copyOf(tables);
    }

    private static List<RuleTable.Line> lines(Stream<RuleTable.Line> lines) {
        return lines.collect(Collectors.toUnmodifiableList());
    }
}
