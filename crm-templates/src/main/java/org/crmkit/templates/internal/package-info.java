/** Helpers that several rooms of the templates share; not exported. */
@NullMarked
package org.crmkit.templates.internal;

import org.jspecify.annotations.NullMarked;
