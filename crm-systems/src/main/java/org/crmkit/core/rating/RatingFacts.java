package org.crmkit.core.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/** The facts of {@link RatingPolicy}, in reading order. */
final class RatingFacts {

    static final String SECTION = "rating";

    private static final RuleKey KEY = RuleKey.of(SECTION);
    private static final Label GRADES = Label.of("级", "grades");
    private static final Label PERSONS = Label.of("人", "persons");
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "rating.grades.*.factor",
                    "rating.overrides.most-better",
                    "rating.overrides.posts.*.better",
                    "rating.limits.methods.*",
                    "rating.limits.caps.*.most")
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "rating.grades.*.probability",
                    "rating.points.*",
                    "rating.overrides.posts.*.worse",
                    "rating.overrides.approvers.better",
                    "rating.limits.step",
                    "rating.loss.unsecured")
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "rating.overrides.approvers.worse")
            .and(
                    Leaning.NEUTRAL,
                    "rating.grades.*.review",
                    "rating.loss.source",
                    "rating.loss.subordinated",
                    "rating.loss.insurance-kept",
                    "rating.loss.drawn",
                    "rating.investigation.retention")
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "rating.investigation.assign",
                    "rating.investigation.finish",
                    "rating.investigation.approval");

    private final List<RuleFact> facts = new ArrayList<>();

    private RatingFacts() {}

    static List<RuleFact> of(RatingPolicy policy) {
        RatingFacts all = new RatingFacts();
        policy.grades().forEach(all::grade);
        policy.grades().forEach(all::points);
        all.overrides(policy.overrides());
        all.limits(policy.limits());
        all.loss(policy.loss());
        all.investigation(policy.investigation());
        return LEANINGS.applyTo(all.facts);
    }

    private void add(String path, RuleValue value, String zh, String en) {
        facts.add(new RuleFact(KEY.child(path), value, Label.of(zh, en)));
    }

    private void grade(GradeRule grade) {
        String path = "grades." + grade.slug() + ".";
        String zh = "评级" + grade.name().zh() + "的";
        String en = " of rating " + grade.name().en();
        add(path + "name", new RuleValue.Words(grade.name()), zh + "名称", "Name" + en);
        add(
                path + "probability",
                new RuleValue.Fraction(grade.probability()),
                zh + "一年违约概率",
                "Probability of default within a year" + en);
        add(path + "factor", new RuleValue.Figure(grade.factor()), zh + "限额系数", "Factor of the limit" + en);
        add(
                path + "credit-grade",
                new RuleValue.Choice(
                        grade.creditGrade(), Label.same(grade.creditGrade().toUpperCase(Locale.ROOT))),
                zh + "信用等级",
                "Credit grade" + en);
        add(path + "review", new RuleValue.Time(grade.review()), zh + "限额复审周期", "Review of the limit" + en);
    }

    private void points(GradeRule grade) {
        grade.points()
                .ifPresent(points -> add(
                        "points." + grade.slug(),
                        new RuleValue.Figure(points),
                        "评级" + grade.name().zh() + "的评分卡起点分",
                        "Points of a card from which rating " + grade.name().en()));
    }

    private void overrides(OverrideRule rule) {
        add("overrides.most-better", grades(rule.mostBetter()), "人工上调的最大级数", "Most grades better by override");
        add(
                "overrides.approvers.better",
                persons(rule.approversBetter()),
                "人工上调的审批人数",
                "Persons who approve a better grade");
        add(
                "overrides.approvers.worse",
                persons(rule.approversWorse()),
                "人工下调的审批人数",
                "Persons who approve a worse grade");
        for (OverrideRule.Post post : rule.posts()) {
            String path = "overrides.posts." + post.slug() + ".";
            Label name = post.name();
            add(path + "name", new RuleValue.Words(name), name.zh() + "的名称", "Name of " + name.en());
            add(path + "better", grades(post.better()), name.zh() + "可上调级数", "Grades better by " + name.en());
            add(path + "worse", grades(post.worse()), name.zh() + "可下调级数", "Grades worse by " + name.en());
        }
    }

    private static RuleValue grades(int count) {
        return new RuleValue.Count(count, GRADES);
    }

    private static RuleValue persons(int count) {
        return new RuleValue.Count(count, PERSONS);
    }

    private void limits(LimitRule rule) {
        add(
                "limits.combination",
                new RuleValue.Choice(
                        rule.combination().code(), rule.combination().label()),
                "各方法结果的合并方式",
                "How the methods become one");
        rule.methods()
                .forEach((method, factor) -> add(
                        "limits.methods." + method.code(),
                        new RuleValue.Figure(factor),
                        method.label().zh() + "的系数",
                        "Factor of: " + method.label().en()));
        for (LimitCap cap : rule.caps()) {
            String path = "limits.caps." + cap.slug() + ".";
            add(
                    path + "name",
                    new RuleValue.Words(cap.name()),
                    cap.name().zh() + "的名称",
                    "Name of " + cap.name().en());
            add(
                    path + "most",
                    new RuleValue.Amount(cap.most()),
                    cap.name().zh(),
                    cap.name().en());
        }
        add("limits.step", new RuleValue.Amount(rule.step()), "限额取整单位", "Limits are multiples of");
    }

    private void loss(LossRule rule) {
        add(
                "loss.source",
                new RuleValue.Choice(rule.source().code(), rule.source().label()),
                "违约损失率的来源",
                "Source of the loss given default");
        share("unsecured", rule.unsecured(), "无担保债权的违约损失率", "Loss given default of unsecured claims");
        share("subordinated", rule.subordinated(), "次级债权的违约损失率", "Loss given default of subordinated claims");
        share("insurance-kept", rule.insuranceKept(), "投保债权的自留比例", "Share of an insured loss that we keep");
        share("drawn", rule.drawn(), "违约前动用的剩余限额比例", "Share of the free limit drawn at default");
    }

    private void share(String slug, BigDecimal share, String zh, String en) {
        add("loss." + slug, new RuleValue.Fraction(share), zh, en);
    }

    private void investigation(InvestigationRule rule) {
        time("assign", rule.assign(), "信用调查任务下达时限", "Time to assign a credit investigation");
        time("finish", rule.finish(), "信用调查完成时限", "Time to finish a credit investigation");
        time("approval", rule.approval(), "信用调查结论审批时限", "Time to decide on the findings");
        time("retention", rule.retention(), "信用调查资料保存期限", "Papers of an investigation kept for");
    }

    private void time(String slug, Span span, String zh, String en) {
        add("investigation." + slug, new RuleValue.Time(span), zh, en);
    }

    static List<RuleTable> tables(RatingPolicy policy) {
        return List.of(
                new RuleTable(
                        KEY.child("grades"),
                        Label.of("信用评级主标尺", "Master scale of ratings"),
                        Label.of("评级", "Rating"),
                        policy.grades().stream()
                                .map(grade -> new RuleTable.Line(grade.slug(), grade.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("probability", Label.of("一年违约概率", "Probability of default")),
                                new RuleTable.Line("factor", Label.of("限额系数", "Factor of the limit")),
                                new RuleTable.Line("credit-grade", Label.of("信用等级", "Credit grade")),
                                new RuleTable.Line("review", Label.of("限额复审周期", "Review of the limit")))),
                new RuleTable(
                        KEY.child("points"),
                        Label.of("专家评分卡的评级", "Ratings by expert card"),
                        Label.of("评级", "Rating"),
                        policy.grades().stream()
                                .filter(grade -> grade.points().isPresent())
                                .map(grade -> new RuleTable.Line(grade.slug(), grade.name()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("起点分", "Points from")))),
                new RuleTable(
                        KEY.child("overrides.posts"),
                        Label.of("评级人工调整权限", "Who may override ratings"),
                        Label.of("岗位", "Post"),
                        policy.overrides().posts().stream()
                                .map(post -> new RuleTable.Line(post.slug(), post.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("better", Label.of("可上调", "Better by")),
                                new RuleTable.Line("worse", Label.of("可下调", "Worse by")))),
                new RuleTable(
                        KEY.child("limits.methods"),
                        Label.of("限额测算方法", "Methods of sizing limits"),
                        Label.of("方法", "Method"),
                        policy.limits().methods().keySet().stream()
                                .map(method -> new RuleTable.Line(method.code(), method.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("系数", "Factor")))),
                new RuleTable(
                        KEY.child("limits.caps"),
                        Label.of("限额上限", "Caps of limits"),
                        Label.of("上限", "Cap"),
                        policy.limits().caps().stream()
                                .map(cap -> new RuleTable.Line(cap.slug(), cap.name()))
                                .toList(),
                        List.of(new RuleTable.Line("most", Label.of("至多", "At most")))));
    }
}
