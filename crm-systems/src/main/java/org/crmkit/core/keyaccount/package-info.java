/**
 * Key customers (核心客户, 大客户, 重点客户): who is one, who serves him, and what is done again and again so that he stays. Start with
 * {@link org.crmkit.core.keyaccount.KeyAccountPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.keyaccount.KeyCheck} says whether a customer is key, by sales and by rating.
 *   <li>{@link org.crmkit.core.keyaccount.KeyAccount} goes through the six steps of the programme;
 *       {@link org.crmkit.core.keyaccount.KeyAccountMove} lists what may be done and
 *       {@link org.crmkit.core.keyaccount.KeyAccountDesk} does it.
 *   <li>{@link org.crmkit.core.keyaccount.MethodTask} plans the seven management methods;
 *       {@link org.crmkit.core.keyaccount.StockTaking} compares two looks at the same account and reads the signs of defection.
 *   <li>{@link org.crmkit.core.keyaccount.AccountParty} says who takes part in a complaint or a return.
 * </ul>
 */
@NullMarked
package org.crmkit.core.keyaccount;

import org.jspecify.annotations.NullMarked;
