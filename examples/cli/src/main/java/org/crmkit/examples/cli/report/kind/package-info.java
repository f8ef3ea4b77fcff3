/** The kinds of report that {@code crm score report} writes besides the one on purchases. */
@NullMarked
package org.crmkit.examples.cli.report.kind;

import org.jspecify.annotations.NullMarked;
