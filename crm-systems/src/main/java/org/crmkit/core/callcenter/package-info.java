/**
 * The call centre: contacts, what was promised in them, and how well it works. Start with
 * {@link org.crmkit.core.callcenter.CallCenterPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.callcenter.Interaction}: one contact on any channel. {@link org.crmkit.core.callcenter.Kpi} defines the
 *       eight figures, {@link org.crmkit.core.callcenter.KpiReading} computes them from interactions, or from {@link
 *       org.crmkit.core.callcenter.KpiCount}s added up, {@link org.crmkit.core.callcenter.ShiftFigure} prepares them for a staffing
 *       model.
 *   <li>{@link org.crmkit.core.callcenter.WorkOrder}: what the first line passes on, with a promised reply time; {@link
 *       org.crmkit.core.callcenter.WorkOrderFlow} decides, {@link org.crmkit.core.callcenter.BrokenPromise} lists what was not kept.
 *   <li>{@link org.crmkit.core.callcenter.ScoreSheet}: a contact that was listened to; {@link
 *       org.crmkit.core.callcenter.Calibration} compares two listeners.
 * </ul>
 *
 * <p>{@link org.crmkit.core.callcenter.WorkOrderDesk} saves work orders over the host's database. How many agents are needed is a
 * question for a model, not for this room.
 */
@NullMarked
package org.crmkit.core.callcenter;

import org.jspecify.annotations.NullMarked;
