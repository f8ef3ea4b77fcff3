/**
 * Keeping what is known of customers: who may see it, how long it is kept, when it goes. Start with
 * {@link org.crmkit.core.information.InformationPolicy}, what the company decided.
 *
 * <ul>
 *   <li>Seeing: {@link org.crmkit.core.information.Clearance} says what a role may see of each
 *       {@linkplain org.crmkit.core.information.DataClass class of data}, {@link org.crmkit.core.information.Masking} hides the rest.
 *   <li>Keeping: {@link org.crmkit.core.information.RetentionSchedule} says what may be destroyed on a day and why not yet;
 *       {@link org.crmkit.core.information.LoanRegister} who has which file, {@link org.crmkit.core.information.DestructionDesk}
 *       destroys files after two approvals.
 *   <li>Using: {@link org.crmkit.core.information.PrivacyFile} holds a customer's consents and holds, and says what for the data
 *       may be used.
 *   <li>Erasing: {@link org.crmkit.core.information.Erasing} plans, {@link org.crmkit.core.information.PrivacyDesk} carries out, over
 *       every room that is a {@link org.crmkit.core.information.PersonalHolder}.
 * </ul>
 *
 * <p>How a single file is lent and put away stands in {@link org.crmkit.core.customer.FileCustody}.
 */
@NullMarked
package org.crmkit.core.information;

import org.jspecify.annotations.NullMarked;
