/**
 * How many agents a call centre needs, and why. Start with {@link org.crmkit.scoring.callcenter.Staffing}.
 *
 * <ul>
 *   <li>{@link org.crmkit.scoring.callcenter.CallLoad} is what an interval asks of the agents; {@link
 *       org.crmkit.scoring.callcenter.Patience} says whether callers give up, and so which queue they meet: {@link
 *       org.crmkit.scoring.callcenter.ErlangC} or {@link org.crmkit.scoring.callcenter.ErlangA}. {@link
 *       org.crmkit.scoring.callcenter.ErlangB} counts lines, where nobody waits.
 *   <li>{@link org.crmkit.scoring.callcenter.Staffing} finds the fewest agents that reach {@link
 *       org.crmkit.scoring.callcenter.ServiceGoals}, with the proof that one less misses one of them; {@link
 *       org.crmkit.scoring.callcenter.StaffingPlan} does so for every interval of a day or a week, {@link
 *       org.crmkit.scoring.callcenter.Shrinkage} adds those who are paid but not there, {@link
 *       org.crmkit.scoring.callcenter.WhatIf} shows what a change would do.
 *   <li>{@link org.crmkit.scoring.callcenter.ShiftCover} covers the plan by shifts.
 * </ul>
 *
 * <p>The service level, its four kinds and the eight figures are those of {@link org.crmkit.core.callcenter.ServiceLevelKind} and {@link
 * org.crmkit.core.callcenter.Kpi}; how many calls to expect is the question of {@code org.crmkit.scoring.forecast}.
 */
@NullMarked
package org.crmkit.scoring.callcenter;

import org.jspecify.annotations.NullMarked;
