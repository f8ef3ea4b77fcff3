package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DesignRecord;
import org.crmkit.templates.document.Document;

/**
 * A rule that only a person can decide: it offers its questions as a checklist. A document nobody has reviewed yet passes; once a
 * reviewer has begun, every question wants an answer.
 */
abstract class ReviewRule<D extends Document> extends KindRule<D> {

    private final List<Question> questions;

    ReviewRule(Class<D> kind, String id, String zh, String en, List<Question> questions) {
        super(kind, id, WARNING, zh, en);
        this.questions = List.copyOf(questions);
    }

    static Question ask(String item, String zh, String en) {
        return new Question(item, Label.of(zh, en));
    }

    @Override
    public final List<Question> questions() {
        return questions;
    }

    @Override
    void check(D document, Notes notes) {
        Set<String> answered = document.head().record().answers().stream()
                .filter(answer -> answer.rule().equals(id()))
                .map(DesignRecord.Answer::item)
                .collect(Collectors.toSet());
        if (answered.isEmpty()) {
            return;
        }
        for (Question question : questions) {
            if (!answered.contains(question.item())) {
                notes.add(
                        "design-record.answers",
                        "without " + question.item(),
                        Label.of(
                                "对每个问题的答复：" + question.text().zh(),
                                "an answer to every question: "
                                        + question.text().en()),
                        Label.of("请评审人补充答复。", "Let the reviewer answer it."));
            }
        }
    }
}
