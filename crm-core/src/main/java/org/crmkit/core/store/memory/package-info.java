/**
 * A real store that lives as long as the process: for tests, demonstrations and small tools. Start with
 * {@link org.crmkit.core.store.memory.InMemoryStore}; a host with a database implements the same ports over it.
 */
@NullMarked
package org.crmkit.core.store.memory;

import org.jspecify.annotations.NullMarked;
