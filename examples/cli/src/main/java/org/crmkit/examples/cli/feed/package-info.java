/**
 * Rows from outside, bound to the domain: orders and payments walk through the credit desk
 * ({@link org.crmkit.examples.cli.feed.CreditFeed}), complaints get their clocks
 * ({@link org.crmkit.examples.cli.feed.ComplaintFeed}). The command line and the main job share them.
 */
@NullMarked
package org.crmkit.examples.cli.feed;

import org.jspecify.annotations.NullMarked;
