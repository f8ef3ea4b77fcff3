package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-17: behind a role description stands an analysis of the work. */
final class RoleAnalysis extends ReviewRule<RoleDescription> {

    RoleAnalysis() {
        super(
                RoleDescription.class,
                "ROLE-17",
                "岗位职责以工作分析为基础：谁参与、用什么方法、查明了什么、得出什么、给谁用。",
                "A role description rests on an analysis of the work: who took part, by which methods, what was found, what came of it, who uses it.",
                List.of(
                        ask(
                                "inputs",
                                "由谁参与分析，采用了哪些定性、定量方法？",
                                "Who took part in the analysis, and by which qualitative and quantitative methods?"),
                        ask(
                                "facts",
                                "岗位的目的、任务、关系、流程、绩效标准、权限、环境和任职要求是否都已查明？",
                                "Are purpose, tasks, relations, workflow, performance standards, authority, environment and requirements of the post all established?"),
                        ask(
                                "outputs",
                                "得出了哪些成果：工作纲要、职责任务、绩效指标、任职资格、组织薄弱点？",
                                "What came of it: work outline, duties, indicators, qualifications, weak points of the organisation?"),
                        ask(
                                "users",
                                "成果用于哪些管理工作：定编、招聘、培训、考核、薪酬？",
                                "Which uses is it put to: staffing, recruitment, training, appraisal, pay?")));
    }
}
