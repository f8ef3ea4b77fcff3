/**
 * Whether service is as good as it should be, and what is done where it is not. Start with
 * {@link org.crmkit.core.servicequality.QualityPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.servicequality.ServiceStandard}: what is measured, and the target.
 *   <li>{@link org.crmkit.core.servicequality.InspectionPlan} draws what is inspected; an
 *       {@link org.crmkit.core.servicequality.Inspection} is what was measured, and {@link
 *       org.crmkit.core.servicequality.QualityFlow} judges it.
 *   <li>{@link org.crmkit.core.servicequality.Nonconformity}: contained, its cause found, corrected, checked whether that helped, and
 *       opened again if it did not; {@link org.crmkit.core.servicequality.QualityFile} keeps those of one standard and one subject
 *       together, so that what comes back is seen.
 *   <li>{@link org.crmkit.core.servicequality.QualityFigures} of a period.
 * </ul>
 *
 * <p>{@link org.crmkit.core.servicequality.QualityDesk} does it over the host's database. Calls that are listened to have score
 * sheets of their own, in {@code org.crmkit.core.callcenter}.
 */
@NullMarked
package org.crmkit.core.servicequality;

import org.jspecify.annotations.NullMarked;
