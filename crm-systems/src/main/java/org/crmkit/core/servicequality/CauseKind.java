package org.crmkit.core.servicequality;

import org.crmkit.core.text.Label;

/** Where the cause of a nonconformity lies; the branches of a cause-and-effect diagram, in the words of a service. */
public enum CauseKind {
    /** Skill, attitude, staffing. */
    PEOPLE("people", "人员", "People"),
    /** The procedure is wrong, or is missing. */
    METHOD("method", "流程方法", "Method"),
    /** Systems and equipment. */
    EQUIPMENT("equipment", "设备系统", "Equipment"),
    /** Parts, goods and information that came in. */
    SUPPLY("supply", "物料信息", "Supply"),
    /** Place, season, load. */
    ENVIRONMENT("environment", "环境", "Environment"),
    /** The measure itself is wrong. */
    MEASUREMENT("measurement", "测量", "Measurement");

    private final String slug;
    private final Label label;

    CauseKind(String slug, String zh, String en) {
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
}
