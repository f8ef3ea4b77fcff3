/**
 * One description per type, from which writing, reading with located errors and JSON Schema all follow, so that they cannot
 * drift apart. Start with {@link org.crmkit.core.json.codec.Codecs}, which builds codecs, and with
 * {@link org.crmkit.core.json.codec.DocumentType}, which puts one into a versioned envelope. The documents of this library are
 * listed next door, in {@code org.crmkit.core.document}; a host adds its own in the same way.
 */
@NullMarked
package org.crmkit.core.json.codec;

import org.jspecify.annotations.NullMarked;
