/**
 * How state is kept: the one port every desk writes through is {@link org.crmkit.core.store.UnitOfWork}. It saves any number of
 * versioned aggregates and their events all or nothing; a stale version is an answer, and the desk decides again.
 * What was committed is sent on from the {@link org.crmkit.core.store.Outbox}.
 */
@NullMarked
package org.crmkit.core.store;

import org.jspecify.annotations.NullMarked;
