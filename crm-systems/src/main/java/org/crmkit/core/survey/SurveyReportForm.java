package org.crmkit.core.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * The report of a survey as it is handed in: the figures, and what was made of them. Who the respondents were is told by tables of
 * questions on age, sex or income, under the same secrecy as every other table; opinions are summed up, in nobody's own words.
 *
 * @param figures worked out from the sheets
 * @param heading title, day, author and who answers for it
 * @param background what led to the survey
 * @param respondents the slugs of the questions that tell who answered
 * @param findings what was found, by theme
 * @param opinions what customers said, summed up; may be empty
 * @param measures what is to be done
 * @param appendix where figures come from
 */
public record SurveyReportForm(
        SurveyReport figures,
        Heading heading,
        Label background,
        List<String> respondents,
        List<Finding> findings,
        List<Label> opinions,
        List<Label> measures,
        Appendix appendix) {

    /**
     * What stands on its first page.
     *
     * @param author who wrote it
     * @param department that hands it in
     * @param manager who answers for it
     */
    public record Heading(Label title, LocalDate day, StaffId author, Label department, StaffId manager) {}

    /** What findings are about. */
    public enum Theme implements Term {
        NEED("需求", "Need"),
        /** What counts when they choose. */
        FACTORS("选购时看重的因素", "Factors valued in choosing"),
        PRICE("价格承受力", "Price bearing"),
        RELATED_SERVICES("期望的相关服务", "Related services expected"),
        OTHER("其他", "Other");

        private final Label label;

        Theme(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * One finding.
     *
     * @param questions the slugs of the questions it is read from; may be empty where it is read from other data
     * @param says in a sentence
     */
    public record Finding(Theme theme, List<String> questions, Label says) {
        public Finding {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Where figures come from.
     *
     * @param sources of data beside the sheets; may be empty
     * @param method how figures were worked out
     */
    public record Appendix(List<Label> sources, Label method) {
        public Appendix {
            sources = List.copyOf(sources);
        }
    }

    public SurveyReportForm {
        respondents = List.copyOf(respondents);
        findings = List.copyOf(findings);
        opinions = List.copyOf(opinions);
        measures = List.copyOf(measures);
    }

    /** Returns the tables that tell who answered, in the order of {@link #respondents}. */
    public List<QuestionTable> structure() {
        return respondents.stream()
                .flatMap(slug -> figures.questions().stream()
                        .filter(table -> table.question().equals(slug)))
                .toList();
    }

    /**
     * Returns what keeps it from being handed in: {@code question-unknown}, {@code themes-missing}, {@code measures-missing},
     * {@code reported-too-early}, {@code reported-late}; empty if nothing does.
     *
     * @param plan of the same survey
     */
    public List<Reason> gaps(SurveyPlan plan) {
        List<Reason> gaps = new ArrayList<>();
        Set<String> known =
                figures.questions().stream().map(QuestionTable::question).collect(Collectors.toSet());
        List<String> unknown = Stream.concat(
                        respondents.stream(), findings.stream().flatMap(finding -> finding.questions().stream()))
                .filter(slug -> !known.contains(slug))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            gaps.add(Reason.of(
                    "question-unknown",
                    "问卷中没有题目" + String.join("、", unknown) + "，请核对编号。",
                    "The questionnaire has no question " + String.join(", ", unknown) + ". Check the slugs."));
        }
        List<Label> missing = Arrays.stream(Theme.values())
                .filter(theme -> theme != Theme.OTHER)
                .filter(theme -> findings.stream().noneMatch(finding -> finding.theme() == theme))
                .map(Theme::label)
                .toList();
        if (!missing.isEmpty()) {
            gaps.add(Reason.of(
                    "themes-missing",
                    "没有说明：" + missing.stream().map(Label::zh).collect(Collectors.joining("、")) + "；没有发现也请写明。",
                    "Nothing is said of: "
                            + missing.stream().map(Label::en).collect(Collectors.joining(", "))
                            + ". Say so if nothing was found."));
        }
        if (measures.isEmpty()) {
            gaps.add(Reason.of(
                    "measures-missing", "没有改进措施，请补充。", "The report names no measures. Say what is to be done."));
        }
        LocalDate end = plan.fieldWork().until();
        if (heading.day().isBefore(end)) {
            gaps.add(Reason.of(
                    "reported-too-early",
                    "报告日期为" + heading.day() + "；实施于" + end.minusDays(1) + "方才结束。",
                    "The report is of " + heading.day() + "; field work ends on " + end.minusDays(1)
                            + ". Check the day."));
        }
        plan.arrangements()
                .map(SurveyArrangements::reportBy)
                .filter(heading.day()::isAfter)
                .ifPresent(agreed -> gaps.add(Reason.of(
                        "reported-late",
                        "报告日期为" + heading.day() + "；约定于" + agreed + "提交。请说明缘由。",
                        "The report is of " + heading.day() + "; it was agreed for " + agreed
                                + ". Say why in the background.")));
        return List.copyOf(gaps);
    }
}
