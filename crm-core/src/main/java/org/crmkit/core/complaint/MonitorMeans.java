package org.crmkit.core.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** How the fourth step checks that a complaint really is solved. */
public enum MonitorMeans {
    /** Somebody calls the customer. */
    CALL_BACK("call-back", "抽样回访客户", "Call-back to the customer"),
    /** The data show that the problem is gone. */
    DATA_CHECK("data-check", "运行数据核查", "Check of operating data"),
    /** The work order was looked through. */
    ORDER_CHECK("order-check", "工单定期检查", "Periodic check of work orders"),
    /** Somebody tried it where the problem was. */
    FIELD_TEST("field-test", "现场测试", "Test on site");

    private final String slug;
    private final Label label;

    MonitorMeans(String slug, String zh, String en) {
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

    /** Returns the means of a slug. */
    public static Optional<MonitorMeans> find(String slug) {
        return Arrays.stream(values()).filter(means -> means.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
