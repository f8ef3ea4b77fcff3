/**
 * JSON and YAML in and out. Start with {@link org.crmkit.core.json.LocatedInput}, which reads a file into the located tree of
 * {@code input}, and {@link org.crmkit.core.json.JsonWriter}, which writes the same bytes for the same values. What is well
 * formed is decided here, what is meant next door in {@code input} and in the rooms that bind. The parsers behind it show in
 * no signature.
 */
@NullMarked
package org.crmkit.core.json;

import org.jspecify.annotations.NullMarked;
