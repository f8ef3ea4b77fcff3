/**
 * What another edition would have done: recorded cases are decided under two rulebooks, and the differences are told with
 * amounts and with the rule that made them. Start with {@link org.crmkit.core.rulebook.simulate.Simulation}; give it
 * {@link org.crmkit.core.rulebook.simulate.RecordedRequest}s, {@link org.crmkit.core.rulebook.simulate.RecordedComplaint}s or
 * {@link org.crmkit.core.rulebook.simulate.RecordedPurchases} one by one, and ask for the
 * {@link org.crmkit.core.rulebook.simulate.SimulationReport}. Cases of other rooms are replayed by a
 * {@link org.crmkit.core.rulebook.simulate.RecordedDecision}. Every record is decided as it stood: a replay answers what would
 * have been said to each customer that day, not how customers would have behaved afterwards.
 */
@NullMarked
package org.crmkit.core.rulebook.simulate;

import org.jspecify.annotations.NullMarked;
