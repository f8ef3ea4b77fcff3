package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** How a complaint was discovered: the four channels of the first step. */
public enum ComplaintChannel {
    /** Own staff, account managers, the customer's key persons and quality monitors collect it actively. */
    OWN_STAFF("own-staff", "内部主动收集", "Collected by own staff"),
    /** The customer calls the hotline or comes to an outlet, in person or online. */
    SERVICE_DESK("service-desk", "热线及服务网点", "Hotline and service outlets"),
    /** Alarms, performance warnings and automatic tests show it before the customer speaks. */
    TECHNICAL_MONITORING("technical-monitoring", "技术监测", "Technical monitoring"),
    /** The analysis of all complaints with complete data shows it. */
    COMPLAINT_ANALYSIS("complaint-analysis", "全量投诉分析", "Analysis of all complaints");

    private final String slug;
    private final Label label;

    ComplaintChannel(String slug, String zh, String en) {
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

    /** Returns the channel of a slug. */
    public static Optional<ComplaintChannel> find(String slug) {
        return Arrays.stream(values())
                .filter(channel -> channel.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
