package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RuleKey;

/**
 * What was measured.
 *
 * @param standard the slug of the standard
 * @param subject what was inspected: the host's id of an outlet, a team, an order; never a person's name
 * @param measured in the unit of the standard; zero or more
 * @param on the day
 * @param by who inspected
 */
public record Inspection(String standard, String subject, BigDecimal measured, LocalDate on, StaffId by) {

    public Inspection {
        checkArgument(
                RuleKey.isSlug(standard),
                "Inspection.standard was '%s'; it must be the slug of one of service-quality.standards. Correct the slug, or add it there.",
                standard);
        checkArgument(
                !subject.isBlank() && subject.length() <= 100,
                "Inspection.subject has %s characters; it must be 1 to 100 and not blank. Give the id of what was inspected.",
                subject.length());
        checkArgument(
                measured.signum() >= 0, "Inspection.measured was %s; it must be zero or more. Correct it.", measured);
    }
}
