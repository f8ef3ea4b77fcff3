/**
 * Merging two files of one customer, and undoing it. Start with {@link org.crmkit.core.customer.merge.MergeDesk};
 * {@link org.crmkit.core.customer.merge.Merging} decides, {@link org.crmkit.core.customer.merge.Merge} is what is kept of it.
 * Nothing is deleted: the other file goes whole into the survivor's record, and its id means the survivor from then on.
 */
@NullMarked
package org.crmkit.core.customer.merge;

import org.jspecify.annotations.NullMarked;
