/**
 * The documents that come with the library, and reading documents of one's own. They are YAML files
 * {@code <module>/<dimension>/<key>.yaml} beside {@code index.txt}, both languages side by side at every text; a JSON Schema for
 * each kind is in {@code schema}. Start with {@link org.crmkit.templates.content.ContentLibrary}.
 */
@NullMarked
package org.crmkit.templates.content;

import org.jspecify.annotations.NullMarked;
