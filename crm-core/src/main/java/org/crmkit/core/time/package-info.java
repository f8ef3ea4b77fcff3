/**
 * When something is due. Start with {@link org.crmkit.core.time.WorkingCalendar}, what a company decided about its opening hours
 * and holidays, and {@link org.crmkit.core.time.WorkingHours}, which counts on it and shows each
 * {@link org.crmkit.core.time.Stretch} it counted. Lengths of time as rules state them are
 * {@link org.crmkit.core.rule.Span}, next door.
 */
@NullMarked
package org.crmkit.core.time;

import org.jspecify.annotations.NullMarked;
