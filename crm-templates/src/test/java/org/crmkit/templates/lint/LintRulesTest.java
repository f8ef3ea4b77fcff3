package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule passes the samples as they are and finds the one thing that a line below puts wrong. */
class LintRulesTest {

    private static final String MEASURES = """
            measures:
              - title: {zh: 统一问卷, en: One questionnaire}
                points:
                  - {zh: 采用统一的标尺。, en: Use one scale.}
                effect: {zh: 结果可比。, en: Results compare.}
                resources: {zh: 现有人员。, en: Present staff.}""";

    static Stream<Arguments> samples() {
        return Sample.all().map(Arguments::arguments);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_good_document_passes_every_rule(Sample sample) {
        List<Finding> found = new ArrayList<>();
        LintRules.all().forEach(rule -> found.addAll(rule.check(sample.document(), sample.context())));

        assertThat(found).isEmpty();
    }

    /** Rule, kind, what stands in the sample, what is put there, the path where the rule must find it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "SET-2",
                        "policy",
                        "{survey.report-within}",
                        "{survey.no-such-rule}",
                        "chapters[1].articles[0].text"),
                fault("SET-2", "role", "{role:customer-survey-supervisor}", "{role:nobody}", "summary"),
                fault("SET-3", "workflow", "客户调查流程", "客户调查图", "title"),
                fault("SET-4", "policy", "records: [sample-form]", "records: [no-such-form]", "records[0]"),
                fault("SET-4", "form", "post: customer-survey-supervisor", "post: nobody", "sign-off[0].post"),
                fault("SET-4", "plan", "making-unit: customer-service", "making-unit: no-unit", "making-unit"),
                fault(
                        "NUM-1",
                        "policy",
                        "{survey.report-within}内提交",
                        "{survey.report-within}内、最迟15天提交",
                        "chapters[1].articles[0].text"),
                fault("NUM-1", "policy", "适用于各类客户调查", "适用于三个月内的客户调查", "chapters[0].articles[2].text"),
                fault("NUM-1", "workflow", "en: Carry out}", "en: Carry out in 3 days}", "nodes[3].text"),
                fault(
                        "LANG-1",
                        "plan",
                        "en: \"at least {survey.sample.minimum}\"}\n    by",
                        "en: at least some}\n    by",
                        "goals[0].target"),
                fault("LANG-2", "form", "en: Topic", "en: 主题", "groups[0].fields[0].label"),
                fault("LANG-2", "tool", "zh: 有效问卷,", "zh: valid ones,", "inputs[0]"),
                fault("WORD-1", "policy", "适用于各类客户调查", "适用于相关部门的客户调查", "chapters[0].articles[2].text"),
                fault(
                        "WORD-1",
                        "policy",
                        "It applies to every survey",
                        "It applies where appropriate",
                        "chapters[0].articles[2].text"),
                fault("ROLE-1", "role", "客户调查专员岗位职责", "客户调查专员职责", "title"),
                fault("ROLE-2", "role", "，依据年度调查计划，开展客户调查，整理分析数据，为产品改进和服务改善提供依据", "工作", "summary"),
                fault("ROLE-3", "role", "zh: 编制客户调查报告", "zh: 编制报告", "duties[1].action"),
                fault("ROLE-3", "role", "zh: 编制客户调查报告", "zh: 按照批准的计划，开展客户调查", "duties[1].action"),
                fault("ROLE-4", "role", "keywords: {zh: 实施调查,", "keywords: {zh: 按照批准的计划实施客户调查,", "duties[0].keywords"),
                fault("ROLE-5", "role", "zh: 编制客户调查报告", "zh: 客户调查报告的质量", "duties[1].action"),
                fault(
                        "ROLE-5",
                        "role",
                        "en: Draft the survey report",
                        "en: The survey report is good",
                        "duties[1].action"),
                fault("ROLE-5", "role", "{zh: 问卷填写完整, en: with complete questionnaires}", "none", "duties[0]"),
                fault(
                        "ROLE-6",
                        "role",
                        "level: execute\n    importance: 7",
                        "level: lead\n    importance: 7",
                        "duties[1].action"),
                fault(
                        "ROLE-7",
                        "role",
                        "measures:\n      - {measure: time, target: {zh: \"{survey.report-within}内\", en: \"within {survey.report-within}\"}}",
                        "measures: []",
                        "duties[1].measures"),
                fault(
                        "ROLE-7",
                        "role",
                        "{zh: \"{survey.report-within}内\", en: \"within {survey.report-within}\"}",
                        "{zh: 很快, en: soon}",
                        "duties[1].measures[0].target"),
                fault("ROLE-8", "role", "importance: 7", "importance: 10", "duties[1].importance"),
                fault("ROLE-11", "role", "完成上级交办的其他工作", "完成客户档案的整理工作", "duties[2].action"),
                fault(
                        "ROLE-16",
                        "role",
                        "sources:\n  - {kind: work-statements, note: {zh: 工作日报。, en: Daily reports.}}",
                        "sources: []",
                        "sources"),
                fault(
                        "ROLE-18",
                        "role",
                        "[customer-service, human-resources]",
                        "[customer-service, customer-service]",
                        "contributors"),
                fault("POLICY-1", "policy", "客户调查管理制度", "客户调查管理办法", "title"),
                fault("POLICY-2", "policy", "客户调查管理制度", "客户调查管理通知", "title"),
                fault(
                        "POLICY-3",
                        "policy",
                        "executing-unit: customer-service",
                        "executing-unit: no-unit",
                        "control.executing-unit"),
                fault(
                        "POLICY-3",
                        "policy",
                        "effective: {zh: \"{company.documents.effective}\", en: \"{company.documents.effective}\"}",
                        "effective: {zh: 发布之日, en: the day of publication}",
                        "control.effective"),
                fault(
                        "POLICY-4",
                        "policy",
                        "checked: {zh: \"{company.documents.checked}\", en: \"{company.documents.checked}\"}",
                        "checked: {zh: \"{company.documents.effective}\", en: \"{company.documents.effective}\"}",
                        "footer.approved"),
                fault("POLICY-5", "policy", "clause: scope, ", "", "chapters"),
                fault("POLICY-5", "policy", "clause: basis, ", "", "chapters"),
                fault("POLICY-8", "policy", "zh: 总则", "zh: 目的", "chapters[0].title"),
                fault("POLICY-8", "policy", "zh: 附则", "zh: 其他", "chapters[2].title"),
                fault(
                        "POLICY-9",
                        "policy",
                        "heading: {zh: 报告, en: Report}\n",
                        "heading: {zh: 报告, en: Report}\n        clause: purpose\n",
                        "chapters[1].articles[0].clause"),
                fault(
                        "POLICY-9",
                        "policy",
                        "[{text: {zh: 写明建议。, en: state the advice.}}]",
                        "[{text: {zh: 建, en: a}, items: [{text: {zh: 议, en: b}, items: [{text: {zh: 书, en: c}}]}]}]",
                        "chapters[1].articles[0].items"),
                fault(
                        "POLICY-13",
                        "policy",
                        "supervising-unit: quality",
                        "supervising-unit: customer-service",
                        "control.supervising-unit"),
                fault(
                        "POLICY-13",
                        "policy",
                        "approved-by: general-manager",
                        "approved-by: customer-survey-supervisor",
                        "footer.approved-by"),
                fault("POLICY-13", "policy", "records: [sample-form]", "records: []", "records"),
                fault("POLICY-15", "policy", "owner: customer-service", "owner: no-unit", "owner"),
                fault("FLOW-1", "workflow", "{id: work, symbol: task", "{id: work, symbol: end", "nodes"),
                fault("FLOW-2", "workflow", ", condition: {zh: 通过, en: Approved}", "", "edges[2].condition"),
                fault("FLOW-2", "workflow", "zh: 未通过,", "zh: 通过,", "edges[3].condition"),
                fault(
                        "FLOW-2",
                        "workflow",
                        "  - {from: review, to: draft, condition: {zh: 未通过, en: Returned}}\n",
                        "",
                        "nodes[2]"),
                fault("FLOW-3", "workflow", "{from: work, to: end}", "{from: work, to: nowhere}", "edges[4]"),
                fault("FLOW-3", "workflow", "{from: work, to: end}", "{from: work, to: draft}", "nodes[4]"),
                fault(
                        "FLOW-3",
                        "workflow",
                        "{from: start, to: draft}",
                        "{from: start, to: draft}\n  - {from: start, to: work}",
                        "nodes[0]"),
                fault("FLOW-4", "workflow", "value: {zh: 少凭感觉决策,", "value: {zh: 无,", "factors.value"),
                fault(
                        "FLOW-5",
                        "workflow",
                        "{from: work, to: end}",
                        "{from: work, to: end}\n  - {from: work, to: start}",
                        "nodes[0]"),
                fault("FLOW-5", "workflow", "{id: work, symbol: task", "{id: work, symbol: join", "nodes[3]"),
                fault(
                        "FLOW-7",
                        "workflow",
                        "{id: work, symbol: task, lane: customer-survey-specialist",
                        "{id: work, symbol: task, lane: general-manager",
                        "nodes[3].lane"),
                fault(
                        "FLOW-7",
                        "workflow",
                        "lanes: [customer-survey-specialist, customer-survey-supervisor]",
                        "lanes: [customer-survey-specialist, customer-survey-supervisor, general-manager]",
                        "lanes[2]"),
                fault("FLOW-8", "workflow", "node: draft", "node: nothing", "key-nodes[0].node"),
                fault("FLOW-8", "workflow", "node: draft", "node: end", "key-nodes[1].node"),
                fault(
                        "FLOW-10",
                        "workflow",
                        "{id: review, symbol: decision",
                        "{id: review, symbol: task",
                        "key-nodes[0].points"),
                fault("TOOL-1", "tool", "tool-kind: model", "tool-kind: method", "tool-kind"),
                fault("TOOL-2", "tool", "problem: {zh: 前后两次调查无法比较。,", "problem: {zh: 待定,", "problem"),
                fault(
                        "TOOL-3",
                        "tool",
                        "steps:\n  - {name: {zh: 求平均, en: Average}, text: {zh: 对问卷逐题求平均。, en: Average each question.}}",
                        "steps: []",
                        "steps"),
                fault("TOOL-4", "tool", "inputs:\n  - {zh: 有效问卷, en: Valid questionnaires}", "inputs: []", "inputs"),
                fault(
                        "TOOL-4",
                        "tool",
                        "{zh: \"指数为{example.index}。\", en: \"The index is {example.index}.\"}",
                        "{zh: 指数较好。, en: The index is good.}",
                        "example"),
                fault("TOOL-5", "tool", "客户满意度计算模型", "客户终身价值模型", "model"),
                fault("TOOL-5", "tool", "tool-kind: model", "tool-kind: method\nmodel: rfm", "tool-kind"),
                fault(
                        "FORM-1",
                        "form",
                        "used-in:\n  - {document: sample-workflow, step: draft}",
                        "used-in: []",
                        "used-in"),
                fault("FORM-3", "form", "zh: 提交日期", "zh: 调查主题", "groups[0].fields[1].label"),
                fault("FORM-4", "form", "zh: 提交日期", "zh: 请填写提交本表的年月日和时间", "groups[0].fields[1].label"),
                fault("FORM-5", "form", "zh: 提交日期", "zh: 提交日期：", "groups[0].fields[1].label"),
                fault(
                        "FORM-6",
                        "form",
                        "{row: 1, column: 3, width: 2}",
                        "{row: 1, column: 3, width: 3}",
                        "groups[0].fields[1].cell"),
                fault(
                        "FORM-6",
                        "form",
                        "{row: 1, column: 3, width: 2}",
                        "{row: 1, column: 2, width: 2}",
                        "groups[0].fields[1].cell"),
                fault("FORM-6", "form", "{row: 1, column: 3, width: 2}", "{row: 1, column: 3, width: 1}", "groups[0]"),
                fault("FORM-8", "form", ", {key: two, label: {zh: 需求, en: Needs}}", "", "groups[0].fields[2].options"),
                fault(
                        "FORM-8",
                        "form",
                        "label: {zh: 需求, en: Needs}",
                        "label: {zh: 满意度, en: Needs}",
                        "groups[0].fields[2].options[1]"),
                fault("FORM-9", "form", "required: true, ", "", "groups[0]"),
                fault(
                        "FORM-9",
                        "form",
                        "sign-off:\n  - {act: {zh: 批准, en: Approved by}, post: customer-survey-supervisor}",
                        "sign-off: []",
                        "sign-off"),
                fault("PLAN-1", "plan", "making-unit: customer-service", "making-unit: no-unit", "making-unit"),
                fault("PLAN-2", "plan", "content: {zh: 客户满意度调查,", "content: {zh: 客户需求调查,", "title"),
                fault(
                        "PLAN-2",
                        "plan",
                        "  unit: {zh: \"{company.units.customer-service}\", en: \"{company.units.customer-service}\"}\n",
                        "  time: {zh: 年度, en: annual}\n",
                        "plan-title.unit"),
                fault("PLAN-3", "plan", "zh: 为了掌握客户评价", "zh: 掌握客户评价", "purpose"),
                fault("PLAN-3", "plan", "zh: 根据公司年度目标", "zh: 遵照公司年度目标", "purpose.basis"),
                fault("PLAN-4", "plan", MEASURES, "measures: []", "measures"),
                fault("PLAN-6", "plan", MEASURES, "measures: []", "measures"),
                fault(
                        "PLAN-5",
                        "plan",
                        "time: {zh: \"{company.documents.effective}\", en: \"{company.documents.effective}\"}",
                        "time: {zh: \"{company.documents.compiled}\", en: \"{company.documents.compiled}\"}",
                        "implementation.steps[1].time"),
                fault(
                        "PLAN-5",
                        "plan",
                        "unit: customer-service, requirement: {zh: 栏目完整",
                        "unit: no-unit, requirement: {zh: 栏目完整",
                        "implementation.steps[0].unit"),
                fault(
                        "PLAN-6",
                        "plan",
                        "attachments:\n  - {document: sample-policy, use: {zh: 规定原则, en: Principles}}",
                        "attachments: []",
                        "attachments"),
                fault("PLAN-6", "plan", "people: {zh: 个人客户,", "people: {zh: 待定,", "scope.people"),
                fault(
                        "PLAN-7",
                        "plan",
                        "checked: {zh: \"{company.documents.checked}\", en: \"{company.documents.checked}\"}",
                        "checked: {zh: \"{company.documents.effective}\", en: \"{company.documents.effective}\"}",
                        "sign-off.approved"),
                fault(
                        "PLAN-7",
                        "plan",
                        "checked-by: customer-service-department-manager",
                        "checked-by: general-manager",
                        "sign-off"),
                fault(
                        "PLAN-8",
                        "plan",
                        "supervising-unit: quality",
                        "supervising-unit: customer-service",
                        "supervising-unit"),
                fault(
                        "PLAN-11",
                        "plan",
                        "    baseline: {zh: 上次调查的份数, en: The number of the last survey}\n",
                        "",
                        "goals[0].baseline"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_by_its_rule_at_its_place(Fault fault) {
        List<Finding> found =
                Sample.of(fault.kind()).with(fault.old(), fault.replacement()).findings(fault.rule());

        assertThat(found).extracting(Finding::path).contains(fault.path());
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.message(Lang.ZH)).contains(finding.value()).contains("应为");
            assertThat(finding.message(Lang.EN)).contains(finding.value()).contains("it must be");
        });
    }

    @Test
    void every_rule_has_a_fault_that_proves_it() {
        TreeSet<String> proved = faults().map(arguments -> ((Fault) arguments.get()[0]).rule())
                .collect(Collectors.toCollection(TreeSet::new));
        proved.addAll(List.of("FORM-2", "FLOW-6")); // by their limits, below

        assertThat(LintRules.all())
                .extracting(LintRule::id)
                .doesNotHaveDuplicates()
                .allMatch(proved::contains);
    }

    @Test
    void a_bound_is_data_and_can_be_lowered() {
        LintProfile strict = LintProfile.shipped()
                .bounded(LintLimits.shipped().with(Map.of("form.fields.most", 2, "flow.symbols.most", 3)));

        assertThat(found("FORM-2", Sample.of("form"), strict)).containsExactly("groups");
        assertThat(found("FLOW-6", Sample.of("workflow"), strict)).containsExactly("nodes");
        assertThat(found("FORM-2", Sample.of("form"), LintProfile.shipped())).isEmpty();
        assertThat(found("FLOW-6", Sample.of("workflow"), LintProfile.shipped()))
                .isEmpty();
    }

    @Test
    void a_bound_nobody_checks_is_refused_with_the_names_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LintLimits.shipped().with(Map.of("form.field.most", 2)))
                .withMessageContaining("form.field.most")
                .withMessageContaining("form.fields.most");
    }

    private static List<String> found(String rule, Sample sample, LintProfile profile) {
        LintContext context = new LintContext(sample.context().quotes(), profile);
        return LintRules.find(rule).orElseThrow().check(sample.document(), context).stream()
                .map(Finding::path)
                .toList();
    }

    private record Fault(String rule, String kind, String old, String replacement, String path) {
        @Override
        public String toString() {
            return rule + " " + path;
        }
    }

    private static Arguments fault(String rule, String kind, String old, String replacement, String path) {
        return arguments(new Fault(rule, kind, old, replacement, path));
    }
}
