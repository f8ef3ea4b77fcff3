package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Rulebooks;
import picocli.CommandLine.Option;

/** The option that says by which rulebook customers are rated. */
final class RatingRules {

    @Option(
            names = "--rulebook",
            paramLabel = "FILE",
            description = "Rate by this rulebook, section rating (default: the one that comes with crm).")
    private Optional<Path> rulebook = Optional.empty();

    /** Tells whether a rulebook was given. */
    boolean areGiven() {
        return rulebook.isPresent();
    }

    RatingPolicy read(Shell shell) {
        Rulebook rules = Rulebooks.read(shell, rulebook);
        return rules.room(RatingPolicy.class)
                .orElseThrow(
                        () -> Failure.badInput(
                                "--rulebook 的 " + rules.version() + " 没有 rating 一节，应有评级规则。请补上该节，或换一部规则手册。",
                                "--rulebook was " + rules.version()
                                        + ", which has no section rating; it must say how to rate. Add the section, or take another."));
    }
}
