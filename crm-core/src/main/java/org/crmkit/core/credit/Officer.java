package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;

/**
 * Somebody who asks for credit or approves it, in the post he acts in.
 *
 * @param id the host's id of the person, not the name; two officers with one id are one person
 * @param post the slug of his post; only posts of {@code credit.authorities} may approve
 */
public record Officer(String id, String post) {

    public Officer {
        checkArgument(
                !id.isBlank() && id.length() <= 200,
                "Officer.id of a %s must be 1 to 200 characters and not blank.",
                post);
        checkArgument(RuleKey.isSlug(post), "Officer.post was '%s'; it must be a slug such as sales-manager.", post);
    }

    /** Obtains an officer of the two. */
    public static Officer of(String id, String post) {
        return new Officer(id, post);
    }

    /** Tells whether the two are one person, whatever the posts. */
    public boolean isSamePerson(Officer other) {
        return id.equals(other.id);
    }

    @Override
    public String toString() {
        return post + " " + id;
    }
}
