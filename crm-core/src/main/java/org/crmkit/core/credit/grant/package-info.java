/**
 * How a customer comes by a limit: a {@link org.crmkit.core.credit.grant.CreditApplication} is evaluated
 * ({@link org.crmkit.core.credit.grant.CreditEvaluation}), approved by those who may, and becomes a limit on the account; what was
 * changed, by whom and why stays in the {@link org.crmkit.core.credit.grant.LimitHistory}. Start with
 * {@link org.crmkit.core.credit.grant.GrantDesk}; {@link org.crmkit.core.credit.grant.GrantControl} decides, purely. Scores come from
 * elsewhere; here only their outcome is kept.
 */
@NullMarked
package org.crmkit.core.credit.grant;

import org.jspecify.annotations.NullMarked;
