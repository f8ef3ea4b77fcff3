package org.crmkit.templates.content;

import static org.crmkit.templates.content.WordingShapes.RULE_KEY;
import static org.crmkit.templates.content.WordingShapes.SIGN_OFF;
import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.Plan.Attachment;
import org.crmkit.templates.document.Plan.Criterion;
import org.crmkit.templates.document.Plan.Evaluation;
import org.crmkit.templates.document.Plan.Goal;
import org.crmkit.templates.document.Plan.Implementation;
import org.crmkit.templates.document.Plan.Measure;
import org.crmkit.templates.document.Plan.Measures;
import org.crmkit.templates.document.Plan.PlanTitle;
import org.crmkit.templates.document.Plan.Problem;
import org.crmkit.templates.document.Plan.Purpose;
import org.crmkit.templates.document.Plan.Scope;
import org.crmkit.templates.document.Plan.Situation;
import org.crmkit.templates.document.Plan.Step;
import org.crmkit.templates.document.PlanBudget;
import org.crmkit.templates.document.SignOff;
import org.crmkit.templates.document.Wording;

/** Reads plans. */
final class PlanReader {

    private static final Shape<PlanTitle> TITLE = part("方案标题的要素", "the parts of the title", f -> {
        Optional<Wording> time = f.optional("time", WORDING);
        Optional<Wording> unit = f.optional("unit", WORDING);
        Optional<Wording> content = f.required("content", WORDING);
        return f.build(() -> new PlanTitle(time, unit, content.orElseThrow()));
    });

    private static final Shape<Purpose> PURPOSE = part("方案目的", "the purpose", f -> {
        Optional<Wording> benefit = f.required("benefit", WORDING);
        Optional<Wording> basis = f.required("basis", WORDING);
        Optional<Wording> situation = f.required("situation", WORDING);
        return f.build(() -> new Purpose(benefit.orElseThrow(), basis.orElseThrow(), situation.orElseThrow()));
    });

    private static final Shape<Goal> GOAL = part("一项目标", "a goal", f -> {
        Optional<Wording> text = f.required("text", WORDING);
        Optional<Label> metric = f.label("metric");
        Optional<Wording> baseline = f.optional("baseline", WORDING);
        Optional<Wording> target = f.required("target", WORDING);
        Optional<Wording> by = f.required("by", WORDING);
        return f.build(() ->
                new Goal(text.orElseThrow(), metric.orElseThrow(), baseline, target.orElseThrow(), by.orElseThrow()));
    });

    private static final Shape<Scope> SCOPE = part("适用范围", "the scope", f -> {
        Optional<Wording> time = f.required("time", WORDING);
        Optional<Wording> people = f.required("people", WORDING);
        Optional<Wording> departments = f.required("departments", WORDING);
        return f.build(() -> new Scope(time.orElseThrow(), people.orElseThrow(), departments.orElseThrow()));
    });

    private static final Shape<Problem> PROBLEM = part("一个问题", "a problem", f -> {
        Optional<Wording> text = f.required("text", WORDING);
        Optional<Wording> cause = f.required("cause", WORDING);
        return f.build(() -> new Problem(text.orElseThrow(), cause.orElseThrow()));
    });

    private static final Shape<Situation> SITUATION = part("现状分析", "the situation", f -> {
        Optional<Wording> environment = f.required("environment", WORDING);
        Optional<Wording> company = f.required("company", WORDING);
        Optional<List<Problem>> problems = f.list("problems", PROBLEM);
        return f.build(() -> new Situation(environment.orElseThrow(), company.orElseThrow(), problems.orElseThrow()));
    });

    private static final Shape<Measure> MEASURE = part("一项措施", "a measure", f -> {
        Optional<Label> title = f.label("title");
        Optional<List<Wording>> points = f.list("points", WORDING);
        Optional<Wording> effect = f.required("effect", WORDING);
        Optional<Wording> resources = f.required("resources", WORDING);
        return f.build(() ->
                new Measure(title.orElseThrow(), points.orElseThrow(), effect.orElseThrow(), resources.orElseThrow()));
    });

    private static final Shape<PlanBudget.Line> BUDGET_LINE = part("一项预算", "a line of the budget", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> item = f.label("item");
        Optional<Wording> basis = f.required("basis", WORDING);
        Optional<BigDecimal> share = f.decimal("share", "0", "1");
        return f.build(() ->
                new PlanBudget.Line(slug.orElseThrow(), item.orElseThrow(), basis.orElseThrow(), share.orElseThrow()));
    });

    private static final Shape<PlanBudget> BUDGET = part("费用预算", "the budget", f -> {
        Optional<RuleKey> pieces = f.required("pieces", RULE_KEY);
        Optional<RuleKey> price = f.required("price", RULE_KEY);
        Optional<RuleKey> ceiling = f.required("ceiling", RULE_KEY);
        Optional<List<PlanBudget.Line>> lines = f.list("lines", BUDGET_LINE);
        return f.build(() ->
                new PlanBudget(pieces.orElseThrow(), price.orElseThrow(), ceiling.orElseThrow(), lines.orElseThrow()));
    });

    private static final Shape<Step> STEP = part("一个步骤", "a step", f -> {
        Optional<Wording> time = f.required("time", WORDING);
        Optional<Wording> content = f.required("content", WORDING);
        Optional<String> unit = f.slug("unit");
        Optional<Wording> requirement = f.required("requirement", WORDING);
        return f.build(() ->
                new Step(time.orElseThrow(), content.orElseThrow(), unit.orElseThrow(), requirement.orElseThrow()));
    });

    private static final Shape<Implementation> IMPLEMENTATION = part("实施和管理", "the implementation", f -> {
        Optional<List<Step>> steps = f.list("steps", STEP);
        Optional<List<Wording>> cautions = f.list("cautions", WORDING);
        return f.build(() -> new Implementation(steps.orElseThrow(), cautions.orElseThrow()));
    });

    private static final Shape<Criterion> CRITERION = part("一项考核标准", "a criterion", f -> {
        Optional<Label> indicator = f.label("indicator");
        Optional<Wording> standard = f.required("standard", WORDING);
        Optional<Wording> source = f.required("source", WORDING);
        return f.build(() -> new Criterion(indicator.orElseThrow(), standard.orElseThrow(), source.orElseThrow()));
    });

    private static final Shape<Evaluation> EVALUATION = part("考核和评估", "the evaluation", f -> {
        Optional<Wording> subject = f.required("subject", WORDING);
        Optional<List<Criterion>> criteria = f.list("criteria", CRITERION);
        Optional<List<Wording>> steps = f.list("steps", WORDING);
        Optional<Wording> result = f.required("result", WORDING);
        return f.build(() -> new Evaluation(
                subject.orElseThrow(), criteria.orElseThrow(), steps.orElseThrow(), result.orElseThrow()));
    });

    private static final Shape<Attachment> ATTACHMENT = part("一个附件", "an attachment", f -> {
        Optional<String> document = f.slug("document");
        Optional<Wording> use = f.required("use", WORDING);
        return f.build(() -> new Attachment(document.orElseThrow(), use.orElseThrow()));
    });

    private PlanReader() {}

    static Optional<Plan> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<PlanTitle> title = file.required("plan-title", TITLE);
        Optional<String> executing = file.slug("executing-unit");
        Optional<String> supervising = file.slug("supervising-unit");
        Optional<Purpose> purpose = file.required("purpose", PURPOSE);
        Optional<List<Goal>> goals = file.list("goals", GOAL);
        Optional<Scope> scope = file.required("scope", SCOPE);
        Optional<Situation> situation = file.required("situation", SITUATION);
        Optional<List<Measure>> measures = file.list("measures", MEASURE);
        Optional<PlanBudget> budget = file.required("budget", BUDGET);
        Optional<Implementation> implementation = file.required("implementation", IMPLEMENTATION);
        Optional<Evaluation> evaluation = file.required("evaluation", EVALUATION);
        Optional<List<Attachment>> attachments = file.list("attachments", ATTACHMENT);
        Optional<String> making = file.slug("making-unit");
        Optional<SignOff> signOff = file.required("sign-off", SIGN_OFF);
        return file.build(() -> new Plan(
                head.orElseThrow(),
                title.orElseThrow(),
                executing.orElseThrow(),
                supervising.orElseThrow(),
                purpose.orElseThrow(),
                goals.orElseThrow(),
                scope.orElseThrow(),
                situation.orElseThrow(),
                new Measures(measures.orElseThrow(), budget.orElseThrow()),
                implementation.orElseThrow(),
                evaluation.orElseThrow(),
                attachments.orElseThrow(),
                making.orElseThrow(),
                signOff.orElseThrow()));
    }
}
