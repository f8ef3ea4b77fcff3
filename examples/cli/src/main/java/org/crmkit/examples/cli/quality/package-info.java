/**
 * The quality report's way from rows to findings: {@link org.crmkit.examples.cli.quality.QualityLog} holds what was recorded, read from a
 * table by {@link org.crmkit.examples.cli.quality.QualityRows} or drawn by {@link org.crmkit.examples.cli.quality.DrawnQuality}; {@link
 * org.crmkit.examples.cli.quality.QualityAnalysis} asks the models, and {@link org.crmkit.examples.cli.quality.QualityReportFolder} writes
 * the page and its tables.
 */
@NullMarked
package org.crmkit.examples.cli.quality;

import org.jspecify.annotations.NullMarked;
