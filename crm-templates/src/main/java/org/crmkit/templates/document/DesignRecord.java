package org.crmkit.templates.document;

import java.util.List;

/**
 * How a document came about and what its reviewers answered: for those who keep the document, and for the lint rules that ask a
 * person. It is not printed.
 *
 * @param stages the steps of its design, in the order they were taken
 * @param answers what reviewers answered to the questions of a lint rule
 */
public record DesignRecord(List<Stage> stages, List<Answer> answers) {

    private static final DesignRecord NONE = new DesignRecord(List.of(), List.of());

    public DesignRecord {
        stages = List.copyOf(stages);
        answers = List.copyOf(answers);
    }

    /** Obtains the record of a document that keeps none. */
    public static DesignRecord none() {
        return NONE;
    }

    /**
     * A step of the design.
     *
     * @param stage its slug, as the rule for the kind names it: {@code research}
     * @param day when it ended, as a rule a slot of the company profile
     * @param result what came of it
     */
    public record Stage(String stage, Wording day, Wording result) {}

    /**
     * An answer.
     *
     * @param rule id of the rule that asks, for example {@code POLICY-10}
     * @param item which of its questions: a slug
     * @param by post of the reviewer
     * @param text the answer
     */
    public record Answer(String rule, String item, String by, Wording text) {}

    void collect(String path, Contents.Collector into) {
        into.each(path + ".stages", stages, (at, stage) -> into.wording(at + ".day", stage.day())
                        .wording(at + ".result", stage.result()))
                .each(path + ".answers", answers, (at, answer) -> into.post(at + ".by", answer.by())
                        .wording(at + ".text", answer.text()));
    }
}
