package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Who may depart from a model, and how far. Nobody overrides into default or out of it: that takes an event.
 *
 * @param posts who may approve, at least one
 * @param mostBetter how many grades better at most, whoever approves; zero or more
 * @param approversBetter how many persons besides the one who asks approve a better grade, one or more
 * @param approversWorse how many approve a worse one, one or more
 */
public record OverrideRule(List<Post> posts, int mostBetter, int approversBetter, int approversWorse) {

    public OverrideRule {
        posts = List.copyOf(posts);
        checkArgument(!posts.isEmpty(), "rating.overrides.posts was empty; name at least one post.");
        checkArgument(
                mostBetter >= 0, "rating.overrides.most-better was %s; it must be zero or more. Raise it.", mostBetter);
        checkApprovers("better", approversBetter);
        checkApprovers("worse", approversWorse);
        Set<String> slugs = new HashSet<>();
        for (Post post : posts) {
            checkArgument(slugs.add(post.slug()), "rating.overrides.posts has %s twice. Remove one.", post.slug());
        }
    }

    private static void checkApprovers(String direction, int approvers) {
        checkArgument(
                approvers >= 1,
                "rating.overrides.approvers.%s was %s; it must be one or more. Raise it.",
                direction,
                approvers);
    }

    /**
     * How far one post may go.
     *
     * @param slug the post, as in {@code credit.authorities} of the rulebook
     * @param name what the post is called
     * @param better how many grades better, zero or more
     * @param worse how many grades worse, zero or more
     */
    public record Post(String slug, Label name, int better, int worse) {

        public Post {
            checkArgument(RuleKey.isSlug(slug), "rating.overrides.posts has '%s'; its name must be a slug.", slug);
            checkArgument(
                    better >= 0 && worse >= 0,
                    "rating.overrides.posts.%s was %s better and %s worse; both must be zero or more. Raise them.",
                    slug,
                    better,
                    worse);
        }

        /** Tells whether the post may approve so many grades worse, of better ones a negative number. */
        public boolean covers(int notches) {
            return notches > 0 ? notches <= worse : -notches <= better;
        }
    }

    /** Returns what a post may do. */
    public Optional<Post> post(String slug) {
        return posts.stream().filter(post -> post.slug().equals(slug)).findFirst();
    }
}
