package org.crmkit.scoring.credit.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.rating.OverrideRule;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Standards;

/**
 * Decides who may depart from a model, and how far.
 *
 * @param rule what the company decided about it
 */
public record OverrideRules(OverrideRule rule) {

    /** Obtains those of a rulebook. */
    public static OverrideRules of(RatingPolicy policy) {
        return new OverrideRules(policy.overrides());
    }

    /** Obtains those of the library's own rulebook, an example. */
    public static OverrideRules standard() {
        return of(Standards.rating());
    }

    /** The answer to an override. */
    public sealed interface Decision {

        /** Handles each outcome. */
        <R> R fold(Function<Applied, R> applied, Function<Refused, R> refused);

        /** The rating with the other grade. */
        record Applied(Rating rating) implements Decision {
            @Override
            public <R> R fold(Function<Applied, R> applied, Function<Refused, R> refused) {
                return applied.apply(this);
            }
        }

        /** All that stands against it. */
        record Refused(List<Reason> reasons) implements Decision {
            public Refused {
                reasons = List.copyOf(reasons);
            }

            @Override
            public <R> R fold(Function<Applied, R> applied, Function<Refused, R> refused) {
                return refused.apply(this);
            }
        }
    }

    /**
     * Decides on an override of what the model said; an earlier override does not count.
     *
     * @throws IllegalArgumentException if the scale lacks a grade
     */
    public Decision decide(Rating rating, RatingOverride override, MasterScale scale) {
        int notches = scale.notches(rating.modelGrade(), override.to());
        List<Reason> against = new ArrayList<>();
        if (notches == 0) {
            against.add(Reason.of("same-grade", "模型已评为该等级，无须调整。", "The model gives that grade already."));
        }
        if (scale.grade(override.to()).isDefault()
                || scale.grade(rating.modelGrade()).isDefault()) {
            against.add(Reason.of(
                    "default-is-an-event",
                    "违约等级只由违约事件决定，不得调整。",
                    "Default follows from an event; it is not overridden."));
        }
        if (-notches > rule.mostBetter()) {
            against.add(Reason.of(
                    "too-far",
                    "上调" + -notches + "级，至多允许上调" + rule.mostBetter() + "级。",
                    -notches + " grades better; at most " + rule.mostBetter() + " are allowed."));
        }
        against.addAll(people(override, notches));
        return against.isEmpty() ? new Decision.Applied(rating.overridden(override)) : new Decision.Refused(against);
    }

    private List<Reason> people(RatingOverride override, int notches) {
        List<Reason> against = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        boolean covered = false;
        for (Officer approver : override.approvedBy()) {
            Optional<OverrideRule.Post> post = rule.post(approver.post());
            if (approver.isSamePerson(override.requestedBy())) {
                against.add(Reason.of(
                        "requester-approves",
                        "申请人 " + approver.id() + " 不得审批自己的申请。",
                        approver.id() + " asked for it and may not approve it."));
            } else if (post.isEmpty()) {
                against.add(Reason.of(
                        "post-unknown",
                        "岗位“" + approver.post() + "”无权调整等级。",
                        "The post '" + approver.post() + "' may not override grades."));
            } else {
                persons.add(approver.id());
                covered = covered || post.get().covers(notches);
            }
        }
        Label direction = notches > 0 ? Label.of("下调", "worse") : Label.of("上调", "better");
        if (!covered) {
            against.add(Reason.of(
                    "authority-too-low",
                    direction.zh() + Math.abs(notches) + "级须由权限达到此数的岗位审批。",
                    Math.abs(notches) + " grades " + direction.en()
                            + " need the approval of a post that may go as far."));
        }
        int needed = notches > 0 ? rule.approversWorse() : rule.approversBetter();
        if (persons.size() < needed) {
            against.add(Reason.of(
                    "approver-missing",
                    direction.zh() + "须" + needed + "人审批，现有" + persons.size() + "人。",
                    "A " + direction.en() + " grade needs " + needed + " approving and has " + persons.size() + "."));
        }
        return against;
    }
}
