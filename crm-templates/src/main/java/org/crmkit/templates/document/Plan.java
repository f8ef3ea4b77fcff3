package org.crmkit.templates.document;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Label;

/**
 * 方案: one undertaking. Its seven sections are its components in their order: goals, scope, situation, measures (with the
 * budget), implementation, evaluation, attachments.
 *
 * @param title what the printed title is made of
 * @param executingUnit unit
 * @param supervisingUnit unit, another than the executing one
 * @param purpose the opening sentence
 */
public record Plan(
        DocumentHead head,
        PlanTitle title,
        String executingUnit,
        String supervisingUnit,
        Purpose purpose,
        List<Goal> goals,
        Scope scope,
        Situation situation,
        Measures measures,
        Implementation implementation,
        Evaluation evaluation,
        List<Attachment> attachments,
        String makingUnit,
        SignOff signOff)
        implements Document {

    public Plan {
        goals = List.copyOf(goals);
        attachments = List.copyOf(attachments);
    }

    /**
     * The printed title: content, with the unit or people before it, with the time before that.
     *
     * @param content what the plan is about; {@code 方案} or "Plan" is added in print
     */
    public record PlanTitle(Optional<Wording> time, Optional<Wording> unit, Wording content) {

        /** Returns how many elements it has, {@code 方案} counted: 2, 3 or 4. */
        public int elements() {
            return 2 + (time.isPresent() ? 1 : 0) + (unit.isPresent() ? 1 : 0);
        }

        /** Returns the title as printed: {@code 客户服务部客户满意度调查方案}, {@code Customer Satisfaction Survey Plan, Customer Service}. */
        public Wording printed() {
            Wording printed = content.then("方案", " Plan");
            for (Optional<Wording> element : List.of(unit, time)) {
                if (element.isPresent()) {
                    Wording text = element.get();
                    printed = new Wording(
                            text.then(printed).zh(),
                            printed.then("", ", ").then(text).en());
                }
            }
            return printed;
        }
    }

    /**
     * The opening sentence: 为 benefit, 根据 basis, 结合 situation, 特制定本方案; in English benefit, this plan is adopted, basis and
     * situation.
     *
     * @param benefit clause that begins with 为 or 为了; "To ..." in English
     * @param basis clause that begins with 根据
     * @param situation clause that begins with 结合
     */
    public record Purpose(Wording benefit, Wording basis, Wording situation) {

        /** Returns the whole sentence. */
        public Wording sentence() {
            return benefit.then("，", ", this plan is adopted ")
                    .then(basis)
                    .then("，", " and ")
                    .then(situation)
                    .then("，特制定本方案。", ".");
        }
    }

    /**
     * A goal that can be checked later.
     *
     * @param metric what is measured
     * @param baseline where it stands, if known
     * @param target where it should be
     * @param by when it is measured
     */
    public record Goal(Wording text, Label metric, Optional<Wording> baseline, Wording target, Wording by) {}

    /** For which time, which people, which departments the plan holds. */
    public record Scope(Wording time, Wording people, Wording departments) {}

    /** Where the company stands: environment, own state, problems and their causes. */
    public record Situation(Wording environment, Wording company, List<Problem> problems) {
        public Situation {
            problems = List.copyOf(problems);
        }
    }

    /** A problem and its cause. */
    public record Problem(Wording text, Wording cause) {}

    /** What is done, and what it costs. */
    public record Measures(List<Measure> list, PlanBudget budget) {
        public Measures {
            list = List.copyOf(list);
        }
    }

    /**
     * A measure.
     *
     * @param points how it is done
     * @param effect what is expected of it
     * @param resources money, people, material
     */
    public record Measure(Label title, List<Wording> points, Wording effect, Wording resources) {
        public Measure {
            points = List.copyOf(points);
        }
    }

    /** Who does what when, and what to beware of. */
    public record Implementation(List<Step> steps, List<Wording> cautions) {
        public Implementation {
            steps = List.copyOf(steps);
            cautions = List.copyOf(cautions);
        }
    }

    /** A step of the schedule: time, content, responsible unit, requirement. */
    public record Step(Wording time, Wording content, String unit, Wording requirement) {}

    /** How the plan itself is judged. */
    public record Evaluation(Wording subject, List<Criterion> criteria, List<Wording> steps, Wording result) {
        public Evaluation {
            criteria = List.copyOf(criteria);
            steps = List.copyOf(steps);
        }
    }

    /** A standard: indicator, what is expected, where the figure comes from. */
    public record Criterion(Label indicator, Wording standard, Wording source) {}

    /** A document that belongs to the plan, by its key, and what it is needed for. */
    public record Attachment(String document, Wording use) {}

    @Override
    public List<RulePart> derived(List<? extends RulePart> rules) {
        return List.of(measures.budget().on(rules));
    }

    @Override
    public List<Slot> computesWith() {
        return measures.budget().inputs();
    }

    @Override
    public Plan inVersion(String version) {
        return new Plan(
                head.inVersion(version),
                title,
                executingUnit,
                supervisingUnit,
                purpose,
                goals,
                scope,
                situation,
                measures,
                implementation,
                evaluation,
                attachments,
                makingUnit,
                signOff);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.plan(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head)
                .wording("plan-title.time", title.time())
                .wording("plan-title.unit", title.unit())
                .wording("plan-title.content", title.content())
                .unit("executing-unit", executingUnit)
                .unit("supervising-unit", supervisingUnit)
                .wording("purpose.benefit", purpose.benefit())
                .wording("purpose.basis", purpose.basis())
                .wording("purpose.situation", purpose.situation());
        into.each("goals", goals, (path, goal) -> into.wording(path + ".text", goal.text())
                .label(path + ".metric", goal.metric())
                .wording(path + ".baseline", goal.baseline())
                .wording(path + ".target", goal.target())
                .wording(path + ".by", goal.by()));
        into.wording("scope.time", scope.time())
                .wording("scope.people", scope.people())
                .wording("scope.departments", scope.departments())
                .wording("situation.environment", situation.environment())
                .wording("situation.company", situation.company())
                .each("situation.problems", situation.problems(), (path, problem) -> into.wording(
                                path + ".text", problem.text())
                        .wording(path + ".cause", problem.cause()));
        into.each("measures", measures.list(), (path, measure) -> into.label(path + ".title", measure.title())
                .wordings(path + ".points", measure.points())
                .wording(path + ".effect", measure.effect())
                .wording(path + ".resources", measure.resources()));
        measures.budget().collect("budget", into);
        into.each("implementation.steps", implementation.steps(), (path, step) -> into.wording(
                                path + ".time", step.time())
                        .wording(path + ".content", step.content())
                        .unit(path + ".unit", step.unit())
                        .wording(path + ".requirement", step.requirement()))
                .wordings("implementation.cautions", implementation.cautions());
        into.wording("evaluation.subject", evaluation.subject())
                .each("evaluation.criteria", evaluation.criteria(), (path, criterion) -> into.label(
                                path + ".indicator", criterion.indicator())
                        .wording(path + ".standard", criterion.standard())
                        .wording(path + ".source", criterion.source()))
                .wordings("evaluation.steps", evaluation.steps())
                .wording("evaluation.result", evaluation.result())
                .each("attachments", attachments, (path, attachment) -> into.document(
                                path + ".document", attachment.document())
                        .wording(path + ".use", attachment.use()))
                .unit("making-unit", makingUnit);
        signOff.collect("sign-off", into);
        return into.done();
    }
}
