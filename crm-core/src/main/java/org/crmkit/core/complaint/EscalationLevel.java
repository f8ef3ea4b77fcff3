package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Who is told of a complaint that is not done, and when.
 *
 * @param slug its name in keys, for example {@code department-head}
 * @param post whom to tell
 * @param at the share of the promised time that is used up then, above 0 and at most 10; 1 is the due time, 1.5 is overdue by
 *     half of the promised time
 */
public record EscalationLevel(String slug, Label post, BigDecimal at) {

    private static final BigDecimal MOST = BigDecimal.TEN;

    public EscalationLevel {
        checkArgument(
                RuleKey.isSlug(slug),
                "complaint.escalations has a level '%s'; it must be a slug such as department-head.",
                slug);
        checkArgument(
                at.signum() > 0 && at.compareTo(MOST) <= 0,
                "complaint.escalations.%s.at is %s; it must be above 0 and at most 10. Give a share, such as 1 for the due time.",
                slug,
                at);
    }
}
