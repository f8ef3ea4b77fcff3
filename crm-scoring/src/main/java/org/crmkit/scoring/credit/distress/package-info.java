/**
 * Failure models that a balance sheet is enough for. Each published variant is a
 * {@link org.crmkit.scoring.credit.distress.DistressModel} of its own with its source, for books print the same name over other
 * coefficients; {@link org.crmkit.scoring.credit.distress.FinancialStatement} is what they read. They were fitted to American companies
 * of their time: take them for a warning, not for a probability of your customers.
 */
@NullMarked
package org.crmkit.scoring.credit.distress;

import org.jspecify.annotations.NullMarked;
