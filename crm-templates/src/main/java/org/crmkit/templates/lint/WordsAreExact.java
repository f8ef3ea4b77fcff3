package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Wording;

/** WORD-1: a wording leaves nothing open. */
final class WordsAreExact extends KindRule<Document> {

    WordsAreExact() {
        super(
                Document.class,
                "WORD-1",
                WARNING,
                "用语确切：不用“适当”“尽快”“相关部门”等词，执行的人不必再问哪个、多少、何时、谁。",
                "Wording is exact: no 'appropriate', 'as soon as possible' or 'relevant department' that makes the reader ask which,"
                        + " how much, when, who.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (Lang lang : Lang.values()) {
            WordFinder vague = notes.words(lang)
                    .vague()
                    .once(lang, WordFinder.class, words -> new WordFinder(lang, words.group("words")));
            for (Contents.Placed<Wording> placed : document.contents().wordings()) {
                for (String word : vague.in(placed.text().text(lang))) {
                    notes.add(
                            placed.path(),
                            Notes.quote(word),
                            Label.of("确切的说法", "an exact wording"),
                            Label.of("请写明哪个、多少、何时或谁，或引用规则。", "Say which, how much, when or who, or quote a rule."));
                }
            }
        }
    }
}
