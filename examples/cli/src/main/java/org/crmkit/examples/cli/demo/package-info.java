/**
 * The main job: a purchase log, real or simulated, and the feeds of a made-up company become a folder with scored customers,
 * explained decisions, a report and the handbook. Start with {@link org.crmkit.examples.cli.demo.Demo}.
 */
@NullMarked
package org.crmkit.examples.cli.demo;

import org.jspecify.annotations.NullMarked;
