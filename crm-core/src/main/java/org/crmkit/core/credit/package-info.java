/**
 * How much a customer may owe, and who may let him owe more. Read in this order:
 * <ol>
 *   <li>what the company decided: {@link org.crmkit.core.credit.CreditPolicy} with its
 *       {@link org.crmkit.core.credit.CreditGrade}s, {@link org.crmkit.core.credit.ReleaseAuthority}s and
 *       {@link org.crmkit.core.credit.Boundary};
 *   <li>what is true of one customer: {@link org.crmkit.core.credit.CreditAccount} with its
 *       {@link org.crmkit.core.credit.Exposure}, computed from {@link org.crmkit.core.credit.DocumentLine}s and
 *       {@link org.crmkit.core.credit.OpenItem}s;
 *   <li>the pure decision: {@link org.crmkit.core.credit.CreditControl} answers a
 *       {@link org.crmkit.core.credit.CreditRequest} with a {@link org.crmkit.core.credit.CreditDecision};
 *   <li>what happened: {@link org.crmkit.core.credit.CreditEvent};
 *   <li>the port {@link org.crmkit.core.credit.CreditAccounts} and the front door, {@link org.crmkit.core.credit.CreditDesk}:
 *       a check is only advice, a reservation is atomic.
 * </ol>
 */
@NullMarked
package org.crmkit.core.credit;

import org.jspecify.annotations.NullMarked;
