/**
 * What a company does for customers after the sale. Start with {@link org.crmkit.core.aftersales.AfterSalesPolicy}, what it offers
 * and promises.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.aftersales.ServiceItem}: a service, by five criteria, with its time limits. A {@link
 *       org.crmkit.core.aftersales.ServiceCase} is one such service for one customer; {@link
 *       org.crmkit.core.aftersales.ServiceFlow} decides its moves, {@link org.crmkit.core.aftersales.CaseClock} reads its limits.
 *   <li>{@link org.crmkit.core.aftersales.Repair}: diagnosis, quotes and the customer's consent, parts, the unit lent meanwhile.
 *   <li>{@link org.crmkit.core.aftersales.Warranties}: what is repaired free of charge, and until when.
 *   <li>{@link org.crmkit.core.aftersales.Returns}: what is taken back or exchanged, and what the customer gets back.
 * </ul>
 *
 * <p>{@link org.crmkit.core.aftersales.AfterSalesDesk} does all of it over the host's database. Complaints about a service are
 * {@code org.crmkit.core.complaint}, what is learnt from them {@code org.crmkit.core.servicequality}.
 */
@NullMarked
package org.crmkit.core.aftersales;

import org.jspecify.annotations.NullMarked;
