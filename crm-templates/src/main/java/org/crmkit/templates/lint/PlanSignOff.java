package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.SignOff;

/** PLAN-7: a plan is signed by its unit, and drawn up, checked and approved in order by different people. */
final class PlanSignOff extends KindRule<Plan> {

    PlanSignOff() {
        super(
                Plan.class,
                "PLAN-7",
                ERROR,
                "落款有制定部门和日期；编制、审核、批准日期依次不早于前者，三者宜由不同岗位担任。",
                "The sign-off names unit and dates; drafting, review and approval follow each other and should be three posts.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        SignOff signOff = plan.signOff();
        DayOrder.check(
                List.of(
                        new DayOrder.Step("sign-off.compiled", signOff.compiled()),
                        new DayOrder.Step("sign-off.checked", signOff.checked()),
                        new DayOrder.Step("sign-off.approved", signOff.approved())),
                notes);
        long posts = Stream.of(signOff.compiledBy(), signOff.checkedBy(), signOff.approvedBy())
                .distinct()
                .count();
        if (posts < 3) {
            notes.warn(
                    "sign-off",
                    posts + " posts",
                    Label.of("编制、审核、批准三个不同的岗位", "three posts for drafting, review and approval"),
                    Label.of("请由不同的岗位分别承担。", "Let different posts do them."));
        }
    }
}
