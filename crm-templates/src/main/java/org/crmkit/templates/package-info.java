/**
 * The front door: {@link org.crmkit.templates.Handbook} turns a company profile and a rulebook into the documents of a company,
 * checked and laid out. The rooms behind it: {@code profile} and {@code content} read what people write, {@code document} holds
 * it typed, {@code lint} checks it, {@code compose} lays it out as {@code page}s, {@code render} writes them, {@code output}
 * keeps the files in their folder.
 */
@NullMarked
package org.crmkit.templates;

import org.jspecify.annotations.NullMarked;
