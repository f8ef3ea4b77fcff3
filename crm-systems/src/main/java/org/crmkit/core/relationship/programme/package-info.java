/**
 * Programmes of several stages, such as five-step customer management and ten-step maintenance, and what they are steered by. Start with
 * {@link org.crmkit.core.relationship.programme.ProgrammePolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.relationship.programme.ProgrammeRun} goes from stage to stage, each with its evidence.
 *   <li>{@link org.crmkit.core.relationship.programme.ProgrammePolicy#grade} grades customers by what they consume.
 *   <li>{@link org.crmkit.core.relationship.programme.TargetList} picks customers and says why each is on it or not.
 *   <li>{@link org.crmkit.core.relationship.programme.SalesStatistics} adds up sales by period and unit.
 * </ul>
 */
@NullMarked
package org.crmkit.core.relationship.programme;

import org.jspecify.annotations.NullMarked;
