/**
 * What happened, in the past tense. Every event says when, and under which edition of the rulebook; each room adds its own
 * records. Events are saved together with the state they explain, by {@link org.crmkit.core.store.UnitOfWork}.
 */
@NullMarked
package org.crmkit.core.event;

import org.jspecify.annotations.NullMarked;
