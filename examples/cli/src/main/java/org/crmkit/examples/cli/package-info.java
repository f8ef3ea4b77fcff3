/**
 * The {@code crm} command: {@code crm <noun> <verb>}, one runnable jar. Start with {@link org.crmkit.examples.cli.Crm}, which
 * turns arguments into an exit code; {@code command} holds the nouns, {@code io} the envelopes and tables they read and write,
 * {@code demo} the main job and {@code report} its page of charts.
 */
@NullMarked
package org.crmkit.examples.cli;

import org.jspecify.annotations.NullMarked;
