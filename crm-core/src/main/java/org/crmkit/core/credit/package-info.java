/**
 * How much a customer may owe. Read in this order: {@link org.crmkit.core.credit.CreditPolicy} is what the company decided, with
 * its {@link org.crmkit.core.credit.CreditGrade}s and who may release what is over the limit
 * ({@link org.crmkit.core.credit.ReleaseAuthority}).
 */
@NullMarked
package org.crmkit.core.credit;

import org.jspecify.annotations.NullMarked;
