/**
 * What documents there are: nine modules by six dimensions. Start with {@link org.crmkit.templates.catalogue.Catalogue}; the
 * documents themselves are in {@code document} and {@code content}.
 */
@NullMarked
package org.crmkit.templates.catalogue;

import org.jspecify.annotations.NullMarked;
