package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DesignRecord;
import org.crmkit.templates.document.Document;

/** REVIEW-1: a reviewer answers what a rule asks. */
final class AnswersHaveQuestions extends KindRule<Document> {

    AnswersHaveQuestions() {
        super(
                Document.class,
                "REVIEW-1",
                ERROR,
                "评审答复对应规则提出的问题，写错编号的答复等于没有答复。",
                "A reviewer's answer belongs to a question that a rule asks of this kind of document; one under a wrong name is no answer.");
    }

    @Override
    void check(Document document, Notes notes) {
        List<DesignRecord.Answer> answers = document.head().record().answers();
        for (int i = 0; i < answers.size(); i++) {
            DesignRecord.Answer answer = answers.get(i);
            boolean isAsked = LintRules.all().stream()
                    .filter(rule -> rule.id().equals(answer.rule()))
                    .filter(rule -> rule instanceof KindRule<?> kind && kind.isAbout(document))
                    .flatMap(rule -> rule.questions().stream())
                    .anyMatch(question -> question.item().equals(answer.item()));
            if (!isAsked) {
                notes.add(
                        "design-record.answers[" + i + "].item",
                        Notes.quote(answer.rule() + " " + answer.item()),
                        Label.of("规则对此类文件提出的问题", "a question that a rule asks of this kind of document"),
                        Label.of("请更正规则编号和问题。", "Correct the rule and the item."));
            }
        }
    }
}
