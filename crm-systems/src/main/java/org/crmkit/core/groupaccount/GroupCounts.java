package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many group customers in a month, planned or done; each zero or more.
 *
 * @param visited visited
 * @param signed signed
 * @param contacted contacted for the first time
 */
public record GroupCounts(int visited, int signed, int contacted) {

    public GroupCounts {
        checkArgument(
                visited >= 0 && signed >= 0 && contacted >= 0,
                "GroupCounts was %s visited, %s signed, %s contacted; each must be zero or more. Correct it.",
                visited,
                signed,
                contacted);
    }

    /** Tells whether none of the three is below that of {@code goal}. */
    public boolean reaches(GroupCounts goal) {
        return visited >= goal.visited && signed >= goal.signed && contacted >= goal.contacted;
    }
}
