package org.crmkit.core.credit;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** What a dunning level does besides writing the letter. */
public enum DunningEffect {
    /** Nothing: the customer is reminded. */
    REMIND(Label.of("提醒", "reminds")),
    /** Nothing more goes on credit while the account is at this level. */
    BLOCK(Label.of("提醒并停止赊销", "reminds and stops credit"));

    private final Label label;

    DunningEffect(Label label) {
        this.label = label;
    }

    /** Returns the spelling in a rulebook file, for example {@code remind}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
