package org.crmkit.templates.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.rule.RuleKey;

/**
 * Which posts prepare, review and approve a document; people are never named.
 *
 * @param prepared slug of the post that writes it and keeps it up to date
 * @param reviewed slug of the post that reviews it
 * @param approved slug of the post that approves it, another than the one that prepares it
 */
public record Approval(String prepared, String reviewed, String approved) {

    public Approval {
        for (String post : List.of(prepared, reviewed, approved)) {
            checkArgument(
                    RuleKey.isSlug(post),
                    "Approval has the post '%s'; it must be a slug of a-z, 0-9 and inner hyphens. Name a post of the profile.",
                    post);
        }
        checkArgument(
                !approved.equals(prepared),
                "Approval.approved was %s, which prepares the document; it must be another post. Name its superior.",
                approved);
    }

    /** Returns the three posts, in the order they act. */
    public List<String> posts() {
        return List.of(prepared, reviewed, approved);
    }
}
