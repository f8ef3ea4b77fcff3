package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-8: general provisions first, supplementary provisions last, no chapter empty. */
final class PolicyLayout extends KindRule<PolicyText> {

    PolicyLayout() {
        super(
                PolicyText.class,
                "POLICY-8",
                ERROR,
                "第一章为总则，末章为附则，章下有条；条从头至尾连续编号。",
                "The first chapter is 总则, the last 附则, and no chapter is empty; articles are numbered on through all chapters.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        List<PolicyText.Chapter> chapters = policy.chapters();
        if (chapters.size() < 2) {
            notes.add(
                    "chapters",
                    chapters.size() + " chapters",
                    Label.of("总则、正文各章和附则", "general provisions, chapters of content and supplementary provisions"),
                    Label.of("请分章编写。", "Divide the text into chapters."));
            return;
        }
        checkTitle(0, "总则", chapters, notes);
        checkTitle(chapters.size() - 1, "附则", chapters, notes);
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).articles().isEmpty()) {
                notes.add(
                        "chapters[" + i + "].articles",
                        "empty",
                        Label.of("至少一条", "at least one article"),
                        Label.of("请补充条款或删去该章。", "Add an article or remove the chapter."));
            }
        }
    }

    private static void checkTitle(int index, String title, List<PolicyText.Chapter> chapters, Notes notes) {
        String found = chapters.get(index).title().zh();
        if (!found.equals(title)) {
            notes.add(
                    "chapters[" + index + "].title",
                    Notes.quote(found),
                    Label.of("“" + title + "”", title),
                    Label.of(
                            "请将该章改为" + title + "，或在此处补上" + title + "。",
                            "Make this chapter " + title + ", or add one here."));
        }
    }
}
