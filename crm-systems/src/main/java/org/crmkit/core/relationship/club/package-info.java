/**
 * The members' club: what a member has beyond points. Start with {@link org.crmkit.core.relationship.club.ClubPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.relationship.club.ClubBenefit} is given by grade, and a higher grade keeps what a lower one has.
 *   <li>{@link org.crmkit.core.relationship.club.MemberDiscount} prices an order for a member, line by line.
 *   <li>{@link org.crmkit.core.relationship.club.GetTogether} is an evening with members, from budget to attendance;
 *       {@link org.crmkit.core.relationship.club.GetTogetherDesk} carries it through, and
 *       {@link org.crmkit.core.relationship.club.GetTogetherFigures} tells what came of it.
 * </ul>
 */
@NullMarked
package org.crmkit.core.relationship.club;

import org.jspecify.annotations.NullMarked;
