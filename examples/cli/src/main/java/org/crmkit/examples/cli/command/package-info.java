/**
 * The nouns of the command line, one class each; their methods are the verbs. They read arguments, hand the work on and print;
 * what goes wrong they leave to {@link org.crmkit.examples.cli.Crm}.
 */
@NullMarked
package org.crmkit.examples.cli.command;

import org.jspecify.annotations.NullMarked;
