package org.crmkit.core.groupaccount;

import org.crmkit.core.text.Label;

/** What is measured over the months of the window. */
public enum ConsumptionMeasure {
    /** Months since the group joined, the last month of the window included. */
    MONTHS_ON_NET("months-on-net", "在网月数", "months with us", Kind.COUNT, false),
    /** The average bill of a month. */
    AVERAGE_BILL("average-bill", "月均话费", "average bill of a month", Kind.AMOUNT, false),
    /** How many items were charged at all. */
    SERVICES_USED("services-used", "使用业务种数", "services used", Kind.COUNT, false),
    /** The share of months whose bill was paid in time. */
    PAID_IN_TIME("paid-in-time", "按时缴费月份占比", "share of months paid in time", Kind.FRACTION, false),
    /** What one item has of the whole bill. */
    SHARE_OF_BILL("share-of-bill", "占话费比重", "share of the bill", Kind.FRACTION, true),
    /** How the later half of the window compares with the earlier half, minus one: -0.2 is a fifth less. */
    CHANGE("change", "前后半段变化", "change from the earlier half to the later", Kind.FRACTION, true);

    /** What kind of limit it is compared with. */
    enum Kind {
        COUNT,
        FRACTION,
        AMOUNT
    }

    private final String slug;
    private final Label label;
    private final Kind kind;
    private final boolean mayNameItem;

    ConsumptionMeasure(String slug, String zh, String en, Kind kind, boolean mayNameItem) {
        this.slug = slug;
        this.label = Label.of(zh, en);
        this.kind = kind;
        this.mayNameItem = mayNameItem;
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Tells whether its limit is an amount of money; otherwise it is a number. */
    public boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    /** Tells whether its limit is a share. */
    public boolean isFraction() {
        return kind == Kind.FRACTION;
    }

    /** Tells whether it may be about a single item. */
    public boolean mayNameItem() {
        return mayNameItem;
    }
}
