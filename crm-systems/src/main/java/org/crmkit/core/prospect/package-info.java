/**
 * Prospects from finding to contract. Start with {@link org.crmkit.core.prospect.ProspectPolicy}, by what points they are graded
 * and how often each grade is visited; then {@link org.crmkit.core.prospect.Prospect} and {@link
 * org.crmkit.core.prospect.ProspectFlow}, which asks the four signs of {@code core.customer} at the gates of the pipeline.
 *
 * <p>{@link org.crmkit.core.prospect.SearchPlan} says where to look for new ones, {@link org.crmkit.core.prospect.AreaVisitPlan} whom
 * to visit on which day, {@link org.crmkit.core.prospect.PipelineFigures} what became of them.
 * {@link org.crmkit.core.prospect.ProspectDesk} works over the host's database.
 */
@NullMarked
package org.crmkit.core.prospect;

import org.jspecify.annotations.NullMarked;
