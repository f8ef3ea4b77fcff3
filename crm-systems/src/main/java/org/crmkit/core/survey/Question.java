package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * One question. Made by the factory of its kind, then told more:
 *
 * <pre>{@code
 * Question.scale("overall", Label.of("您对我们总体满意吗？", "How satisfied are you with us?"), 10)
 *         .measuring(SatisfactionDimension.SATISFACTION)
 *         .goTo("why", "1", "2", "3")
 * }</pre>
 *
 * @param slug its name in the coding of answers
 * @param kind how it is answered
 * @param wording what is asked
 * @param options the answers offered by a closed question, two or more; else empty
 * @param highest the highest point of a scale, 2 to 100; else 0
 * @param isRequired whether a sheet without an answer to it is incomplete
 * @param about the area it asks about, if it is one of the eight
 * @param measures what it adds to the satisfaction index, if anything
 * @param routes where to go on, the first that fits; by default to the next question
 */
public record Question(
        String slug,
        QuestionKind kind,
        Label wording,
        List<Option> options,
        int highest,
        boolean isRequired,
        Optional<SurveyArea> about,
        Optional<Measure> measures,
        List<Route> routes) {

    /**
     * An answer offered.
     *
     * @param slug its name in the coding of answers
     * @param wording what it says
     */
    public record Option(String slug, Label wording) {
        public Option {
            checkArgument(RuleKey.isSlug(slug), "Option.slug was '%s'; it must be a slug such as price.", slug);
        }

        /** Obtains an option of its parts. */
        public static Option of(String slug, String zh, String en) {
            return new Option(slug, Label.of(zh, en));
        }
    }

    /**
     * What an answer on the scale says about satisfaction.
     *
     * @param dimension which part of the index
     * @param isReversed whether a high answer is bad news
     */
    public record Measure(SatisfactionDimension dimension, boolean isReversed) {}

    public Question {
        options = List.copyOf(options);
        routes = List.copyOf(routes);
        checkArgument(
                RuleKey.isSlug(slug) && !slug.equals(Route.END),
                "Question.slug was '%s'; it must be a slug such as overall, and not %s.",
                slug,
                Route.END);
        boolean isClosed = kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE;
        checkArgument(
                isClosed ? options.size() >= 2 : options.isEmpty(),
                "Question %s offers %s answers; a closed question must offer two or more, any other none.",
                slug,
                options.size());
        checkArgument(
                kind == QuestionKind.SCALE ? highest >= 2 && highest <= 100 : highest == 0,
                "Question %s has a scale to %s; a scale must go to 2 to 100, and only a scale question has one.",
                slug,
                highest);
        checkArgument(
                measures.isEmpty() || kind == QuestionKind.SCALE,
                "Question %s measures satisfaction but has no scale; make it a scale question.",
                slug);
    }

    /** Obtains a question answered in own words; it may be left unanswered. */
    public static Question open(String slug, Label wording) {
        return of(slug, QuestionKind.OPEN, wording, List.of(), 0).voluntary();
    }

    /** Obtains a question with one answer out of several. */
    public static Question single(String slug, Label wording, Option... options) {
        return of(slug, QuestionKind.SINGLE, wording, List.of(options), 0);
    }

    /** Obtains a question with any number of answers out of several. */
    public static Question multiple(String slug, Label wording, Option... options) {
        return of(slug, QuestionKind.MULTIPLE, wording, List.of(options), 0);
    }

    /** Obtains a question answered from 1 to {@code highest}. */
    public static Question scale(String slug, Label wording, int highest) {
        return of(slug, QuestionKind.SCALE, wording, List.of(), highest);
    }

    private static Question of(String slug, QuestionKind kind, Label wording, List<Option> options, int highest) {
        return new Question(slug, kind, wording, options, highest, true, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns this question, which may be left unanswered. */
    public Question voluntary() {
        return new Question(slug, kind, wording, options, highest, false, about, measures, routes);
    }

    /** Returns this question, which asks about an area. */
    public Question about(SurveyArea area) {
        return new Question(slug, kind, wording, options, highest, isRequired, Optional.of(area), measures, routes);
    }

    /** Returns this question as a measure of satisfaction; high answers are good news, except about grievances. */
    public Question measuring(SatisfactionDimension dimension) {
        return measuring(new Measure(dimension, dimension == SatisfactionDimension.GRIEVANCE));
    }

    /** Returns this question as a measure of satisfaction, such as how well a grievance was settled. */
    public Question measuring(Measure measure) {
        return new Question(slug, kind, wording, options, highest, isRequired, about, Optional.of(measure), routes);
    }

    /** Returns this question with one more route, taken if one of {@code answers} was given; without answers always. */
    public Question goTo(String to, String... answers) {
        List<Route> more = new ArrayList<>(routes);
        more.add(new Route(List.of(answers), to));
        return new Question(slug, kind, wording, options, highest, isRequired, about, measures, more);
    }

    /** Returns every answer that can be named, by slug: the options, or the points of the scale; none for an open question. */
    public List<String> answers() {
        return kind == QuestionKind.SCALE
                ? IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList()
                : options.stream().map(Option::slug).toList();
    }

    /** Returns why {@code answer} is none to this question; empty if it is one. */
    Optional<Reason> objection(Answer answer) {
        return answer.fold(
                written -> objection(kind == QuestionKind.OPEN, "文字", "words"),
                chosen -> kind != QuestionKind.SINGLE && kind != QuestionKind.MULTIPLE
                        ? objection(false, "选项", "options")
                        : chosenObjection(chosen.options()),
                rated -> kind != QuestionKind.SCALE
                        ? objection(false, "评分", "a rating")
                        : ratedObjection(rated.points()));
    }

    private Optional<Reason> objection(boolean fits, String zh, String en) {
        return fits
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "answer-of-other-kind",
                        "问题“" + slug + "”为" + kind.label().zh() + "，不能以" + zh + "作答。",
                        "Question " + slug + " is of kind " + kind.code() + "; it cannot be answered by " + en + "."));
    }

    private Optional<Reason> chosenObjection(List<String> chosen) {
        List<String> answers = answers();
        for (String option : chosen) {
            if (!answers.contains(option)) { // what was answered instead is the respondent's own, and is not repeated
                return Optional.of(Reason.of(
                        "option-unknown",
                        "问题“" + slug + "”没有所答的选项；应为：" + String.join("、", answers) + "。",
                        "Question " + slug + " has no such option; it must be one of " + String.join(", ", answers)
                                + "."));
            }
        }
        return kind == QuestionKind.SINGLE && chosen.size() > 1
                ? Optional.of(Reason.of(
                        "one-answer-only",
                        "问题“" + slug + "”为单选，却选了" + chosen.size() + "项；请只保留一项。",
                        "Question " + slug + " takes one answer and was given " + chosen.size() + ". Keep one."))
                : Optional.empty();
    }

    private Optional<Reason> ratedObjection(int points) {
        return points <= highest
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "rating-off-scale",
                        "问题“" + slug + "”的评分为" + points + "；应为1至" + highest + "。",
                        "The rating of question " + slug + " was " + points + "; it must be 1 to " + highest + "."));
    }
}
