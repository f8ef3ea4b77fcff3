package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.rule.RuleKey;

/**
 * Where to go on after a question: if one of {@code answers} was given, then to {@code to}.
 *
 * @param answers by their slugs, points of a scale as {@code 1}, {@code 2} and so on; empty for whatever was answered
 * @param to the slug of a question, or {@value #END}
 */
public record Route(List<String> answers, String to) {

    /** What ends the questionnaire. */
    public static final String END = "end";

    public Route {
        answers = List.copyOf(answers);
        checkArgument(
                RuleKey.isSlug(to),
                "Route.to was '%s'; it must be the slug of a question, or %s. Correct it.",
                to,
                END);
    }

    boolean isTaken(List<String> given) {
        return answers.isEmpty() || given.stream().anyMatch(answers::contains);
    }
}
