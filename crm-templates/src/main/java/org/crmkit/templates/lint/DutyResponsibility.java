package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-6: a duty of making something says at which level the post takes part. */
final class DutyResponsibility extends KindRule<RoleDescription> {

    DutyResponsibility() {
        super(
                RoleDescription.class,
                "ROLE-6",
                ERROR,
                "每条主要职责写明责任层次：领导、组织、协调、监督的工作不能只写“编制”“制定”，否则看不出谁动手、谁负责。",
                "Each main duty says at which level the post answers for it: who leads, organises, coordinates or supervises must"
                        + " not be said just to draft, or nobody knows whose hand does it.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            if (duty.level() == Duty.Responsibility.EXECUTE) {
                continue;
            }
            String path = "duties[" + i + "].action";
            for (Lang lang : Lang.values()) {
                WordList verbs = notes.words(lang).verbs();
                String action = notes.plain(duty.action(), lang);
                OpeningVerb.of(action, lang, verbs)
                        .filter(opening -> verbs.group("making").contains(opening.verb()))
                        .ifPresent(opening -> add(path, duty, opening.verb(), notes));
            }
        }
    }

    private static void add(String path, Duty duty, String verb, Notes notes) {
        Label level = duty.level().label();
        notes.add(
                path,
                Notes.quote(verb) + " at level " + level.en(),
                Label.of("与责任层次“" + level.zh() + "”相符的动词", "a verb that fits the level '" + level.en() + "'"),
                Label.of(
                        "请在前面加上主持、组织、协调、监督等词，或改为“具体执行”。",
                        "Put organise, lead, coordinate or supervise in front, or make the level EXECUTE."));
    }
}
