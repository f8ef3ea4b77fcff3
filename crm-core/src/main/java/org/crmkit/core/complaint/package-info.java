/**
 * Complaints through the five steps discover, filter, handle, monitor, evaluate. Start with
 * {@link org.crmkit.core.complaint.ComplaintPolicy}, what the company promised.
 *
 * <ol>
 *   <li>Discover: {@link org.crmkit.core.complaint.Intake} tells new, duplicate and come-back matters apart, and
 *       {@link org.crmkit.core.complaint.IntakeDesk} saves what it finds. A {@link org.crmkit.core.complaint.Grievance} is
 *       dissatisfaction nobody lodged; a {@link org.crmkit.core.complaint.Complaint} has been lodged, and its clocks run.
 *   <li>Filter: {@link org.crmkit.core.complaint.ComplaintFilter} sorts by five principles into three categories.
 *   <li>Handle: {@link org.crmkit.core.complaint.ComplaintFlow} decides the moves, sub-tasks of departments among them;
 *       {@link org.crmkit.core.complaint.ComplaintTimeline} reads the clocks, {@link
 *       org.crmkit.core.complaint.ClockExplanation} proves them, and {@link org.crmkit.core.complaint.EscalationPlan} says who is
 *       told.
 *   <li>Monitor: {@link org.crmkit.core.complaint.CallbackSample} draws whom to call,
 *       {@link org.crmkit.core.complaint.OrderCheck} finds what grows old.
 *   <li>Evaluate: {@link org.crmkit.core.complaint.ComplaintFigures} of a period.
 * </ol>
 *
 * <p>{@link org.crmkit.core.complaint.ComplaintDesk} makes the moves over the host's database.
 */
@NullMarked
package org.crmkit.core.complaint;

import org.jspecify.annotations.NullMarked;
