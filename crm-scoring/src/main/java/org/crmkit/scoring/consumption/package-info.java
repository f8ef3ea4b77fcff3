/**
 * What the last months of consumption say, item by item: {@link org.crmkit.scoring.consumption.ConsumptionChanges} tells change from
 * chance, {@link org.crmkit.scoring.consumption.ChangeOffers} turns changes into offers by a table of rules. The features and offers a
 * company decided on for groups are {@code org.crmkit.core.groupaccount}; its months and rules are read here too.
 */
@NullMarked
package org.crmkit.scoring.consumption;

import org.jspecify.annotations.NullMarked;
