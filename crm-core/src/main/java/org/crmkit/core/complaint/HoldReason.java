package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Why time does not count towards the solution of a complaint. */
public enum HoldReason {
    /** The customer has to send or decide something. */
    CUSTOMER("customer", "等待客户", "Waiting for the customer"),
    /** A supplier, an authority or an insurer has to act. */
    THIRD_PARTY("third-party", "等待第三方", "Waiting for a third party"),
    /** The filter put it off; only deferring sets this. */
    DEFERRED("deferred", "暂缓处理", "Deferred to the review day"),
    /** It was solved and came back; only reopening sets this. */
    SOLVED("solved", "已解决待确认", "Solved until it was reopened");

    private final String slug;
    private final Label label;

    HoldReason(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the reason of a slug. */
    public static Optional<HoldReason> find(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
