/**
 * What each class of customers is owed without asking. {@link org.crmkit.core.tier.care.CareProgramme} is what the company decided:
 * classes, and items of which every class keeps those of the classes below it; {@link org.crmkit.core.tier.care.CarePlan} turns it into
 * dated {@link org.crmkit.core.tier.care.CareTask tasks}.
 */
@NullMarked
package org.crmkit.core.tier.care;

import org.jspecify.annotations.NullMarked;
