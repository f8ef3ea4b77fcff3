/**
 * Words in two languages. Start with {@link org.crmkit.core.text.Label}; {@link org.crmkit.core.text.Formats} prints numbers,
 * amounts and dates the same way on every JDK. Everything above this room speaks through it.
 */
@NullMarked
package org.crmkit.core.text;

import org.jspecify.annotations.NullMarked;
