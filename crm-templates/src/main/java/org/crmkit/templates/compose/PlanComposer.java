package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.PlanBudget;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** 方案: purpose, then seven sections numbered 一、 1. （1）, then who signs. */
final class PlanComposer {

    private static final RuleKey BUDGET = RuleKey.of("budget");

    private final Plan plan;
    private final PageWriter to;

    private PlanComposer(Plan plan, PageWriter to) {
        this.plan = plan;
        this.to = to;
    }

    static Page compose(Plan plan, PageWriter to) {
        return new PlanComposer(plan, to).page();
    }

    private Page page() {
        String title = to.say(plan.title().printed());
        to.top("方案名称", "Plan", title)
                .top("状态", "Status", to.say(plan.head().status().label()))
                .top("执行部门", "Executed by", to.unit(plan.executingUnit()))
                .top("监督部门", "Supervised by", to.unit(plan.supervisingUnit()));
        to.paragraph(plan.purpose().sentence());
        goals();
        to.section("适用范围", "Scope")
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        1,
                        to.led(Label.of("时间", "Time"), plan.scope().time()),
                        plan.scope().time())
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        2,
                        to.led(Label.of("对象", "People"), plan.scope().people()),
                        plan.scope().people())
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        3,
                        to.led(Label.of("部门", "Departments"), plan.scope().departments()),
                        plan.scope().departments());
        situation();
        measures();
        implementation();
        evaluation();
        attachments();
        to.add(new Block.Paragraph(Inline.line(to.unit(plan.makingUnit())), Block.Paragraph.Style.SIGN_OFF));
        to.paragraph(plan.signOff().approved(), Block.Paragraph.Style.SIGN_OFF);
        to.signOff(plan.signOff());
        return to.page(title);
    }

    private void goals() {
        to.section("目标和目的", "Goals");
        to.numbered(
                1,
                Ordinal.Style.DECIMAL,
                plan.goals().stream().map(Plan.Goal::text).toList());
        List<Table.Row> rows = new ArrayList<>();
        rows.add(heads("衡量指标", "Metric", "基数", "Baseline", "目标值", "Target", "测量时间", "Measured by"));
        for (Plan.Goal goal : plan.goals()) {
            rows.add(Table.Row.of(
                    Table.Cell.label(to.say(goal.metric())),
                    Table.Cell.of(to.orDash(goal.baseline())),
                    Table.Cell.of(to.line(goal.target())),
                    Table.Cell.of(to.line(goal.by()))));
        }
        to.add(new Table(columns(3, 5, 4, 3), 1, rows, to.say("目标的衡量", "How the goals are measured")));
    }

    private void situation() {
        to.section("现状分析", "Situation")
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        1,
                        to.led(Label.of("外部环境", "Environment"), plan.situation().environment()),
                        plan.situation().environment())
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        2,
                        to.led(Label.of("公司现状", "The company"), plan.situation().company()),
                        plan.situation().company());
        List<Table.Row> rows = new ArrayList<>();
        rows.add(heads("存在的问题", "Problem", "原因", "Cause"));
        plan.situation()
                .problems()
                .forEach(problem -> rows.add(
                        Table.Row.of(Table.Cell.of(to.line(problem.text())), Table.Cell.of(to.line(problem.cause())))));
        to.item(1, Ordinal.Style.DECIMAL, 3, List.of(Inline.strong(to.say("问题与原因", "Problems and causes"))))
                .add(new Table(columns(1, 1), 1, rows, ""));
    }

    private void measures() {
        to.section("具体措施", "Measures");
        int number = 0;
        for (Plan.Measure measure : plan.measures().list()) {
            number++;
            to.add(Block.NumberedItem.of(
                    1, Ordinal.of(Ordinal.Style.DECIMAL, number), List.of(Inline.strong(to.say(measure.title())))));
            to.numbered(2, Ordinal.Style.PARENTHESISED, measure.points());
            int next = measure.points().size() + 1;
            to.item(
                            2,
                            Ordinal.Style.PARENTHESISED,
                            next,
                            to.led(Label.of("预期效果", "Expected effect"), measure.effect()),
                            measure.effect())
                    .item(
                            2,
                            Ordinal.Style.PARENTHESISED,
                            next + 1,
                            to.led(Label.of("所需资源", "Resources"), measure.resources()),
                            measure.resources());
        }
        to.add(Block.NumberedItem.of(
                1, Ordinal.of(Ordinal.Style.DECIMAL, number + 1), List.of(Inline.strong(to.say("费用预算", "Budget")))));
        to.add(budget());
    }

    private Table budget() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(heads("费用项目", "Item", "内容", "Covers", "占比", "Share", "金额", "Amount"));
        for (PlanBudget.Line line : plan.measures().budget().lines()) {
            RuleKey key = BUDGET.child("lines").child(line.slug());
            rows.add(Table.Row.of(
                    Table.Cell.label(to.say(line.item())),
                    Table.Cell.of(to.line(line.basis())),
                    Table.Cell.of(fact(key.child("share"))),
                    Table.Cell.of(fact(key.child("amount")))));
        }
        rows.add(Table.Row.of(
                new Table.Cell(Inline.line(to.say("合计", "Total")), 3, 1, Table.Role.TOTAL),
                new Table.Cell(fact(BUDGET.child("total")), 1, 1, Table.Role.TOTAL)));
        return new Table(
                List.of(
                        Table.Column.of(3),
                        Table.Column.of(6),
                        new Table.Column(2, Table.Align.END),
                        new Table.Column(3, Table.Align.END)),
                1,
                rows,
                "");
    }

    private List<Inline> fact(RuleKey key) {
        return to.quotes().facts().fact(key).stream()
                .<Inline>map(fact -> new Inline.FactText(key, fact.value().in(to.lang())))
                .toList();
    }

    private void implementation() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(heads("时间", "Time", "工作内容", "Work", "责任部门", "Responsible", "要求", "Requirement"));
        for (Plan.Step step : plan.implementation().steps()) {
            rows.add(Table.Row.of(
                    Table.Cell.label(to.say(step.time())),
                    Table.Cell.of(to.line(step.content())),
                    Table.Cell.of(to.unit(step.unit())),
                    Table.Cell.of(to.line(step.requirement()))));
        }
        to.section("实施和管理", "Implementation")
                .item(1, Ordinal.Style.DECIMAL, 1, List.of(Inline.strong(to.say("实施步骤", "Steps"))))
                .add(new Table(columns(3, 5, 3, 5), 1, rows, ""))
                .item(1, Ordinal.Style.DECIMAL, 2, List.of(Inline.strong(to.say("注意事项", "Cautions"))))
                .numbered(2, Ordinal.Style.PARENTHESISED, plan.implementation().cautions());
    }

    private void evaluation() {
        Plan.Evaluation evaluation = plan.evaluation();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(heads("考核指标", "Indicator", "标准", "Standard", "数据来源", "Source"));
        evaluation
                .criteria()
                .forEach(criterion -> rows.add(Table.Row.of(
                        Table.Cell.label(to.say(criterion.indicator())),
                        Table.Cell.of(to.line(criterion.standard())),
                        Table.Cell.of(to.line(criterion.source())))));
        to.section("考核和评估", "Evaluation")
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        1,
                        to.led(Label.of("考核对象", "Subject"), evaluation.subject()),
                        evaluation.subject())
                .item(1, Ordinal.Style.DECIMAL, 2, List.of(Inline.strong(to.say("考核标准", "Standards"))))
                .add(new Table(columns(3, 5, 4), 1, rows, ""))
                .item(1, Ordinal.Style.DECIMAL, 3, List.of(Inline.strong(to.say("考核步骤", "Steps"))))
                .numbered(2, Ordinal.Style.PARENTHESISED, evaluation.steps())
                .item(
                        1,
                        Ordinal.Style.DECIMAL,
                        4,
                        to.led(Label.of("考核结果", "Result"), evaluation.result()),
                        evaluation.result());
    }

    private void attachments() {
        to.section("参考附件", "Attachments");
        int number = 0;
        for (Plan.Attachment attachment : plan.attachments()) {
            number++;
            List<Inline> text = PageWriter.join(
                    List.of(to.link(attachment.document()), Inline.text(to.say("：", ": "))), to.line(attachment.use()));
            to.item(1, Ordinal.Style.DECIMAL, number, text, attachment.use());
        }
    }

    private Table.Row heads(String... zhThenEn) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < zhThenEn.length; i += 2) {
            cells.add(Table.Cell.head(to.say(zhThenEn[i], zhThenEn[i + 1])));
        }
        return new Table.Row(cells);
    }

    private static List<Table.Column> columns(Integer... weights) {
        return List.of(weights).stream().map(Table.Column::of).toList();
    }
}
