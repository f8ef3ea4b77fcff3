/** Tools that several rooms share and no host sees: this package is not exported. */
@NullMarked
package org.crmkit.core.internal;

import org.jspecify.annotations.NullMarked;
