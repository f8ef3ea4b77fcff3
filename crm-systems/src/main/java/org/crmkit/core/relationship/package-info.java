/**
 * Everything that keeps a customer close between sales. Start with {@link org.crmkit.core.relationship.RelationshipPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.relationship.Contact} is one planned meeting with a customer (visit, reception, return visit) or one
 *       proposal of his, from its opening to its end; {@link org.crmkit.core.relationship.ContactMove} lists what may be done with it and
 *       {@link org.crmkit.core.relationship.ContactDesk} does it.
 *   <li>{@link org.crmkit.core.relationship.VisitOutline} is what a visit needs before it begins;
 *       {@link org.crmkit.core.relationship.RoutePlan} puts the stops of a day in order.
 *   <li>{@link org.crmkit.core.relationship.GiftDesk} gives within limits, {@link org.crmkit.core.relationship.HospitalityDesk} spends
 *       within limits on meals and receptions.
 *   <li>{@link org.crmkit.core.relationship.Reminder} and {@link org.crmkit.core.relationship.ReturnVisit} say what is due today.
 *   <li>{@link org.crmkit.core.relationship.PreferenceCard} keeps what a customer likes, for those who may see it.
 * </ul>
 */
@NullMarked
package org.crmkit.core.relationship;

import org.jspecify.annotations.NullMarked;
