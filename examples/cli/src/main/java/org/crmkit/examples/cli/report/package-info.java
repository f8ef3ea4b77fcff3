/**
 * The report: one page of figures that needs nothing but itself. Start with {@link org.crmkit.examples.cli.report.ReportPage};
 * {@link org.crmkit.examples.cli.report.ReportData} is all it reads, each chart is a {@link org.crmkit.examples.cli.report.Figure}.
 */
@NullMarked
package org.crmkit.examples.cli.report;

import org.jspecify.annotations.NullMarked;
