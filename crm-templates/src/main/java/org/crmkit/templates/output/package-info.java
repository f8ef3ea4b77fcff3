/**
 * Writing files so that a reader finds all of them or none. Start with {@link org.crmkit.templates.output.FileSet}: collect the
 * files, then {@link org.crmkit.templates.output.OutputFolder#write} puts them in place.
 */
@NullMarked
package org.crmkit.templates.output;

import org.jspecify.annotations.NullMarked;
