package org.crmkit.templates.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.PolicyText.Clause;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.document.Workflow;
import org.junit.jupiter.api.Test;

/** The structure that the design rules ask of each kind, held against the documents of one module. */
class SurveyDevelopmentTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.standard();

    private static <D extends Document> D document(Class<D> kind, String key) {
        return kind.cast(LIBRARY.find(key).orElseThrow());
    }

    @Test
    void the_role_has_duties_by_falling_importance_that_end_in_the_catch_all_and_five_indicators() {
        RoleDescription role = document(RoleDescription.class, "customer-survey-supervisor");

        assertThat(role.duties()).hasSizeBetween(10, 20);
        assertThat(role.duties())
                .isSortedAccordingTo(Comparator.comparingInt(Duty::importance).reversed());
        assertThat(role.duties()).allSatisfy(duty -> {
            assertThat(duty.measures()).isNotEmpty();
            assertThat(duty.standard()).isPresent();
            assertThat(duty.deadline()).isPresent();
            assertThat(duty.keywords().zh()).hasSizeLessThanOrEqualTo(10);
        });
        assertThat(role.duties().get(role.duties().size() - 1).action().text(Lang.ZH))
                .matches("完成.*交办.*工作");
        assertThat(role.summary().text(Lang.ZH)).hasSizeBetween(30, 200);
        assertThat(role.indicators()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(role.contributors()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_policy_has_eight_chapters_with_the_normative_clauses_where_they_belong() {
        PolicyText policy = document(PolicyText.class, "customer-survey-management-policy");

        assertThat(policy.chapters()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(policy.articles()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(policy.chapters().get(0).title().zh()).isEqualTo("总则");
        assertThat(policy.chapters().get(policy.chapters().size() - 1).title().zh())
                .isEqualTo("附则");
        for (Clause clause : Clause.values()) {
            assertThat(policy.articles(clause)).as(clause.name()).hasSize(1);
        }
        assertThat(policy.control().executingUnit())
                .isNotEqualTo(policy.control().supervisingUnit());
        assertThat(Set.of(
                        policy.footer().compiledBy(),
                        policy.footer().checkedBy(),
                        policy.footer().approvedBy()))
                .hasSize(3);
        assertThat(policy.publication()).isPresent();
    }

    @Test
    void the_policy_ties_complaints_heard_in_a_survey_to_the_service_levels_the_clock_runs_by() {
        PolicyText policy = document(PolicyText.class, "customer-survey-management-policy");

        assertThat(policy.articles())
                .anySatisfy(article -> assertThat(article.text().slots(Lang.ZH))
                        .contains(
                                new Slot.Fact(RuleKey.of("complaint.escalation-at")),
                                new Slot.Table(RuleKey.of("complaint.service-levels"))));
    }

    @Test
    void the_workflow_has_three_lanes_eight_key_nodes_and_three_reviews_that_send_back() {
        Workflow workflow = document(Workflow.class, "customer-survey-management-workflow");
        List<String> decisions = workflow.nodes().stream()
                .filter(node -> node.symbol() == FlowSymbol.DECISION)
                .map(Workflow.FlowNode::id)
                .toList();

        assertThat(workflow.lanes()).hasSize(3);
        assertThat(workflow.keyNodes()).hasSize(8);
        assertThat(decisions).hasSize(3);
        assertThat(workflow.nodes())
                .filteredOn(node -> node.symbol() == FlowSymbol.START)
                .hasSize(1);
        assertThat(workflow.nodes())
                .filteredOn(node -> node.symbol() == FlowSymbol.END)
                .hasSize(1);
        assertThat(workflow.nodes())
                .extracting(Workflow.FlowNode::lane)
                .hasSameElementsAs(
                        workflow.lanes().stream().map(Workflow.Lane::post).toList());
        for (Workflow.FlowNode node : workflow.nodes()) {
            List<Workflow.FlowEdge> out = workflow.edges().stream()
                    .filter(edge -> edge.from().equals(node.id()))
                    .toList();
            if (decisions.contains(node.id())) {
                assertThat(out)
                        .extracting(edge -> edge.condition().orElseThrow().zh())
                        .containsExactlyInAnyOrder("通过", "未通过");
            } else {
                assertThat(out).as(node.id()).hasSize(node.symbol() == FlowSymbol.END ? 0 : 1);
            }
        }
        Set<String> reached = new HashSet<>(Set.of("start"));
        for (int i = 0; i < workflow.nodes().size(); i++) {
            workflow.edges().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .map(Workflow.FlowEdge::to)
                    .forEach(reached::add);
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        workflow.nodes().stream().map(Workflow.FlowNode::id).toList());
        assertThat(workflow.keyNodes()).allSatisfy(key -> {
            assertThat(workflow.nodes()).extracting(Workflow.FlowNode::id).contains(key.node());
            assertThat(key.timeLimit()).isPresent();
            assertThat(key.points()).isNotEmpty();
        });
    }

    @Test
    void the_tool_has_six_components_and_sixteen_indicators_in_table_and_example() {
        Tool tool = document(Tool.class, "customer-satisfaction-index-system");
        List<List<Wording>> rows = tool.tables().get(0).rows();

        assertThat(rows).hasSize(16);
        assertThat(rows.stream().map(row -> row.get(1)).distinct()).hasSize(6);
        assertThat(rows.stream().map(row -> row.get(2)).distinct()).hasSize(16);
        assertThat(tool.example().calculation().orElseThrow().components())
                .hasSize(6)
                .flatExtracting(component -> component.answers())
                .hasSize(16);
    }

    @Test
    void the_worked_example_comes_out_as_a_reader_computes_it_by_hand() {
        Tool tool = document(Tool.class, "customer-satisfaction-index-system");
        List<RulePart> derived = tool.derived(CompleteRulebook.load().parts());

        assertThat(number(derived, "example.answers.expectation-quality.answer"))
                .isEqualByComparingTo("8.2");
        assertThat(number(derived, "example.components.expectation.answer")).isEqualByComparingTo("8.17");
        assertThat(number(derived, "example.components.expectation.points")).isEqualByComparingTo("79.7");
        assertThat(number(derived, "example.components.grievance.points")).isEqualByComparingTo("78.3");
        assertThat(number(derived, "example.components.loyalty.contribution")).isEqualByComparingTo("6.48");
        // 0.10*79.7 + 0.25*75.9 + 0.20*67.4 + 0.25*74.4 + 0.10*78.3 + 0.10*64.8, each rounded to two places
        assertThat(number(derived, "example.index")).isEqualByComparingTo("73.3");
        assertThat(number(derived, "example.difference")).isEqualByComparingTo("6.7");
        assertThat(value(derived, "example.grade").spelled()).isEqualTo("neutral");
        assertThat(value(derived, "example.verdict").spelled()).isEqualTo("missed");
        assertThat(value(derived, "example.weakest").in(Lang.EN)).isEqualTo("Perceived value");
    }

    @Test
    void the_form_has_what_a_survey_plan_must_say_on_a_full_grid() {
        Form form = document(Form.class, "customer-survey-plan-form");
        List<Form.FormField> fields =
                form.groups().stream().flatMap(group -> group.fields().stream()).toList();

        assertThat(fields)
                .extracting(Form.FormField::key)
                .contains(
                        "topic",
                        "goal",
                        "period",
                        "person-in-charge",
                        "members",
                        "class",
                        "content",
                        "content-notes",
                        "stage",
                        "methods",
                        "total",
                        "support",
                        "remarks");
        assertThat(fields).hasSizeLessThanOrEqualTo(40);
        assertThat(form.signOff()).hasSize(4);
        for (Form.FieldGroup group : form.groups()) {
            assertThat(group.fields()).extracting(Form.FormField::key).doesNotHaveDuplicates();
            assertThat(cellsTaken(group))
                    .as(group.key())
                    .doesNotHaveDuplicates()
                    .hasSize(form.columns() * rows(group));
            assertThat(group.fields())
                    .allSatisfy(field -> assertThat(field.options().size() >= 2)
                            .isEqualTo(field.type().isChoice()));
        }
    }

    private static int rows(Form.FieldGroup group) {
        return group.fields().stream()
                .mapToInt(field -> field.cell().row() + field.cell().height() - 1)
                .max()
                .orElseThrow();
    }

    private static List<String> cellsTaken(Form.FieldGroup group) {
        return group.fields().stream()
                .map(Form.FormField::cell)
                .flatMap(cell -> java.util.stream.IntStream.range(cell.row(), cell.row() + cell.height())
                        .boxed()
                        .flatMap(row -> java.util.stream.IntStream.range(cell.column(), cell.column() + cell.width())
                                .mapToObj(column -> row + "/" + column)))
                .toList();
    }

    @Test
    void the_plan_has_its_purpose_formula_schedule_budget_and_goals_with_targets() {
        Plan plan = document(Plan.class, "customer-satisfaction-survey-plan");

        assertThat(plan.title().elements()).isEqualTo(3);
        assertThat(plan.title().printed().text(Lang.ZH)).isEqualTo("{company.units.customer-service}客户满意度调查方案");
        assertThat(plan.title().printed().text(Lang.EN))
                .isEqualTo("Customer Satisfaction Survey Plan, {company.units.customer-service}");
        assertThat(plan.purpose().sentence().text(Lang.ZH)).matches("^(为|为了).+，根据.+，结合.+特制定本方案。$");
        assertThat(plan.goals()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plan.measures().list()).isNotEmpty();
        assertThat(plan.implementation().steps()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(plan.evaluation().criteria()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(plan.attachments()).isNotEmpty();
        assertThat(plan.executingUnit()).isNotEqualTo(plan.supervisingUnit());
    }

    @Test
    void the_budget_lines_add_up_to_the_sample_at_its_price() {
        Plan plan = document(Plan.class, "customer-satisfaction-survey-plan");
        List<RulePart> derived = plan.derived(CompleteRulebook.load().parts());

        assertThat(value(derived, "budget.total").spelled()).isEqualTo("CNY 2400.00");
        assertThat(value(derived, "budget.lines.field-work.amount").spelled()).isEqualTo("CNY 1080.00");
        assertThat(value(derived, "budget.margin").spelled()).isEqualTo("CNY 27600.00");
        BigDecimal sum = plan.measures().budget().lines().stream()
                .map(line -> (RuleValue.Amount) value(derived, "budget.lines." + line.slug() + ".amount"))
                .map(amount -> amount.money().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("2400");
    }

    private static RuleValue value(List<RulePart> parts, String key) {
        return parts.stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> fact.key().equals(RuleKey.of(key)))
                .map(RuleFact::value)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(List<RulePart> parts, String key) {
        return ((RuleValue.Figure) value(parts, key)).value();
    }
}
