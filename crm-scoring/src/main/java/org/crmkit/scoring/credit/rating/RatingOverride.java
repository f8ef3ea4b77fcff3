package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.credit.Officer;

/**
 * Somebody asks that a grade differ from what the model said.
 *
 * @param to the slug of the grade asked for
 * @param reason why
 * @param evidence what shows it, not blank; no personal data
 * @param requestedBy who asks, and so never approves
 * @param approvedBy who approved so far
 */
public record RatingOverride(
        String to, OverrideReason reason, String evidence, Officer requestedBy, List<Officer> approvedBy) {

    public RatingOverride {
        approvedBy = List.copyOf(approvedBy);
        checkArgument(
                !evidence.isBlank(), "RatingOverride.evidence to %s is blank; say what the other grade rests on.", to);
    }
}
