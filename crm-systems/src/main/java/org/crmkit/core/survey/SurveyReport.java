package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * What a survey found, as figures without persons: nothing in it names or seals a respondent, and counts too small to be told are
 * left out. The index of a segment is told if enough answered; where a single segment would be left out, the smallest of the
 * others is left out with it, or the total would give it away.
 *
 * @param survey which
 * @param decidedUnder the edition whose numbers were applied
 * @param responses valid sheets out of customers asked
 * @param voided sheets that the re-check found void
 * @param segments in the order of the plan
 * @param questions in the order of the questionnaire
 * @param index satisfaction of all
 * @param shortfalls everything below its target, or below what the policy wants
 */
public record SurveyReport(
        SurveyId survey,
        RulebookVersion decidedUnder,
        Rate responses,
        long voided,
        List<SegmentResult> segments,
        List<QuestionTable> questions,
        SatisfactionIndex index,
        List<Reason> shortfalls) {

    public SurveyReport {
        segments = List.copyOf(segments);
        questions = List.copyOf(questions);
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * Works out the report.
     *
     * @param survey with its questionnaire
     * @param sheets every sheet of the survey, in any order
     * @param asked how many customers were asked, by the slug of the segment; a segment left out was asked nobody
     * @throws IllegalArgumentException if the survey has no questionnaire yet or is planned under another edition, a sheet is of another survey, or a segment has more
     *     valid sheets than customers asked
     */
    public static SurveyReport of(
            Survey survey,
            Collection<ResponseSheet> sheets,
            Map<String, Long> asked,
            InForce<SurveyPolicy> policy,
            QuestionnairePolicy questions) {
        checkArgument(
                survey.questionnaire().isPresent(),
                "Survey %s is in state %s and has no questionnaire; report it after field work.",
                survey.id(),
                survey.state());
        checkArgument(
                policy.version().equals(survey.plannedUnder()),
                "Survey %s is planned under %s; it cannot be reported under %s. Ask for that edition.",
                survey.id(),
                survey.plannedUnder(),
                policy.version());
        for (ResponseSheet sheet : sheets) {
            checkArgument(
                    sheet.survey().equals(survey.id()),
                    "A sheet is of survey %s; it must be of %s. Hand in its own sheets only.",
                    sheet.survey(),
                    survey.id());
        }
        Questionnaire questionnaire = survey.questionnaire().orElseThrow();
        List<ResponseSheet> valid =
                sheets.stream().filter(ResponseSheet::isValid).toList();
        SatisfactionRule rule = policy.policy().satisfaction();
        int smallest = questions.smallestCell();
        List<SegmentResult> segments = segments(survey, questionnaire, valid, asked, policy.policy(), smallest);
        long allAsked = segments.stream().mapToLong(s -> s.responses().whole()).sum();
        Rate responses = Rate.of(valid.size(), allAsked);
        SatisfactionIndex index = SatisfactionIndex.of(questionnaire, valid, rule, smallest);
        List<Reason> shortfalls = new ArrayList<>(
                sampleShortfalls(responses, segments, policy.policy().sample()));
        shortfalls.addAll(index.shortfalls(rule));
        return new SurveyReport(
                survey.id(),
                policy.version(),
                responses,
                sheets.size() - valid.size(),
                segments,
                questionnaire.questions().stream()
                        .map(question -> QuestionTable.of(question, valid, smallest))
                        .toList(),
                index,
                shortfalls);
    }

    private static List<SegmentResult> segments(
            Survey survey,
            Questionnaire questionnaire,
            List<ResponseSheet> valid,
            Map<String, Long> asked,
            SurveyPolicy policy,
            int smallest) {
        List<SegmentResult> results = new ArrayList<>();
        for (Segment segment : survey.plan().population()) {
            List<ResponseSheet> own = valid.stream()
                    .filter(sheet -> sheet.segment().equals(segment.slug()))
                    .toList();
            results.add(new SegmentResult(
                    segment,
                    Rate.of(own.size(), asked.getOrDefault(segment.slug(), 0L)),
                    policy.sample().perSegment(),
                    own.size() < policy.sample().perSegment()
                            ? tooFew(segment, policy.sample().perSegment())
                            : SatisfactionIndex.of(questionnaire, own, policy.satisfaction(), smallest)));
        }
        Set<SegmentResult> secret = secret(results, smallest);
        results.replaceAll(result -> secret.contains(result)
                ? new SegmentResult(result.segment(), result.responses(), result.wanted(), withheld(result.segment()))
                : result);
        return results;
    }

    /** Returns the segments to leave out so that those without an index are, taken together, no smaller than a count may be. */
    private static Set<SegmentResult> secret(List<SegmentResult> results, int smallest) {
        long hidden = results.stream()
                .filter(result -> result.index().known().isEmpty())
                .mapToLong(result -> result.responses().part())
                .sum();
        Set<SegmentResult> secret = new HashSet<>();
        if (hidden > 0 && hidden < smallest) {
            results.stream()
                    .filter(result -> result.index().known().isPresent())
                    .min(Comparator.comparing(result -> result.responses().part()))
                    .ifPresent(secret::add);
        }
        return secret;
    }

    private static SatisfactionIndex tooFew(Segment segment, int wanted) {
        return new SatisfactionIndex.Undefined(List.of(Reason.of(
                "segment-below-sample",
                segment.name().zh() + "的有效问卷不足" + wanted + "份，不单独报告。",
                segment.name().en() + " has fewer than " + wanted + " valid sheets and is not reported on its own.")));
    }

    private static SatisfactionIndex withheld(Segment segment) {
        return new SatisfactionIndex.Undefined(List.of(Reason.of(
                "withheld-with-another",
                segment.name().zh() + "的指数一并保密，否则可由总数推算另一群体。",
                "The index of " + segment.name().en()
                        + " is kept secret too, or the total would give another segment away.")));
    }

    private static List<Reason> sampleShortfalls(Rate responses, List<SegmentResult> segments, SampleRule rule) {
        List<Reason> reasons = new ArrayList<>();
        Optional<String> rate = responses.fraction().map(Formats::percent);
        if (responses.isBelow(rule.responseRate())) {
            reasons.add(Reason.of(
                    "response-rate-below-target",
                    "回收率为" + rate.orElse("-") + "，低于目标" + Formats.percent(rule.responseRate()) + "。",
                    "The response rate is " + rate.orElse("-") + ", below its target of "
                            + Formats.percent(rule.responseRate()) + "."));
        }
        if (responses.part() < rule.minimum()) {
            reasons.add(Reason.of(
                    "sample-below-minimum",
                    "有效问卷为" + responses.part() + "份，低于最低有效样本量" + rule.minimum() + "份。",
                    "There are " + responses.part() + " valid sheets, below the minimum of " + rule.minimum() + "."));
        }
        for (SegmentResult segment : segments) {
            if (!segment.isReportable()) {
                reasons.add(Reason.of(
                        "segment-below-sample",
                        segment.segment().name().zh() + "的有效问卷为"
                                + segment.responses().part() + "份，不足" + segment.wanted() + "份。",
                        segment.segment().name().en() + " has "
                                + segment.responses().part() + " valid sheets; it takes " + segment.wanted()
                                + " to report on it."));
            }
        }
        return reasons;
    }
}
