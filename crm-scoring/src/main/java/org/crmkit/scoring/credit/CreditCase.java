package org.crmkit.scoring.credit;

/**
 * An applicant whose outcome is known.
 *
 * @param bad whether he did not pay as agreed
 */
public record CreditCase(Applicant applicant, boolean bad) {}
