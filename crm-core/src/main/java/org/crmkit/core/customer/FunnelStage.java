package org.crmkit.core.customer;

import java.util.Optional;
import org.crmkit.core.text.Label;

/** The customer funnel (客户漏斗), from wide to narrow. */
public enum FunnelStage implements Term {
    /** One of many who might need us; no file yet. */
    TARGET_MARKET("目标市场", "Target market", Optional.empty()),
    /** Is known to need what we sell. */
    POTENTIAL("潜在客户", "Potential customer", Optional.of(Lifecycle.PROSPECT)),
    /** Shows all four signs: is to be won. */
    TARGET("目标客户", "Target customer", Optional.of(Lifecycle.TARGET));

    private final Label label;
    private final Optional<Lifecycle> lifecycle;

    FunnelStage(String zh, String en, Optional<Lifecycle> lifecycle) {
        this.label = Label.of(zh, en);
        this.lifecycle = lifecycle;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the stage at which a customer's file is while he is here; empty while there is none. */
    public Optional<Lifecycle> lifecycle() {
        return lifecycle;
    }
}
