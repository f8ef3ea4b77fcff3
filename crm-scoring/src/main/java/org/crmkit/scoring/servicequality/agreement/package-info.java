/**
 * Whether those who judge service agree, for calibration sessions in which several listeners hear the same contacts. Verdicts are
 * {@link org.crmkit.scoring.servicequality.agreement.CategoryRatings} and asked by {@link
 * org.crmkit.scoring.servicequality.agreement.Kappa}; points are {@link org.crmkit.scoring.servicequality.agreement.ScoreRatings} and asked
 * by {@link org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation}, {@link
 * org.crmkit.scoring.servicequality.agreement.BlandAltman} and, over sessions, {@link
 * org.crmkit.scoring.servicequality.agreement.RaterDrift}. How far two listeners of one contact lie apart is answered by {@link
 * org.crmkit.core.callcenter.Calibration}.
 */
@NullMarked
package org.crmkit.scoring.servicequality.agreement;

import org.jspecify.annotations.NullMarked;
