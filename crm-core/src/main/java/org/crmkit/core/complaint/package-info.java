/**
 * Complaints through the five steps discover, filter, handle, monitor, evaluate. Start with
 * {@link org.crmkit.core.complaint.ComplaintPolicy}, what the company promised. A grievance is dissatisfaction nobody lodged; a
 * complaint has been lodged through a channel, and only complaints live here.
 */
@NullMarked
package org.crmkit.core.complaint;

import org.jspecify.annotations.NullMarked;
