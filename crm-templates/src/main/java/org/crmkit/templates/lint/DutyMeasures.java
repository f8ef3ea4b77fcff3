package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Wording;

/** ROLE-7: a duty's result can be measured. */
final class DutyMeasures extends KindRule<RoleDescription> {

    DutyMeasures() {
        super(
                RoleDescription.class,
                "ROLE-7",
                ERROR,
                "每条职责从时间、质量、数量、成本中至少取一项衡量结果；时间要求引用规则或写明周期。",
                "Each duty is measured on time, quality, quantity or cost, at least one of them; a time target quotes a rule or"
                        + " names its cycle.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            if (duty.measures().isEmpty() && !CatchAll.is(duty)) {
                notes.add(
                        "duties[" + i + "].measures",
                        "empty",
                        Label.of("至少一项衡量指标", "at least one measure"),
                        Label.of("请写明时间、质量、数量或成本要求。", "State a target of time, quality, quantity or cost."));
            }
            for (int m = 0; m < duty.measures().size(); m++) {
                Duty.Target target = duty.measures().get(m);
                if (target.measure() == Duty.Measure.TIME && !tells(target.target(), notes)) {
                    notes.warn(
                            "duties[" + i + "].measures[" + m + "].target",
                            Notes.quote(notes.plain(target.target(), Lang.ZH)),
                            Label.of("引用规则的期限，或每日、每月等周期", "a time quoted from a rule, or a cycle such as monthly"),
                            Label.of("请引用规则手册中的期限，或写明周期。", "Quote the rulebook's time, or name the cycle."));
                }
            }
        }
    }

    private static boolean tells(Wording target, Notes notes) {
        boolean quotes = target.slots(Lang.ZH).stream().anyMatch(Slot.Fact.class::isInstance);
        String text = notes.plain(target, Lang.ZH);
        return quotes || notes.words(Lang.ZH).verbs().group("cycle").stream().anyMatch(text::contains);
    }
}
