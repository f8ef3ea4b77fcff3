package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-4: a few keywords name the work before it is described. */
final class DutyKeywords extends KindRule<RoleDescription> {

    DutyKeywords() {
        super(
                RoleDescription.class,
                "ROLE-4",
                ERROR,
                "每条职责先用几个关键词概括工作，再说明怎样做、做到什么结果。",
                "Each duty first names the work in a few keywords, then says how it is done and with what result.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        int most = notes.limit("role.keywords.most-characters");
        for (int i = 0; i < role.duties().size(); i++) {
            String keywords = role.duties().get(i).keywords().zh();
            if (keywords.length() > most) {
                notes.add(
                        "duties[" + i + "].keywords",
                        Notes.quote(keywords),
                        Label.of("不超过" + most + "字的关键词", "keywords of at most " + most + " Chinese characters"),
                        Label.of("请只留下工作的名称。", "Keep only the name of the work."));
            }
        }
    }
}
