package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Who or what discovers grievances and complaints: the sources of the four {@linkplain ComplaintChannel channels}. */
public enum DiscoverySource {
    /** Any member of the company's staff. */
    STAFF("staff", "内部员工", "Own staff", ComplaintChannel.OWN_STAFF),
    /** The manager who looks after the account. */
    ACCOUNT_MANAGER("account-manager", "客户经理", "Account manager", ComplaintChannel.OWN_STAFF),
    /** A key person on the customer's side. */
    KEY_PERSON("key-person", "客户关键人", "Key person of the customer", ComplaintChannel.OWN_STAFF),
    /** Somebody who watches the quality of what is delivered. */
    QUALITY_MONITOR("quality-monitor", "质量监督员", "Quality monitor", ComplaintChannel.OWN_STAFF),
    /** The customer on the telephone. */
    HOTLINE("hotline", "服务热线", "Hotline", ComplaintChannel.SERVICE_DESK),
    /** The customer in an outlet of the company. */
    OWN_OUTLET("own-outlet", "自营网点", "Own outlet", ComplaintChannel.SERVICE_DESK),
    /** The customer in an outlet of an agency. */
    AGENCY_OUTLET("agency-outlet", "代理网点", "Agency outlet", ComplaintChannel.SERVICE_DESK),
    /** The customer online. */
    ONLINE_DESK("online-desk", "网上服务厅", "Online desk", ComplaintChannel.SERVICE_DESK),
    /** A fault that raised an alarm. */
    ALARM("alarm", "告警", "Alarm", ComplaintChannel.TECHNICAL_MONITORING),
    /** A performance figure that leaves its range. */
    PERFORMANCE_WARNING("performance-warning", "性能预警", "Performance warning", ComplaintChannel.TECHNICAL_MONITORING),
    /** A test that runs by itself. */
    AUTOMATIC_TEST("automatic-test", "自动拨测", "Automatic test", ComplaintChannel.TECHNICAL_MONITORING),
    /** The record of how connections were set up. */
    SIGNALLING("signalling", "信令分析", "Signalling", ComplaintChannel.TECHNICAL_MONITORING),
    /** The analysis of all complaints with complete data. */
    FULL_ANALYSIS("full-analysis", "全量投诉分析", "Analysis of all complaints", ComplaintChannel.COMPLAINT_ANALYSIS);

    private final String slug;
    private final Label label;
    private final ComplaintChannel channel;

    DiscoverySource(String slug, String zh, String en, ComplaintChannel channel) {
        this.slug = slug;
        this.label = Label.of(zh, en);
        this.channel = channel;
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the channel it belongs to. */
    public ComplaintChannel channel() {
        return channel;
    }

    /** Returns the sources of a channel, at least one. */
    public static List<DiscoverySource> of(ComplaintChannel channel) {
        return Arrays.stream(values())
                .filter(source -> source.channel == channel)
                .toList();
    }

    /** Returns the source of a slug. */
    public static Optional<DiscoverySource> find(String slug) {
        return Arrays.stream(values())
                .filter(source -> source.slug.equals(slug))
                .findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
