/**
 * Complaints through the five steps discover, filter, handle, monitor, evaluate. Start with
 * {@link org.crmkit.core.complaint.ComplaintPolicy}, what the company promised;
 * {@link org.crmkit.core.complaint.Complaint} is a complaint in one of its states, {@link org.crmkit.core.complaint.ComplaintFlow}
 * decides its moves, {@link org.crmkit.core.complaint.ComplaintTimeline} reads its clocks, and
 * {@link org.crmkit.core.complaint.ComplaintDesk} does all that over the host's database. A grievance is dissatisfaction nobody lodged; a
 * complaint has been lodged through a channel, and only complaints live here.
 */
@NullMarked
package org.crmkit.core.complaint;

import org.jspecify.annotations.NullMarked;
