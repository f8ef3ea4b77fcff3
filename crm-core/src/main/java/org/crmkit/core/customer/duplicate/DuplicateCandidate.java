package org.crmkit.core.customer.duplicate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;

/**
 * Two files and what they are to each other.
 *
 * @param first the lesser id
 * @param second the greater id
 * @param match what the machine says; a person decides
 * @param score points for and against, which add up
 * @param rulings what was decided otherwise than by points: a register's number, a branch, a legal form; in that order
 */
public record DuplicateCandidate(
        CustomerId first, CustomerId second, MatchClass match, Score score, List<Reason> rulings) {

    public DuplicateCandidate {
        rulings = List.copyOf(rulings);
        checkArgument(
                first.compareTo(second) < 0,
                "DuplicateCandidate.first was %s and second %s; the lesser id comes first.",
                first,
                second);
    }
}
