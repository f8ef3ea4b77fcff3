package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * Who may depart from a model, and how far. A better grade needs two persons besides the one who asks; a worse one needs one. Nobody
 * overrides into default or out of it: that takes an event.
 *
 * @param authorities of the posts, at least one
 * @param mostUp how many grades better at most, whoever approves; zero or more
 */
public record OverrideRules(List<Authority> authorities, int mostUp) {

    public OverrideRules {
        authorities = List.copyOf(authorities);
        checkArgument(!authorities.isEmpty(), "OverrideRules.authorities was empty; name at least one post.");
        checkArgument(mostUp >= 0, "OverrideRules.mostUp was %s; it must be zero or more.", mostUp);
    }

    /**
     * How far one post may go.
     *
     * @param post its slug, as in {@code credit.authorities} of the rulebook
     * @param up how many grades better, zero or more
     * @param down how many grades worse, zero or more
     */
    public record Authority(String post, int up, int down) {
        public Authority {
            checkArgument(RuleKey.isSlug(post), "Authority.post was '%s'; it must be a slug.", post);
            checkArgument(
                    up >= 0 && down >= 0,
                    "Authority of %s was %s up, %s down; both must be zero or more.",
                    post,
                    up,
                    down);
        }

        boolean covers(int notches) {
            return notches > 0 ? notches <= down : -notches <= up;
        }
    }

    /** Obtains ours for the posts of the default rulebook: sales lowers only, finance one better, the general manager two. */
    public static OverrideRules standard() {
        return new OverrideRules(
                List.of(
                        new Authority("sales-manager", 0, 2),
                        new Authority("finance-manager", 1, 9),
                        new Authority("general-manager", 2, 9)),
                2);
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
        if (-notches > mostUp) {
            against.add(Reason.of(
                    "too-far",
                    "上调" + -notches + "级，至多允许上调" + mostUp + "级。",
                    -notches + " grades better; at most " + mostUp + " are allowed."));
        }
        against.addAll(people(override, notches));
        return against.isEmpty() ? new Decision.Applied(rating.overridden(override)) : new Decision.Refused(against);
    }

    private List<Reason> people(RatingOverride override, int notches) {
        List<Reason> against = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        boolean covered = false;
        for (Officer approver : override.approvedBy()) {
            Optional<Authority> authority = authorities.stream()
                    .filter(post -> post.post().equals(approver.post()))
                    .findFirst();
            if (approver.isSamePerson(override.requestedBy())) {
                against.add(Reason.of(
                        "requester-approves",
                        "申请人 " + approver.id() + " 不得审批自己的申请。",
                        approver.id() + " asked for it and may not approve it."));
            } else if (authority.isEmpty()) {
                against.add(Reason.of(
                        "post-unknown",
                        "岗位“" + approver.post() + "”无权调整等级。",
                        "The post '" + approver.post() + "' may not override grades."));
            } else {
                persons.add(approver.id());
                covered = covered || authority.get().covers(notches);
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
        int needed = notches > 0 ? 1 : 2;
        if (persons.size() < needed) {
            against.add(Reason.of(
                    "approver-missing",
                    direction.zh() + "须" + needed + "人审批，现有" + persons.size() + "人。",
                    "A " + direction.en() + " grade needs " + needed + " approving and has " + persons.size() + "."));
        }
        return against;
    }
}
