/**
 * What people and other systems hand in, with the place it stands at. JSON and YAML are read into one located tree
 * ({@link org.crmkit.core.input.Node}); whatever is wrong with it becomes a {@link org.crmkit.core.input.Problem} that names file,
 * line, field, value, bound and fix. The readers are in {@code json}.
 */
@NullMarked
package org.crmkit.core.input;

import org.jspecify.annotations.NullMarked;
