package org.crmkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Lang;

/**
 * Holds a questionnaire against the four principles. Numbers are certain; what wording does is guessed from marks of leading,
 * double-barrelled and doubly negated questions, in both languages, and a person looks at it. The marks are ours; they find
 * what such questions usually look like, and not every one.
 */
public final class QuestionnaireCheck {

    private static final Pattern LEADING_ZH = Pattern.compile("难道|您也认为|是否同意|是否赞同|不觉得|众所周知|大家都|公认|想必|应该是");
    private static final Pattern LEADING_EN = Pattern.compile(
            "\\b(don't you|wouldn't you|isn't it|aren't you|do you agree|surely|everybody knows|everyone knows|as you know|of course|obviously)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Two-character words that hold a character of DOUBLE_ZH and join nothing. */
    private static final Pattern NO_JOIN_ZH = Pattern.compile("和谐|温和|平和|缓和|及时|及格|普及|涉及|参与|给与|与其|与否|或许|或者说");

    private static final Pattern DOUBLE_ZH = Pattern.compile("以及|并且|而且|[和与及或]");
    private static final Pattern DOUBLE_EN = Pattern.compile("\\b(and|or|as well as)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED_ZH =
            Pattern.compile("不[^，。？]{0,6}不|没有[^，。？]{0,6}不|并非[^，。？]{0,6}不|未[^，。？]{0,4}不");
    private static final Pattern NEGATED_EN = Pattern.compile(
            "\\b(not|never|don't|doesn't|isn't)\\b[^,.?]{0,20}\\b(not|never|no|un\\w+|dis\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private final SurveyPolicy survey;
    private final QuestionnairePolicy policy;
    private final List<QuestionFinding> findings = new ArrayList<>();

    private QuestionnaireCheck(SurveyPolicy survey, QuestionnairePolicy policy) {
        this.survey = survey;
        this.policy = policy;
    }

    /**
     * Returns what offends against a principle, the questions in their order, the whole at the end: {@code wording-too-long},
     * {@code too-many-options}, {@code leading}, {@code double-barrelled}, {@code double-negation}, {@code sensitive-required},
     * {@code beyond-the-purpose}, {@code other-scale}, {@code takes-too-long}.
     *
     * @param areas what the survey's purpose covers
     */
    public static List<QuestionFinding> of(
            Questionnaire questionnaire, List<SurveyArea> areas, SurveyPolicy survey, QuestionnairePolicy policy) {
        QuestionnaireCheck check = new QuestionnaireCheck(survey, policy);
        for (Question question : questionnaire.questions()) {
            check.moderate(question);
            check.objective(question);
            check.voluntary(question);
            check.necessary(question, areas);
        }
        check.length(questionnaire);
        return List.copyOf(check.findings);
    }

    private void moderate(Question question) {
        for (Lang lang : Lang.values()) {
            String wording = question.wording().in(lang);
            int length = wording.codePointCount(0, wording.length());
            if (length > policy.longest(lang)) {
                add(
                        question,
                        QuestionPrinciple.MODERATE,
                        true,
                        "wording-too-long",
                        "（" + lang.code() + "）有" + length + "个字符，超过上限" + policy.longest(lang) + "；请改短。",
                        "(" + lang.code() + ") has " + length + " characters; it must have at most "
                                + policy.longest(lang) + ". Shorten it.");
            }
        }
        if (question.options().size() > policy.mostOptions()) {
            add(
                    question,
                    QuestionPrinciple.MODERATE,
                    true,
                    "too-many-options",
                    "有" + question.options().size() + "个选项，超过上限" + policy.mostOptions() + "；请合并。",
                    "offers " + question.options().size() + " answers; it must offer at most " + policy.mostOptions()
                            + ". Merge some.");
        }
    }

    private void objective(Question question) {
        String zh = question.wording().zh();
        String en = question.wording().en();
        suspect(
                question,
                "leading",
                LEADING_ZH,
                zh,
                LEADING_EN,
                en,
                "可能带有诱导；请改为中性问法。",
                "may lead to an answer; ask neutrally.");
        suspect(
                question,
                "double-barrelled",
                DOUBLE_ZH,
                NO_JOIN_ZH.matcher(zh).replaceAll("　"),
                DOUBLE_EN,
                en,
                "可能一题两问；请拆成两题。",
                "may ask two things at once; make two questions of it.");
        suspect(
                question,
                "double-negation",
                NEGATED_ZH,
                zh,
                NEGATED_EN,
                en,
                "含双重否定；请改为肯定问法。",
                "negates twice; ask in the affirmative.");
        question.measures().ifPresent(measure -> {
            int scale = survey.satisfaction().scale();
            if (question.highest() != scale) {
                add(
                        question,
                        QuestionPrinciple.OBJECTIVE,
                        true,
                        "other-scale",
                        "的量表为1至" + question.highest() + "，满意度题项应为1至" + scale + "（survey.satisfaction.scale）。",
                        "has a scale to " + question.highest() + "; a satisfaction item must go to " + scale
                                + " (survey.satisfaction.scale).");
            }
        });
    }

    private void suspect(
            Question question,
            String code,
            Pattern zhMarks,
            String zhWording,
            Pattern enMarks,
            String enWording,
            String zh,
            String en) {
        Matcher inZh = zhMarks.matcher(zhWording);
        Matcher inEn = enMarks.matcher(enWording);
        boolean isInZh = inZh.find();
        boolean isInEn = inEn.find();
        if (isInZh || isInEn) { // each sentence quotes the wording in its own language
            add(
                    question,
                    QuestionPrinciple.OBJECTIVE,
                    false,
                    code,
                    (isInZh ? "的“" + inZh.group() + "”" : "的英文措辞") + zh,
                    (isInEn ? "(“" + inEn.group() + "”) " : "(in Chinese) ") + en);
        }
    }

    private void voluntary(Question question) {
        question.about()
                .filter(area -> area.isSensitive() && question.isRequired())
                .ifPresent(area -> add(
                        question,
                        QuestionPrinciple.VOLUNTARY,
                        true,
                        "sensitive-required",
                        "涉及“" + area.label().zh() + "”，不得强制作答；请改为自愿。",
                        "asks about " + area.label().en() + " and demands an answer; make it voluntary."));
    }

    private void necessary(Question question, List<SurveyArea> areas) {
        boolean serves = question.measures().isPresent()
                || (question.kind() == QuestionKind.OPEN && question.about().isEmpty())
                || question.about().filter(areas::contains).isPresent();
        if (!serves) {
            String area = question.about().map(SurveyArea::code).orElse("-");
            add(
                    question,
                    QuestionPrinciple.NECESSARY,
                    true,
                    "beyond-the-purpose",
                    "（" + area + "）不在本次调研的内容范围；请删除，或调整计划。",
                    "(" + area + ") is about none of the survey's areas; drop it, or change the plan.");
        }
    }

    private void length(Questionnaire questionnaire) {
        long needed = questionnaire.longestWay(question -> policy.secondsFor(List.of(question)));
        Optional<Long> most = seconds(survey.interviewLength());
        if (most.isPresent() && needed > most.get()) {
            findings.add(new QuestionFinding(
                    Optional.empty(),
                    QuestionPrinciple.MODERATE,
                    Reason.of(
                            "takes-too-long",
                            "最长路径作答约需" + needed + "秒，超过单次访谈时长"
                                    + survey.interviewLength().in(Lang.ZH) + "；请精简。",
                            "The longest way through it takes about " + needed + " seconds; it must take at most "
                                    + survey.interviewLength() + " (survey.interview-length). Drop questions."),
                    true));
        }
    }

    private static Optional<Long> seconds(Span span) {
        return switch (span.unit()) {
            case MINUTES, WORKING_MINUTES -> Optional.of(span.amount() * 60);
            case HOURS, WORKING_HOURS -> Optional.of(span.amount() * 3600);
            case DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS -> Optional.empty();
        };
    }

    private void add(
            Question question, QuestionPrinciple principle, boolean isCertain, String code, String zh, String en) {
        findings.add(new QuestionFinding(
                Optional.of(question.slug()),
                principle,
                Reason.of(code, "问题“" + question.slug() + "”" + zh, "Question " + question.slug() + " " + en),
                isCertain));
    }
}
