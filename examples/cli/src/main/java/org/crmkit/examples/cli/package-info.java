/** The {@code crm} command. */
@NullMarked
package org.crmkit.examples.cli;

import org.jspecify.annotations.NullMarked;
