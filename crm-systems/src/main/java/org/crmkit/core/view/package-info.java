/**
 * Cards: what several rooms know of one customer, side by side, for people to read. A card is assembled when it is asked for and
 * never stored. Start with {@link org.crmkit.core.view.Cards}; {@link org.crmkit.core.view.CardSources} is what it reads, and
 * {@link org.crmkit.core.view.Disclosure} says which personal values the reader may see. All others are masked.
 */
@NullMarked
package org.crmkit.core.view;

import org.jspecify.annotations.NullMarked;
