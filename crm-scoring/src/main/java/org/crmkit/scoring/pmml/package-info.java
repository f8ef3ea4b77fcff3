/**
 * Scorecards as PMML 4.4, the exchange format of the Data Mining Group: {@link org.crmkit.scoring.pmml.PmmlScorecard} is such a card
 * as its file says it and scores by the rules of the standard, {@link org.crmkit.scoring.pmml.PmmlReader} and
 * {@link org.crmkit.scoring.pmml.PmmlWriter} are its way in and out, {@link org.crmkit.scoring.pmml.CreditPmml} turns a card of
 * {@code credit} into one and back. What the standard allows and we do not know is refused by name, never ignored.
 */
@NullMarked
package org.crmkit.scoring.pmml;

import org.jspecify.annotations.NullMarked;
