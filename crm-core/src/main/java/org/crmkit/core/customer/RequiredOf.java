package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Of whom something must be known. */
public enum RequiredOf implements Term {
    /** Of every customer. */
    ALL("全部客户", "All customers"),
    /** Of persons. */
    INDIVIDUALS("个人客户", "Individuals"),
    /** Of enterprises, and of groups. */
    ENTERPRISES("企业与集团客户", "Enterprises and groups"),
    /** Asked for, and missed in no report. */
    NONE("不作要求", "Not required");

    private final Label label;

    RequiredOf(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether it must be known of a customer of this kind. */
    public boolean includes(CustomerKind kind) {
        return switch (this) {
            case ALL -> true;
            case INDIVIDUALS -> kind == CustomerKind.INDIVIDUAL;
            case ENTERPRISES -> kind != CustomerKind.INDIVIDUAL;
            case NONE -> false;
        };
    }
}
