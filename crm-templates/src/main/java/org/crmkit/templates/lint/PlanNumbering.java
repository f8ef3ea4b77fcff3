package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.Wording;

/** PLAN-9: the numbers of a plan are set in print. */
final class PlanNumbering extends KindRule<Plan> {

    private static final Pattern NUMBER =
            Pattern.compile("[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、)）]\\s*(?![0-9])|[(（][0-9一二三四五六七八九十]{1,3}[)）]");

    PlanNumbering() {
        super(
                Plan.class,
                "PLAN-9",
                ERROR,
                "方案按一、1、(1)三级编号，编号由排版生成：正文不自带序号，以免重复或错号。",
                "A plan is numbered by three levels in print; a text carries no number of its own, or it would be numbered twice.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        for (Contents.Placed<Wording> placed : plan.contents().wordings()) {
            for (Lang lang : Lang.values()) {
                Matcher number = NUMBER.matcher(placed.text().text(lang));
                if (number.lookingAt()) {
                    notes.add(
                            placed.path(),
                            Notes.quote(number.group().strip()),
                            Label.of("不带序号的正文", "a text without a number of its own"),
                            Label.of("请删去序号，由排版编号。", "Take the number out; it is set in print."));
                }
            }
        }
    }
}
