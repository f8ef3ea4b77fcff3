/**
 * The trail of who changed what: each unit of work appends one entry in the same commit, chained to the one before by a keyed
 * hash. Hand {@link org.crmkit.core.audit.AuditedWork#by} to a desk instead of the host's unit of work, and nothing the desk saves
 * goes unwritten. {@link org.crmkit.core.audit.AuditCheck} verifies a trail and names the first broken entry.
 *
 * <p>Three things make the chain say more than that nobody slipped. It is keyed, so that whoever can write the store but has no
 * key cannot mend it. Its {@linkplain org.crmkit.core.audit.AuditHead head} is signed and a copy is kept elsewhere, so that a cut
 * tail shows. And an entry holds only a salted commitment to what may be personal; the
 * {@linkplain org.crmkit.core.audit.AuditPayload payload} lies beside it and may be erased while the chain stays valid.
 */
@NullMarked
package org.crmkit.core.audit;

import org.jspecify.annotations.NullMarked;
