/**
 * From a typed document to a page of paper. {@link org.crmkit.templates.compose.FactBook} holds what a wording may quote,
 * {@link org.crmkit.templates.compose.Composer} lays each kind of document out in one language. A slot nothing answers to is
 * named with its place; it is never printed and never dropped.
 */
@NullMarked
package org.crmkit.templates.compose;

import org.jspecify.annotations.NullMarked;
