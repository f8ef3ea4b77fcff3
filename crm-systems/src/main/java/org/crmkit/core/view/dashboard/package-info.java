/**
 * Dashboards: the figures of every room for one period, with shares that name their denominators, trends, and how each figure stands
 * against the target the rulebook sets for it. Start with {@link org.crmkit.core.view.dashboard.Dashboard}: it is put together from
 * {@link org.crmkit.core.view.dashboard.Panel}s. A room that has figures of its own is shown by them, through
 * {@link org.crmkit.core.view.dashboard.Panels}; for the others the records of this package count.
 */
@NullMarked
package org.crmkit.core.view.dashboard;

import org.jspecify.annotations.NullMarked;
