/**
 * Recorded cases of the further rooms, to be replayed under another edition: {@code simulation.replay(ServiceReplays.returns(), 100)}.
 * Each record holds what was known when it was decided; {@link org.crmkit.core.rulebook.replay.ServiceReplays} has those of service,
 * {@link org.crmkit.core.rulebook.replay.SalesReplays} those of selling, keeping and winning back.
 */
@NullMarked
package org.crmkit.core.rulebook.replay;

import org.jspecify.annotations.NullMarked;
