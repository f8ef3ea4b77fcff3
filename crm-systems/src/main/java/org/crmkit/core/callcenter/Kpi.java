package org.crmkit.core.callcenter;

import org.crmkit.core.text.Label;

/**
 * The eight figures of a call centre, each with its definition. The names are those of the practice literature, which gives no
 * formulas; the formulas are ours. Every one is a ratio of sums, never a mean of ratios.
 */
public enum Kpi {
    /** How many of those who call get through. */
    CONNECTION_RATE(
            "connection-rate",
            "接通率",
            "Connection rate",
            "呼入接通数",
            "inbound contacts answered",
            "呼入总数",
            "inbound contacts offered",
            Unit.SHARE,
            true),
    /** How much of the time inbound agents are logged in they are busy with customers. */
    INBOUND_OCCUPANCY(
            "inbound-occupancy",
            "呼入项目占有率",
            "Inbound occupancy",
            "呼入通话与事后处理秒数",
            "seconds of inbound talk and wrap-up",
            "呼入坐席登录秒数",
            "seconds inbound agents were logged in",
            Unit.SHARE,
            true),
    /** How much of the time outbound agents are logged in they are busy with customers. */
    OUTBOUND_EFFICIENCY(
            "outbound-efficiency",
            "呼出项目工作效率",
            "Outbound efficiency",
            "呼出通话与事后处理秒数",
            "seconds of outbound talk and wrap-up",
            "呼出坐席登录秒数",
            "seconds outbound agents were logged in",
            Unit.SHARE,
            true),
    /** How many are answered within the promised time; {@link ServiceLevelKind} says of whom. */
    SERVICE_LEVEL(
            "service-level",
            "服务水平",
            "Service level",
            "时限内接通的呼入数",
            "inbound contacts answered in time",
            "按口径计的呼入数",
            "inbound contacts that count",
            Unit.SHARE,
            true),
    /** How many of those who were asked are satisfied. */
    SATISFACTION(
            "satisfaction",
            "客户满意度",
            "Customer satisfaction",
            "评价满意的接触数",
            "contacts rated satisfied",
            "有评价的接触数",
            "contacts rated",
            Unit.SHARE,
            true),
    /** How long it rings before an agent answers. The literature prints it as a rate; it is a time. */
    AVERAGE_RING(
            "average-ring",
            "平均振铃时长",
            "Average ring",
            "已接呼入振铃秒数",
            "seconds answered inbound contacts rang",
            "呼入接通数",
            "inbound contacts answered",
            Unit.SECONDS,
            false),
    /** How many of the contacts listened to were good enough. */
    MONITORING_PASS_RATE(
            "monitoring-pass-rate",
            "监听合格率",
            "Monitored contacts passed",
            "监听合格数",
            "score sheets passed",
            "监听总数",
            "score sheets",
            Unit.SHARE,
            true),
    /** How many problems need no second contact. */
    FIRST_CONTACT_RESOLUTION(
            "first-contact-resolution",
            "一次性解决问题率",
            "First-contact resolution",
            "一次解决的呼入数",
            "answered inbound contacts solved at once",
            "结果已知的呼入接通数",
            "answered inbound contacts with a known outcome",
            Unit.SHARE,
            true);

    /** What a figure counts. */
    public enum Unit {
        /** A fraction of one. */
        SHARE,
        /** Seconds. */
        SECONDS
    }

    private final String slug;
    private final Label label;
    private final Label numerator;
    private final Label denominator;
    private final Unit unit;
    private final boolean isHigherBetter;

    Kpi(
            String slug,
            String zh,
            String en,
            String aboveZh,
            String aboveEn,
            String belowZh,
            String belowEn,
            Unit unit,
            boolean isHigherBetter) {
        this.slug = slug;
        this.label = Label.of(zh, en);
        this.numerator = Label.of(aboveZh, aboveEn);
        this.denominator = Label.of(belowZh, belowEn);
        this.unit = unit;
        this.isHigherBetter = isHigherBetter;
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns what stands above the line. */
    public Label numerator() {
        return numerator;
    }

    /** Returns what stands below the line. */
    public Label denominator() {
        return denominator;
    }

    /** Returns the formula in words. */
    public Label formula() {
        return Label.of(numerator.zh() + " ÷ " + denominator.zh(), numerator.en() + " / " + denominator.en());
    }

    /** Returns what it counts. */
    public Unit unit() {
        return unit;
    }

    /** Tells whether more is better. */
    public boolean isHigherBetter() {
        return isHigherBetter;
    }
}
