package org.crmkit.examples.cli;

import picocli.CommandLine;

/** The nouns of the grammar, in the order help lists them. */
final class Nouns {

    private Nouns() {}

    static void addTo(CommandLine line, Shell shell) {}
}
