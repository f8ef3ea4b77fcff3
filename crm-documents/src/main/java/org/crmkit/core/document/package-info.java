/**
 * The documents of this library: what an integrator stores, sends and reads back. Start with
 * {@link org.crmkit.core.document.CoreDocuments}, which lists the types of the core with their versions; next door,
 * {@code document.room} has those of the further rooms and {@code CompleteDocuments}, which lists all. How a codec is made is next door, in {@code json.codec}. Documents hold personal data in full, for they are what a store
 * keeps: guard them like the store.
 */
@NullMarked
package org.crmkit.core.document;

import org.jspecify.annotations.NullMarked;
