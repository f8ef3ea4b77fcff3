package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-5: a duty is an action with its object, a completion standard and a deadline. */
final class DutyFormula extends KindRule<RoleDescription> {

    DutyFormula() {
        super(
                RoleDescription.class,
                "ROLE-5",
                ERROR,
                "职责＝行为＋完成标准＋期限：以动宾短语开头，并写明做到什么程度、何时完成。",
                "A duty is action, completion standard and deadline: it opens with a verb and its object and says how well and by"
                        + " when.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            for (Lang lang : Lang.values()) {
                checkOpening("duties[" + i + "].action", notes.plain(duty.action(), lang), lang, notes);
            }
            boolean open = duty.standard().isEmpty() && duty.deadline().isEmpty();
            if (open && !CatchAll.is(duty)) {
                notes.warn(
                        "duties[" + i + "]",
                        "without standard and deadline",
                        Label.of("至少有完成标准或期限之一", "an action with a standard, a deadline or both"),
                        Label.of("请写明做到什么程度或何时完成。", "Say how well it must be done, or by when."));
            }
        }
    }

    private static void checkOpening(String path, String action, Lang lang, Notes notes) {
        Optional<OpeningVerb> opening =
                OpeningVerb.of(action, lang, notes.words(lang).verbs());
        if (opening.isEmpty() || opening.get().object().isEmpty()) {
            notes.add(
                    path,
                    Notes.quote(action),
                    Label.of("动词加宾语（" + lang.code() + "）", "a verb and its object (" + lang.code() + ")"),
                    Label.of(
                            "请以词表中的动词开头；确属常用动词的，加入词表。",
                            "Open with a verb of the vocabulary, or add the verb to the vocabulary if your posts use it."));
        }
    }
}
