/** What the build runs over the documents. Not for hosts. */
@NullMarked
package org.crmkit.core.document.internal;

import org.jspecify.annotations.NullMarked;
