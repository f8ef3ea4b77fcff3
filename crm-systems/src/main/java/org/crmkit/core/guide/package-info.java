/**
 * How to talk to customers: reference data with look-ups that return advice and say why. Start with
 * {@link org.crmkit.core.guide.Guide}; {@link org.crmkit.core.guide.StyleReading} reads a communication style from what was observed,
 * {@link org.crmkit.core.guide.ChannelChoice} chooses how to get in touch. Every wording can be replaced by the host's own.
 */
@NullMarked
package org.crmkit.core.guide;

import org.jspecify.annotations.NullMarked;
