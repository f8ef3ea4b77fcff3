/** Helpers shared by the rooms of this module; not exported. */
@NullMarked
package org.crmkit.scoring.internal;

import org.jspecify.annotations.NullMarked;
