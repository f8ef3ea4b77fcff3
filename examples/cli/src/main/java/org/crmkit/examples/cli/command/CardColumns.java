package org.crmkit.examples.cli.command;

import java.util.List;
import org.crmkit.examples.cli.Failure;

/** Columns that an option names and a card must have. */
final class CardColumns {

    private CardColumns() {}

    static List<String> checked(String option, List<String> named, List<String> known) {
        for (String one : named) {
            if (!known.contains(one)) {
                String all = String.join(", ", known);
                throw Failure.badInput(
                        option + " 的值为 '" + one + "'，应为评分卡中的变量：" + all + "。请改正名称。",
                        option + " was '" + one + "'; it must be one of the card's variables, " + all
                                + ". Correct the name.");
            }
        }
        return List.copyOf(named);
    }
}
