package org.crmkit.core.information;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How strong a retention period is. */
public enum RetentionForce implements Term {
    /** It must be kept: neither a clear-out nor a request to erase ends it earlier. */
    DUTY("必须保存", "Must be kept"),
    /** The company would like to keep it; a request to erase goes before. */
    WISH("公司自定", "Company's wish");

    private final Label label;

    RetentionForce(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
