/** What the readers of several packages share: the builder that holds a document to its limits. Not for hosts. */
@NullMarked
package org.crmkit.core.json.internal;

import org.jspecify.annotations.NullMarked;
