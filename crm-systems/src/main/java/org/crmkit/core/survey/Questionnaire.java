package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * A questionnaire in its parts: opening words, questions with their ways of answering and their coding (the slugs), and what is
 * said at the end. Whoever answers is led along {@link Question#routes}; the constructor refuses a questionnaire in which
 * somebody could go astray.
 *
 * @param slug its name
 * @param title what it is called
 * @param opening what is said first
 * @param questions in their order, the first one is asked first
 * @param closing what is said last
 */
public record Questionnaire(String slug, Label title, OpeningWords opening, List<Question> questions, Label closing) {

    public Questionnaire {
        questions = List.copyOf(questions);
        checkArgument(
                RuleKey.isSlug(slug), "Questionnaire.slug was '%s'; it must be a slug such as satisfaction.", slug);
        List<Reason> flaws = flaws(questions);
        checkArgument(
                flaws.isEmpty(),
                "Questionnaire %s is not sound: %s Ask Questionnaire.flaws before.",
                slug,
                flaws.isEmpty() ? "" : flaws.get(0).text().en());
    }

    /**
     * Returns everything that would lead astray, in the order of the questions: {@code no-question}, {@code question-twice},
     * {@code option-twice}, {@code route-to-nowhere}, {@code route-of-no-answer}, {@code route-never-taken}, {@code route-loop},
     * {@code question-unreachable}. Empty if the questions make a questionnaire.
     */
    public static List<Reason> flaws(List<Question> questions) {
        return Routing.flaws(questions);
    }

    /** Returns the question of a slug. */
    public Optional<Question> question(String question) {
        return questions.stream().filter(q -> q.slug().equals(question)).findFirst();
    }

    /**
     * The way one respondent went.
     *
     * @param given the answers along it, in its order
     * @param wrong each answer that is none, is missing, or was given to a question not asked; if it is one that decides the
     *     way, only what came before it
     */
    public record Way(Map<String, Answer> given, List<WrongAnswer> wrong) {
        public Way {
            given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
            wrong = List.copyOf(wrong);
        }
    }

    /** Returns the way that {@code answers}, by the slugs of their questions, lead along. */
    public Way follow(Map<String, Answer> answers) {
        Map<String, Answer> given = new LinkedHashMap<>();
        List<WrongAnswer> wrong = new ArrayList<>();
        int at = 0;
        while (at < questions.size()) {
            Question question = questions.get(at);
            Optional<Answer> answer = Optional.ofNullable(answers.get(question.slug()));
            Optional<Reason> objection = answer.isPresent() ? question.objection(answer.get()) : missing(question);
            if (objection.isPresent()) {
                wrong.add(new WrongAnswer(question.slug(), objection.get()));
                if (!question.routes().isEmpty()) {
                    return new Way(given, wrong); // nobody knows which questions come after it
                }
            } else {
                answer.ifPresent(a -> given.put(question.slug(), a));
            }
            at = Routing.next(questions, at, answer.map(Answer::coded).orElse(List.of()));
        }
        List<String> asked = new ArrayList<>(given.keySet());
        wrong.forEach(w -> asked.add(w.question()));
        answers.keySet().stream()
                .filter(slug -> !asked.contains(slug))
                .sorted()
                .forEach(slug -> wrong.add(new WrongAnswer(slug, notAsked(slug))));
        return new Way(given, wrong);
    }

    /**
     * Returns the most that one respondent's way adds up to, such as the seconds of the longest interview; a question that routes pass by
     * does not count.
     *
     * @param cost of one question, zero or more
     */
    public long longestWay(ToLongFunction<Question> cost) {
        return Routing.longest(questions, cost);
    }

    private static Optional<Reason> missing(Question question) {
        return question.isRequired()
                ? Optional.of(Reason.of(
                        "answer-missing",
                        "问题“" + question.slug() + "”没有作答。",
                        "Question " + question.slug() + " was not answered."))
                : Optional.empty();
    }

    private Reason notAsked(String slug) {
        return question(slug).isPresent()
                ? Reason.of(
                        "question-not-asked",
                        "按之前的回答不应问到“" + slug + "”，却有作答。",
                        "By the answers before it question " + slug + " is not asked, and yet it was answered.")
                : Reason.of("question-unknown", "问卷没有问题“" + slug + "”。", "There is no question " + slug + ".");
    }
}
