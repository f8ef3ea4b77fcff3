package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.Span;
import org.joda.money.Money;

/**
 * How get-togethers with members are held.
 *
 * @param from the slug of the lowest grade that is invited
 * @param perSeat the most a get-together may cost for each seat; above zero
 * @param approvalAbove a larger budget needs somebody else's approval; zero or more
 * @param inviteBefore how long before the day the last invitation goes out
 * @param answerBefore how long before it guests may still answer; ends no earlier than invitations do
 * @param watch how long before and after the day purchases are compared
 */
public record GetTogetherRule(
        String from, Money perSeat, Money approvalAbove, Span inviteBefore, Span answerBefore, Span watch) {

    public GetTogetherRule {
        checkArgument(
                perSeat.isPositive(), "club.get-together.per-seat was %s; it must be above zero. Raise it.", perSeat);
        checkArgument(
                !approvalAbove.isNegative(),
                "club.get-together.approval-above was %s; it must be zero or more. Use zero to have every one approved.",
                approvalAbove);
        CalendarSpans.checked(inviteBefore, "club.get-together.invite-before");
        CalendarSpans.checked(answerBefore, "club.get-together.answer-before");
        CalendarSpans.checked(watch, "club.get-together.watch");
    }
}
