/** Codecs of what stands in the documents of several rooms. Not for hosts: they take the documents themselves. */
@NullMarked
package org.crmkit.core.document.shared;

import org.jspecify.annotations.NullMarked;
